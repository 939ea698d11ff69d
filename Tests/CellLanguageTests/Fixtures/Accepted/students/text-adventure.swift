enum Direction: String, CaseIterable { case north, south, east, west }
final class Room {
    let name: String
    private var exits: [Direction: Room] = [:]
    weak var keeper: Keeper?
    init(_ name: String) { self.name = name }
    func connect(_ direction: Direction, to other: Room) { exits[direction] = other }
    subscript(direction: Direction) -> Room? { exits[direction] }
    var ways: [String] { Direction.allCases.filter { exits[$0] != nil }.map(\.rawValue) }
}
final class Keeper { let name: String; init(_ name: String) { self.name = name } }
let hall = Room("hall"), cellar = Room("cellar"), attic = Room("attic")
hall.connect(.south, to: cellar)
cellar.connect(.north, to: hall)
hall.connect(.north, to: attic)
var here = hall
var keeper: Keeper? = Keeper("Igor")
cellar.keeper = keeper
for command in ["south", "west", "jump", "north", "north"] {
    guard let direction = Direction(rawValue: command) else { print("cannot \(command)"); continue }
    if let next = here[direction] { here = next; print("in the", here.name, here.ways) } else { print("no way", direction) }
}
print(cellar.keeper?.name ?? "nobody", here === attic)
keeper = nil
print(cellar.keeper?.name ?? "nobody")
