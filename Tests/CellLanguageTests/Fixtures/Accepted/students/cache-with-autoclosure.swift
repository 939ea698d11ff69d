final class Cache<K: Hashable, V> {
    private var store: [K: V] = [:], order: [K] = []; let limit: Int; private(set) var misses = 0
    init(limit: Int) { self.limit = limit }
    subscript(k: K, make: @autoclosure () -> V) -> V {
        if let v = store[k] { return v }; misses += 1; let v = make(); store[k] = v; order.append(k);
        if order.count > limit { store[order.removeFirst()] = nil }; return v
    }
}
let cache = Cache<Int, String>(limit: 2); var made = 0
func expensive(_ i: Int) -> String { made += 1; return "v\(i)" }
for i in [1, 2, 1, 3, 1] { print(cache[i, expensive(i)], terminator: " ") }
print(made, cache.misses)
