import Diagnostics

/// Makes a cell of a Swift fence.
struct CellReader {
    let sink: DiagnosticSink

    /// `index` is the cell's place among the lesson's cells. Its anchor is given later, when all ids are known.
    func read(_ fence: Fence, index: Int) -> Cell {
        if !fence.looseWords.isEmpty { sink.report(FenceMessage.looseWords(fence.looseWords), at: fence.infoSpan) }
        var reader = CellOptionReader(sink: sink)
        var ids: [(id: String, span: TextSpan)] = []
        var roles: [(name: CellRoleName, span: TextSpan)] = []
        for attribute in fence.attributes ?? [] {
            switch attribute.content {
            case .id(let id): ids.append((id, attribute.span))
            case .className(let name): readRole(name, at: attribute.span, into: &roles)
            case .pair(let key, let value):
                reader.read(OptionEntry(name: key, value: value, span: attribute.span))
            }
        }
        for entry in OptionLineReader(sink: sink).read(fence.source) { reader.read(entry) }
        if let entry = reader.id { readID(entry, into: &ids) }
        for extra in ids.dropFirst() { sink.report(CellMessage.severalIDs, at: extra.span) }
        for extra in roles.dropFirst() {
            sink.report(CellMessage.severalRoles(roles[0].name.rawValue, extra.name.rawValue), at: extra.span)
        }
        checkTabs(reader, fence)
        let marks = CellMarks(fence.source, sink: sink)
        let role = role(roles.first, id: ids.first?.id, options: reader, fence: fence)
        checkBlanks(marks.blanks, role)
        checkSolutionLines(marks.solutionLines, role, fence)
        return Cell(
            index: index, id: ids.first?.id, anchorID: ids.first?.id ?? "", role: role, options: reader.options,
            source: fence.source, span: fence.span, lineNames: marks.lineNames, blanks: marks.blanks,
            solutionLines: marks.solutionLines)
    }

    private func readRole(_ name: String, at span: TextSpan, into roles: inout [(name: CellRoleName, span: TextSpan)]) {
        if let role = CellRoleName(rawValue: name) { return roles.append((role, span)) }
        let known = CellRoleName.allCases.map(\.rawValue)
        let nearest = NearestSpelling(among: known).of(name)
        sink.report(CellMessage.unknownRole(name, nearest: nearest, known: known), at: span)
    }

    private func readID(_ entry: OptionEntry, into ids: inout [(id: String, span: TextSpan)]) {
        guard AnchorID.isValid(entry.value.utf8) else {
            let message = OptionMessage.wrongValue("id", value: entry.value, expected: "one word of letters and digits")
            return sink.report(message, at: entry.span)
        }
        ids.append((entry.value, entry.span))
    }

    private func checkTabs(_ reader: CellOptionReader, _ fence: Fence) {
        let options = reader.options
        if options.tab != nil, options.tabGroup == nil {
            sink.report(FenceMessage.tabWithoutGroup, at: reader.entries[.tab]?.span ?? fence.infoSpan)
        }
        if options.tabGroup != nil, options.tab == nil {
            sink.report(FenceMessage.groupWithoutTab, at: reader.entries[.tabGroup]?.span ?? fence.infoSpan)
        }
    }

    private func role(
        _ role: (name: CellRoleName, span: TextSpan)?, id: String?, options: CellOptionReader, fence: Fence
    ) -> Cell.Role {
        let name = role?.name
        refuse(options.hint, unless: name == .wrong, belongsTo: "`.wrong`")
        refuse(
            options.target, unless: name != nil && name != .exercise,
            belongsTo: "`.solution`, `.check`, `.tests` and `.wrong`")
        refuse(
            options.entries[.points], unless: name == .exercise || name == .check || name == .tests,
            belongsTo: "`.exercise`, `.check` and `.tests`")
        guard let role else { return .ordinary }
        if role.name == .exercise {
            if id == nil { sink.report(CellMessage.exerciseWithoutID, at: role.span) }
            return .exercise
        }
        guard let target = options.target?.value else {
            sink.report(CellMessage.missingTarget(role.name.rawValue), at: role.span)
            return relative(role.name, to: "", hint: options.hint?.value ?? "")
        }
        if role.name == .wrong, options.hint == nil { sink.report(CellMessage.missingHint, at: role.span) }
        return relative(role.name, to: target, hint: options.hint?.value ?? "")
    }

