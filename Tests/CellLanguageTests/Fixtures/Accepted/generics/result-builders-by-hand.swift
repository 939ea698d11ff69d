struct Sequential<T> {
    private let steps: [(String, (T) -> T)]
    init(@StepBuilder<T> _ build: () -> [(String, (T) -> T)]) { steps = build() }
    func callAsFunction(_ x: T) -> T { steps.reduce(x) { $1.1($0) } }
    var names: [String] { steps.map(\.0) }
}
@resultBuilder
struct StepBuilder<T> {
    static func buildBlock(_ parts: [(String, (T) -> T)]...) -> [(String, (T) -> T)] { parts.flatMap { $0 } }
    static func buildExpression(_ e: (String, (T) -> T)) -> [(String, (T) -> T)] { [e] }
    static func buildOptional(_ e: [(String, (T) -> T)]?) -> [(String, (T) -> T)] { e ?? [] }
    static func buildEither(first e: [(String, (T) -> T)]) -> [(String, (T) -> T)] { e }
    static func buildEither(second e: [(String, (T) -> T)]) -> [(String, (T) -> T)] { e }
    static func buildArray(_ e: [[(String, (T) -> T)]]) -> [(String, (T) -> T)] { e.flatMap { $0 } }
}
let deep = true
let model = Sequential<Double> {
    ("double", { $0 * 2 })
    if deep { ("inc", { $0 + 1 }) }
    for i in 1...2 { ("times \(i)", { $0 * Double(i) }) }
    if deep { ("neg", { -$0 }) } else { ("same", { $0 }) }
}
print(model(3), model.names)
