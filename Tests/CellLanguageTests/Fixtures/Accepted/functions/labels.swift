func greet(_ name: String, with greeting: String = "Hello") -> String { "\(greeting), \(name)!" }
func move(from start: Int, to end: Int) -> Int { end - start }
func area(width: Double, height: Double) -> Double { width * height }
print(greet("Ann"), greet("Bob", with: "Hi"))
print(move(from: 3, to: 10))
print(area(width: 2, height: 3.5))
func plain(a: Int, _ b: Int, c d: Int) -> Int { a * 100 + b * 10 + d }
print(plain(a: 1, 2, c: 3))
func `in`(_ x: Int, in y: Int) -> Int { x + y }
print(`in`(1, in: 2))
