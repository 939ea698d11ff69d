func checkedAdd(_ a: Int, _ b: Int) -> Int? {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : sum
}
print(checkedAdd(1, 2) as Any, checkedAdd(.max, 1) as Any, checkedAdd(.min, -1) as Any)
func saturating(_ x: Int) -> UInt8 { UInt8(clamping: x) }
print([-5, 0, 128, 255, 256].map(saturating))
print(100.clamped(to: 0...10), (-3).clamped(to: 0...10), 5.clamped(to: 0...10))
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
print(7 / 2 * 2, 7 * 2 / 2, -7 >> 1, -7 / 2, 1 << 62)
print((1...5).reduce(1, *), (1...20).reduce(1) { $0 * $1 }, Int.max / 2 + Int.max / 2)
