let closed = 1...5, half = 0..<4
print(closed.count, half.count, closed.lowerBound, closed.upperBound, half.upperBound, (3..<3).isEmpty)
print(closed.contains(5), half.contains(4), closed ~= 3, (1.0...2.0).contains(1.5), ("a"..."m").contains("f"))
print(closed.map { $0 * $0 }, half.reversed() as [Int], closed.reduce(0, +), Array(half), closed.filter { $0 > 3 })
print(closed.first!, closed.last!, closed.min()!, closed.sorted(by: >), closed.randomElement() != nil)
print((0..<10).prefix(3).map { $0 }, (0..<10).suffix(2).map { $0 }, (1...3).flatMap { [$0, -$0] })
print(half == 0..<4, closed == 1...4, Range(1...4), ClosedRange(0..<4), (0..<10).clamped(to: 5..<20))
print((1...3).overlaps(3...9), (1..<3).overlaps(3..<9), closed.contains { $0 > 4 }, closed.allSatisfy { $0 < 6 })
print((1...).contains(1000), (...5).contains(-3), (..<0).contains(0))
let bounds = 2..., limit = ..<3
print([10, 20, 30, 40][bounds], [10, 20, 30, 40][limit], [1, 2, 3][...1])
for (i, x) in closed.enumerated() where i % 2 == 0 { print(i, x) }
print((0...2).map { i in (0..<i).map { $0 } }, half.indices, closed.dropFirst().map { $0 })
