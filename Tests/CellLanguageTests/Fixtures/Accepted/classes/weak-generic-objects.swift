class Owner { var n = 1 }
final class Sub: Owner {}
protocol Delegate: AnyObject { func tick(_ i: Int) }
struct Weak<T: AnyObject> { weak var value: T? }
struct WeakC<T: Owner> { weak var value: T?; unowned let other: T }
final class Box<D: Delegate> { weak var d: D?; func go() { d?.tick(3) } }
final class Log: Delegate { var ticks: [Int] = []; func tick(_ i: Int) { ticks.append(i) } }
let s = Sub(); let w = WeakC(value: s, other: s); print(w.value!.n, w.other.n)
let log = Log(); let b = Box<Log>(); b.d = log; b.go(); print(log.ticks)
func hold<T: AnyObject>(_ t: T) -> () -> T? { { [weak t] in t } }
func hold2<T: Owner>(_ t: T) -> () -> T { { [unowned t] in t } }
print(hold(log)() === log, hold2(s)().n)
class Observers<O: AnyObject> {
    private var all: [Weak<O>] = []; func add(_ o: O) { all.append(Weak(value: o)) };
    var alive: Int { all.filter { $0.value != nil }.count }
}
let obs = Observers<Owner>(); obs.add(s); do { obs.add(Owner()) }; print(obs.alive)
