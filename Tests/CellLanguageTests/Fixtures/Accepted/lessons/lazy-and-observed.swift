final class Trainer {
    var epoch = 0 {
        willSet { log.append("will \(newValue)") }
        didSet { if epoch > limit { epoch = limit } }
    }
    let limit: Int
    private(set) var log: [String] = []
    lazy var schedule: [Double] = {
        log.append("schedule made")
        return (0...limit).map { 0.1 * pow(0.5, $0) }
    }()
    init(limit: Int) { self.limit = limit }
    private func pow(_ base: Double, _ n: Int) -> Double { (0..<n).reduce(1) { result, _ in result * base } }
}
let t = Trainer(limit: 2)
for _ in 0..<4 { t.epoch += 1 }
print(t.epoch, t.schedule, t.log)
struct Meter {
    private var values: [Double] = []
    var average: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
    var last: Double {
        get { values.last ?? .nan }
        set { values.append(newValue) }
    }
}
var m = Meter()
m.last = 1
m.last = 2
print(m.average, m.last, Meter().last.isNaN)
