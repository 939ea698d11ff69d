// The whole numbers of a receiver become what the whole chain of calls asks for.
func sigmoid(_ x: Double) -> Double { 1 / (1 + x) }
func half(_ x: Float) -> Float { x / 2 }
print([0, 1, 2].map(sigmoid), [-1, 0, 1].map { sigmoid($0) }, [1, 2, 3].map { $0 * 0.5 }, [1, 2, 3].map { $0 * 2 })
print([1, 2, 3].reduce(0.0, +), [1, 2, 3].reduce(0) { $0 + $1 * 0.5 }, [1, 2, 3].reduce(0, +))
let doubled: [Double] = [1, 2, 3].map { $0 * 2 }
let halves: [Double] = [1, 2, 3].map { $0 / 2 }
let mean: Double = [1, 2, 3].reduce(0, +) / 3
let squares: Double = [1, 2, 4].map { $0 * $0 }.reduce(0, +)
print(doubled, halves, mean, squares, [1, 2, 3].reduce(0, +) / 2.0)
let narrow: [Float] = [1, 2].map { $0 / 2 }
print(narrow, [1, 2, 3].map(half).map { $0 + 1 }.filter { $0 > 1.5 }.reduce(0, +))
print(zip([1, 2, 3], [0.5, 1, 2]).map { $0 * $1 }, zip(doubled, [1, 0, 1]).map(*), zip([1, 2, 3], [0.5, 1, 2]).map(*).reduce(0, +))
print([[1, 2], [3, 4]].map { $0.map { $0 * 0.5 } }, [[1, 2], [3]].map { $0.reduce(0.0, +) }, [1, 2].map { [$0 * 0.5] })
let largest: Double = [2, 4].max()!
let first: Double = [1, 2, 3].first!
let least: Double? = [1, 2, 3].min()
print(largest, first, least as Any)
// Each receiver decides for itself, within closures too.
let weights = [0.5, 1.5]
print([1, 2].map { w in weights.map { $0 * w } }, [0, 1].map { weights[$0] }, [0, 1].map { i in weights[i] * 2 })
print([1, 2].map { x in [0, 1].map { weights[$0] * x } }, [1, 2, 3].map { Double($0) / 2 }, [2, 4].map { $0 / 4 })
let stepwise = [1, 2, 3].map { x -> Double in
    let y = x * 2
    return y / 4
}
print(stepwise)
// Only what has to becomes a fraction, or a byte.
print([(1, 2), (3, 4)].map { $0.0 * 0.5 }, [(1, 2), (3, 4)].map { ($0.0 * 0.5, $0.1) }, zip([1, 2], [3, 4]).map { ($0, $1 * 0.5) })
print(["a": 1].mapValues { $0 / 2.0 }, [1: 2].mapValues { $0 / 2.0 }, [("a", 1), ("b", 2)].map { $0.1 * 0.5 })
print(zip([1, 2], [3, 4]).map { $0 * 0.5 + $1 * 0.5 }, Array(repeating: 0, count: 2).map { $0 + 0.5 })
let bytes: [UInt8] = [1, 2, 3].map { $0 + 1 }
let step: UInt8 = 2
print(bytes, [1, 2, 3].contains(step), [1, 2].map { $0 + step }, [250, 1].map { step &+ $0 })
