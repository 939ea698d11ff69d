enum ParseError: Error { case empty, badNumber(token: String, at: Int), unknownOperator(Character) }
func tokenize(_ text: String) throws -> [String] {
    let tokens = text.split(separator: " ").map(String.init)
    if tokens.isEmpty { throw ParseError.empty }
    return tokens
}
func evaluate(_ text: String) throws -> Double {
    var stack: [Double] = []
    for (position, token) in try tokenize(text).enumerated() {
        if let number = Double(token) { stack.append(number); continue }
        guard stack.count >= 2 else { throw ParseError.badNumber(token: token, at: position) }
        let b = stack.removeLast(), a = stack.removeLast()
        switch token {
        case "+": stack.append(a + b)
        case "-": stack.append(a - b)
        case "*": stack.append(a * b)
        case "/": stack.append(a / b)
        default: throw ParseError.unknownOperator(token.first!)
        }
    }
    return stack[0]
}
for text in ["3 4 + 2 *", "", "1 x", "1 2 ^", "1 0 /"] {
    do { print(text, "=", try evaluate(text)) } catch { print("\(text): \(error)") }
}
