func greet() { print("Hello!") }
func greet(_ name: String) -> String { "Hello, \(name)!" }
func add(a: Int, b: Int) -> Int { return a + b }
func isEven(_ n: Int) -> Bool { n % 2 == 0 }
func maximum(of list: [Double]) -> Double {
    var best = list[0]
    for x in list.dropFirst() {
        if x > best { best = x }
    }
    return best
}
greet()
print(greet("Ada"), add(a: 2, b: 3), isEven(4), isEven(5), maximum(of: [1.5, 9.25, 3]))
let result = add(a: add(a: 1, b: 2), b: 3)
print(result)
func celsius(fromFahrenheit f: Double) -> Double { (f - 32) / 1.8 }
print(celsius(fromFahrenheit: 212), celsius(fromFahrenheit: 32))
