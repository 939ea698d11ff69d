/// Names that other languages have for what Swift calls otherwise.
enum ForeignName {
    /// How Swift writes what a name alone means there.
    static func hint(for name: String) -> String? { values[name] }

    static func hint(forOperator name: String) -> String? { operators[name] }

    /// What a type is called in Swift.
    static func type(_ name: String) -> String? { types[name] }

    /// What a member is called in Swift: the first of these that there is.
    static func members(_ name: String) -> [String] { members[name] ?? [] }

    private static let values: [String: String] = {
        let nothing = "Swift's word for no value is 'nil'."
        let own = "Swift's word for the instance itself is 'self'."
        let output = "Swift writes text with 'print(…)'."
        return [
            "null": nothing, "None": nothing, "NULL": nothing, "nullptr": nothing, "undefined": nothing, "this": own,
            "println": output, "printf": output, "puts": output, "echo": output, "console": output, "System": output,
            "True": "Swift writes 'true'.", "False": "Swift writes 'false'.",
            "and": "Swift writes '&&'.", "or": "Swift writes '||'.", "not": "Swift writes '!'.",
            "len": "The number of elements is a property: 'xs.count'.",
            "range": "A range of numbers is written '0..<n'.",
            "str": "A value as text is 'String(x)', or \"\\(x)\".",
            "int": "A value as whole number is 'Int(x)'.", "float": "A value as fraction is 'Double(x)'.",
            "sum": "A sum is 'xs.reduce(0, +)'.", "sorted": "Sorting is a method: 'xs.sorted()'.",
            "pass": "An empty body is written '{ }'.", "Math": "Mathematical functions stand alone: 'sqrt(x)'.",
            "math": "Mathematical functions stand alone: 'sqrt(x)'.",
        ]
    }()

    private static let operators = [
        "..": "A range is written '0..<3', or '0...3' with its end.", "**": "A power is 'pow(x, 2)'.",
        "<>": "Swift writes '!='.", "=>": "A closure is written '{ x in x + 1 }'.", ":=": "Swift writes '='.",
    ]

    private static let types = [
        "boolean": "Bool", "Boolean": "Bool", "str": "String", "char": "Character", "integer": "Int", "Integer": "Int",
        "number": "Double", "float": "Double", "real": "Double", "List": "Array", "list": "Array", "dict": "Dictionary",
        "Map": "Dictionary", "HashMap": "Dictionary", "unit": "Void", "None": "Void", "Unit": "Void", "object": "Any",
        "Object": "Any", "Exception": "Error",
    ]

    private static let members = [
        "length": ["count"], "size": ["count"], "len": ["count"], "add": ["append", "insert"], "push": ["append"],
        "push_back": ["append"], "extend": ["append"], "pop": ["popLast"], "includes": ["contains"],
        "has": ["contains"], "indexOf": ["firstIndex"], "index": ["firstIndex"], "find": ["first", "firstIndex"],
        "upper": ["uppercased"], "toUpperCase": ["uppercased"], "lower": ["lowercased"], "toLowerCase": ["lowercased"],
        "toString": ["description"], "join": ["joined"], "startsWith": ["hasPrefix"], "startswith": ["hasPrefix"],
        "endsWith": ["hasSuffix"], "endswith": ["hasSuffix"], "slice": ["prefix"], "each": ["forEach"],
        "collect": ["map"], "flatten": ["joined"], "every": ["allSatisfy"], "some": ["contains"], "fold": ["reduce"],
        "removeAt": ["remove"], "isempty": ["isEmpty"], "empty": ["isEmpty"],
    ]
}
