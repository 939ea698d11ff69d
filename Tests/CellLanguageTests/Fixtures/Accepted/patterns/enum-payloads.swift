enum Event {
    case key(Character, shift: Bool)
    case click(x: Int, y: Int)
    case text(String?)
    case nested(Result2)
    case quit
}
enum Result2 { case ok(Int), error(String) }
func show(_ event: Event) -> String {
    switch event {
    case .key("q", shift: false): "quit key"
    case .key(let c, shift: true): "shift-\(c)"
    case .key(let c, _): "key \(c)"
    case .click(x: 0, y: 0): "corner"
    case .click(let x, let y) where x == y: "diagonal \(x)"
    case let .click(x, y): "at \(x),\(y)"
    case .text(let s?): "text \(s)"
    case .text(nil): "no text"
    case .nested(.ok(let n)) where n > 10: "big \(n)"
    case .nested(.ok): "ok"
    case .nested(.error(let message)): "error \(message)"
    case .quit: "bye"
    }
}
let events: [Event] = [
    .key("q", shift: false), .key("a", shift: true), .key("b", shift: false), .click(x: 0, y: 0), .click(x: 4, y: 4),
    .click(x: 1, y: 2), .text("hi"), .text(nil), .nested(.ok(11)), .nested(.ok(1)), .nested(.error("e")), .quit,
]
for event in events { print(show(event)) }
