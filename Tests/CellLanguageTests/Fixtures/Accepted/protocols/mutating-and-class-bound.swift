protocol Toggle { mutating func toggle() }
enum Switch: Toggle { case on, off; mutating func toggle() { self = self == .on ? .off : .on } }
class Lamp: Toggle { var lit = false; func toggle() { lit.toggle() } }
var s = Switch.off
s.toggle()
print(s)
func flip<T: Toggle>(_ t: inout T) { t.toggle() }
flip(&s)
print(s)
var lamp = Lamp()
flip(&lamp)
print(lamp.lit)
var toggles: [any Toggle] = [s, lamp]
for i in toggles.indices { toggles[i].toggle() }
print(toggles[0], lamp.lit, s)
protocol Delegate: AnyObject { func done(_ what: String) }
class Worker { weak var delegate: (any Delegate)?; func work() { delegate?.done("work") } }
class Boss: Delegate { var seen: [String] = []; func done(_ what: String) { seen.append(what) } }
let boss = Boss(), worker = Worker()
worker.work()
worker.delegate = boss
worker.work()
print(boss.seen)
