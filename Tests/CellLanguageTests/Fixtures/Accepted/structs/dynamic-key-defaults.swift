struct Config {
    private var storage: [String: Int] = [:]
    subscript(key: String) -> Int {
        get { storage[key] ?? 0 }
        set { storage[key] = newValue }
    }
    subscript(key: String, orElse fallback: Int) -> Int { storage[key] ?? fallback }
    var isEmpty: Bool { storage.isEmpty }
}
var config = Config()
print(config.isEmpty, config["a"], config["a", orElse: 9])
config["a"] += 5
config["a"] *= 2
print(config["a"], config.isEmpty)
