for i in 1...3 { print(i, terminator: " ") }
for i in 0..<3 { print(i, terminator: " ") }
for i in (0..<3).reversed() { print(i, terminator: " ") }
for i in stride(from: 0, to: 10, by: 4) { print(i, terminator: " ") }
for i in stride(from: 5, through: 1, by: -2) { print(i, terminator: " ") }
for x in stride(from: 0.0, through: 1.0, by: 0.5) { print(x, terminator: " ") }
print()
for _ in 0..<2 { print("again") }
for i in 5..<5 { print("never", i) }
for letter in "abc" { print(letter, terminator: "") }
print()
var n = 27, steps = 0
while n != 1 {
    n = n % 2 == 0 ? n / 2 : 3 * n + 1
    steps += 1
}
print(steps)
var k = 10
repeat { k += 1 } while k < 5
print(k)
for i in 1...10 where i % 4 == 0 { print(i) }
