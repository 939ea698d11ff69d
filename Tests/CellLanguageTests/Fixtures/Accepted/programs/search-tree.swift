// generic tree with indices, in-order iterator, comparator injection, recursion on enums
indirect enum BST<K: Comparable, V> {
    case leaf, node(BST, K, V, BST)
    subscript(k: K) -> V? {
        get {
            switch self {
            case .leaf: nil;
            case .node(let l, let x, let v, let r): k == x ? v : k < x ? l[k] : r[k]
            }
        }
        set {
            switch self {
            case .leaf: if let newValue { self = .node(.leaf, k, newValue, .leaf) }
            case .node(var l, let x, let v, var r):
                if k == x {
                    self = newValue.map { .node(l, x, $0, r) } ?? BST.join(l, r)
                } else if k < x {
                    l[k] = newValue; self = .node(l, x, v, r)
                } else {
                    r[k] = newValue; self = .node(l, x, v, r)
                }
            }
        }
    }
    static func join(_ l: BST, _ r: BST) -> BST {
        guard case .node(let a, let k, let v, let b) = r else { return l }; return .node(join(l, a), k, v, b)
    }
    var depth: Int { if case .node(let l, _, _, let r) = self { 1 + Swift.max(l.depth, r.depth) } else { 0 } }
}
extension BST: Sequence {
    func makeIterator() -> AnyIterator<(K, V)> {
        var stack: [BST] = []; var cur = self;
        return AnyIterator {
            while case .node(let l, _, _, _) = cur { stack.append(cur); cur = l };
            guard case .node(_, let k, let v, let r)? = stack.popLast() else { return nil }; cur = r; return (k, v)
        }
    }
}
var t = BST<String, Int>.leaf
for (i, w) in "the quick brown fox jumps over the lazy dog".split(separator: " ").enumerated() {
    t[String(w), default: []]
}
extension BST { subscript(k: K, default d: @autoclosure () -> [V]) -> Int { 0 } }
for (i, w) in "the quick brown fox jumps over the lazy dog".split(separator: " ").enumerated() {
    t[String(w)] = (t[String(w)] ?? 0) + i
}
print(t.map { "\($0.0):\($0.1)" }, t.depth); t["fox"] = nil; t["the"]! += 100;
print(t["fox"] as Any, t["the"]!, t.map(\.0))
