enum CalculatorError: Error { case divisionByZero, negativeRoot(Double) }
func divide(_ a: Double, _ b: Double) throws -> Double {
    if b == 0 { throw CalculatorError.divisionByZero }
    return a / b
}
func root(_ x: Double) throws -> Double {
    guard x >= 0 else { throw CalculatorError.negativeRoot(x) }
    var guess = x / 2 + 0.5
    for _ in 0..<20 { guess = (guess + x / guess) / 2 }
    return guess
}
do {
    print(try divide(7, 2))
    print(try root(16))
    print(try root(-4))
} catch CalculatorError.divisionByZero {
    print("cannot divide by zero")
} catch CalculatorError.negativeRoot(let x) {
    print("no root of \(x)")
} catch {
    print("something else")
}
print((try? divide(1, 0)) ?? -1, try! divide(9, 3))
