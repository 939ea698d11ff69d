import Foundation
extension Array where Element == Double {
    var softmax: [Double] {
        let top = self.max() ?? 0
        let powers = map { exp($0 - top) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }
    func crossEntropy(target: Int) -> Double { -log(softmax[target]) }
    static func * (k: Double, v: [Double]) -> [Double] { v.map { k * $0 } }
}
func rounded(_ x: Double, to places: Int = 3) -> Double {
    let scale = pow(10, Double(places))
    return (x * scale).rounded() / scale
}
let logits = [2.0, 1.0, 0.1]
print(logits.softmax.map { rounded($0) }, rounded(logits.softmax.reduce(0, +)), rounded(logits.crossEntropy(target: 0)))
print([1000.0, 1000].softmax, [Double]().softmax.isEmpty, 2 * [1.0, 2])
let batch = [[1.0, 2], [3, 1]], labels = [1, 0]
let loss = zip(batch, labels).map { $0.crossEntropy(target: $1) }.reduce(0, +) / Double(batch.count)
print(rounded(loss, to: 5))
