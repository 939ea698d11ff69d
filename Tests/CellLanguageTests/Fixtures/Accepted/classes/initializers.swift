class Base {
    var a: Int
    var log: [String] = []
    init(a: Int) {
        self.a = a
        log.append("base")
        setUp()
    }
    convenience init() { self.init(a: 1); log.append("convenience") }
    func setUp() { log.append("base set-up") }
}
class Derived: Base {
    var b: Int
    init(a: Int, b: Int) {
        self.b = b
        super.init(a: a)
        log.append("derived")
        self.a += 100
    }
    override convenience init(a: Int) { self.init(a: a, b: 0) }
    override func setUp() { log.append("derived set-up \(b)") }
}
print(Base().log, Base(a: 5).a)
let d = Derived(a: 1, b: 2)
print(d.a, d.b, d.log)
print(Derived(a: 7).log)
print(Derived().log)
class Inherits: Base { var extra = "x" }
print(Inherits().extra, Inherits(a: 9).a)
