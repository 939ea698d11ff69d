protocol Counter { var n: Int { get set }; subscript(i: Int) -> Int { get set }; mutating func reset() }
extension Counter {
    var twice: Int { get { n * 2 } set { n = newValue / 2 } }
    mutating func up() { n += 1 }
}
extension Counter where Self: AnyObject { func down() { n -= 1 } }
class Clock: Counter {
    var n = 1
    subscript(i: Int) -> Int { get { i } set {} }
    func reset() { n = 0 }
    func tick() { up() }
}
func change<T: Counter & AnyObject>(_ t: T) {
    t.n += 1
    t[0] = 2
    t.reset()
}
func changeAny(_ t: any Counter & AnyObject) { t.n += 1 }
let clock = Clock()
clock.twice = 8
clock.up()
