protocol Counter { var n: Int { get set }; mutating func reset() }
extension Counter {
    var twice: Int { get { n * 2 } set { n = newValue / 2 } }
    mutating func up() { n += 1 }
}
extension Counter where Self: AnyObject { var half: Int { get { n / 2 } set { } } }
class Clock: Counter {
    var n = 1
    required init() {}
    func reset() { n = 0 }
}
extension Counter where Self: Clock {
    var fresh: Self { Self() }
    func down() { n -= 1 }
}
let clock = Clock()
clock.half = 8
clock.down()
clock.reset()
var other = clock
other.twice = 8
other.up()
print(clock.n, other.n, clock === other)
func change<T: Counter & Clock>(_ t: T) { t.n += 1; t.reset(); t.n += 2 }
change(clock)
print(clock.n)
protocol Owned: AnyObject { var n: Int { get set } }
class Tool: Owned { var n = 3 }
extension Owned { var double: Int { get { n * 2 } set { n = newValue / 2 } }; func up() { n += 10 } }
func changeOwned(_ o: any Owned) { o.n += 1; o.double = 12; o.up() }
let tool = Tool()
changeOwned(tool)
print(tool.n)
