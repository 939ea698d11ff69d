import Foundation
protocol Schedule { func rate(at step: Int) -> Double }
struct Constant: Schedule { let value: Double; func rate(at step: Int) -> Double { value } }
struct Cosine: Schedule {
    let peak: Double, steps: Int
    func rate(at step: Int) -> Double { peak * 0.5 * (1 + cos(.pi * Double(step) / Double(steps))) }
}
struct Warmup<Base: Schedule>: Schedule {
    let base: Base, steps: Int
    func rate(at step: Int) -> Double { step < steps ? base.rate(at: 0) * Double(step + 1) / Double(steps) : base.rate(at: step - steps) }
}
extension Schedule {
    func warmedUp(for steps: Int) -> some Schedule { Warmup(base: self, steps: steps) }
    func table(_ steps: some Sequence<Int>) -> String { steps.map { String(format: "%.3f", rate(at: $0)) }.joined(separator: " ") }
}
extension Schedule where Self == Constant { static func constant(_ value: Double) -> Constant { Constant(value: value) } }
func show(_ schedule: some Schedule) { print(schedule.table(stride(from: 0, through: 8, by: 2))) }
show(.constant(0.1))
show(Cosine(peak: 1, steps: 8))
show(Cosine(peak: 1, steps: 4).warmedUp(for: 4))
let all: [String: any Schedule] = ["c": Constant(value: 1), "w": Warmup(base: Constant(value: 2), steps: 2)]
for (name, schedule) in all.sorted(by: { $0.key < $1.key }) { print(name, schedule.rate(at: 0)) }
