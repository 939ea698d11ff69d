var generator = SystemRandomNumberGenerator()
let roll = Int.random(in: 1...6, using: &generator)
print((1...6).contains(roll), Int.random(in: 4...4, using: &generator), [7].randomElement(using: &generator)!)
let words: [UInt64] = (0..<3).map { _ in generator.next() }
print(words.count, Set(words).count)
var hidden: some RandomNumberGenerator = SystemRandomNumberGenerator()
print([1, 2, 3].shuffled(using: &hidden).sorted(), Double.random(in: 0..<1, using: &hidden) < 1)
