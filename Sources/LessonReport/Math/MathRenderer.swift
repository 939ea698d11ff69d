import Diagnostics
import Foundation
import LessonFormat
import Synchronization

/// TeX to MathML, by KaTeX in a JavaScript heap that is made with the first formula of the process.
package final class MathRenderer: Sendable {
    /// The most bytes that one formula may have.
    static let sizeLimit = 4_096
    /// The most tokens that macros may make of a formula: each expansion of a macro that the formula itself defines can
    /// be as long as the formula.
    private static let tokenLimit = 40_000

    /// The renderer of the whole process: loading KaTeX takes longer than all formulas of a lesson.
    package static let standard = MathRenderer(katex: .standard, store: .standard)

    private let state: Mutex<State>

    package init(katex: KaTeXLocation, store: BytecodeStore = BytecodeStore(folder: nil)) {
        state = Mutex(State(katex: katex, store: store))
    }

    /// A formula's MathML, or what is wrong with it at its place.
    package func render(_ formula: Formula) -> Result<String, Diagnostic> {
        render(formula.tex, isDisplay: formula.isDisplay).mapError { refusal in
            let position = formula.fragment.filePosition(ofOffset: refusal.offset ?? 0, in: formula.tex)
            return Diagnostic(
                MathMessage(refusal), file: formula.fragment.file, at: TextSpan(at: position))
        }
    }

    /// The MathML of TeX that no lesson holds: an equation that a cell showed.
    package func render(_ tex: String, isDisplay: Bool) -> Result<String, Refusal> {
        state.withLock { $0.render(Key(tex: tex, isDisplay: isDisplay)) }
    }

    private struct State {
        let katex: KaTeXLocation
        let store: BytecodeStore
        var engine: JavaScriptEngine?
        var isMissing = false
        var known: [Key: Result<String, Refusal>] = [:]

        init(katex: KaTeXLocation, store: BytecodeStore) {
            self.katex = katex
            self.store = store
        }

        mutating func render(_ key: Key) -> Result<String, Refusal> {
            if let rendered = known[key] { return rendered }
            let rendered = convert(key)
            known[key] = rendered
            return rendered
        }

        private mutating func convert(_ key: Key) -> Result<String, Refusal> {
            guard key.tex.utf8.count <= MathRenderer.sizeLimit else { return .failure(Refusal(reason: .tooLong)) }
            guard let engine = loadedEngine() else { return .failure(Refusal(reason: .noKaTeX)) }
            do {
                let answer = try engine.call(
                    "lessonMath",
                    [
                        key.tex, key.isDisplay ? "block" : "inline", String(MathRenderer.expansions(of: key.tex)),
                    ])
                return MathRenderer.read(answer)
            } catch {
                return .failure(Refusal(reason: .tooMuchWork))
            }
        }

        private mutating func loadedEngine() -> JavaScriptEngine? {
            if let engine { return engine }
            if isMissing { return nil }
            guard let library = katex.source(), let engine = try? JavaScriptEngine(),
                (try? engine.load(MathRenderer.adapter)) != nil, (try? load(library, into: engine)) != nil
            else {
                isMissing = true
                return nil
            }
            self.engine = engine
            return engine
        }

        private func load(_ library: Data, into engine: JavaScriptEngine) throws {
            if let bytecode = store.bytecode(of: library) { return try engine.run(bytecode: bytecode) }
            let bytecode = try engine.bytecode(of: library)
            store.keep(bytecode, of: library)
            try engine.run(bytecode: bytecode)
        }
    }

    /// How many macros may be expanded. A macro that repeats its arguments multiplies the formula each time.
    fileprivate static func expansions(of tex: String) -> Int {
        let defines = ["def", "let", "newcommand", "renewcommand", "providecommand"].contains { tex.contains($0) }
        guard defines else { return 1_000 }
        let parameters = Double(tex.utf8.count { $0 == UInt8(ascii: "#") })
        let limit = Double(tokenLimit)
        let byGrowth = parameters > 1 ? log(limit) / log(parameters) : 1_000
        return Int(min(byGrowth, max(limit / Double(max(tex.utf8.count, 1)), 8), 1_000))
    }

    /// The script answers `+` and markup, or `-`, the offset of the mistake in UTF-16 units, a space and words.
    fileprivate static func read(_ answer: String) -> Result<String, Refusal> {
        if answer.first == "+", let math = MathMLParser.parse(answer) {
            var markup = ""
            math.spaced.write(into: &markup)
            return .success(markup)
        }
        let parts = answer.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return .failure(
            Refusal(reason: .mistake(String(parts.last ?? "")), offset: parts.first.flatMap { Int($0) }))
    }

    fileprivate static let adapter = PackageResources.math_js

    fileprivate struct Key: Hashable {
        var tex: String
        var isDisplay: Bool
    }

    package struct Refusal: Error, Hashable {
        package enum Reason: Hashable, Sendable {
            case tooLong
            case tooMuchWork
            case noKaTeX
            case mistake(String)
        }

        package var reason: Reason
        /// Where in the formula, in UTF-16 units.
        package var offset: Int?
    }
}

extension SourceFragment {
    /// The place in the file of a UTF-16 offset into the fragment.
    fileprivate func filePosition(ofOffset offset: Int, in tex: String) -> TextPosition {
        let prefix = Substring(tex.utf16.prefix(max(offset, 0)))
        let source = SourceText(tex, file: file)
        return filePosition(of: source.position(at: prefix.utf8.count))
    }
}

enum MathMessage: DiagnosticMessage {
    case noKaTeX
    case tooLong
    case tooMuchWork
    case mistake(String)

    init(_ refusal: MathRenderer.Refusal) {
        switch refusal.reason {
        case .noKaTeX: self = .noKaTeX
        case .tooLong: self = .tooLong
        case .tooMuchWork: self = .tooMuchWork
        case .mistake(let words): self = .mistake(words)
        }
    }

    var id: String {
        switch self {
        case .noKaTeX: "math-without-katex"
        case .tooLong: "math-too-long"
        case .tooMuchWork: "math-too-much-work"
        case .mistake: "math-error"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .noKaTeX: .warning
        case .tooLong, .tooMuchWork, .mistake: .error
        }
    }

    var text: String {
        switch self {
        case .noKaTeX: "KaTeX was not found, so formulas are shown as TeX"
        case .tooLong: "this formula has more than \(MathRenderer.sizeLimit) bytes"
        case .tooMuchWork: "this formula takes too much work to set"
        case .mistake(let words): "this formula cannot be set: \(words)"
        }
    }

    var hint: String? {
        switch self {
        case .noKaTeX: "Install the package libjs-katex, or name the folder of katex.min.js in KATEX_DIR."
        case .tooLong, .tooMuchWork: "Split it into several formulas."
        case .mistake: nil
        }
    }
}
