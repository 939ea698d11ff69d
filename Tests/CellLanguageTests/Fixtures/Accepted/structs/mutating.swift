struct Counter {
    private(set) var count = 0
    mutating func increment(by step: Int = 1) { count += step }
    mutating func reset() { self = Counter() }
    func incremented() -> Counter { var copy = self; copy.increment(); return copy }
}
var counter = Counter()
counter.increment()
counter.increment(by: 5)
print(counter.count, counter.incremented().count, counter.count)
counter.reset()
print(counter)
var counters = [Counter(), Counter()]
counters[1].increment()
for i in counters.indices { counters[i].increment(by: 10) }
print(counters.map(\.count))
struct Holder { var inner = Counter() }
var holder = Holder()
holder.inner.increment()
print(holder.inner.count)
