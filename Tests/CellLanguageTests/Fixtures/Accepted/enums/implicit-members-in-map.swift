enum Fill: Equatable { case full(Int), empty }

func fill(_ amount: Int?) -> Fill { amount.map { .full($0) } ?? .empty }
let filled: Fill = Optional(2).map { .full($0 * 2) } ?? .empty
print(fill(3), fill(nil), filled)
print((Int("x").map { Fill.full($0) } ?? .empty) == .empty)

// A property of a type at the head of an optional chain.
final class Tape {
    static var current: Tape?
    var steps: [String] = []
}

Tape.current?.steps.append("lost")
Tape.current = Tape()
Tape.current?.steps.append("kept")
print(Tape.current?.steps ?? [], Tape.current?.steps.first?.count ?? 0)
