import Diagnostics
import LessonFormat

/// Limits as they are typed: `seconds=20`.
package enum LimitSettings {
    /// The last of several for one limit holds.
    package static func read(_ texts: [String]) throws(LimitMistake) -> LessonLimits {
        var limits: LessonLimits = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw .noValue(text) }
            guard let name = LimitName(rawValue: parts[0]) else { throw .unknown(parts[0]) }
            guard let value = name.value(of: parts[1]) else { throw .wrongValue(name, parts[1]) }
            limits[name] = value
        }
        return limits
    }
}

/// What is wrong with a limit that was typed.
package enum LimitMistake: Error, Hashable, CustomStringConvertible {
    case noValue(String)
    case unknown(String)
    case wrongValue(LimitName, String)

    package var description: String {
        switch self {
        case .noValue(let text):
            "--limit takes a name and a value, as in --limit seconds=20, where it has “\(text)”. \(Self.hint(for: text))"
        case .unknown(let name): "--limit knows no “\(name)”. \(Self.hint(for: name))"
        case .wrongValue(let name, let value): "--limit \(name.rawValue) takes \(name.expectation), not “\(value)”"
        }
    }

    private static func hint(for name: String) -> String {
        let known = LimitName.allCases.map(\.rawValue)
        return NearestSpelling(among: known).of(name).map { "Did you mean `\($0)`?" }
            ?? "The limits are " + known.joined(separator: ", ")
    }
}
