struct Primes: Sequence, IteratorProtocol {
    private var found: [Int] = []
    private var candidate = 1
    mutating func next() -> Int? {
        repeat { candidate += 1 } while found.contains { candidate.isMultiple(of: $0) }
        found.append(candidate)
        return candidate
    }
}
print(Array(Primes().prefix(8)), Primes().first { $0 > 50 }!)
for p in Primes() { if p > 10 { break }; print(p, terminator: " ") }
print()
var evaluated = 0
let doubled = (1...1000).lazy.map { n -> Int in evaluated += 1; return n * 2 }.filter { $0 % 3 == 0 }
print(Array(doubled.prefix(2)), evaluated < 20)
print(sequence(first: 27) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }.reduce(0) { n, _ in n + 1 })
var words = ["a", "b", "c"].makeIterator()
while let word = words.next() { print(word, terminator: words.next() == nil ? "\n" : "-") }
let squares = sequence(state: 0) { (n: inout Int) -> Int? in n += 1; return n > 4 ? nil : n * n }
print(Array(squares), zip(1..., "xyz").map { "\($0)\($1)" }, Array("abc".enumerated()).map(\.offset), (1...3).flatMap { Array(repeating: $0, count: $0) })
print(stride(from: 1.0, to: 2, by: 0.25).map { $0 }, [3, 1, 2].enumerated().min { $0.element < $1.element }!.offset, Array((1...5).reversed()), AnySequence([1, 2]).map { $0 + 1 })