    private func relative(_ name: CellRoleName, to exercise: String, hint: String) -> Cell.Role {
        switch name {
        case .exercise: .exercise
        case .solution: .solution(exercise: exercise)
        case .check: .check(exercise: exercise)
        case .tests: .tests(exercise: exercise)
        case .wrong: .wrong(exercise: exercise, hint: hint)
        }
    }

    private func refuse(_ entry: OptionEntry?, unless isFitting: Bool, belongsTo cells: String) {
        guard let entry, !isFitting else { return }
        sink.report(CellMessage.misplacedOption(entry.name, belongsTo: cells), at: entry.span)
    }

    /// The lines would be cut out of the student's edition, and no check would miss them.
    private func checkSolutionLines(_ parts: [ClosedRange<Int>], _ role: Cell.Role, _ fence: Fence) {
        guard let part = parts.first, role != .exercise else { return }
        let place = fence.source.lineOrigins.first { $0.line == part.lowerBound }
        sink.report(CellMessage.solutionOutsideExercise, at: TextSpan(at: place ?? fence.span.start))
    }

    /// A solution is whole; blanks are for the exercise. In checks they are numbers that are still to be recorded.
    private func checkBlanks(_ blanks: [TextSpan], _ role: Cell.Role) {
        switch role {
        case .solution, .wrong:
            if let blank = blanks.first { sink.report(CellMessage.blankInAnswer, at: blank) }
        case .ordinary, .exercise, .check, .tests: break
        }
    }
}

enum CellMessage: DiagnosticMessage {
    case solutionOutsideExercise
    case unknownRole(String, nearest: String?, known: [String])
    case severalRoles(String, String)
    case severalIDs
    case exerciseWithoutID
    case missingTarget(String)
    case missingHint
    case misplacedOption(String, belongsTo: String)
    case blankInAnswer

    var id: String {
        switch self {
        case .unknownRole: "unknown-class"
        case .severalRoles: "several-roles"
        case .severalIDs: "several-ids"
        case .exerciseWithoutID: "exercise-without-id"
        case .missingTarget: "missing-for"
        case .missingHint: "missing-hint"
        case .misplacedOption: "misplaced-option"
        case .blankInAnswer: "blank-in-answer"
        case .solutionOutsideExercise: "solution-outside-exercise"
        }
    }

    var text: String {
        switch self {
        case .unknownRole(let name, _, _): "a cell has no class `.\(name)`"
        case .severalRoles(let first, let second): "a cell is either `.\(first)` or `.\(second)`"
        case .severalIDs: "a cell has one id"
        case .exerciseWithoutID: "an exercise needs an id"
        case .missingTarget(let role): "a `.\(role)` cell needs `for=` with the id of its exercise"
        case .missingHint: "a `.wrong` cell needs `hint=` with what the checks say of it"
        case .misplacedOption(let name, let cells): "`\(name)` belongs to \(cells) cells"
        case .blankInAnswer: "a blank in an answer that is to be run"
        case .solutionOutsideExercise: "`// BEGIN SOLUTION` belongs into an exercise"
        }
    }

    var hint: String? {
        switch self {
        case .unknownRole(_, let nearest, let known):
            nearest.map { "Did you mean `.\($0)`?" }
                ?? "The classes are " + known.map { "`.\($0)`" }.joined(separator: ", ")
        case .exerciseWithoutID: "Write `{#name .exercise}`"
        case .blankInAnswer: "Write what belongs in its place"
        case .solutionOutsideExercise: "Make the cell one: `{#name .exercise}`"
        case .severalRoles, .severalIDs, .missingTarget, .missingHint, .misplacedOption: nil
        }
    }
}
