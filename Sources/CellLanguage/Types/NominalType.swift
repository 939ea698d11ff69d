/// The declaration of a structure, class, enum or protocol.
final class NominalType: Hashable, @unchecked Sendable {
    enum Kind: String {
        case structure = "struct"
        case `class`
        case enumeration = "enum"
        case `protocol`
    }

    let name: String
    let kind: Kind
    var signature = GenericSignature.none

    init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    static func == (left: NominalType, right: NominalType) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
