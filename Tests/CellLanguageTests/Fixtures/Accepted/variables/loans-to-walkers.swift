class Node {
    var children: [Node] = []; var depth = 0
    func visit(_ acc: inout [Int]) { acc.append(depth); for c in children { c.visit(&acc) } }
}
class Walker { var seen: [Int] = []; func walk(_ n: Node) { n.visit(&seen); print(seen) } }
let r = Node(); let k = Node(); k.depth = 1; r.children = [k, k]
let w = Walker(); w.walk(r); w.walk(r)
