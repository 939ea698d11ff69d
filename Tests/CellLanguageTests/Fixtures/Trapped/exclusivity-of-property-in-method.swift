struct P { var x = 0, y = 0; mutating func move(_ by: () -> Int) { x += by(); y += 1 } }
class Box { var p = P(); func go() { p.move { 2 }; print(p); p.move { self.p.x } } }
let b = Box()
b.go()
print(b.p)
