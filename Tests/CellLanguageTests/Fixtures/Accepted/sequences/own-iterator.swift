struct Countdown: Sequence {
    let start: Int
    func makeIterator() -> Iterator { Iterator(current: start) }
    struct Iterator: IteratorProtocol {
        var current: Int
        mutating func next() -> Int? {
            guard current > 0 else { return nil }
            defer { current -= 1 }
            return current
        }
    }
}
let countdown = Countdown(start: 4)
for n in countdown { print(n, terminator: " ") }
print()
print(Array(countdown), countdown.map { $0 * $0 }, countdown.reduce(0, +))
print(countdown.contains(3), countdown.sorted(), countdown.first { $0 < 3 }!, countdown.max()!)
print(countdown.filter { $0 % 2 == 0 }, countdown.enumerated().map { $0 * $1 }, Array(countdown.dropFirst(2)))
print(zip(countdown, "abc").map { "\($0)\($1)" }, Array(countdown.prefix(2)))
var iterator = countdown.makeIterator()
print(iterator.next()!, iterator.next()!)
