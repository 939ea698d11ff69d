final class Cache<Key: Hashable, Value> {
    private var entries: [Key: (value: Value, used: Int)] = [:]
    private var clock = 0
    let capacity: Int
    var onEvict: ((Key) -> Void)?
    init(capacity: Int) { self.capacity = capacity }
    subscript(key: Key) -> Value? {
        get {
            guard let entry = entries[key] else { return nil }
            clock += 1
            entries[key]?.used = clock
            return entry.value
        }
        set {
            clock += 1
            guard let newValue else { entries[key] = nil; return }
            entries[key] = (newValue, clock)
            if entries.count > capacity, let oldest = entries.min(by: { $0.value.used < $1.value.used })?.key {
                entries.removeValue(forKey: oldest)
                onEvict?(oldest)
            }
        }
    }
    func value(for key: Key, orMake make: (Key) throws -> Value) rethrows -> Value {
        if let found = self[key] { return found }
        let made = try make(key)
        self[key] = made
        return made
    }
    var count: Int { entries.count }
}
let cache = Cache<String, Int>(capacity: 2)
var evicted: [String] = []
cache.onEvict = { evicted.append($0) }
cache["a"] = 1
cache["b"] = 2
_ = cache["a"]
cache["c"] = 3
print(evicted, cache["b"] as Any, cache["a"]!, cache.count)
print(cache.value(for: "d") { $0.count * 10 }, cache.value(for: "d") { _ in -1 }, evicted)
cache["d"] = nil
print(cache.count)
