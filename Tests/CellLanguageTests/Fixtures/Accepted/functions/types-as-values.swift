struct Point { var x = 0 }
protocol Shape { static var sides: Int { get } }
struct Square: Shape { static let sides = 4 }

func name<T>(of type: T.Type) -> String { "\(type)" }
let kind = Square.self
let pair = (Int, String).self
print(name(of: Double.self), kind.sides, type(of: 3) == Int.self, pair == (Int, String).self)
print((Int).self, [Int]().isEmpty, [String: Int]().count, (Point)().x, Point.init().x)
print(["1", "2"].map(Int.init).count, [1, 2].map(Double.init))
for var i in 0..<3 {
    i *= 2
    print(i)
}
for case let n? in [1, nil, 3] { print(n) }
