struct S {
    static let rate = 0.1
    static func twice(_ x: Double) -> Double { x * 2 }
    func go() -> Double { rate }
    func went() -> Double { twice(1) }
    static func ok() -> Double { rate + twice(2) }
    func fine() -> Double { Self.rate + S.twice(1) }
}
enum E {
    case a, b
    func next() -> E { b }
    var isA: Bool { self == a }
}
final class C {
    static var count = 0
    init() { count += 1 }
}
