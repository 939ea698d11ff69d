protocol P {
    func f() -> [Self]
    func g(_ x: Self) -> Bool
}
class A: P {
    func f() -> [A] { [] }
    func g(_ x: A) -> Bool { true }
}
