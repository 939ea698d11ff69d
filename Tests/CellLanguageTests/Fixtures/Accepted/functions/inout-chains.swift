struct Inner { var list = [1, 2] }
struct Outer { var inner = Inner(); var pair = (a: 1, b: 2) }
func push(_ x: Int, _ list: inout [Int]) { list.append(x) }
func twice(_ f: (inout Int) -> Void, _ x: inout Int) { f(&x); f(&x) }
func relay(_ outer: inout Outer) { push(7, &outer.inner.list); outer.pair.a += 10 }
var o = Outer()
relay(&o)
push(8, &o.inner.list)
twice({ $0 *= 3 }, &o.pair.b)
print(o.inner.list, o.pair)
var grid = [[1], [2, 3]]
push(4, &grid[1])
twice({ $0 += 1 }, &grid[0][0])
print(grid)
var table: [String: [Int]] = [:]
push(1, &table["k", default: []])
push(2, &table["k", default: []])
print(table["k"]!)
func sortBoth(_ a: inout [Int], _ b: inout [Int]) { a.sort(); b.sort(by: >) }
var u = [2, 1], v = [1, 2]
sortBoth(&u, &v)
print(u, v)
var optional: Int? = 1
func set(_ x: inout Int?) { x = x.map { $0 + 1 } }
set(&optional)
print(optional!)
