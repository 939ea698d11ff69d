// A type's identity as a key: who listens for which event.
protocol Event {}
struct Click: Event { let x: Int }
struct Key: Event { let code: Character }

final class Bus {
    private var listeners: [ObjectIdentifier: [(any Event) -> Void]] = [:]

    func on<E: Event>(_ type: E.Type, _ listener: @escaping (E) -> Void) {
        listeners[ObjectIdentifier(type), default: []].append { event in
            if let event = event as? E { listener(event) }
        }
    }

    func send<E: Event>(_ event: E) { listeners[ObjectIdentifier(E.self)]?.forEach { $0(event) } }
}

let bus = Bus()
bus.on(Click.self) { print("at", $0.x) }
bus.on(Key.self) { print("key", $0.code) }
bus.send(Click(x: 1))
bus.send(Key(code: "q"))
print(ObjectIdentifier(Int.self) == ObjectIdentifier(Int.self), ObjectIdentifier(Int.self) == ObjectIdentifier(Bus.self))
print(ObjectIdentifier(bus) == ObjectIdentifier(bus), ObjectIdentifier(bus) == ObjectIdentifier(Bus()))
