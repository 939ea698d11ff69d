protocol Rangey {
    associatedtype Bound: Comparable; var lowerBound: Bound { get }; var upperBound: Bound { get };
    func contains(_ b: Bound) -> Bool; var isEmpty: Bool { get }
}
extension Range: Rangey {}
extension ClosedRange: Rangey {}
func mid<R: Rangey>(_ r: R) -> Double where R.Bound == Int { Double(r.lowerBound + r.upperBound) / 2 }
print(mid(1..<4), mid(1...4), (1..<4).isEmpty);
func has<R: Rangey>(_ r: R, _ b: R.Bound) -> Bool { !r.isEmpty && r.contains(b) };
print(has(1...3, 3), has(1..<3, 3), has("a"..."c", "b"))
let rs: [any Rangey] = [1..<2, 0.5...1]; print(rs.map { "\($0.lowerBound)" })
