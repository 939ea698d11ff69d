let numbers = [1, 2, 3, 4]
print(numbers.map { Double($0) / 2 }, numbers.map(String.init), numbers.map { ($0, $0 % 2 == 0) })
print(numbers.reduce(1, *), numbers.reduce("") { "\($0)\($1)" }, numbers.reduce([]) { [$1] + $0 })
var running = 0
print(numbers.map { running += $0; return running }, running)
print(numbers.flatMap { Array(repeating: $0, count: $0) }, numbers.compactMap { $0 > 2 ? $0 * 10 : nil })
print(numbers.reduce((0, 0)) { ($0.0 + $1, $0.1 + $1 * $1) })
let (evens, odds) = numbers.reduce(into: ([Int](), [Int]())) { if $1 % 2 == 0 { $0.0.append($1) } else { $0.1.append($1) } }
print(evens, odds)
numbers.forEach { print($0, terminator: ",") }
print()
numbers.reversed().enumerated().forEach { i, n in print(i, n, terminator: ";") }
print()
let mean = Double(numbers.reduce(0, +)) / Double(numbers.count)
let variance = numbers.map { (Double($0) - mean) * (Double($0) - mean) }.reduce(0, +) / Double(numbers.count)
print(mean, variance, variance.squareRoot())
func softmaxLike(_ x: [Double]) -> [Double] { let s = x.reduce(0, +); return x.map { $0 / s } }
print(softmaxLike([1, 1, 2]))
