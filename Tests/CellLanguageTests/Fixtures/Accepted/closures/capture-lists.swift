var x = 1
let byReference = { x }
let byValue = { [x] in x }
let renamed = { [y = x * 10] in y }
x = 5
print(byReference(), byValue(), renamed())
struct Point { var x = 0 }
var point = Point()
let frozen = { [point] in point.x }
point.x = 9
print(frozen(), point.x)
class Box { var n = 1 }
let box = Box()
let shared = { [box] in box.n }
box.n = 2
print(shared())
var handlers: [() -> Int] = []
for i in 0..<3 { handlers.append { [doubled = i * 2] in doubled + i } }
print(handlers.map { $0() })
