// State machine with enums and associated values
enum State: Equatable { case idle, running(since: Int, laps: [Int]), paused(Int) }
enum Event { case start, lap, pause, resume, stop }
struct Watch {
    private(set) var state = State.idle { didSet { if state != oldValue { log.append("\(oldValue) > \(state)") } } };
    var log: [String] = []; var time = 0
    mutating func handle(_ e: Event) {
        time += 10
        switch (state, e) {
        case (.idle, .start): state = .running(since: time, laps: [])
        case (.running(let s, let laps), .lap): state = .running(since: s, laps: laps + [time - s])
        case let (.running(since: s, laps: laps), .pause) where !laps.isEmpty: state = .paused(time - s)
        case (.running, .pause): break
        case (.paused(let p), .resume): state = .running(since: time - p, laps: [p])
        case (_, .stop): state = .idle
        default: log.append("ignored \(e)")
        }
    }
}
var w = Watch()
for e: Event in [.pause, .start, .pause, .lap, .pause, .resume, .lap, .stop, .lap] { w.handle(e) }
w.log.forEach { print($0) }
if case .idle = w.state { print("idle at", w.time) }
