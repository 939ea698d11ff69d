struct S { private struct Inner { var v = 1 }; private var i = Inner(); func f() -> Int { i.v } }
print(S().f())
let x = S.Inner()
