class A { var n = 1 }
protocol Pet: A { var k: Int { get set } }
class C: A, Pet { var k = 1 }
let p: any Pet = C(); p.n += 4; p.k += 2; print(p.n, p.k)
func bump(_ a: A) { a.n *= 10 }
bump(p); print(p.n)
func f<T: Pet>(_ t: T) -> Int { t.n + t.k }
print(f(C()), f(p))
let all: [any Pet] = [p, C()]; print(all.map(\.n), all.map { $0.k }, all.map { $0.n })
let a: A = C(); if let q = a as? any Pet { print(q.k, q.n) }
print(p === all[0])
