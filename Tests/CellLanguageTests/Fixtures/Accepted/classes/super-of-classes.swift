class A { class var tag: String { "a" }; class func f() -> Int { 1 }; class var n: Int { get { 5 } set { print("set", newValue) } }; static var s = 3; class subscript(i: Int) -> Int { i * 2 } }
class B: A {
    override class var tag: String { super.tag + "b" }
    override class func f() -> Int { super.f() + 1 + super.s }
    override class var n: Int { get { super.n + 1 } set { super.n = newValue * 2 } }
    override class subscript(i: Int) -> Int { super[i] + 1 }
    static func g() -> String { super.tag + tag }
    func h() -> String { B.tag + A.tag }
    class func fs() -> [Int] { [1, 2].map { super[$0] + super.f() } }
}
class C: B { override class var tag: String { "<" + super.tag + ">" } }
print(C.tag, B.tag, B.f(), C.f(), B.n, B[3], C.g(), B.g(), B().h(), B.fs())
B.n = 4; B.n += 1
