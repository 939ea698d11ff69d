final class A {
    func f() -> [Self] { [self] }
    func g(_ x: Self) {}
    let s: Self? = nil
}
print(A().f().count)
