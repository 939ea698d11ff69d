indirect enum Tree<T: Comparable> {
    case empty
    case node(Tree, T, Tree)
    func inserting(_ x: T) -> Tree {
        switch self {
        case .empty: return .node(.empty, x, .empty)
        case let .node(left, value, right):
            if x < value { return .node(left.inserting(x), value, right) }
            if x > value { return .node(left, value, right.inserting(x)) }
            return self
        }
    }
    var sorted: [T] {
        guard case let .node(left, value, right) = self else { return [] }
        return left.sorted + [value] + right.sorted
    }
    var depth: Int {
        switch self {
        case .empty: 0
        case .node(let l, _, let r): 1 + max(l.depth, r.depth)
        }
    }
    func contains(_ x: T) -> Bool {
        switch self {
        case .empty: false
        case .node(_, x, _): true
        case .node(let l, let v, _) where x < v: l.contains(x)
        case .node(_, _, let r): r.contains(x)
        }
    }
}
let tree = [5, 2, 8, 1, 9, 3].reduce(Tree.empty) { $0.inserting($1) }
print(tree.sorted, tree.depth, tree.contains(8), tree.contains(4))
let words = ["m", "c", "x"].reduce(into: Tree<String>.empty) { $0 = $0.inserting($1) }
print(words.sorted, Tree<Int>.empty.depth)
if case .node(_, let root, .empty) = tree { print("leaf right", root) } else { print("has a right side") }
