class Node { let v: Int; init(_ v: Int) { self.v = v }; lazy var kids: [Node] = (0..<v).map { Node($0) }; lazy var total: Int = v + kids.map { $0.total }.reduce(0, +) }
print(Node(5).total)
var ns: [Node]? = [Node(2), Node(3)]
print(ns?[1].total as Any, ns![0].kids.count)
ns?[0].kids.removeLast()
print(ns![0].kids.count)
