struct S { static var n = 1; static func f(_ v: inout Int) { v += 1; if v > 1 { n += 1 } } }
print("s")
S.f(&S.n)
print(S.n)
