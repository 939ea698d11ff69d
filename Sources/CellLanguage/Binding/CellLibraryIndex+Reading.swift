extension CellLibraryIndex {
    /// What the library says of one declaration.
    package struct Line: Hashable, Sendable {
        /// As it is written in Swift.
        package let declaration: String
        package let help: String
    }

    /// A type's members, in the order in which they were declared, those of extensions behind its own.
    package func members(of type: String) -> [Line] {
        ([types[type]].compactMap { $0 } + extensions.filter { $0.name == type }).flatMap { declaration in
            declaration.memberNames.flatMap { declaration.members[$0] ?? [] }
                .filter { $0.body != nil || declaration.source != nil }
                .map { Line(declaration: $0.text, help: $0.help) }
        }
    }

    /// The types that have a member of this name, sorted.
    package func types(withMember name: String) -> [String] {
        let owners = Array(types.values) + extensions
        return Set(owners.filter { $0.members[name] != nil }.map(\.name)).sorted()
    }

    package func lines(of member: String, in type: String) -> [Line] {
        ([types[type]].compactMap { $0 } + extensions.filter { $0.name == type })
            .flatMap { $0.members[member] ?? [] }.map { Line(declaration: $0.text, help: $0.help) }
    }

    /// The names of all members, of whatever type.
    package var memberNames: [String] {
        Set((Array(types.values) + extensions).flatMap(\.memberNames)).sorted()
    }

    /// What stands at file level under a name: a type's header before functions.
    package func lines(of name: String) -> [Line] {
        help(for: name).map { Line(declaration: $0.declaration, help: $0.help) }
    }
}
