struct Stump {
    let feature: Int, threshold: Double, left: Int, right: Int
    func predict(_ x: [Double]) -> Int { x[feature] < threshold ? left : right }
}
func majority(_ labels: [Int]) -> Int {
    labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
}
func fit(_ xs: [[Double]], _ ys: [Int]) -> (stump: Stump, errors: Int) {
    var best: (stump: Stump, errors: Int)?
    for feature in xs[0].indices {
        for threshold in Set(xs.map { $0[feature] }).sorted() {
            let side = { (isLeft: Bool) in zip(xs, ys).filter { ($0.0[feature] < threshold) == isLeft }.map(\.1) }
            let stump = Stump(feature: feature, threshold: threshold, left: majority(side(true)), right: majority(side(false)))
            let errors = zip(xs, ys).filter { stump.predict($0) != $1 }.count
            if errors < best?.errors ?? .max { best = (stump, errors) }
        }
    }
    return best!
}
let xs = [[1.0, 5], [2, 4], [3, 9], [4, 1]], ys = [0, 0, 1, 1]
let (stump, errors) = fit(xs, ys)
print(stump, errors, xs.map(stump.predict))
