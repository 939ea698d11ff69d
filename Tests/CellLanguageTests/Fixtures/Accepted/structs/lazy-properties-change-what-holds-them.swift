struct T { var n = 1; lazy var f: Int = { self.n + 1 }() ; lazy var g = [1,2].map { $0 + n } }
var t = T()
print(t.f, t.g)
struct U { var t = T() { didSet { print("didSet") } } ; mutating func go() -> Int { t.f } }
var u = U()
print(u.go(), u.t.f)
