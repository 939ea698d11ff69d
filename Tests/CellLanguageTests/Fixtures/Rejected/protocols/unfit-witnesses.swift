struct Rank: Comparable {
    static func < (left: Rank, right: Rank) -> Int { 1 }
}

struct Action: Equatable {
    let run: () -> Void
    static func == (left: Action, right: Action) -> Int { 1 }
}

final class Node: Hashable {
    static func == (left: Node, right: Node) -> Bool { true }
    func hash(into hasher: Hasher) {}
}

struct Item: Identifiable {
    let id: () -> Void
}

struct Place: Strideable {
    func advanced(by step: Place) -> Place { self }
    func distance(to other: Place) -> Place { self }
}

struct Sum: AdditiveArithmetic {
    static let zero = Sum()
    static func + (left: Sum, right: Sum) -> Sum { left }
}
