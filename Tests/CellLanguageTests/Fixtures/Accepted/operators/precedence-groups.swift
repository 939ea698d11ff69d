precedencegroup PowerPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
precedencegroup PipePrecedence {
    lowerThan: AdditionPrecedence
    associativity: left
}
infix operator **: PowerPrecedence
infix operator |>: PipePrecedence
func ** (a: Int, b: Int) -> Int { b == 0 ? 1 : a * (a ** (b - 1)) }
func |> <T, R>(x: T, f: (T) -> R) -> R { f(x) }
print(2 * 3 ** 2, 2 ** 3 ** 2, (2 ** 3) ** 2)
print(1 + 2 |> { $0 * 10 } |> { $0 + 1 })
infix operator <+>: AdditionPrecedence
func <+> (a: String, b: String) -> String { "(\(a)+\(b))" }
print("a" <+> "b" <+> "c")
infix operator **=: AssignmentPrecedence
func **= (a: inout Int, b: Int) { a = a ** b }
var n = 3
n **= 2 + 1
print(n)
