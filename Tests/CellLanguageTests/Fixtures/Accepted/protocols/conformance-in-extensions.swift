struct Celsius { var degrees: Double }
extension Celsius: CustomStringConvertible { var description: String { "\(degrees)°C" } }
extension Celsius: Comparable {
    static func < (a: Celsius, b: Celsius) -> Bool { a.degrees < b.degrees }
}
protocol Doubling { func doubled() -> Self }
extension Int: Doubling { func doubled() -> Int { self * 2 } }
extension String: Doubling { func doubled() -> String { self + self } }
extension Array: Doubling { func doubled() -> [Element] { self + self } }
print(Celsius(degrees: 20), [Celsius(degrees: 5), Celsius(degrees: 1)].min()!)
print(4.doubled(), "ab".doubled(), [1, 2].doubled())
func four<T: Doubling>(_ x: T) -> T { x.doubled().doubled() }
print(four(1), four("a"), four([0]))
let mixed: [any Doubling] = [1, "x", [true]]
for m in mixed { print(m.doubled()) }
