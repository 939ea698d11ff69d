// Generic graph search with closures and inout
func search<S: Hashable>(from start: S, goal: (S) -> Bool, next: (S) -> [S], depthFirst: Bool = false) -> [S]? {
    var frontier = [[start]], seen: Set = [start]
    while !frontier.isEmpty {
        let path = depthFirst ? frontier.removeLast() : frontier.removeFirst(); let s = path.last!;
        if goal(s) { return path }; for n in next(s) where seen.insert(n).inserted { frontier.append(path + [n]) }
    }
    return nil
}
print(search(from: 1, goal: { $0 == 10 }, next: { [$0 + 1, $0 * 2] })!)
print(search(from: "a", goal: { $0.count == 3 }, next: { [$0 + "b", $0 + "c"] }, depthFirst: true) as Any)
struct Pos: Hashable { var r = 0, c = 0 }
let maze = ["S.#", "..#", "#.G"].map(Array.init)
func at(_ p: Pos) -> Character? { maze.indices.contains(p.r) && maze[p.r].indices.contains(p.c) ? maze[p.r][p.c] : nil }
let path = search(from: Pos(), goal: { at($0) == "G" }) { p in
    [(0, 1), (1, 0), (0, -1), (-1, 0)].map { Pos(r: p.r + $0.0, c: p.c + $0.1) }.filter {
        at($0) != nil && at($0) != "#"
    }
}
print(path!.map { "\($0.r)\($0.c)" })
