import Trace

/// A type of the library: its header, and its members by base name.
package final class HostTypeDeclaration {
    let header: String
    let help: String
    let name: String
    let introducer: HostDeclaration.Introducer
    var box: Box?
    /// The braces of a type that is written in Swift itself.
    var source: String?
    private(set) var members: [String: [HostDeclaration]] = [:]
    /// The names of `members`, in order of declaration.
    private(set) var memberNames: [String] = []

    /// How the host's values behind the type are shown and copied.
    struct Box {
        let type: Any.Type
        let describe: (AnyObject) -> String
        let summarise: ((AnyObject) -> ValueSummary)?
        /// For types that share mutable state: a copy for a snapshot.
        let copy: ((AnyObject) -> AnyObject)?

        init<T>(
            _ type: T.Type, describe: @escaping (T) -> String, summarise: ((T) -> ValueSummary)?, copy: ((T) -> T)?
        ) {
            self.type = type
            self.describe = { describe(unsafeDowncast($0, to: HostBox<T>.self).value) }
            self.summarise = summarise.map { body in { body(unsafeDowncast($0, to: HostBox<T>.self).value) } }
            self.copy = copy.map { body in { HostBox(body(unsafeDowncast($0, to: HostBox<T>.self).value)) } }
        }
    }

    init(_ header: String, help: String) {
        let declaration = HostDeclaration(header, help: help)
        self.header = header
        self.help = help
        name = declaration.name
        introducer = declaration.introducer
    }

    /// A method, initializer, operator or static function; also a property or subscript that can only be read.
    package func member(_ declaration: String, _ help: String, _ body: @escaping (HostCall) throws -> Void) {
        add(HostDeclaration(declaration, help: help, body: .void(body)))
    }

    package func member<R: CellConvertible>(
        _ declaration: String, _ help: String, _ body: @escaping (HostCall) throws -> R
    ) {
        add(HostDeclaration(declaration, help: help, body: .returning(body)))
    }

    /// For a result of generic type: the value names its type itself.
    package func member(_ declaration: String, _ help: String, _ body: @escaping (HostCall) throws -> CellValue) {
        add(HostDeclaration(declaration, help: help, body: .value(body)))
    }

    /// A property or subscript that can be set: `"var rate: Double { get set }"`. The setter's last argument is the new
    /// value, after a subscript's indices; it changes the value through `mutateReceiver`.
    package func member<R: CellConvertible>(
        _ declaration: String, _ help: String, get: @escaping (HostCall) throws -> R,
        set: @escaping (HostCall) throws -> Void
    ) {
        add(HostDeclaration(declaration, help: help, body: .returning(get), setter: .void(set)))
    }

    /// A protocol's requirement, an associated type, a typealias: declared, not implemented.
    package func requirement(_ declaration: String, _ help: String = "") {
        add(HostDeclaration(declaration, help: help))
    }

    func add(_ declaration: HostDeclaration) {
        if members[declaration.name] == nil { memberNames.append(declaration.name) }
        members[declaration.name, default: []].append(declaration)
    }
}
