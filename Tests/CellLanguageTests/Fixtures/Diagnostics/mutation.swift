let a = 1
a = 2
let list = [1]
list.append(2)
struct P {
    var x = 0
    var twice: Int { x * 2 }
    private(set) var hidden = 0
    func change() { x = 1 }
}
var p = P()
p.twice = 3
p.hidden = 1
"abc".count = 2
var pair = [1, 2]
swap(&pair[0], &pair[1])
for i in 0..<3 { i += 1 }
