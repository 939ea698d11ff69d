func += (a: inout [Double], b: [Double]) { for i in a.indices { a[i] += b[i] } }
func * (k: Double, v: [Double]) -> [Double] { v.map { k * $0 } }
func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
var w = [1.0, 2]
w += [0.5, 0.5]
print(w, 2 * w, w - [1, 1], dot(w, w))
w = w - 0.5 * w
print(w)
func norm(_ v: [Double]) -> Double { dot(v, v).squareRoot() }
import Foundation
print(norm([3, 4]))
