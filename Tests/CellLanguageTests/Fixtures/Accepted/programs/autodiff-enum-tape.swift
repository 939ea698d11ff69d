struct Tape {
    enum Op { case leaf, add(Int, Int), mul(Int, Int), relu(Int) }
    var ops: [Op] = [], values: [Double] = []
    mutating func push(_ op: Op, _ value: Double) -> Int {
        ops.append(op)
        values.append(value)
        return values.count - 1
    }
    mutating func leaf(_ v: Double) -> Int { push(.leaf, v) }
    mutating func add(_ a: Int, _ b: Int) -> Int { push(.add(a, b), values[a] + values[b]) }
    mutating func mul(_ a: Int, _ b: Int) -> Int { push(.mul(a, b), values[a] * values[b]) }
    mutating func relu(_ a: Int) -> Int { push(.relu(a), max(0, values[a])) }
    func gradients(of output: Int) -> [Double] {
        var g = [Double](repeating: 0, count: values.count)
        g[output] = 1
        for i in stride(from: output, through: 0, by: -1) {
            switch ops[i] {
            case .leaf: break
            case .add(let a, let b): g[a] += g[i]; g[b] += g[i]
            case let .mul(a, b): g[a] += values[b] * g[i]; g[b] += values[a] * g[i]
            case .relu(let a): if values[a] > 0 { g[a] += g[i] }
            }
        }
        return g
    }
}
var tape = Tape()
let w = tape.leaf(3), x = tape.leaf(-2), b = tape.leaf(7)
let wx = tape.mul(w, x)
let z = tape.add(wx, b)
let y = tape.relu(z)
let out = tape.mul(y, y)
print(tape.values[out], tape.gradients(of: out))
