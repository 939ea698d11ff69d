import Foundation
import Testing

@testable import CellLanguage
@testable import CellLibrary

/// The reader of the library's declarations beside the parser of cells.
@Suite(.serialized) struct SignatureTests {
    private static let declarations: [(text: String, isMember: Bool)] = [Prelude.index, CellLibraryIndex.lessons]
        .flatMap { index in
            let types = Array(index.types.values) + index.extensions
            let heads = types.map { ($0.header + ($0.source ?? " {}"), false) }
            let members = types.flatMap { type in
                type.memberNames.flatMap { type.members[$0] ?? [] }.map { ($0.text, $0.body == nil && !$0.isSource) }
            }
            return heads + members + index.declarations.values.joined().map { ($0.text, false) }
        }

    @Test func `both read the same`() {
        let read = LargeStack.run {
            Self.declarations.compactMap { text, isMember -> (text: String, isSame: Bool)? in
                let whole = { Library.parse(text, inProtocol: isMember).first }
                guard let read = SignatureReader.read(text, whole: whole) else { return nil }
                return (text, Tree.text(of: read) == whole().map(Tree.text))
            }
        }
        #expect(read.filter { !$0.isSame }.map(\.text) == [])
        #expect(read.count > Self.declarations.count * 9 / 10)
    }

    @Test func `what the library writes in Swift has no mistake`() {
        let (checkedCount, mistakes) = LargeStack.run { Self.checkedBodies() }
        #expect(mistakes == [])
        #expect(checkedCount > 150)
    }

    /// How many bodies there are, and what is wrong with them.
    private static func checkedBodies() -> (count: Int, mistakes: [String]) {
        let library = Library(CellLibraryIndex.lessons)
        let checker = Checker(library: library, environment: Environment(), file: Library.file)
        var checkedCount = 0
        func check(_ member: Member) {
            for function in parts(of: member) {
                checker.resolveSignature(function)
                checkedCount += function.check == nil ? 0 : 1
                checker.checkBodyIfNeeded(function)
            }
        }
        for name in Prelude.index.declarations.keys.sorted() {
            for case .function(let symbol) in library.symbols(name, checker) { check(.function(symbol)) }
        }
        for name in Set(Prelude.index.types.keys).union(Prelude.index.extensions.map(\.name)).sorted() {
            guard let nominal = library.nominal(name, checker) else { continue }
            checker.complete(nominal)
            for member in nominal.host?.memberNames ?? [] {
                library.members(of: nominal, member, checker).forEach(check)
            }
            nominal.members.values.joined().forEach(check)
            for ext in checker.extensions(of: nominal) {
                for member in ext.host?.memberNames ?? [] { library.members(of: ext, member, checker).forEach(check) }
            }
        }
        return (checkedCount, checker.diagnostics.map(\.description))
    }

    @Test(arguments: [
        "func f(_ x: Int = -1)", "func f(@Builder(1) _ x: Int)", "let x = 1", "var x: Int { 1 }", "func f() async",
        "func",
        "func f(", "func f(x", "func f(x:", "func f(x: [Int", "func f(x: Int = \"a\\n\")", "func f<T", "init", "", "@",
        "func f() +",
        "typealias A = B", "subscript(x: Int)", "func f() throws(E)", "case a", "func f(x: Int = .a.b)",
    ])
    func `what it does not know it leaves to the other`(_ text: String) {
        #expect(SignatureReader.read(text, whole: { nil }) == nil)
    }
}

/// What of a member may have a body.
private func parts(of member: Member) -> [FunctionSymbol] {
    switch member {
    case .variable(let symbol): [symbol.getter, symbol.setter].compactMap { $0 }
    case .function(let symbol): [symbol, symbol.getter, symbol.setter].compactMap { $0 }
    }
}

/// A syntax tree as text, without places.
private enum Tree {
    static func text(of value: Any) -> String {
        if let function = value as? FunctionDecl { _ = function.body }
        if let nominal = value as? NominalDecl { _ = nominal.members }
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return "\(value)" }
        if mirror.displayStyle == .set { return mirror.children.map { "\($0.value)" }.sorted().joined(separator: ",") }
        let parts = mirror.children.compactMap { label, child -> String? in
            if let label, ["span", "labelSpan", "end"].contains(label) || label.hasPrefix("read") { return nil }
            return "\(label ?? "")=\(text(of: child))"
        }
        return "\(type(of: value))(\(parts.joined(separator: " ")))"
    }
}
