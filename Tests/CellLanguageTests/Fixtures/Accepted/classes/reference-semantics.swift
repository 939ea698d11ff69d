class Counter { var count = 0 }
let a = Counter()
let b = a
b.count += 1
print(a.count, a === b, a !== b)
let c = Counter()
print(a === c)
func bump(_ counter: Counter) { counter.count += 10 }
bump(a)
print(b.count)
let counters = [a, c]
counters[1].count = 99
print(c.count, counters.map(\.count))
struct Holder { var counter = Counter() }
let first = Holder()
let second = first
second.counter.count = 5
print(first.counter.count)
