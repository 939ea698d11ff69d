class Tree<K: Comparable> {
    final class Node { var key: K; var left: Node?; var right: Node?; init(_ k: K) { key = k } }
    var root: Node?
    func insert(_ k: K) {
        func go(_ n: Node?) -> Node {
            guard let n else { return Node(k) }; if k < n.key { n.left = go(n.left) } else { n.right = go(n.right) };
            return n
        }
        root = go(root)
    }
    enum Order { case pre, post }
    func walk(_ o: Order, _ f: (K) -> Void) {
        func go(_ n: Node?) {
            guard let n else { return }; if o == .pre { f(n.key) }; go(n.left); go(n.right); if o == .post { f(n.key) }
        }; go(root)
    }
}
let t = Tree<Int>(); for x in [3, 1, 2] { t.insert(x) }
t.walk(.pre) { print($0) }; t.walk(.post) { print($0) }
print(t.root!, type(of: t.root), Tree<Int>.Order.pre)
let nodes = [t.root!, t.root!.left!]
print(nodes)
print(String(describing: t.root))
