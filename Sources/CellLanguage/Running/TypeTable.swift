/// The concrete types of a session, one object each.
final class TypeTable {
    private var known: [Type: CellType] = [:]

    subscript(type: Type) -> CellType {
        if let known = known[type] { return known }
        let made = CellType(type, shape: shape(of: type), table: self)
        known[type] = made
        return made
    }

    private func shape(of type: Type) -> CellType.Shape {
        .void
    }

    func fields(of type: Type) -> [RecordLayout.Field] { [] }
    func payloads(of type: Type) -> [[RecordLayout.Field]] { [] }
}
