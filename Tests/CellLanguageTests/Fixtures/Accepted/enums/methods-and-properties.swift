enum Direction: CaseIterable {
    case north, east, south, west
    var opposite: Direction {
        switch self {
        case .north: .south
        case .south: .north
        case .east: .west
        case .west: .east
        }
    }
    mutating func turnRight() {
        let all = Direction.allCases
        self = all[(all.firstIndex(of: self)! + 1) % all.count]
    }
    static let home = Direction.south
    static func random(seed: Int) -> Direction { allCases[seed % allCases.count] }
    init(degrees: Int) { self = Direction.allCases[(degrees / 90) % 4] }
}
var d = Direction.west
print(d.opposite)
d.turnRight()
print(d, Direction.home, Direction.random(seed: 6), Direction(degrees: 270))
print(Direction.allCases, Direction.allCases.count)
print(Direction.allCases.map { "\($0)" }.joined(separator: ","))
