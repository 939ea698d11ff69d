import Diagnostics

/// What a session's cells know from those before: names, extensions, operators. A value, so that a snapshot is a copy.
struct Environment {
    /// Top-level names; a later cell's declaration stands behind an earlier one's and shadows it.
    var symbols: [String: [Symbol]] = [:]
    var extensions: [NominalType: [ExtensionSymbol]] = [:]
    var operators = OperatorTable.standard
    /// Names that a cell declares but did not define: it failed, or was not run. With the line of the declaration.
    var missing: [String: Int] = [:]
    var order = 0
    /// Variables of the cells' top level that functions, methods and closures of theirs change.
    var changedByFunctions: Set<VariableSymbol> = []
}

/// What an extension adds, and under which conditions.
final class ExtensionSymbol {
    let nominal: NominalType
    var signature = GenericSignature.none
    var inherited: [Type] = []
    var members: [String: [Member]] = [:]
    var types: [String: TypeMember] = [:]
    /// For declarations of a library: members that are read when they are asked for.
    var host: HostTypeDeclaration?
    var scope: Scope?
    var complete: (() -> Void)?
    /// Where a cell declares it.
    var span: TextSpan?
    /// `private extension`.
    var isHidden = false

    /// Its own conditions and those of the type.
    var allRequirements: [Requirement] {
        let own: [Requirement] =
            nominal.selfParameter.map { [.conforms(.parameter($0), to: .nominal(nominal, []))] } ?? []
        return own + nominal.signature.requirements + signature.requirements
    }

    init(_ nominal: NominalType) {
        self.nominal = nominal
    }
}
