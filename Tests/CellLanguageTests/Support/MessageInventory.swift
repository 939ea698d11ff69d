import Foundation
import SwiftParser
import SwiftSyntax

/// Every sentence that the cell language's sources can say: the string literals in `text` of each `DiagnosticMessage`.
struct MessageInventory {
    struct Sentence: Hashable, CustomStringConvertible {
        let message: String
        /// The literal as it is written.
        let written: String
        /// What stands between its interpolations.
        let fixed: [String]

        var description: String { "\(message): \(written)" }

        /// Whether a message may have been made of this literal, which may be a part of it: its fixed parts, in order.
        func mayHaveMade(_ text: Substring) -> Bool {
            var rest = text
            for part in fixed where !part.isEmpty {
                guard let found = rest.firstRange(of: part) else { return false }
                rest = rest[found.upperBound...]
            }
            return true
        }
    }

    let sentences: [Sentence]

    static let sources = CorpusProgram.fixtures.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/CellLanguage")

    init() throws {
        var found: Set<Sentence> = []
        let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            guard text.contains("DiagnosticMessage {") else { continue }
            let reader = Reader(viewMode: .sourceAccurate)
            reader.walk(Parser.parse(source: text))
            found.formUnion(reader.found)
        }
        sentences = found.sorted { $0.description < $1.description }
    }

    private final class Reader: SyntaxVisitor {
        var found: Set<Sentence> = []
        private var message: String?

        override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
            enter(node.name.text, node.inheritanceClause)
        }

        override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
            enter(node.name.text, node.inheritanceClause)
        }

        private func enter(_ name: String, _ inherited: InheritanceClauseSyntax?) -> SyntaxVisitorContinueKind {
            let isMessage = inherited?.inheritedTypes.contains { $0.type.trimmedDescription == "DiagnosticMessage" }
            message = isMessage == true ? name : nil
            return message == nil ? .skipChildren : .visitChildren
        }

        override func visit(_ node: PatternBindingSyntax) -> SyntaxVisitorContinueKind {
            node.pattern.trimmedDescription == "text" ? .visitChildren : .skipChildren
        }

        /// Literals within a literal belong to that one.
        override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
            guard let message else { return .skipChildren }
            var fixed = [""]
            for segment in node.segments {
                if case .stringSegment(let text) = segment {
                    fixed[fixed.count - 1] += text.content.text.replacing("\\\"", with: "\"")
                        .replacing("\\\\", with: "\\")
                } else {
                    fixed.append("")
                }
            }
            found.insert(Sentence(message: message, written: node.trimmedDescription, fixed: fixed))
            return .skipChildren
        }
    }
}
