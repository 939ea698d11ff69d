var a = [1, 2, 3]
var b = a
b[0] = 99
b.append(4)
print(a, b)
func changed(_ list: [Int]) -> [Int] { var list = list; list[0] = -1; return list }
print(changed(a), a)
var grid = [[0, 0], [0, 0]]
var row = grid[0]
row[0] = 5
print(grid, row)
grid[1][1] = 7
let saved = grid
grid[0] = [9, 9]
print(grid, saved)
class Holder { var list = [1]; func get() -> [Int] { list } }
let holder = Holder()
var got = holder.get()
got.append(2)
holder.list.append(3)
print(got, holder.list)
let closures = [a, b].map { list in { list.count } }
a = []
print(closures.map { $0() })
var nested = ["k": [1]]
var inner = nested["k"]!
inner.append(2)
nested["k"]!.append(5)
nested["k", default: []].append(6)
nested["new", default: []].append(7)
print(inner, nested["k"]!, nested["new"]!)
