// multi-feature: text adventure
struct Room { let name: String; var exits: [Direction: String] = [:]; var items: Set<String> = [] }
enum Direction: String, CaseIterable {
    case north, south, east, west;
    var opposite: Direction {
        switch self {
        case .north: .south;
        case .south: .north;
        case .east: .west;
        case .west: .east
        }
    }
}
struct World {
    var rooms: [String: Room]; var here: String; var bag: [String] = []
    enum Command {
        case go(Direction), take(String), look, quit
        init?(_ text: String) {
            let parts = text.lowercased().split(separator: " ", maxSplits: 1).map(String.init)
            switch (parts.first, parts.dropFirst().first) {
            case ("go", let d?): guard let dir = Direction(rawValue: d) else { return nil }; self = .go(dir);
            case ("take", let x?): self = .take(x);
            case ("look", nil): self = .look;
            case ("quit", _): self = .quit;
            default: return nil
            }
        }
    }
    mutating func connect(_ a: String, _ d: Direction, _ b: String) {
        rooms[a]?.exits[d] = b; rooms[b]?.exits[d.opposite] = a
    }
    mutating func run(_ text: String) -> String {
        guard let c = Command(text) else { return "what is '\(text)'?" }
        switch c {
        case .go(let d):
            guard let next = rooms[here]!.exits[d] else { return "no way \(d)" }; here = next;
            return "you are in \(here)"
        case .take(let x):
            guard rooms[here]!.items.remove(x) != nil else { return "no \(x) here" }; bag.append(x);
            return "taken: \(bag.joined(separator: ", "))"
        case .look:
            let r = rooms[here]!; return "\(r.name): \(r.exits.keys.map(\.rawValue).sorted()), \(r.items.sorted())"
        case .quit: return "bye"
        }
    }
}
var w = World(rooms: ["hall": Room(name: "Hall", items: ["lamp", "key"]), "cave": Room(name: "Cave")], here: "hall")
w.connect("hall", .north, "cave")
for c in [
    "look", "take lamp", "take sword", "go north", "go east", "look", "dance", "GO SOUTH", "take key", "quit now",
] { print(">", c, "\n ", w.run(c)) }
