// Of the operators on arrays, a cell's own is meant where it takes what stands there, array literals included.
func + (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
func * (a: [Double], b: Double) -> [Double] { a.map { $0 * b } }
let w: [Double] = [1, 2]
print(w + [1, 1], [1, 1] + w, w + w, [1, 2] + [3, 4], [1.5] + [2.5], (w + [3.0, 1]).count)
var x = w - [0.5, 0.5] * 2
x = x + [1, 1]
print(x, w + [1, 2] * 0.5, [w, w].reduce([0, 0], +))
func total(_ v: [Double]) -> Double { v.reduce(0, +) }
print(total(w + [1, 2]), total([1, 2] + w), total([1, 2] + [1, 2]))
print([1, 2] + [3], ["a"] + ["b"])
