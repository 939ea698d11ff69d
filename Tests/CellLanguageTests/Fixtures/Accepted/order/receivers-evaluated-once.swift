func loud<T>(_ x: T) -> T {
    print("loud")
    return x
}
print(loud(3).bitWidth, loud([1]).startIndex, loud(3 as UInt8).bitWidth, loud([1])[0...].startIndex)
print(loud("a").isEmpty, loud(1...3).lowerBound, loud([1, 2]).endIndex, loud([3])[loud(0)], type(of: loud(3)))
final class Node {
    var n: Int
    lazy var list: [Int] = { print("made"); return [n] }()
    lazy var count = list.count
    init(_ n: Int) { self.n = n }
}
let node = Node(1)
print(loud(node).list, loud(node).list, loud(node).count)
print(loud(Node(3)).list, loud(Optional(Node(4)))?.list ?? [], loud(Optional(Node(5)))!.list)
struct Cache {
    var n: Int
    lazy var squares: [Int] = { print("made"); return (0..<n).map { $0 * $0 } }()
    static var shared = Cache(n: 3)
}
struct Outer {
    var inner = Cache(n: 2)
    var list = [Cache(n: 4)]
    var pair = (Cache(n: 1), 2)
    var maybe: Cache? = Cache(n: 5)
}
var outer = Outer()
print(outer.inner.squares, outer.inner.squares)
print(outer.list[loud(0)].squares, outer.list[0].squares)
print(outer.pair.0.squares, outer.pair.0.squares)
print(outer.maybe!.squares, outer.maybe!.squares, outer.maybe?.squares as Any)
print(Cache.shared.squares, Cache.shared.squares)
