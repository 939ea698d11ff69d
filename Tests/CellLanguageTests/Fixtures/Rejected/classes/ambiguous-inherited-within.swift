class A { func x() -> Int { 1 } }
class B: A {
    func x() -> String { "s" }
    func z() { print(x()) }
}
