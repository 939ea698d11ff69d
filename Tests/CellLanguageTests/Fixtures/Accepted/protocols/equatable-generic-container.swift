protocol Metric { associatedtype Input; static var name: String { get }; func score(_ a: Input, _ b: Input) -> Double }
struct Accuracy<T: Equatable>: Metric {
    static var name: String { "accuracy of \(T.self)" }
    func score(_ a: [T], _ b: [T]) -> Double {
        Double(zip(a, b).filter { $0 == $1 }.count) / Double(a.count)
    }
}
struct MeanError: Metric {
    static let name = "mean error"
    func score(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { abs($0 - $1) }.reduce(0, +) / Double(a.count) }
}
func report<M: Metric>(_ metric: M, _ a: M.Input, _ b: M.Input) { print(M.name, metric.score(a, b)) }
report(Accuracy<Int>(), [1, 2, 3, 4], [1, 0, 3, 0])
report(Accuracy<String>(), ["a"], ["a"])
report(MeanError(), [1, 2], [2, 4])
struct AnyMetric<Input> {
    let name: String, run: (Input, Input) -> Double
    init<M: Metric>(_ m: M) where M.Input == Input { name = M.name; run = m.score }
}
let metrics = [AnyMetric(MeanError()), AnyMetric(Accuracy<Double>())]
for m in metrics { print(m.name, m.run([1, 5], [1, 7])) }
