struct Sum: Numeric {
    var x = 0
    init(integerLiteral n: Int) { x = n }
    init?<T: BinaryInteger>(exactly n: T) { x = Int(n) }
    var magnitude: Int { x }
    static func + (a: Sum, b: Sum) -> Sum { a }
    static func - (a: Sum, b: Sum) -> Sum { a }
    static func * (a: Sum, b: Sum) -> Sum { a }
}
struct Sizeless: Numeric {
    var x = 0
    init(integerLiteral n: Int) { x = n }
    init?<T: BinaryInteger>(exactly n: T) { x = Int(n) }
    static func + (a: Sizeless, b: Sizeless) -> Sizeless { a }
    static func - (a: Sizeless, b: Sizeless) -> Sizeless { a }
    static func * (a: Sizeless, b: Sizeless) -> Sizeless { a }
    static func *= (a: inout Sizeless, b: Sizeless) {}
}
struct Inexact: Numeric {
    var x = 0
    init(integerLiteral n: Int) { x = n }
    var magnitude: Int { x }
    static func + (a: Inexact, b: Inexact) -> Inexact { a }
    static func - (a: Inexact, b: Inexact) -> Inexact { a }
    static func * (a: Inexact, b: Inexact) -> Inexact { a }
    static func *= (a: inout Inexact, b: Inexact) {}
}
