protocol Visitor { associatedtype R; func visit(num: Double) -> R; func visit(add l: Node, _ r: Node) -> R }
indirect enum Node {
    case num(Double), add(Node, Node)
    func accept<V: Visitor>(_ v: V) -> V.R {
        switch self {
        case .num(let x): return v.visit(num: x);
        case let .add(l, r): return v.visit(add: l, r)
        }
    }
}
struct Eval: Visitor {
    func visit(num: Double) -> Double { num };
    func visit(add l: Node, _ r: Node) -> Double { l.accept(self) + r.accept(self) }
}
struct Show: Visitor {
    func visit(num: Double) -> String { "\(num)" };
    func visit(add l: Node, _ r: Node) -> String { "(\(l.accept(self)) + \(r.accept(self)))" }
}
let n = Node.add(.num(1), .add(.num(2), .num(3)))
print(n.accept(Eval()), n.accept(Show()))
