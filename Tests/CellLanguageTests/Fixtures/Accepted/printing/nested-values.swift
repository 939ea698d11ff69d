struct Point { var x = 1.0; var label: String? = "p" }
enum Node { case leaf(Point), pair(left: Int, right: [Point]) ; case empty }
class Holder { var p = Point() }
struct Deep { var points = [Point()], table = ["k": Point(x: 2, label: nil)], node = Node.leaf(Point()), maybe: Node? = .empty, tuple = (1, "a"), f = 2 as Float, c: Character = "c" }
print(Deep())
print(Node.pair(left: 1, right: [Point(x: 0.5)]))
print([Node.empty, .leaf(Point(x: 3, label: nil))] as [Node?])
print((Point(), Node.empty), [(1, Point())], ["a": (1, nil as Int?)])
print(Optional(Optional(Point())) as Any, [Point?.none, Point()])
print([[["deep"]]], [[Character("x")]], [Set([1])], [1...2: "r"])
print(Result<Int, Never>.success(1), [Int?.some(1): true], "\([nil, "s"] as [String?])", Holder())
print(Array("héllo"), "abc"[..<"abc".endIndex], ["abc".prefix(2)], [1, 2, 3][1...], [[1, 2, 3].prefix(1)])
print(zip([1, 2], ["a", "b"]).map { $0 }, [1, 2].enumerated().map { $0 }, ["k": 1].map { $0 }, [1: 2].first!)
