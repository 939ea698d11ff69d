var log: [String] = []
var values = [10, 20, 30]
func index(_ i: Int) -> Int {
    log.append("index \(i)")
    return i
}
func amount(_ n: Int) -> Int {
    log.append("amount \(n)")
    return n
}
values[index(1)] += amount(5)
print(values, log)
log = []
values[index(0)] = amount(7)
print(values, log)
var total = 1
func bump() -> Int { total += 10; return 100 }
let sum = total + bump()
print(sum, total)
