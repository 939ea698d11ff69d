struct SplitMix64: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
var g = SplitMix64(state: 7)
print(Int.random(in: 1...6, using: &g), Int.random(in: 0..<100, using: &g), Double.random(in: 0..<1, using: &g))
print(Double.random(in: -1...1, using: &g), Bool.random(using: &g), Float.random(in: 0..<1, using: &g))
print([1, 2, 3, 4, 5].shuffled(using: &g), ["a", "b", "c"].randomElement(using: &g)!)
var list = Array(1...8)
list.shuffle(using: &g)
print(list, UInt8.random(in: 0...255, using: &g), (1...100).randomElement(using: &g)!)
