struct Adder { var base: Int; func add(_ x: Int) -> Int { base + x } }
let adder = Adder(base: 10)
let add = adder.add
print(add(5), [1, 2].map(adder.add))
print(["1", "x", "3"].compactMap(Int.init))
print([1.7, 2.2].map(Int.init), [1, 2].map(Double.init))
let uppercase = String.uppercased
print(uppercase("abc")())
print(["b", "a"].map { $0.uppercased() })
enum Shape { case circle(Double), square(Double) }
print([1.0, 2.0].map(Shape.circle))
struct Wrapper { let value: Int }
print([1, 2].map(Wrapper.init).map(\.value))
print([4.0, 9.0].map { $0.squareRoot() }, [-1, 2].map(abs))
let unapplied = Adder.add
print(unapplied(adder)(7))
