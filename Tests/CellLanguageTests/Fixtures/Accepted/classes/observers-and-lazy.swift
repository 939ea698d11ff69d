class Model {
    var rate = 0.1 { didSet { history.append(oldValue) } }
    private(set) var history: [Double] = []
    lazy var table: [Int] = { print("building"); return (0..<3).map { $0 * self.scale } }()
    var scale: Int
    init(scale: Int) { self.scale = scale; rate = 0.5 }
}
let m = Model(scale: 4)
print(m.rate, m.history)
m.rate = 0.2
m.rate /= 2
print(m.rate, m.history)
m.scale = 5
print(m.table)
m.scale = 6
print(m.table)
class Tracked: Model {
    override var scale: Int { willSet { print("scale \(scale) -> \(newValue)") } }
}
let t = Tracked(scale: 1)
t.scale = 2
t.scale += 1
print(t.scale, t.table)
