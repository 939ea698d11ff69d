// Nested types of generics in lessons
struct Graph<Node: Hashable> {
    struct Edge: Hashable, CustomStringConvertible {
        let from: Node, to: Node; var weight = 1.0; var description: String { "\(from)->\(to)" }
    }
    enum Order { case breadth, depth(limit: Int) }
    private(set) var edges: Set<Edge> = []
    mutating func connect(_ a: Node, _ b: Node, _ w: Double = 1) { edges.insert(Edge(from: a, to: b, weight: w)) }
    func out(_ n: Node) -> [Edge] { edges.filter { $0.from == n }.sorted { "\($0)" < "\($1)" } }
}
var g = Graph<String>()
g.connect("a", "b"); g.connect("a", "c", 2)
print(g.out("a"), Graph<String>.Order.depth(limit: 3), [Graph<String>.Order.breadth])
print(type(of: g.out("a")), type(of: g.edges.first!))
let e: Graph<Int>.Edge = .init(from: 1, to: 2)
print(e, [e], e == Graph.Edge(from: 1, to: 2))
