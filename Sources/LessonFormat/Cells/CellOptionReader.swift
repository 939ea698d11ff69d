import Diagnostics

/// Turns a cell's option entries into `CellOptions`, each value checked for what its option expects.
struct CellOptionReader {
    let sink: DiagnosticSink
    private(set) var options = CellOptions()
    /// The options that say which cell this is, which `CellReader` makes sense of.
    private(set) var target: OptionEntry?
    private(set) var hint: OptionEntry?
    private(set) var id: OptionEntry?
    private(set) var entries: [CellOptionName: OptionEntry] = [:]

    init(sink: DiagnosticSink) {
        self.sink = sink
    }

    mutating func read(_ entry: OptionEntry) {
        guard let name = CellOptionName(rawValue: entry.name) else {
            let known = CellOptionName.allCases.map(\.rawValue)
            let nearest = NearestSpelling(among: known).of(entry.name)
            return sink.report(OptionMessage.unknown(entry.name, nearest: nearest, known: known), at: entry.span)
        }
        if let first = entries[name] {
            let note = sink.note("it is first given here", at: first.span)
            return sink.report(OptionMessage.duplicate(entry.name), at: entry.span, notes: [note])
        }
        entries[name] = entry
        switch name {
        case .eval: options.eval = flag(entry) ?? options.eval
        case .echo: options.echo = flag(entry) ?? options.echo
        case .output: options.output = flag(entry) ?? options.output
        case .include: options.include = flag(entry) ?? options.include
        case .fold: options.fold = flag(entry) ?? options.fold
        case .trace: options.trace = flag(entry) ?? options.trace
        case .error: options.error = errorPart(entry)
        case .caption: options.caption = text(entry)
        case .alt: options.alt = text(entry)
        case .tab: options.tab = text(entry)
        case .tabGroup: options.tabGroup = text(entry)
        case .produces: options.produces = outputFile(entry)
        case .seconds: options.seconds = number(entry, in: 0.001...86_400, "a number of seconds above 0")
        case .points: options.points = number(entry, in: 0...10_000, "a number from 0 to 10000")
        case .width: options.width = share(entry)
        case .frames: options.frames = frames(entry) ?? []
        case .target: target = entry
        case .hint: hint = entry
        case .id: id = entry
        }
    }

    private func flag(_ entry: OptionEntry) -> Bool? {
        switch entry.value {
        case "true": true
        case "false": false
        default: refuse(entry, expected: "`true` or `false`")
        }
    }

    private func text(_ entry: OptionEntry) -> String? {
        entry.value.trimmed.isEmpty ? refuse(entry, expected: "a text") : entry.value
    }

    /// Jupyter's `error: true` would let any error pass.
    private func errorPart(_ entry: OptionEntry) -> String? {
        entry.value == "true" || entry.value == "false"
            ? refuse(entry, expected: "a part of the error's text, in quotes") : text(entry)
    }

    private func outputFile(_ entry: OptionEntry) -> String? {
        let isInside = !entry.value.hasPrefix("/") && !entry.value.split(separator: "/").contains("..")
        return isInside ? text(entry) : refuse(entry, expected: "the name of a file below the lesson's output")
    }

    private func number(_ entry: OptionEntry, in range: ClosedRange<Double>, _ expected: String) -> Double? {
        guard let number = Double(entry.value), range.contains(number) else { return refuse(entry, expected: expected) }
        return number
    }

    /// `60%`.
    private func share(_ entry: OptionEntry) -> Double? {
        guard entry.value.hasSuffix("%"), let share = Double(entry.value.dropLast()), share > 0, share <= 100 else {
            return refuse(entry, expected: "a share of the page such as `60%`")
        }
        return share / 100
    }

    /// `1,4,last`.
    private func frames(_ entry: OptionEntry) -> [CellOptions.Frame]? {
        var frames: [CellOptions.Frame] = []
        for part in entry.value.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed) {
            if part == "last" {
                frames.append(.last)
            } else if let number = Int(part), number >= 1 {
                frames.append(.number(number))
            } else {
                return refuse(entry, expected: "frames counted from 1, such as `1,4,last`")
            }
        }
        return frames
    }

    private func refuse<Value>(_ entry: OptionEntry, expected: String) -> Value? {
        sink.report(OptionMessage.wrongValue(entry.name, value: entry.value, expected: expected), at: entry.span)
        return nil
    }
}

enum OptionMessage: DiagnosticMessage {
    case unknown(String, nearest: String?, known: [String])
    case duplicate(String)
    case wrongValue(String, value: String, expected: String)

    var id: String {
        switch self {
        case .unknown: "unknown-option"
        case .duplicate: "duplicate-option"
        case .wrongValue: "wrong-option-value"
        }
    }

    var text: String {
        switch self {
        case .unknown(let name, _, _): "a cell has no option `\(name)`"
        case .duplicate(let name): "`\(name)` is given twice"
        case .wrongValue(let name, let value, let expected): "`\(name)` expects \(expected), not `\(value)`"
        }
    }

    var hint: String? {
        switch self {
        case .unknown(_, let nearest, let known):
            nearest.map { "Did you mean `\($0)`?" } ?? "The options are " + known.joined(separator: ", ")
        case .duplicate, .wrongValue: nil
        }
    }
}
