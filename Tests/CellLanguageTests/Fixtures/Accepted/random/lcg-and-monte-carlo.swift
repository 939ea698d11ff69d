struct LCG {
    var state: UInt64
    mutating func next() -> Double {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return Double(state >> 11) / Double(1 << 53 as UInt64)
    }
}
var lcg = LCG(state: 1)
var inside = 0
for _ in 0..<2000 {
    let x = lcg.next(), y = lcg.next()
    if x * x + y * y < 1 { inside += 1 }
}
print(4 * Double(inside) / 2000)
var walk = 0
var path: [Int] = []
for _ in 0..<10 { walk += lcg.next() < 0.5 ? -1 : 1; path.append(walk) }
print(path)
let weights = (0..<4).map { _ in (lcg.next() * 2 - 1) }
print(weights)
