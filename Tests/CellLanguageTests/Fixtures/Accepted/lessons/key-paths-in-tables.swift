struct Run {
    var epoch: Int
    var loss: Double
    var accuracy: Double
    var name = "run"
}
let runs = [
    Run(epoch: 1, loss: 0.9, accuracy: 0.5), Run(epoch: 2, loss: 0.4, accuracy: 0.8), Run(epoch: 3, loss: 0.6, accuracy: 0.75),
]
extension Sequence {
    func sorted<T: Comparable>(by path: KeyPath<Element, T>) -> [Element] { sorted { $0[keyPath: path] < $1[keyPath: path] } }
    func sum<T: AdditiveArithmetic>(of path: KeyPath<Element, T>) -> T { reduce(.zero) { $0 + $1[keyPath: path] } }
    func best<T: Comparable>(_ path: KeyPath<Element, T>, _ isBetter: (T, T) -> Bool) -> Element? {
        var found: Element?
        for item in self {
            if let known = found, !isBetter(item[keyPath: path], known[keyPath: path]) { continue }
            found = item
        }
        return found
    }
}
print(runs.sorted(by: \.loss).map(\.epoch), runs.sum(of: \.epoch), runs.best(\.accuracy, >)!.epoch)
let columns: [(title: String, path: KeyPath<Run, Double>)] = [("loss", \.loss), ("acc", \.accuracy)]
for column in columns { print(column.title, runs.map { $0[keyPath: column.path] }) }
var first = runs[0]
let editable: WritableKeyPath<Run, Double> = \.loss
first[keyPath: editable] *= 2
first[keyPath: \.name] += "-1"
print(first)
