@testable import CellLanguage
@testable import CellLibrary

/// Reads every declaration of the library, as a cell that mentions it would. A mistake in one stops the process.
struct LibraryReading {
    private let index = CellLibraryIndex.lessons

    /// What was read, with its help.
    func declarations() -> [(declaration: String, help: String)] { LargeStack.run { Self().read() } }

    private func read() -> [(declaration: String, help: String)] {
        let library = Library(index)
        let checker = Checker(library: library, environment: Environment(), file: "cell.swift")
        for name in index.declarations.keys { _ = library.symbols(name, checker) }
        for name in index.types.keys {
            guard let nominal = library.nominal(name, checker) else { continue }
            checker.complete(nominal)
            for member in index.types[name]?.memberNames ?? [] { _ = library.members(of: nominal, member, checker) }
        }
        let functions = index.declarations.values.joined().map { ($0.text, $0.help) }
        let members = index.types.values.flatMap { type in
            type.members.values.joined().filter { $0.body != nil }.map { ("\(type.name): \($0.text)", $0.help) }
        }
        return functions + members + index.types.values.map { ($0.header, $0.help) }
    }
}
