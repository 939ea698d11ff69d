struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
let names = ["anna", "hannah", "nathan", "ana"]
var counts: [Character: [Character: Int]] = [:]
for name in names {
    let padded = "." + name + "."
    for (a, b) in zip(padded, padded.dropFirst()) { counts[a, default: [:]][b, default: 0] += 1 }
}
for (letter, next) in counts.sorted(by: { $0.key < $1.key }) {
    print(letter, next.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined(separator: " "))
}
var random = SplitMix(state: 7)
func sample(_ next: [Character: Int]) -> Character {
    var left = Int.random(in: 0..<next.values.reduce(0, +), using: &random)
    for (letter, count) in next.sorted(by: { $0.key < $1.key }) {
        left -= count
        if left < 0 { return letter }
    }
    fatalError("unreachable")
}
for _ in 1...3 {
    var word = "", last: Character = "."
    repeat {
        last = sample(counts[last]!)
        if last != "." { word.append(last) }
    } while last != "." && word.count < 12
    print(word)
}
