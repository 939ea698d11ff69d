func todo() -> Int { fatalError("TODO") }
class Shape {
    func area() -> Double { preconditionFailure("each shape has its own") }
    var name: String { fatalError() }
    subscript(i: Int) -> Int { i }
}
class Square: Shape {
    override func area() -> Double { 4 }
    override var name: String { "square" }
    override subscript(i: Int) -> Int { super[i] * 2 }
}
print(Square().area(), Square().name, Square()[3])
let later: () -> Int = { fatalError() }
func quit(_ why: String) -> Never { fatalError(why) }
let n = 4
let word = switch n {
case 4: "four"
default: quit("no word")
}
let sign = if n > 0 { "+" } else { fatalError() }
func half(_ n: Int) -> Int {
    switch n % 2 {
    case 0: n / 2
    default: quit("odd")
    }
}
print(word, sign, half(8))
