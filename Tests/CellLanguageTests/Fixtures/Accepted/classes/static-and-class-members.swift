class Logger {
    static let shared = Logger()
    static var count = 0
    class var prefix: String { "log" }
    var lines: [String] = []
    private init() { Logger.count += 1 }
    init(extra: Int) { Self.count += extra }
    func log(_ text: String) { lines.append("\(Self.prefix): \(text)") }
    class func make() -> String { "made by \(prefix)" }
    static func twice(_ x: Int) -> Int { x * 2 }
}
class Loud: Logger {
    override class var prefix: String { "LOUD" }
}
Logger.shared.log("one")
Logger.shared.log("two")
print(Logger.shared.lines, Logger.count)
let loud = Loud(extra: 5)
loud.log("hey")
print(loud.lines, Logger.make(), Loud.make(), Loud.count, Logger.twice(4))
