enum Tree<T: Comparable> {
    case leaf
    indirect case node(Tree, T, Tree)

    func inserting(_ new: T) -> Tree {
        switch self {
        case .leaf: return .node(.leaf, new, .leaf)
        case let .node(left, value, right):
            if new < value { return .node(left.inserting(new), value, right) }
            return .node(left, value, right.inserting(new))
        }
    }
    var sorted: [T] {
        guard case let .node(left, value, right) = self else { return [] }
        return left.sorted + [value] + right.sorted
    }
    var depth: Int {
        switch self {
        case .leaf: 0
        case .node(let l, _, let r): 1 + max(l.depth, r.depth)
        }
    }
}
var tree = Tree<Int>.leaf
for n in [5, 2, 8, 1, 9, 3] { tree = tree.inserting(n) }
print(tree.sorted, tree.depth)
print(["m", "a", "z"].reduce(Tree<String>.leaf) { $0.inserting($1) }.sorted)
