// What an initializer sets is not observed, but for what its `defer` and its methods set.
class Gauge {
    var level: Int { didSet { print("level", oldValue, level) } }
    init(_ level: Int) {
        defer { self.level = level + 1 }
        self.level = level
        self.level = level * 2
        fill()
    }
    func fill() { level += 10 }
}

print(Gauge(1).level)

struct Dial {
    var angle: Int { didSet { if angle > 360 { angle -= 360 } } }
    init(angle: Int) {
        self.angle = 0
        defer { self.angle = angle }
    }
}

print(Dial(angle: 370).angle)
