enum Event { case key(Character, shift: Bool), click(x: Int, y: Int), scroll(Int), quit }
func describe(_ e: Event) -> String {
    switch e {
    case .key("a"..."z", shift: false): "small letter"
    case .key(let c, shift: true): "shifted \(c)"
    case .key: "other key"
    case let .click(x, y) where x == y: "diagonal \(x)"
    case .click(x: 0...9, y: _): "left edge"
    case .click(let x, _): "click at \(x)"
    case .scroll(let n) where n < 0, .scroll(let n) where n > 100: "far \(n)"
    case .scroll: "scroll"
    case .quit: "bye"
    }
}
let events: [Event] = [.key("b", shift: false), .key("B", shift: true), .key("?", shift: false), .click(x: 4, y: 4), .click(x: 5, y: 80), .click(x: 50, y: 1), .scroll(-3), .scroll(7), .quit]
for e in events { print(describe(e)) }
var clicks = 0
for case .click in events { clicks += 1 }
for case let .key(c, _) in events where c.isUppercase { print(c) }
let numbers: [Int?] = [1, nil, 3]
for case let n? in numbers { print(n, terminator: " ") }
print(clicks)
if case .scroll(let n) = events[6], n < 0 { print("up", -n) }
let point = (x: 0, y: -2)
switch point { case (0, 0): print("origin"); case (0, let y): print("on the axis at", y); default: break }
let anything: Any = [1, 2]
switch anything { case let list as [Int] where list.count > 1: print(list[1]); case is String: print("s"); default: print("?") }
