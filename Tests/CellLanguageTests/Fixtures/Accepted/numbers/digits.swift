func digits(_ number: Int) -> [Int] {
    var rest = number
    var result: [Int] = []
    repeat {
        result.insert(rest % 10, at: 0)
        rest /= 10
    } while rest > 0
    return result
}
print(digits(90210), digits(0), digits(7))
print(digits(12345).reduce(0, +))
print(String(12321) == String(String(12321).reversed()))
let product = "73167176531330".compactMap { $0.wholeNumberValue }.reduce(1) { $1 == 0 ? $0 : $0 * $1 }
print(product)
