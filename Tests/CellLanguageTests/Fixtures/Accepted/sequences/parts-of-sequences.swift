struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; print("next"); return n }
}
for x in Countdown(n: 5).prefix(2) { print(x) }
print(Countdown(n: 3).dropFirst().map { $0 })
print(Array(Countdown(n: 3).prefix(1)), Countdown(n: 2).prefix(5).reversed())
for (i, x) in ["a", "b", "c"].enumerated().prefix(2) { print(i, x) }
print(["a", "b", "c"].enumerated().dropFirst().map { "\($0)\($1)" })
print(Array(zip(1..., "abc").prefix(2)).count, zip([1, 2, 3], "abc").prefix(2).map { $0.0 })
print(Array((1...).prefix(3)), (1...).prefix(3).map { $0 * 2 }, Array(stride(from: 0, to: 9, by: 2).prefix(2)))
print(sequence(first: 1) { $0 * 2 }.prefix(5).map { $0 }, Array(sequence(first: 1) { $0 + 1 }.prefix(while: { $0 < 4 })))
print((1...).lazy.map { $0 * 3 }.filter { $0 % 2 == 0 }.prefix(2).reduce(0, +))
let s: Set = [1, 2, 3]
print(s.prefix(2).count, s.dropFirst().count, Array(s.prefix(5)).sorted(), s.sorted().prefix(2))
