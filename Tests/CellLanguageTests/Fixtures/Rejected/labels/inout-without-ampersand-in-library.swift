struct Generator: RandomNumberGenerator {
    mutating func next() -> UInt64 { 4 }
}
var generator = Generator()
print(Double.random(in: 0...1, using: generator))
print([1, 2, 3].shuffled(using: generator))
