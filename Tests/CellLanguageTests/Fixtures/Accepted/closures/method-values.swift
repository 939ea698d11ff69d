struct Stump {
    var feature: Int
    func add(_ x: Int) -> Int { x + feature }
    func all(_ xs: [Int]) -> [Int] { xs.map(add) }
    mutating func twice(_ xs: [Int]) -> [Int] {
        let grown = xs.map(add)
        feature *= 2
        return grown + xs.map(self.add)
    }
}
final class Counter {
    var count = 0
    func next(_ step: Int) -> Int { count += step; return count }
    func sums(_ xs: [Int]) -> [Int] { xs.map(next) }
}
func apply(_ change: (Int) -> Int) -> Int { change(1) }
func made() -> Stump {
    print("made")
    return Stump(feature: 10)
}
func run() {
    var stump = Stump(feature: 7)
    print(apply(stump.add), [1, 2].map(stump.add), [1, 2].map(made().add))
    let held: (Int) -> Int = stump.add
    stump.feature = 100
    print(held(1), stump.add(1), stump.all([1, 2]), stump.twice([1]))
    let counter = Counter()
    print([1, 2, 3].map(counter.next), counter.count, counter.sums([5]))
    let inner = { [1, 2].map(stump.add).map(counter.next) }
    print(inner(), inner())
    func local(_ x: Int) -> [Int] { [x].map(stump.add) }
    print(local(3))
    let maybe: Stump? = Stump(feature: 3)
    if let shifted = maybe?.all([1]) { print(shifted) }
    let text = "abc"
    print(["a", "d"].map(text.contains), ["x"].map("ab".hasPrefix))
    for (name, f) in [("add", stump.add), ("next", counter.next)] as [(String, (Int) -> Int)] { print(name, f(2)) }
}
run()
var top = Stump(feature: 1)
let kept: (Int) -> Int = top.add
top.feature = 50
print(kept(1), [1].map(top.add))
do {
    let low = Stump(feature: -1)
    print([4, 5].map(low.add), [4, 5].filter(Set([4]).contains))
}
