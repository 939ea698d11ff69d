struct Point { var x: Double, y: Double }
struct Named { let name: String; var at: Point; var tags: [String]; var next: Int? }
struct Empty {}
print(Point(x: 1, y: 2.5))
print(Named(name: "A", at: Point(x: 0, y: 0), tags: ["p", "q"], next: nil))
print(Empty(), [Point(x: 1, y: 1)])
let optional: Point? = Point(x: 3, y: 4)
print(optional as Any)
print("point: \(Point(x: 9, y: 8))")
print(["k": Empty()])
