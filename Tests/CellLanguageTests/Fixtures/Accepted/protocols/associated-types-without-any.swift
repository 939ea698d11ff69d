protocol P { associatedtype A; func go() -> Int }
struct S: P { typealias A = Int; func go() -> Int { 1 } }
let p: P? = S()
func f(_ p: P) -> Int { p.go() }
print(f(S()), [p!].count)
var all: [P] = [S(), S()]
print(all.map { $0.go() })
extension P { func twice() -> Int { go() * 2 } }
print(all[0].twice())
