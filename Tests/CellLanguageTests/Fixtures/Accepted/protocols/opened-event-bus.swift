protocol Event { associatedtype Payload; var payload: Payload { get }; static var topic: String { get } }
struct Login: Event { static let topic = "login"; var payload: String }
struct Tick: Event { static let topic = "tick"; var payload: Int }
final class Bus { var handlers: [String: [(Any) -> Void]] = [:]
  func on<E: Event>(_ e: E.Type, _ f: @escaping (E.Payload) -> Void) { handlers[E.topic, default: []].append { if let p = $0 as? E.Payload { f(p) } } }
  func emit<E: Event>(_ e: E) { handlers[E.topic]?.forEach { $0(e.payload) } } }
let bus = Bus(); var log: [String] = []
bus.on(Login.self) { log.append("hi \($0)") }
bus.on(Tick.self) { log.append("t\($0 + 1)") }
bus.emit(Login(payload: "Al")); bus.emit(Tick(payload: 4))
let evs: [any Event] = [Login(payload: "Bo"), Tick(payload: 1)]
for e in evs { bus.emit(e) }
print(log)
