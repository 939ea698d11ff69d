func move(from a: Int, to b: Int, by c: Int = 1) {}
move(from: 1)
move(from: 1, to: 2, by: 3, 4)
move(1, to: 2)
move(to: 2, from: 1)
move(start: 1, to: 2)
func bump(_ x: inout Int) {}
var n = 1
bump(n)
move(from: &n, to: 2)
n(3)
func none() {}
none(1)
func pick(_ x: Int) -> Int { x }
func pick(_ x: Double) -> Double { x }
pick("a")
protocol Shape {}
Shape()
