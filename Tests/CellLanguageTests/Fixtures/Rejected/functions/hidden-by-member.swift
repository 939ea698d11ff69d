extension Array {
    func missing(_ n: Int) -> Int { max(0, n - count) }
}
struct Table {
    var rows: [[Double]]
    var max: Double { rows.map { $0.max()! }.max()! }
    func atLeast(_ x: Double) -> Double { max(x, 2) }
}
