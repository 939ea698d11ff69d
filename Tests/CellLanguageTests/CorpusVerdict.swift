import Diagnostics

/// Where the cell language parts from swiftc on one program.
struct CorpusVerdict {
    let program: CorpusProgram

    /// `nil` where the two agree, otherwise the first difference in words.
    var problem: String? {
        let run = CorpusRun.of(program.source)
        return switch program.kind {
        case .accepted, .generated: accepted(run)
        case .rejected: rejected(run)
        case .trapped: trapped(run)
        }
    }

    private func accepted(_ run: CorpusRun) -> String? {
        if let error = run.checkErrors.first { return "swiftc accepts it; here: \(error)" }
        if let difference = differenceInOutput(run) { return difference }
        if let error = run.runErrors.first { return "stopped: \(error)" }
        return nil
    }

    private func rejected(_ run: CorpusRun) -> String? {
        let expected = program.errors
        guard let first = expected.first else { return "nothing is recorded" }
        guard !run.checkErrors.isEmpty else { return "accepted here; swiftc: \(first.line): \(first.message)" }
        let lines = linesAtFault(expected)
        if let stray = run.checkErrors.first(where: { !lines.contains($0.span.start.line) }) {
            return "swiftc: \(first.line): \(first.message); here another line: \(stray)"
        }
        // The words of the syntax are SwiftParser's own.
        guard !isAboutSyntax else { return nil }
        let meant = expected.contains { complaint in
            run.checkErrors.contains { error in
                error.span.start.line == complaint.line && CorpusMeaning.agree(complaint.message, error.words)
            }
        }
        return meant ? nil : "swiftc: \(first.message); here in another sense: \(run.checkErrors[0])"
    }

    private var isAboutSyntax: Bool { program.path.hasPrefix("Rejected/syntax/") }

    /// The lines of swiftc's errors. Where something is missing, swiftc points at what comes next and SwiftParser at what
    /// came before: of the syntax, the line before that holds any code counts too.
    private func linesAtFault(_ complaints: [CorpusProgram.Complaint]) -> Set<Int> {
        let lines = Set(complaints.map(\.line))
        guard isAboutSyntax else { return lines }
        let source = program.source.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.union(
            lines.compactMap { line in source.prefix(line - 1).lastIndex { !$0.isEmpty }.map { $0 + 1 } })
    }

    private func trapped(_ run: CorpusRun) -> String? {
        guard let trap = program.trap else { return "nothing is recorded" }
        if let error = run.checkErrors.first { return "swiftc accepts it; here: \(error)" }
        if let difference = differenceInOutput(run) { return difference }
        guard let error = run.runErrors.first else { return "ran to its end; swiftc: \(trap.line): \(trap.message)" }
        if trap.line != 0, error.span.start.line != trap.line {
            return "swiftc: \(trap.line): \(trap.message); here another line: \(error)"
        }
        if !CorpusMeaning.agree(trap.message, error.words) {
            return "swiftc: \(trap.message); here in another sense: \(error)"
        }
        return nil
    }

    private func differenceInOutput(_ run: CorpusRun) -> String? {
        let expected = program.output.split(separator: "\n", omittingEmptySubsequences: false)
        let got = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        for index in 0..<max(expected.count, got.count) {
            let wanted = index < expected.count ? expected[index] : "(nothing)"
            let found = index < got.count ? got[index] : "(nothing)"
            guard wanted != found else { continue }
            let stop = run.runErrors.first.map { "; stopped: \($0)" } ?? ""
            return "output line \(index + 1): swiftc prints '\(wanted)', here '\(found)'\(stop)"
        }
        return nil
    }
}

extension Diagnostic {
    /// All that the learner reads about it, for comparing senses.
    fileprivate var words: String { ([id, text] + [hint ?? ""]).joined(separator: " ") }
}
