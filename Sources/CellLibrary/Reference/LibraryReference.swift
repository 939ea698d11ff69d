import CellLanguage
import Diagnostics

/// Everything that a cell can call, with its help and an example: what `lesson help` prints and `docs/reference.md` is.
package struct LibraryReference: Sendable {
    /// Types that nobody names in a cell: what builders, subscripts and loops are made of.
    package static let machinery: Set<String> = [
        "BatchIterator", "BranchBuilder", "ExampleIterator", "LayerBuilder", "TensorElement", "TensorIndex",
        "Unrecorded", "____",
    ]

    package let topics: [ReferenceTopic] = [
        .checks, .tensors, .derivatives, .neurons, .layers, .sequenceLayers, .models, .training, .data, .detection,
        .showing, .explaining,
    ]

    package init() {}

    package struct Entry: Hashable, Sendable {
        package let name: String
        /// Its declarations, a type's header first.
        package let lines: [CellLibraryIndex.Line]
        package let members: [CellLibraryIndex.Line]
        package let example: ReferenceExample?
    }

    /// What stands under a name: a function, a type, or a member of types.
    package func entries(for name: String) -> [Entry] {
        let library = CellLibraryIndex.lessons
        if let dot = name.firstIndex(of: "."), dot != name.startIndex {
            let (type, member) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
            return entry(for: member, in: type, library).map { [$0] } ?? []
        }
        if library.names.contains(name) { return [entry(for: name, library)] }
        let member = name.hasPrefix(".") ? String(name.dropFirst()) : name
        return library.types(withMember: member).compactMap { entry(for: member, in: $0, library) }
    }

    func entry(for name: String, _ library: CellLibraryIndex) -> Entry {
        Entry(
            name: name, lines: library.lines(of: name), members: library.members(of: name), example: example(for: name))
    }

    private func entry(for member: String, in type: String, _ library: CellLibraryIndex) -> Entry? {
        let lines = library.lines(of: member, in: type)
        guard !lines.isEmpty else { return nil }
        return Entry(name: "\(type).\(member)", lines: lines, members: [], example: example(for: type))
    }

    package func example(for name: String) -> ReferenceExample? {
        topics.lazy.flatMap(\.examples).first { $0.name == name }
    }

    /// What the user may have meant.
    package func nearest(to name: String) -> String? {
        let library = CellLibraryIndex.lessons
        return NearestSpelling(among: library.names).of(name) ?? NearestSpelling(among: library.memberNames).of(name)
    }

    /// Every name at file level, sorted.
    package var names: [String] { CellLibraryIndex.lessons.names }
}
