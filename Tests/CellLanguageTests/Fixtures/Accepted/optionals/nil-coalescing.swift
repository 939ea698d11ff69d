func find(_ key: String) -> Int? { ["a": 1, "b": 2][key] }
print(find("a") ?? 0, find("z") ?? -1)
print(find("z") ?? find("y") ?? find("b") ?? 0)
let fallback: Int? = find("z") ?? find("a")
print(fallback as Any)
let nested: Int?? = nil
print((nested ?? 7) as Any)
var cache: Int?
func compute() -> Int { print("computing"); return 9 }
func cached() -> Int {
    if let cache { return cache }
    let made = compute()
    cache = made
    return made
}
print(cached(), cached())
let total = [1, nil, 3].reduce(0) { $0 + ($1 ?? 0) }
print(total)
