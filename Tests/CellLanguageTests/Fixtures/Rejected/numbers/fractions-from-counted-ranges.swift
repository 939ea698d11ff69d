func half(_ x: Double) -> Double { x / 2 }
let a = (0..<3).map { half($0) }
let b: [Double] = (0..<3).map { $0 }
let c: [Double] = (0..<3).map { $0 * 2 }
let d = (1...3).map(half)
let e = (1...3).reduce(0) { $0 + half($1) }
let f = (0..<3).max()! + 0.5
let g: Double = (0..<3).reduce(0, +)
