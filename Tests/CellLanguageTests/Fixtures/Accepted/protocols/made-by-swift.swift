protocol Empty { init() }
struct Bag: Empty { var items: [Int] = [] }
struct Pair: Empty {
    var a = 1
    var b = "two"
}
func make<E: Empty>(_ type: E.Type) -> E { E() }
print(make(Bag.self), make(Pair.self))
enum Direction { case north, south }
extension Direction: CaseIterable {}
print(Direction.allCases.count, Direction.allCases.map { "\($0)" })
