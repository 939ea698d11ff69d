let graph = ["a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []]
func breadthFirst(from start: String, to goal: String) -> [String]? {
    var paths = [[start]], seen: Set = [start]
    while !paths.isEmpty {
        let path = paths.removeFirst()
        if path.last == goal { return path }
        for next in graph[path.last!]! where seen.insert(next).inserted { paths.append(path + [next]) }
    }
    return nil
}
print(breadthFirst(from: "a", to: "f")!, breadthFirst(from: "f", to: "a") as Any)
func topological() -> [String] {
    var order: [String] = [], seen = Set<String>()
    func visit(_ node: String) {
        guard seen.insert(node).inserted else { return }
        graph[node]!.forEach(visit)
        order.append(node)
    }
    graph.keys.sorted().forEach(visit)
    return order.reversed()
}
print(topological())
var weights = [[Int]](repeating: [Int](repeating: 1000, count: 4), count: 4)
for (a, b, w) in [(0, 1, 5), (1, 2, 2), (0, 2, 9), (2, 3, 1)] { weights[a][b] = w }
for k in 0..<4 { for i in 0..<4 { for j in 0..<4 { weights[i][j] = min(weights[i][j], weights[i][k] + weights[k][j]) } } }
print(weights[0])
