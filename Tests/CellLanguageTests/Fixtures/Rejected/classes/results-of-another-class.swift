class A {
    var next: A?
    var items: [A] = []
    func make() -> Self { A() }
    func kept() -> Self { let a = A(); return a }
    func given(_ other: A) -> Self { other }
    static func made() -> Self { A() }
    func plain() -> A { self }
    func other() -> Self { plain() }
    func following() -> Self { next! }
    func first() -> Self { items[0] }
    func wide() -> Self { let a: A = self; return a }
}
final class Last { func make() -> Self { Last() } }
