struct Cache<K: Hashable, V> {
    private var d: [K: V] = [:]; private var order: [K] = []; let limit: Int
    init(limit: Int) { self.limit = limit }
    mutating func get(_ k: K, or make: (K) -> V) -> V {
        if let v = d[k] { return v }; let v = make(k); d[k] = v; order.append(k);
        if order.count > limit { d[order.removeFirst()] = nil }; return v
    }
    var keys: [K] { order }
}
func memo<K: Hashable, V>(_ limit: Int, _ f: @escaping (K) -> V) -> (K) -> V {
    var c = Cache<K, V>(limit: limit); return { c.get($0, or: f) }
}
var calls = 0
let sq = memo(2) { (x: Int) -> Int in
    calls += 1; return x * x
}
print(sq(2), sq(2), sq(3), sq(4), sq(2), calls)
