@resultBuilder
enum Stack {
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildExpression(_ name: String) -> [String] { [name] }
    static func buildExpression(_ names: [String]) -> [String] { names }
    static func buildOptional(_ part: [String]?) -> [String] { part ?? [] }
    static func buildEither(first: [String]) -> [String] { first }
    static func buildEither(second: [String]) -> [String] { second }
    static func buildArray(_ parts: [[String]]) -> [String] { parts.flatMap { $0 } }
}
struct Network {
    let layers: [String]
    init(@Stack _ layers: () -> [String]) { self.layers = layers() }
}
let depth = 2, dropout = true, wide = false
let net = Network {
    "input"
    for i in 1...depth { "dense\(i)" }
    if dropout { "dropout" }
    if wide { "wide" } else { "narrow" }
    ["softmax", "output"]
}
print(net.layers)
@Stack func small() -> [String] {
    "a"
    "b"
}
print(small())
