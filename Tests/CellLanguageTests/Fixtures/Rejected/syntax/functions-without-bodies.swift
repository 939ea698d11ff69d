func outer() {
    func inner() -> Int
}
extension Int { func twice() -> Int }
enum Make { static func one() -> Int }
