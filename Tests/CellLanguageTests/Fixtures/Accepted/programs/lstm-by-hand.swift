import Foundation

struct Memory { var c: [Double], h: [Double] }
struct Gate {
    let w: [[Double]], b: [Double]
    func callAsFunction(_ x: [Double], _ f: (Double) -> Double) -> [Double] {
        zip(w, b).map { row, bias in f(zip(row, x).map(*).reduce(bias, +)) }
    }
}
func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
func * (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 * $1 } }
func ⊕ (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
infix operator ⊕: AdditionPrecedence
func gate(_ s: Double) -> Gate { Gate(w: [[s, -s, 0.5], [0.1, s, s]], b: [0, s / 2]) }
let keepGate = gate(0.5), writeGate = gate(0.3), revealGate = gate(-0.2), newGate = gate(0.9)
func next(_ m: Memory, _ x: [Double]) -> Memory {
    let z = m.h + x
    let keep = keepGate(z, sigmoid), write = writeGate(z, sigmoid), reveal = revealGate(z, sigmoid)
    let c = keep * m.c ⊕ write * newGate(z, tanh)
    return Memory(c: c, h: reveal * c.map(tanh))
}
var m = Memory(c: [0, 0], h: [0, 0])
for x in [1.0, -1, 0.5] { m = next(m, [x]); print(m.c, m.h) }
let end = [[1.0], [-1], [0.5]].reduce(Memory(c: [0, 0], h: [0, 0]), next)
print(end.h == m.h)
