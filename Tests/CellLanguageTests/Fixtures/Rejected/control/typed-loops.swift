for x: String in [1, 2] { print(x) }
for x: Int in "abc" { print(x) }
let xs = [1, 2]
for x: Double in xs { print(x) }
