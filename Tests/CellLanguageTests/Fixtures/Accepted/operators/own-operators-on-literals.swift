infix operator **: BitwiseShiftPrecedence

extension Int {
    static func ** (base: Int, power: Int) -> Int { (0..<power).reduce(1) { result, _ in result * base } }
    func digit(_ place: Int) -> Int { self / 10 ** place % 10 }
}

print(2 ** 3, 1234.digit(1), 2 * 3 ** 2)

precedencegroup Pipe {
    associativity: left
    higherThan: AssignmentPrecedence
    lowerThan: TernaryPrecedence
}
infix operator |>: Pipe
func |> <A, B>(value: A, function: (A) -> B) -> B { function(value) }
print(1 + 2 |> { $0 * 2 } |> { "<\($0)>" })
let big = true ? 1 : 2 |> { $0 + 10 }
print(big)
