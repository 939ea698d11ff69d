enum MathError: Error { case divisionByZero, overflow }
func divide(_ a: Int, _ b: Int) throws(MathError) -> Int {
    if b == 0 { throw .divisionByZero }
    return a / b
}
do {
    print(try divide(6, 3))
    print(try divide(1, 0))
} catch {
    switch error {
    case .divisionByZero: print("division by zero")
    case .overflow: print("overflow")
    }
}
func stop(_ reason: String) -> Never { fatalError(reason) }
func value(_ n: Int?) -> Int {
    guard let n else { stop("nil") }
    return n
}
print(value(4))
