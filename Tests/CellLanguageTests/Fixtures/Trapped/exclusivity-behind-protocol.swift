protocol V { mutating func see(_ n: Int) }
struct Sum: V { var s = 0; mutating func see(_ n: Int) { s += n; if n > 2 { print(v) } } }
var v: any V = Sum()
v.see(1)
print("s")
v.see(5)
print("e")
