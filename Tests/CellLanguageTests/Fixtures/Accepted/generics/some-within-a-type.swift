protocol P { var v: Int { get } }
struct A: P { let v: Int }
func f(_ xs: [some P]) -> Int { xs.map(\.v).reduce(0, +) }
func g(_ xs: [any P]) -> Int { xs.map { $0.v }.reduce(0, +) }
func h<T: P>(_ xs: T...) -> Int { xs.reduce(0) { $0 + $1.v } }
print(f([A(v: 1), A(v: 2)]), g([A(v: 3)]), h(A(v: 4), A(v: 5)))
let d: [String: any P] = ["a": A(v: 1)]; print(d["a"]!.v, d["b"]?.v as Any)
let o: (any P)? = A(v: 3); print(o?.v ?? 0); if let o { print(o.v) }
func make(_ n: Int) -> some P { A(v: n) }
let m = make(3); print(m.v); var ms = [make(1), make(2)]; ms.append(make(3)); print(ms.map(\.v))
func opt(_ b: Bool) -> (any P)? { b ? A(v: 1) : nil }
print(opt(true)?.v as Any, opt(false) == nil)
var pr: some P = A(v: 8); print(pr.v)
let r: Result<any P, any Error> = .success(A(v: 2)); print(try! r.get().v)
