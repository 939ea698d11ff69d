struct Fibonacci: Sequence, IteratorProtocol {
    var state = (0, 1)
    mutating func next() -> Int? {
        let value = state.0
        state = (state.1, state.0 + state.1)
        return value
    }
}
print(Array(Fibonacci().prefix(10)))
for n in Fibonacci() {
    if n > 50 { break }
    if n % 2 == 0 { print(n, terminator: " ") }
}
print()
print(Fibonacci().first { $0 > 100 }!)
print(Array(Fibonacci().lazy.filter { $0 % 3 == 0 }.prefix(4)))
var fib = Fibonacci()
print(fib.next()!, fib.next()!, fib.next()!, fib.next()!)
print(Array(Fibonacci().prefix { $0 < 20 }))
