struct LCG: RandomNumberGenerator {
    var s: UInt64
    mutating func next() -> UInt64 {
        s = s &* 6364136223846793005 &+ 1442695040888963407
        return s
    }
}
var g = LCG(s: 42)
print(g.next(upperBound: 10 as UInt64), g.next(upperBound: 100 as UInt32))
print((0..<10).randomElement(using: &g)!, (1...6).randomElement(using: &g)!, (0..<1_000_000_000_000).randomElement(using: &g)!)
print((5..<5).randomElement() as Any, "abc".randomElement(using: &g)!, [1, 2, 3].shuffled(using: &g))
var o: Int? = 3
print(o.take() as Any, o as Any)
func width<T: FixedWidthInteger>(_ x: T) -> Int { T.bitWidth }
print(width(1), width(1 as UInt8), [1, 2, 3].index(of: 2)!)
