func statistics(_ values: [Double]) -> (mean: Double, variance: Double, range: ClosedRange<Double>)? {
    guard let low = values.min(), let high = values.max() else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count)
    return (mean, variance, low...high)
}
if let found = statistics([1, 2, 3, 4]) {
    print(found.mean, found.variance, found.range, found)
    let (mean, _, range) = found
    print(mean, range.upperBound)
}
print(statistics([]) == nil, statistics([2])?.range.contains(2) ?? false)
let history: [(epoch: Int, loss: Double)] = (1...3).map { (epoch: $0, loss: 1 / Double($0)) }
for (epoch, loss) in history where loss < 0.9 { print(epoch, loss) }
print(history.map(\.loss), history.min { $0.loss < $1.loss }!.epoch)
let options: KeyValuePairs = ["rate": 0.1, "momentum": 0.9]
for (key, value) in options { print(key, value) }
var pair = (1, "one")
pair.0 += 1
(pair.0, pair.1) = (pair.0 * 2, pair.1.uppercased())
print(pair, (1, 2) < (1, 3), ("a", 1) == ("a", 1))
