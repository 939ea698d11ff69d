struct Temperature: CustomStringConvertible, CustomDebugStringConvertible {
    var degrees: Double
    var description: String { "\(degrees)°" }
    var debugDescription: String { "Temperature(\(degrees))" }
}
let warm = Temperature(degrees: 21.5)
print(warm)
print([warm])
debugPrint(warm, "text", 1, 2.0)
print(String(reflecting: warm), String(reflecting: "quoted"))
struct OnlyDebug: CustomDebugStringConvertible {
    var debugDescription: String { "debug!" }
}
print(OnlyDebug(), [OnlyDebug()])
