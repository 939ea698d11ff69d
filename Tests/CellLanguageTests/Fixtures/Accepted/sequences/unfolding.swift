// What `sequence` gives is a value: each copy goes on by itself.
let powers = sequence(first: 1) { $0 < 100 ? $0 * 2 : nil }
print(Array(powers), Array(powers.prefix(2)), Array(powers), type(of: powers))
let fib = sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in
    defer { s = (s.1, s.0 + s.1) }
    return s.0
}
print(Array(fib.prefix(10)), fib.prefix { $0 < 20 }.map { $0 })
var it = fib
print(it.next()!, it.next()!, it.next()!)
var copy = it
print(copy.next()!, copy.next()!, it.next()!)
final class Link {
    let value: Int
    let next: Link?
    init(_ value: Int, _ next: Link?) { (self.value, self.next) = (value, next) }
}
let chain = Link(1, Link(2, Link(3, nil)))
print(sequence(first: chain, next: { $0.next }).map(\.value), sequence(first: chain, next: \.next).reduce(0) { $0 + $1.value })
for (i, x) in zip(0..., sequence(first: 3, next: { $0 % 2 == 0 ? $0 / 2 : $0 * 3 + 1 })) where x == 1 { print(i); break }
