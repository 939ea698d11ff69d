/// What a run may use up only so much of. The front matter and the command line know each by its raw value.
public enum LimitName: String, CaseIterable, Hashable, Codable, CodingKeyRepresentable, Sendable {
    /// Wall time of all cells together.
    case seconds
    /// Memory of what lives at once.
    case megabytes
    /// Calls and rounds of loops in one cell.
    case steps
    /// Calls within calls.
    case depth
    /// Bytes of text that one cell prints.
    case output

    /// What holds where nobody says anything.
    var standard: Double {
        switch self {
        case .seconds: 60
        case .megabytes: 2_048
        case .steps: 2_000_000_000
        case .depth: 20_000
        case .output: 1_048_576
        }
    }

    /// The least and the most that can be asked for; of seconds, anything above 0.
    private var range: ClosedRange<Double> {
        switch self {
        case .seconds: Double.leastNonzeroMagnitude...86_400
        case .megabytes: 16...65_536
        case .steps: 1...1_000_000_000_000_000
        case .depth: 1...1_000_000
        case .output: 1...67_108_864
        }
    }

    /// What `value(of:)` takes, in words.
    public var expectation: String {
        switch self {
        case .seconds: "a number of seconds from above 0 to 86400"
        case .megabytes, .steps, .depth, .output:
            "a whole number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
        }
    }

    /// A number as it is written, with `_` between digits as in Swift; `nil` where it is none or out of range.
    public func value(of text: String) -> Double? {
        let digits = text.hasPrefix("_") || text.hasSuffix("_") ? text : text.replacing("_", with: "")
        let number: Double? =
            switch self {
            case .seconds: Double(digits)
            case .megabytes, .steps, .depth, .output: Int(digits).map(Double.init)
            }
        return number.flatMap { range.contains($0) ? $0 : nil }
    }
}
