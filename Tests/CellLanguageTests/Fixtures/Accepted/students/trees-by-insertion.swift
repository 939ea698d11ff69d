enum Tree<T: Comparable> {
    case leaf; indirect case node(Tree, T, Tree)
    init<S: Sequence>(_ s: S) where S.Element == T { self = .leaf; for x in s { insert(x) } }
    mutating func insert(_ x: T) {
        switch self {
        case .leaf: self = .node(.leaf, x, .leaf);
        case .node(var l, let v, var r): if x < v { l.insert(x) } else if x > v { r.insert(x) }; self = .node(l, v, r)
        }
    }
    var depth: Int { guard case let .node(l, _, r) = self else { return 0 }; return 1 + max(l.depth, r.depth) }
    func fold<R>(_ z: R, _ f: (R, T, R) -> R) -> R {
        switch self {
        case .leaf: return z;
        case .node(let l, let v, let r): return f(l.fold(z, f), v, r.fold(z, f))
        }
    }
    var inorder: [T] { fold([]) { $0 + [$1] + $2 } }
}
let t = Tree([5, 2, 8, 1, 9, 3]); print(t.inorder, t.depth, t.fold(0) { $0 + $1 + $2 }, Tree("hello").inorder)
