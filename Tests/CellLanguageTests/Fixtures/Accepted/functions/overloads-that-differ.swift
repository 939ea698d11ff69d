struct Scale {
    func of(_ n: Int) -> Int { n }
    func of(_ n: Int) -> Double { Double(n) / 2 }
    func of(_ n: Double) -> Double { n * 2 }
    func of(n: Int) -> Int { n + 1 }
    static func of(_ n: Int) -> String { "static \(n)" }
    var unit: Int { 1 }
    func unit(_ n: Int) -> Int { n }
}

extension Scale {
    func of(_ n: String) -> String { n }
}

func each(_ list: [Int], _ body: (Int) throws -> Void) rethrows {
    for n in list { try body(n) }
}

func padded(_ text: String, to count: Int = 5, with fill: Character = "-", _ note: String? = nil) -> String {
    text + String(repeating: fill, count: max(0, count - text.count)) + (note ?? "")
}

func outer(_ n: Int) -> Int {
    var total = 0
    func add(_ m: Int) { total += m }
    func both() {
        add(n)
        more()
    }
    let extra = 4
    func more() { total += extra }
    both()
    return total
}

let scale = Scale()
let half: Double = scale.of(3)
let whole: Int = scale.of(3)
print(half, whole, scale.of(1.5), scale.of(n: 1), Scale.of(2), scale.unit, scale.unit(9), scale.of("s"))
each([1, 2]) { print($0) }
print(padded("a"), padded("a", to: 2), padded("a", with: "."), padded("abc", to: 1, "!"))
print(outer(3))
