struct Point { var x = 0 }
enum Kind { case a }
class Node<T> { var value: T; init(_ value: T) { self.value = value } }
print(type(of: 1), type(of: 1.5), type(of: "s"), type(of: true))
print(type(of: [1]), type(of: ["a": 1.0]), type(of: (1, "x")))
print(type(of: Point()), type(of: Kind.a), type(of: Node(3)))
print(Int.self, String.self, Point.self, [Int].self, Int?.self)
print(type(of: Optional(3)), type(of: 1...2), type(of: "a" as Character))
print("\(type(of: Set([1])))", String(describing: Double.self))
