/// The standard library as cells see it: one file a type.
enum Prelude {
    nonisolated(unsafe) static let index: CellLibraryIndex = {
        let library = CellLibraryIndex()
        return library
    }()

    /// What conforming to a protocol of the standard library asks for.
    nonisolated(unsafe) static let requirements: [String: [HostDeclaration]] = [
        "IteratorProtocol": [HostDeclaration("mutating func next() -> Element?", help: "")],
        "Sequence": [HostDeclaration("func makeIterator() -> Iterator", help: "")],
    ]
}
