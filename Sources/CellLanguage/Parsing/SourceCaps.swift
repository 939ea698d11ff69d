import Diagnostics

/// A look at the bare bytes before anything recursive reads them: how deep brackets nest, how many terms a line of
/// operators has, how many tokens there are. It knows comments and strings only roughly, so its caps are generous.
struct SourceCaps {
    private let fragment: SourceFragment

    init(_ fragment: SourceFragment) {
        self.fragment = fragment
    }

    var excess: Diagnostic? {
        var depth = 0
        var squares = 0
        var tokens = 0
        // Operators seen in the brackets that are open, since the last statement's end in each.
        var terms = [0]
        var inWord = false
        var wasOperator = false
        for (offset, byte) in fragment.text.utf8.enumerated() {
            let isWord = byte.isWordByte
            if isWord, !inWord { tokens += 1 }
            inWord = isWord
            let isOperator = byte.isOperatorByte
            if isOperator, !wasOperator { terms[terms.count - 1] += 1 }
            wasOperator = isOperator
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if byte == UInt8(ascii: "[") { squares += 1 }
                terms.append(0)
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth = max(0, depth - 1)
                if byte == UInt8(ascii: "]") { squares = max(0, squares - 1) }
                if terms.count > 1 { terms.removeLast() }
            case UInt8(ascii: ";"), UInt8(ascii: ","):
                terms[terms.count - 1] = 0
            case UInt8(ascii: "\n"):
                if terms[terms.count - 1] < CellParser.chainLimit / 2 { terms[terms.count - 1] = 0 }
            default: break
            }
            if !isWord, byte > 32 { tokens += 1 }
            if let message = message(depth: depth, squares: squares, tokens: tokens, terms: terms[terms.count - 1]) {
                let position = SourceText(fragment.text, file: fragment.file).position(at: offset)
                return Diagnostic(message, file: fragment.file, at: TextSpan(at: fragment.filePosition(of: position)))
            }
        }
        return nil
    }

    private func message(depth: Int, squares: Int, tokens: Int, terms: Int) -> SyntaxMessage? {
        if depth > CellParser.nestingLimit { return .tooDeep(CellParser.nestingLimit) }
        if squares > CellParser.squareLimit { return .tooDeep(CellParser.squareLimit) }
        if tokens > CellParser.tokenLimit { return .tooManyTokens(CellParser.tokenLimit) }
        if terms > CellParser.chainLimit { return .tooLongChain(CellParser.chainLimit) }
        return nil
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool {
        self >= 128 || self == UInt8(ascii: "_") || self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
            || self | 32 >= UInt8(ascii: "a") && self | 32 <= UInt8(ascii: "z")
    }

    fileprivate var isOperatorByte: Bool {
        switch self {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
            UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
