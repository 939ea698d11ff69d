/// What a lesson, or whoever runs it, says about limits. What they leave open has its standard value.
public struct LessonLimits: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var settings: [LimitName: Double]

    public init(dictionaryLiteral settings: (LimitName, Double)...) {
        self.settings = Dictionary(settings) { $1 }
    }

    /// What was set; `nil` where nothing was.
    public subscript(name: LimitName) -> Double? {
        get { settings[name] }
        set { settings[name] = newValue }
    }

    /// Wall time of all cells together.
    public var seconds: Double { value(of: .seconds) }
    public var megabytes: Int { Int(value(of: .megabytes)) }
    public var steps: Int { Int(value(of: .steps)) }
    public var depth: Int { Int(value(of: .depth)) }
    /// In bytes.
    public var output: Int { Int(value(of: .output)) }

    private func value(of name: LimitName) -> Double { settings[name] ?? name.standard }

    /// Where both say something, the other holds.
    public func overridden(by other: LessonLimits) -> LessonLimits {
        var limits = self
        limits.settings.merge(other.settings) { $1 }
        return limits
    }
}

/// As the front matter has it: `{"seconds": 20}`.
extension LessonLimits: Codable {
    public init(from decoder: any Decoder) throws {
        settings = try decoder.singleValueContainer().decode([LimitName: Double].self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(settings)
    }
}

/// The same text for the same settings, whatever order they are kept in.
extension LessonLimits: CustomStringConvertible {
    public var description: String {
        LimitName.allCases.compactMap { name in settings[name].map { "\(name.rawValue)=\($0)" } }
            .joined(separator: ", ")
    }
}
