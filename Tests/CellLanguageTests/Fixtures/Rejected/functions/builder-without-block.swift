@resultBuilder
struct Empty {}
@resultBuilder
struct Half { static func buildPartialBlock(first: Int) -> [Int] { [first] } }
@resultBuilder
struct Instance { func buildBlock(_ x: Int...) -> [Int] { x } }
@resultBuilder
enum Steps {
    static func buildPartialBlock(first: Int) -> [Int] { [first] }
    static func buildPartialBlock(accumulated: [Int], next: Int) -> [Int] { accumulated + [next] }
}
