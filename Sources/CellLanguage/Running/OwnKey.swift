/// A value whose type has a `hash(into:)` of its own, as a key: what was hashed may leave something out, so that its `==`
/// has the last word.
final class OwnKey: Hashable {
    private let parts: [HashToken]
    private let value: Reference
    private let equal: Comparator
    private unowned let machine: Machine

    init(_ parts: [HashToken], of value: Reference, _ equal: @escaping Comparator, _ machine: Machine) {
        self.parts = parts
        self.value = value
        self.equal = equal
        self.machine = machine
    }

    static func == (left: OwnKey, right: OwnKey) -> Bool {
        left.parts == right.parts && left.isEqual(to: right)
    }

    /// The tables that ask cannot fail in between: the machine does so at its next step.
    private func isEqual(to other: OwnKey) -> Bool {
        do {
            return try equal(0, value, 0, other.value)
        } catch {
            machine.failLater(error)
            return false
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}
