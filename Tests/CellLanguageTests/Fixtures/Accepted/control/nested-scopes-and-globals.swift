var total = 0
func add(_ n: Int) { total += n }
for i in 1...3 {
    add(i)
    for i in [10] { add(i) }
}
print(total)
do {
    let total = "shadow"
    print(total)
}
var log: [String] = []
func trace(_ s: String) -> Bool { log.append(s); return s.count > 1 }
if trace("a") || trace("bb") { log.append("then") }
while trace("c") { log.append("never") }
print(log)
let list = { () -> [Int] in
    var made: [Int] = []
    for i in 0..<3 { made.append(i * i) }
    return made
}()
print(list)
