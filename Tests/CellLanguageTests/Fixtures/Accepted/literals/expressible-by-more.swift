struct Answer: ExpressibleByBooleanLiteral, ExpressibleByStringInterpolation, CustomStringConvertible {
    let text: String
    init(booleanLiteral value: Bool) { text = value ? "yes" : "no" }
    init(stringLiteral value: String) { text = value }
    var description: String { "<" + text + ">" }
}
let yes: Answer = true
let many: [Answer] = [false, true, "perhaps"]
let n = 4
let made: Answer = "c\(n) and \(yes)"
print(yes, many, made)
