extension Prelude {
    static func addCharacter(to type: HostTypeDeclaration) {
        let tests: [(String, (Character) -> Bool)] = [
            ("isLetter", { $0.isLetter }), ("isNumber", { $0.isNumber }), ("isWhitespace", { $0.isWhitespace }),
            ("isUppercase", { $0.isUppercase }),
            ("isLowercase", { $0.isLowercase }), ("isPunctuation", { $0.isPunctuation }),
            ("isNewline", { $0.isNewline }), ("isHexDigit", { $0.isHexDigit }),
            ("isWholeNumber", { $0.isWholeNumber }), ("isSymbol", { $0.isSymbol }), ("isASCII", { $0.isASCII }),
            ("isCased", { $0.isCased }), ("isMathSymbol", { $0.isMathSymbol }),
            ("isCurrencySymbol", { $0.isCurrencySymbol }),
        ]
        for (name, test) in tests {
            type.inline("var \(name): Bool { get }") { call in
                let text = try receiverText(call)
                return Code(word: { test(Character(try text($0))).word })
            }
        }
        type.inline("func lowercased() -> String") { call in
            let text = try receiverText(call)
            return Code(reference: { StringBox(try text($0).lowercased()) })
        }
        type.inline("func uppercased() -> String") { call in
            let text = try receiverText(call)
            return Code(reference: { StringBox(try text($0).uppercased()) })
        }
        for (name, value) in [
            ("asciiValue: UInt8?", { $0.asciiValue.map(Int.init) }),
            ("wholeNumberValue: Int?", { $0.wholeNumberValue }), ("hexDigitValue: Int?", { $0.hexDigitValue }),
        ] as [(String, (Character) -> Int?)] {
            type.inline("var \(name) { get }") { call in
                let text = try receiverText(call)
                return Code(reference: { value(Character(try text($0))).map { WordBox($0) } })
            }
        }
        type.inline("init(_ text: String)") { call in
            let (text, site) = (try textCode(call, 0), call.site)
            return Code(reference: { frame in
                let text = try text(frame)
                guard text.count == 1 else {
                    throw RuntimeFailure(
                        RunMessage.other(
                            "fatal error: can't form a Character from \"\(text)\": it has \(text.count) extended grapheme clusters"
                        ),
                        site: site)
                }
                return StringBox(text)
            })
        }
    }
}
