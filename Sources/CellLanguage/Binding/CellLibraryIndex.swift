import Trace

/// What cells can call beyond their own code, declared in Swift's interface syntax.
///
///     let library = CellLibraryIndex()
///     library.function("func double(_ x: Double) -> Double", "Twice a number.") { call in
///         let x: Double = call[0]
///         return 2 * x
///     }
///     library.type("struct Coin: Equatable", Coin.self, "A coin that remembers its throws.") { type in
///         type.member("init(bias: Double = 0.5)", "A coin that shows heads with this probability.") { call in
///             Coin(bias: call[0])
///         }
///         type.member("mutating func toss() -> Bool", "Throws it.") { call in
///             call.mutateReceiver(as: Coin.self) { $0.toss(call.nextRandom()) }
///         }
///         type.member("var tosses: Int { get }", "How often it was thrown.") { $0.receiver(Coin.self).tosses }
///         type.member("static func == (left: Coin, right: Coin) -> Bool", "Same bias.") { call in
///             (call[0] as Coin) == call[1]
///         }
///     }
///
/// A declaration is indexed by its base name and parsed only when a cell mentions that name: five hundred of them cost
/// nothing at start-up. A mistake in a declaration is a bug of the library and stops the process when it is read.
package final class CellLibraryIndex {
    /// Declarations of files, by base name, each in the order in which they were made.
    private(set) var declarations: [String: [HostDeclaration]] = [:]
    private(set) var types: [String: HostTypeDeclaration] = [:]
    private(set) var extensions: [HostTypeDeclaration] = []

    package init() {}

    // MARK: Functions and constants

    package func function(
        _ declaration: String, _ help: String, _ body: @escaping (HostCall) throws -> Void
    ) {
        add(HostDeclaration(declaration, help: help, body: .void(body)))
    }

    package func function<R: CellConvertible>(
        _ declaration: String, _ help: String, _ body: @escaping (HostCall) throws -> R
    ) {
        add(HostDeclaration(declaration, help: help, body: .returning(body)))
    }

    /// For a result of generic type: the value names its type itself.
    package func function(
        _ declaration: String, _ help: String, _ body: @escaping (HostCall) throws -> CellValue
    ) {
        add(HostDeclaration(declaration, help: help, body: .value(body)))
    }

    /// `constant("var π: Double { get }", "…") { _ in Double.pi }`
    package func constant<R: CellConvertible>(
        _ declaration: String, _ help: String, _ body: @escaping (HostCall) throws -> R
    ) {
        add(HostDeclaration(declaration, help: help, body: .returning(body)))
    }

    // MARK: Types

    /// A type whose values are the host's `T`. The declaration names its conformances: `"struct Tensor: Equatable"`.
    package func type<T>(
        _ declaration: String, _ type: T.Type, _ help: String, description: ((T) -> String)? = nil,
        summary: ((T) -> ValueSummary)? = nil, copy: ((T) -> T)? = nil, _ members: (HostTypeDeclaration) -> Void
    ) {
        let declaration = HostTypeDeclaration(declaration, help: help)
        declaration.box = HostTypeDeclaration.Box(
            type, describe: { description?($0) ?? String(describing: $0) }, summarise: summary, copy: copy)
        members(declaration)
        types[declaration.name] = declaration
    }

    /// A protocol, a result builder, a namespace: no value of the host's stands behind it.
    package func type(_ declaration: String, _ help: String, _ members: (HostTypeDeclaration) -> Void = { _ in }) {
        let declaration = HostTypeDeclaration(declaration, help: help)
        members(declaration)
        types[declaration.name] = declaration
    }

    /// More members for a type of the standard library or of this one: `"extension Array where Element == Tensor"`.
    package func `extension`(_ header: String, _ members: (HostTypeDeclaration) -> Void) {
        let declaration = HostTypeDeclaration(header, help: "")
        members(declaration)
        extensions.append(declaration)
    }

    // MARK: Reading

    /// The one-line help of a name: what an editor or `lesson library` shows.
    package func help(for name: String) -> [(declaration: String, help: String)] {
        let type = types[name].map { [($0.header, $0.help)] } ?? []
        return type + declarations[name, default: []].map { ($0.text, $0.help) }
    }

    /// Every name that it declares at file level, sorted.
    package var names: [String] { Set(declarations.keys).union(types.keys).sorted() }

    func addType(_ declaration: HostTypeDeclaration) { types[declaration.name] = declaration }

    func add(_ declaration: HostDeclaration) {
        declarations[declaration.name, default: []].append(declaration)
    }
}

extension CellLibraryIndex {
    /// A type that is written in Swift itself: its header, and the braces after it.
    func source(_ header: String, _ braces: String) {
        let declaration = HostTypeDeclaration(header, help: "")
        declaration.source = " " + braces
        addType(declaration)
    }
}
