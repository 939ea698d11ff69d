struct Obs { var v: [Int]? { willSet { print("will") } didSet { print("did") } } }
final class B { var o = Obs(v: [1]) { didSet { print("B") } } }
func f() -> Int { print("f"); return 0 }
let b = B()
b.o.v?[f()] = f()
b.o.v?.append(f())
b.o.v? = [7]
b.o.v = nil
b.o.v?[f()] = f()
b.o.v?.append(f())
b.o.v? = [8]
print(b.o)
