// An overload that lets the literals of its closure be what they usually are is taken before the others.
struct V { var x = 0.0 }
func + (a: V, b: V) -> V { V(x: a.x + b.x) }
func + (a: V, b: Double) -> V { V(x: a.x + b) }
func + (a: Double, b: V) -> V { V(x: a + b.x) }

func f(_ g: (Int) -> Int) -> Int { g(1) }
func f(_ g: (Double) -> Double) -> Double { g(1) }
func f(_ g: (V) -> V) -> V { g(V()) }

print(f { $0 + 1 })
print(f { f { $0 + 1 } + $0 })
print(f { f { f { $0 + 1 } + $0 } + $0 })
let z: V = f { $0 + 1 }
print(z)
