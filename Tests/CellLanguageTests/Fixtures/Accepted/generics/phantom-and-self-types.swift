struct Tagged<Tag, Value> { var value: Value; init(_ value: Value) { self.value = value } }
enum Meters {}
enum Feet {}
let m = Tagged<Meters, Double>(3)
let f = Tagged<Feet, Double>(m.value * 3.28)
print(m.value, f.value, type(of: m))
protocol Copyable2 { init(copy other: Self) }
final class Doc: Copyable2 {
    var text: String
    init(text: String) { self.text = text }
    init(copy other: Doc) { text = other.text + " (copy)" }
}
func duplicate<T: Copyable2>(_ x: T) -> T { T(copy: x) }
print(duplicate(Doc(text: "a")).text)
struct Chain<T> {
    var steps: [(T) -> T] = []
    func then(_ step: @escaping (T) -> T) -> Self { var copy = self; copy.steps.append(step); return copy }
    func run(_ x: T) -> T { steps.reduce(x) { $1($0) } }
}
print(Chain<Int>().then { $0 + 1 }.then { $0 * 10 }.run(4))
