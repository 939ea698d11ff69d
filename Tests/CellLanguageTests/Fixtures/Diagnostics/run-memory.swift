let n = 1_000_000_000_000
let list = [Int](repeating: 0, count: n)
