import SwiftSyntax

/// Habits of other languages behind a mistake of syntax, and how Swift writes it.
struct ForeignSyntax {
    let message: String
    /// The words around the mistake, and what holds it.
    private let before: String
    private let after: String
    private let node: Syntax

    init(tree: SourceFileSyntax, message: String, at position: AbsolutePosition, in node: Syntax) {
        self.message = message
        self.node = node
        let next = tree.firstToken(from: position)
        after = next.text
        before = next.previousToken(viewMode: .sourceAccurate)?.text ?? ""
    }

    var hint: String? { byWord ?? byShape }

    /// A word that tells it all.
    private var byWord: String? {
        if message.hasSuffix("in switch case"), before == "or" || after == "or" {
            return "The values of a case are separated by commas: 'case 2, 3:'."
        }
        return Self.words[before] ?? Self.words[after]
    }

    private var byShape: String? {
        if message.hasPrefix("consecutive statements") { return runTogether }
        if message.hasPrefix("C-style for") { return "A loop over numbers is written 'for i in 0..<3 { … }'." }
        if message.hasPrefix("expected '{' in"), Self.bodied.contains(where: message.contains) {
            return Self.braces
        }
        if message.hasPrefix("unexpected code"), message.hasSuffix("in function"), looksLikeResult { return Self.arrow }
        if message.hasPrefix("unexpected code"), Self.types.contains(after) { return Self.nameFirst }
        if message.hasPrefix("expected 'in' in closure") { return Self.closure }
        if message.hasPrefix("expected ']' to end array"), after == "for" {
            return "An array made from another is written 'xs.map { x in x * 2 }'."
        }
        if message.hasSuffix("in array type") { return "A dictionary's type is written '[String: Int]'." }
        if message.hasPrefix("expected '=' in variable"), after == "[" { return "An array's type is written '[Int]'." }
        if message.hasPrefix("expected type in type annotation"), after == "?" {
            return "An optional's type is written 'Int?'."
        }
        if message.hasPrefix("expected 'in' in 'for'") { return Self.loop }
        if message.hasPrefix("found an unexpected second identifier in pattern"), after == "of" { return Self.loop }
        if message.hasPrefix("unexpected code ', "), message.hasSuffix("in source file") {
            return "Several values are assigned as tuples: '(a, b) = (b, a)'."
        }
        if message.hasPrefix("unexpected code '\""), message.contains("in function call"), before == "f" {
            return "Values stand in a text as \"\\(value)\"."
        }
        if message.hasPrefix("unexpected code ': "), message.hasSuffix("in closure") {
            return "A dictionary is written in square brackets: [\"a\": 1]."
        }
        if message == "expected 'var' in variable" {
            return isInEnum ? "A case begins with 'case'." : "A property begins with 'var' or 'let'."
        }
        if message.hasPrefix("expected type in type annotation"), after == "=" {
            return "A value is given with '=': 'let x = 3'."
        }
        if message.hasPrefix("extraneous whitespace after '#'") { return "A comment begins with '//'." }
        if message.hasPrefix("expected ':' and type in parameter") {
            return "A parameter has a type: 'func area(width: Double)'."
        }
        return nil
    }

    private var runTogether: String? {
        if Self.types.contains(before) {
            return before == "void" ? Self.function : Self.nameFirst
        }
        if before == "}", after == "while" { return Self.repeating }
        if after == "if" { return "A choice within an expression is written 'condition ? a : b'." }
        if Self.callable.contains(before) {
            return "The arguments of a call stand in parentheses: '\(before)(…)'."
        }
        return nil
    }

    private var looksLikeResult: Bool { after == ":" || after.hasPrefix("=") || after.first?.isUppercase == true }

    private var isInEnum: Bool {
        sequence(first: node) { $0.parent }.contains { $0.is(EnumDeclSyntax.self) }
    }

    private static let nameFirst = "The name comes before its type: 'var x: Int = 3'."
    private static let function = "A function begins with 'func': 'func area(width: Double) -> Double { … }'."
    private static let loop = "A loop over elements is written 'for x in xs { … }'."
    private static let closure = "A closure is written '{ x in x + 1 }'."
    private static let repeating = "A loop that ends with its condition is written 'repeat { … } while …'."
    private static let braces = "The body stands in braces: 'if x > 2 { … }'."
    private static let arrow = "What a function gives is written with an arrow: 'func f() -> Int'."
    private static let bodied = ["'if'", "'for'", "'while'", "'guard'", "'repeat'"]
    private static let callable: Set = ["print", "abs", "sqrt", "min", "max"]
    private static let types: Set = [
        "int", "Int", "double", "Double", "float", "Float", "string", "String", "bool", "Bool", "boolean", "char",
        "auto",
        "void",
    ]

    private static let words: [String: String] = {
        let constant = "A constant begins with 'let', a variable with 'var'."
        let otherwise = "Swift writes 'else if'."
        return [
            "elif": otherwise, "elsif": otherwise, "elseif": otherwise, "def": function, "function": function,
            "fn": function, "fun": function, "const": constant, "foreach": loop,
            "and": "Swift writes '&&' for 'and'.", "or": "Swift writes '||' for 'or'.",
            "not": "Swift writes '!' for 'not'.", "then": "The body stands in braces, without 'then'.",
            "new": "A value is made by its type's name alone: 'Dog(name: \"Rex\")'.",
            "lambda": closure,
            "extends": "A superclass stands after a colon: 'class Dog: Animal'.",
            "implements": "A protocol stands after a colon: 'struct Dog: Named'.",
            "except": "Errors are caught by 'do { try … } catch { … }'.",
            "until": repeating,
            "mutating": "The word 'mutating' stands before 'func'.",
        ]
    }()
}
