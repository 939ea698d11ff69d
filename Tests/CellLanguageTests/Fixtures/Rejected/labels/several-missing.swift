struct Point { var x: Int; var y: Int }
let a = Point(1, 2)
let b = Point()
func add(_ a: Int, _ b: Int) -> Int { a + b }
print(add(a: 1, b: 2))
print(add(1, 2, c: 3))
func greet(name: String, loud: Bool = false) { print(name, loud) }
greet("Ada", true)
greet(names: "Ada", loud: true)
print(["a", "b"].joined(","))
