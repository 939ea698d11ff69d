extension Array {
    func chunked(_ size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
    var second: Element? { count > 1 ? self[1] : nil }
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
extension Array where Element == Double {
    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
    static func * (a: [Double], k: Double) -> [Double] { a.map { $0 * k } }
}
extension Sequence where Element: Hashable {
    func uniqued() -> [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
extension Dictionary where Value == Int {
    var total: Int { values.reduce(0, +) }
}
extension Optional where Wrapped == String {
    var orEmpty: String { self ?? "" }
}
print([1, 2, 3, 4, 5].chunked(2), [1].second as Any, [1, 2].second!)
print([10, 20][safe: 1] as Any, [10, 20][safe: 5] as Any)
print([1.0, 2, 6].mean, [1.0, 2] * 3)
print([3, 1, 3, 2, 1].uniqued(), "hello".uniqued().map(String.init).joined())
print(["a": 1, "b": 2].total, (nil as String?).orEmpty + "x")
