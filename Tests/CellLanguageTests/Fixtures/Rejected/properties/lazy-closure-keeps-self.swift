struct T { var n = 1; lazy var f: () -> Int = { self.n } }
var t = T()
print(t.f())
