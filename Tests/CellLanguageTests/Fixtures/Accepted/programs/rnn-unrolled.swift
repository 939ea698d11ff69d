import Foundation

struct Cell {
    let wx: [[Double]], wh: [[Double]], b: [Double]
    func next(_ h: [Double], _ x: [Double]) -> [Double] {
        b.indices.map { i in
            tanh(zip(wx[i], x).map(*).reduce(0, +) + zip(wh[i], h).map(*).reduce(0, +) + b[i])
        }
    }
}
let n = 4
let cell = Cell(
    wx: .init(repeating: [0.1, 0.1], count: n), wh: .init(repeating: .init(repeating: 0.1, count: n), count: n),
    b: .init(repeating: 0, count: n))
let sequence: [[Double]] = [[1, 2], [3, 4], [5, 6]]
var h = [Double](repeating: 0, count: n)
for x in sequence { h = cell.next(h, x); print(h[0]) }
print(sequence.reduce([0, 0, 0, 0], cell.next) == h, String(format: "%.9f", h[0]))
