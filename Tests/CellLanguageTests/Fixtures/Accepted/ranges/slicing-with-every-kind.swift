let list = Array(0...6), text = "abcdefg"
print(list[2...], list[..<3], list[...2], list[2..<4], list[3...3], list[4..<4], list[...])
let i = text.index(text.startIndex, offsetBy: 2), j = text.index(text.endIndex, offsetBy: -2)
print(text[i..<j], text[...i], text[j...], text[..<i], text[i...j])
for range in [0..<2, 2..<5, 5..<7] { print(list[range].reduce(0, +), range.count, range.contains(2)) }
let r = 1..<4
print(r.lowerBound, r.upperBound, r.isEmpty, r.first!, r.last!, r.index(after: 1), r[2], r.dropLast().map { $0 })
switch 7 { case ...0: print("low"); case 1..<7: print("mid"); case 7...: print("high"); default: break }
print((1...3) == 1...3, (0.5..<1.5).contains(1.5), ("a"..."e").contains("c"), (1...10).filter { (3..<6) ~= $0 })
print(zip(r, "xyz").map { "\($0)\($1)" }, r.map { $0 * 2 }, Array(r).suffix(2), (1...3).reversed().map { $0 })
func clamp(_ x: Double, _ r: ClosedRange<Double>) -> Double { Swift.min(Swift.max(x, r.lowerBound), r.upperBound) }
print(clamp(5, 0...1), clamp(0.5, 0...1), (-2...2).map { abs($0) })
