enum Event { case start, lap }
for e: Event in [.start, .lap] { print(e) }
for x: Double in [1, 2, 3] { print(x / 2) }
for x: Int8 in [1, 2] { print(type(of: x)) }
for (a, b): (Int, Double) in [(1, 2), (3, 4)] { print(a, b) }
for s: Character in ["a", "b"] { print(type(of: s)) }
for case let e: Event in [Event.start] { print(e) }
for x: Int? in [1, nil] { print(x as Any) }
for x: Any in [1, "a"] { print(x) }
for x: Int in 0..<2 { print(x) }
for x: UInt8 in 0..<2 { print(type(of: x)) }
for x: Double in stride(from: 0, to: 1, by: 0.5) { print(x) }
for x: Int in Set([1]) { print(x) }
