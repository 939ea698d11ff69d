print(Array(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }))
for x in sequence(first: 10, next: { $0 > 1 ? $0 / 2 : nil }) { print(x, terminator: " ") }
print()
print(Array(repeatElement("x", count: 3)), Array(repeating: 0.5, count: 2))
print(Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0.0, to: 1.0, by: 0.25)))
let evens = (1...).lazy.map { $0 * 2 }
print(Array(evens.prefix(3)))
var iterator = [1, 2, 3].makeIterator()
while let n = iterator.next() { print(n, terminator: ";") }
print()
print(zip(1..., ["a", "b"]).map { "\($0)\($1)" })
let any = AnySequence([1, 2])
print(Array(any))
print(Array(AnyIterator([5, 6].makeIterator())))
