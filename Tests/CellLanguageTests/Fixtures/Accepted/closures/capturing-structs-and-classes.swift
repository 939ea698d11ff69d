struct Point { var x = 0 }
class Box { var p = Point() }
var point = Point()
let box = Box()
let move = { (dx: Int) in point.x += dx; box.p.x += dx * 10 }
move(1)
move(2)
print(point.x, box.p.x)
var copy = point
let readCopy = { copy.x }
copy.x = 100
print(readCopy(), point.x)
func makeAccumulator(_ start: [Int]) -> (Int) -> [Int] {
    var list = start
    return { list.append($0); return list }
}
let acc = makeAccumulator([0])
print(acc(1), acc(2), makeAccumulator([9])(8))
var fs: [() -> Void] = []
for var i in 0..<2 { fs.append { i += 10; print(i) } }
fs.forEach { $0() }
fs[0]()
let deferred = { () -> Int in defer { point.x = -1 }; return point.x }
print(deferred(), point.x)
