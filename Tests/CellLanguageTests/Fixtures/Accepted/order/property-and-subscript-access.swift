struct Probe {
    var log: [String] = []
    var value: Int {
        mutating get { log.append("get"); return 5 }
        set { log.append("set \(newValue)") }
    }
    subscript(i: Int) -> Int {
        mutating get { log.append("get[\(i)]"); return i * 10 }
        set { log.append("set[\(i)] = \(newValue)") }
    }
}
var p = Probe()
p.value += 1
p[2] += 3
p[1] = p.value
print(p.log)
var n = 0
func next() -> Int { n += 1; return n }
var list = [0, 0, 0, 0]
list[next()] = next()
print(list, n)
let (a, b) = (next(), next())
print(a, b, next() - next(), [next(), next()])
let d = [next(): next()]
print(d)
