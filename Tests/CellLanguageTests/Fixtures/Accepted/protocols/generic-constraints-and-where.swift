protocol Scored { var score: Int { get } }
struct Player: Scored { let name: String, score: Int }
func best<S: Sequence>(_ items: S) -> S.Element? where S.Element: Scored {
    items.max { $0.score < $1.score }
}
extension Array where Element: Scored {
    var total: Int { reduce(0) { $0 + $1.score } }
}
extension Sequence where Element == Int {
    func sum() -> Int { reduce(0, +) }
}
extension Collection where Element: Numeric {
    func product() -> Element { reduce(1, *) }
}
let players = [Player(name: "a", score: 3), Player(name: "b", score: 9)]
print(best(players)!.name, players.total)
print([1, 2, 3].sum(), (1...4).sum(), [1.5, 2].product(), Set([2, 3]).product())
