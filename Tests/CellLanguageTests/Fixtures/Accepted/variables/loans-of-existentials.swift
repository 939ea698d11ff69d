var total = 0
func visit(_ n: Int, _ sum: inout Int) { if n == 0 { return }; sum += n; visit(n - 1, &sum) }
visit(4, &total)
print(total)
protocol Visitor { mutating func see(_ n: Int) }
struct Sum: Visitor { var s = 0; mutating func see(_ n: Int) { s += n } }
var v: any Visitor = Sum()
func drive(_ w: inout any Visitor) { w.see(1); w.see(2) }
drive(&v)
print(v)
v.see(5)
print(v)
