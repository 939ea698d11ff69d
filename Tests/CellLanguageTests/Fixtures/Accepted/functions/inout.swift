func double(_ x: inout Int) { x *= 2 }
var n = 5
double(&n)
print(n)
var list = [1, 2, 3]
double(&list[1])
print(list)
func appendTwice(_ x: Int, to list: inout [Int]) { list.append(x); list.append(x) }
appendTwice(9, to: &list)
print(list)
struct Point { var x = 1, y = 2 }
var point = Point()
double(&point.y)
print(point)
func exchange<T>(_ a: inout T, _ b: inout T) { let old = a; a = b; b = old }
var s = "a", t = "b"
exchange(&s, &t)
print(s, t)
var scores = ["a": 1]
double(&scores["a"]!)
print(scores)
