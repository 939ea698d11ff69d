// What is lazy over a collection is a collection, whose elements are worked out when they are asked for.
let tens = [1, 2, 3, 4].lazy.map { n -> Int in
    print("(\(n))", terminator: " ")
    return n * 10
}
print(tens[2])
print(tens.count, tens.first!, tens.last!)
print(tens.firstIndex(of: 20)!, tens.startIndex, tens.indices)

let even = (1...9).lazy.filter { $0 % 2 == 0 }
print(even.first!, even.count, even[even.startIndex], Array(even), even.reduce(0, +))
print(even.map { $0 * $0 }.first { $0 > 10 }!, even.contains(5))
print(Array([5, 6].lazy.map { $0 + 1 }.reversed()), Array((1...10).lazy.drop { $0 < 4 }.prefix { $0 < 8 }))
print((1...3).lazy.flatMap { [$0, $0] }.map { $0 }, Array([[1], [2, 3]].lazy.joined()))
print(Array((1...).lazy.map { $0 * 2 }.filter { $0 % 3 == 0 }.prefix(3)))
print(["1", "x", "3"].lazy.compactMap { Int($0) }.reduce(0, +), Array(zip(1..., ["a"].lazy.map { $0 + "!" })))
print(Array("hello".lazy.filter { $0 != "l" }.map { $0.uppercased() }), [3, 1].lazy.map { $0 * 2 }.sorted())
let steps = (1...5).lazy.map { n -> Int in
    print("<\(n)>", terminator: "")
    return n
}.prefix(2)
print(Array(steps.map { $0 + 1 }))
print([1, 2].lazy, [1, 2].lazy.map { $0 }, [1, 2].lazy.filter { $0 > 1 })
print(type(of: [1].lazy.map { "\($0)" }), type(of: [1].lazy.filter { $0 > 0 }.map { $0 }))
let flat = [[1], [], [2, 3]].lazy.flatMap { $0 }.map { $0 * 10 }
print(flat.count, flat.first!, flat[flat.firstIndex(of: 30)!], flat.indices.count)
print((1...9).lazy.drop { $0 < 4 }.count, (1...9).lazy.prefix { $0 < 4 }.map { $0 }.count, Array((1...9).lazy.map { $0 }.dropLast(7)))
struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? {
        defer { n -= 1 }
        return n > 0 ? n : nil
    }
}
print(Countdown(n: 4).lazy.map { $0 * 3 }.filter { $0 < 10 }.first!, Countdown(n: 0).lazy.map { $0 }.first as Any)
