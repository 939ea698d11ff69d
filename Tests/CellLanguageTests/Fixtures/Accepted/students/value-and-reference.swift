struct PointS { var x = 0 }
final class PointC { var x = 0; init(x: Int = 0) { self.x = x } }
var a = PointS(), b = a
b.x = 5
let c = PointC(), d = c
d.x = 5
print(a.x, b.x, c.x, d.x, c === d, c === PointC(x: 5))
func change(_ p: PointC) { p.x += 1 }
func change(_ p: inout PointS) { p.x += 1 }
change(c)
change(&a)
print(c.x, a.x)
struct Box { var inner: PointC; var list: [Int] }
var first = Box(inner: c, list: [1]), second = first
second.inner.x = 100
second.list.append(2)
print(first.inner.x, first.list, second.list)
first.inner = PointC(x: -1)
print(first.inner.x, second.inner.x)
var matrix = [[1, 2], [3, 4]]
let copy = matrix
matrix[0][0] = 9
print(matrix, copy)
let objects = [PointC(), PointC(x: 2)]
for object in objects { object.x *= 10 }
print(objects.map(\.x))
var swapped = (1, 2)
swapped = (swapped.1, swapped.0)
print(swapped)
