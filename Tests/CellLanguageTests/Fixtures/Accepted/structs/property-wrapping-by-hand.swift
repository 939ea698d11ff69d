struct Clamped {
    private var stored: Double
    let range: ClosedRange<Double>
    var value: Double {
        get { stored }
        set { stored = min(max(newValue, range.lowerBound), range.upperBound) }
    }
    init(_ value: Double, in range: ClosedRange<Double>) {
        self.range = range
        stored = 0
        self.value = value
    }
}
struct Rates { var learning = Clamped(0.1, in: 0...1), dropout = Clamped(7, in: 0...0.9) }
var r = Rates()
print(r.learning.value, r.dropout.value)
r.learning.value *= 100
r.dropout.value -= 5
print(r.learning.value, r.dropout.value)
struct History<T> {
    private(set) var all: [T]
    var current: T { didSet { all.append(current) } }
    init(_ start: T) { current = start; all = [start] }
}
var h = History(1)
h.current += 1
h.current *= 10
print(h.all, h.current)
