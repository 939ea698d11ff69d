var fibonacci: ((Int) -> Int)!
fibonacci = { n in n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
print(fibonacci(10))
func fix<T, R>(_ f: @escaping (@escaping (T) -> R, T) -> R) -> (T) -> R {
    { x in f(fix(f), x) }
}
let factorial: (Int) -> Int = fix { recurse, n in n <= 1 ? 1 : n * recurse(n - 1) }
print(factorial(6))
