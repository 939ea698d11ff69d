indirect enum List<T> { case end, item(T, List<T>)
    init(_ items: [T]) { self = items.reversed().reduce(.end) { .item($1, $0) } }
    func map<U>(_ f: (T) -> U) -> List<U> {
        switch self {
        case .end: .end
        case .item(let x, let rest): .item(f(x), rest.map(f))
        }
    }
    func fold<R>(_ start: R, _ f: (R, T) -> R) -> R {
        guard case .item(let x, let rest) = self else { return start }
        return rest.fold(f(start, x), f)
    }
    var array: [T] { fold([]) { $0 + [$1] } }
}
let list = List([1, 2, 3])
print(list.array, list.map { $0 * 2 }.array, list.fold(0, +), list.map { "\($0)" }.fold("", +))
final class TreeNode<T: Comparable> {
    var value: T, left: TreeNode?, right: TreeNode?
    init(_ value: T) { self.value = value }
    func insert(_ x: T) {
        if x < value { if let left { left.insert(x) } else { left = TreeNode(x) } }
        else if let right { right.insert(x) } else { right = TreeNode(x) }
    }
    var inOrder: [T] { (left?.inOrder ?? []) + [value] + (right?.inOrder ?? []) }
    var depth: Int { 1 + max(left?.depth ?? 0, right?.depth ?? 0) }
}
let root = TreeNode(5)
[3, 8, 1, 9, 4].forEach(root.insert)
print(root.inOrder, root.depth, root.left!.value, root.right?.left?.value as Any)
