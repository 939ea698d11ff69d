class Timer {
    var ticks = 0
    lazy var tick: () -> Void = { [unowned self] in self.ticks += 1 }
    func makeTick() -> () -> Int {
        { self.ticks += 10; return self.ticks }
    }
    func weakTick() -> () -> String {
        { [weak self] in
            guard let self else { return "gone" }
            return "ticks \(self.ticks)"
        }
    }
}
let timer = Timer()
timer.tick()
print(timer.ticks, timer.makeTick()())
print(timer.weakTick()())
struct Scale {
    var factor: Double
    func apply(to list: [Double]) -> [Double] { list.map { $0 * factor } }
    var scaler: (Double) -> Double { { $0 * self.factor } }
}
var scale = Scale(factor: 2)
let scaler = scale.scaler
scale.factor = 100
print(scale.apply(to: [1, 2]), scaler(1))
