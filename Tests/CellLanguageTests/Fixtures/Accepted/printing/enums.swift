enum Direction { case north, south }
enum Shape { case circle(radius: Double), rectangle(Double, Double), point }
enum Level: Int { case low = 1, high }
print(Direction.north, [Direction.south])
print(Shape.circle(radius: 2), Shape.rectangle(1, 2), Shape.point)
print([Shape.circle(radius: 1)])
print(Level.low, Level.high.rawValue)
print("\(Direction.south) \(Shape.circle(radius: 0.5))")
let maybe: Direction? = .north
print(maybe as Any)
enum Wrapped { case text(String), list([String]), pair(key: String, value: Int?) }
print(Wrapped.text("a"), Wrapped.list(["b"]), Wrapped.pair(key: "k", value: nil))
