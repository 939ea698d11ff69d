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
        case .eval, .echo, .output, .include, .fold, .trace: readFlag(name, entry)
        case .error, .caption, .alt, .tab, .tabGroup, .produces: readText(name, entry)
        case .seconds, .points, .width: readNumber(name, entry)
        case .frames: options.frames = frames(entry) ?? []
        case .target: target = entry
        case .hint: hint = entry
        case .id: id = entry
        }
    }

    private mutating func readFlag(_ name: CellOptionName, _ entry: OptionEntry) {
        guard entry.value == "true" || entry.value == "false" else {
            return refuse(entry, expected: "`true` or `false`")
        }
        let flag = entry.value == "true"
        switch name {
        case .eval: options.eval = flag
        case .echo: options.echo = flag
        case .output: options.output = flag
        case .include: options.include = flag
        case .fold: options.fold = flag
        case .trace: options.trace = flag
        case .error, .seconds, .caption, .alt, .tab, .tabGroup, .points, .target, .hint, .width, .frames, .produces,
            .id:
            preconditionFailure("\(name) is no flag")
        }
    }

    private mutating func readText(_ name: CellOptionName, _ entry: OptionEntry) {
        guard !entry.value.trimmed.isEmpty else { return refuse(entry, expected: "a text") }
        switch name {
        case .error:
            guard entry.value != "true", entry.value != "false" else {
                return refuse(entry, expected: "a part of the error's text, in quotes")
            }
            options.error = entry.value
        case .caption: options.caption = entry.value
        case .alt: options.alt = entry.value
        case .tab: options.tab = entry.value
        case .tabGroup: options.tabGroup = entry.value
        case .produces:
            guard !entry.value.hasPrefix("/"), !entry.value.split(separator: "/").contains("..") else {
                return refuse(entry, expected: "the name of a file below the lesson's output")
            }
            options.produces = entry.value
        case .eval, .echo, .output, .include, .fold, .trace, .seconds, .points, .target, .hint, .width, .frames, .id:
            preconditionFailure("\(name) is no text")
        }
    }

    private mutating func readNumber(_ name: CellOptionName, _ entry: OptionEntry) {
        switch name {
        case .seconds:
            guard let seconds = Double(entry.value), seconds > 0, seconds <= 86_400 else {
                return refuse(entry, expected: "a number of seconds above 0")
            }
            options.seconds = seconds
        case .points:
            guard let points = Double(entry.value), points >= 0, points <= 10_000 else {
                return refuse(entry, expected: "a number from 0 to 10000")
            }
            options.points = points
        case .width:
            guard entry.value.hasSuffix("%"), let share = Double(entry.value.dropLast()), share > 0, share <= 100 else {
                return refuse(entry, expected: "a share of the page such as `60%`")
            }
            options.width = share / 100
        case .eval, .echo, .output, .include, .fold, .trace, .error, .caption, .alt, .tab, .tabGroup, .target, .hint,
            .frames, .produces, .id:
            preconditionFailure("\(name) is no number")
        }
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
                refuse(entry, expected: "frames counted from 1, such as `1,4,last`")
                return nil
            }
        }
        return frames
    }

    private func refuse(_ entry: OptionEntry, expected: String) {
        sink.report(OptionMessage.wrongValue(entry.name, value: entry.value, expected: expected), at: entry.span)
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
