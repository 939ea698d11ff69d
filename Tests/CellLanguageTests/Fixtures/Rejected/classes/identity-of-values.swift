class C {}
let c = C()
let o: C? = c
let a: AnyObject = c
print(c === c, o === c, a === c, nil === o)
print(0.0 === -0.0)
print([1] === [1], "a" === "b")
struct P {}
print(P() !== P())
func f() {}
protocol Q {}
protocol R: AnyObject {}
extension C: Q, R {}
let q: any Q = c
let r: any R = c
print(r === c)
print(q === c)
print(c === 1)
