let numbers = [3, 1, 2]
print(numbers.map({ (n: Int) -> Int in return n * 2 }))
print(numbers.map({ (n: Int) in n * 2 }))
print(numbers.map { n in n * 2 })
print(numbers.map { $0 * 2 })
print(numbers.sorted { $0 > $1 }, numbers.sorted(by: >))
print(numbers.reduce(0) { $0 + $1 }, numbers.reduce(0, { a, b in a + b }))
let add: (Int, Int) -> Int = { $0 + $1 }
print(add(1, 2))
let hello = { print("hello") }
hello()
let ignore: (Int) -> Int = { _ in 7 }
print(ignore(1))
let two = { (a: Int, b: Double) -> Double in
    let product = Double(a) * b
    return product
}
print(two(2, 1.5))
print({ 42 }(), { (x: Int) in x + 1 }(1))
