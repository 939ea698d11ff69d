class A {
    init() {}
    var inside: Int { 1 }
    func run() -> Int { 1 }
    static func make() -> Int { 1 }
    subscript(i: Int) -> Int { i }
}
extension A {
    var outside: Int { 1 }
    func walk() -> Int { 1 }
    convenience init(a: Int) { self.init() }
}
class B: A {
    override var outside: Int { 2 }
    override func walk() -> Int { 2 }
    convenience init(a: Int) { self.init() }
}
class C: A {}
extension C {
    var inside: Int { 2 }
    override func run() -> Int { 2 }
    static func make() -> Int { 2 }
    subscript(i: Int) -> Int { 2 }
    var outside: Int { 2 }
    func walk() -> Int { 2 }
    func walk(_ far: Int) -> Int { 2 }
}
