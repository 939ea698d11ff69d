enum Tree<T> {
    indirect case node(Tree, T, Tree); case leaf
    struct Path { var steps: [Bool] = [] }
    func depth() -> Int {
        switch self {
        case .leaf: 0;
        case .node(let l, _, let r): 1 + Swift.max(l.depth(), r.depth())
        }
    }
}
let t: Tree<Int> = .node(.leaf, 1, .node(.leaf, 2, .leaf))
print(t.depth(), Tree<Int>.Path(steps: [true]), [t])
