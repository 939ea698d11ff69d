import Foundation

func softmax(_ x: [Double]) -> [Double] {
    let top = x.max()!
    let e = x.map { exp($0 - top) }
    let sum = e.reduce(0, +)
    return e.map { $0 / sum }
}
func attention(queries q: [[Double]], keys k: [[Double]], values v: [[Double]], masked: Bool = false) -> [[Double]] {
    let scale = 1 / Double(k[0].count).squareRoot()
    return q.enumerated().map { i, query in
        let scores = k.enumerated().map { j, key -> Double in
            masked && j > i ? -.infinity : zip(query, key).map(*).reduce(0, +) * scale
        }
        let weights = softmax(scores)
        return v[0].indices.map { c in zip(weights, v).map { $0 * $1[c] }.reduce(0, +) }
    }
}
let x: [[Double]] = [[1, 0], [0, 1], [1, 1]]
for row in attention(queries: x, keys: x, values: x) { print(row.map { String(format: "%.4f", $0) }) }
for row in attention(queries: x, keys: x, values: x, masked: true) { print(row.map { String(format: "%.4f", $0) }) }
print(softmax([1, 2, 3]).reduce(0, +), softmax([1000, 1000]))
