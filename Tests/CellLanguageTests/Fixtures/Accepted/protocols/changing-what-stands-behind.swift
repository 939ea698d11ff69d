struct Fail: Error {}
protocol Grows { var n: Int { get set }; mutating func grow(_ k: Int) throws; mutating func reset() }
extension Grows { mutating func reset() { n = 0 } ; mutating func twice() { n *= 2; reset2() } ; mutating func reset2() { n += 1 } }
struct G: Grows { var n = 1; mutating func grow(_ k: Int) throws { n += k; if k > 5 { throw Fail() } } }
final class H: Grows { var n = 1; func grow(_ k: Int) throws { n += k; if k > 5 { throw Fail() } } }
var g: any Grows = G()
func f() -> Int { g.n += 100; print("f"); return 2 }
try g.grow(f()); print(g.n)
do { try g.grow(9) } catch { print("caught", g.n) }
var list: [any Grows] = [G(), H()]
var calls = 0
func i() -> Int { calls += 1; print("i"); return 0 }
try list[i()].grow(1); print(list[0].n)
try list[i() + 1].grow(1); print(list[1].n)
list[i()].twice(); print(list[0].n)
list[i()].n += 5; print(list[0].n)
let copy = list[0]
list[0].reset(); print(list[0].n, copy.n)
func change(_ x: inout any Grows) { x.twice() ; try? x.grow(7) }
change(&list[0]); change(&list[1]); print(list.map { $0.n }, copy.n)
struct W { var g: any Grows = G(); var opt: (any Grows)? = G(); var seen: any Grows = G() { didSet { print("seen") } } }
var w = W()
w.g.twice(); w.opt?.twice(); w.seen.twice()
print(w.g.n, w.opt!.n, w.seen.n)
