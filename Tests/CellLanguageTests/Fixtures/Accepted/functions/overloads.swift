func describe(_ x: Int) -> String { "Int \(x)" }
func describe(_ x: Double) -> String { "Double \(x)" }
func describe(_ x: String) -> String { "String \(x)" }
func describe(_ x: [Int]) -> String { "array of \(x.count)" }
func describe(number x: Int) -> String { "labelled \(x)" }
print(describe(1), describe(1.0), describe("s"), describe([1, 2]), describe(number: 4))
func make() -> Int { 1 }
func make() -> String { "one" }
let i: Int = make()
let s: String = make()
print(i, s)
func both(_ a: Int, _ b: Int) -> String { "ints" }
func both(_ a: Double, _ b: Double) -> String { "doubles" }
print(both(1, 2), both(1, 2.5), both(1.0, 2))
