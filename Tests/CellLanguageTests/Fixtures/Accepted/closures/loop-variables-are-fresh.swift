var closures: [() -> Int] = []
for i in 1...3 { closures.append { i * i } }
print(closures.map { $0() })
var shared: [() -> Int] = []
var k = 0
while k < 3 {
    shared.append { k }
    k += 1
}
print(shared.map { $0() })
var fresh: [() -> Int] = []
k = 0
while k < 3 {
    let copy = k
    fresh.append { copy }
    k += 1
}
print(fresh.map { $0() })
var counters: [() -> Int] = []
for start in [10, 20] {
    var n = start
    counters.append { n += 1; return n }
}
print(counters[0](), counters[0](), counters[1]())
