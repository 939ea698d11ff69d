import Foundation
import Testing

/// The cell language beside swiftc, program by program. `record-corpus` records swiftc's side. One at a time: the language
/// has one thread for all its sessions.
@Suite(.serialized) struct CorpusTests {
    @Test(.enabled(if: !CorpusBacklog.isRecording), arguments: CorpusProgram.all(.accepted))
    func `a program that swiftc accepts prints here what it prints there`(_ program: CorpusProgram) {
        check(program)
    }

    @Test(.enabled(if: !CorpusBacklog.isRecording), arguments: CorpusProgram.all(.rejected))
    func `a program that swiftc rejects is rejected at the same line in the same sense`(_ program: CorpusProgram) {
        check(program)
    }

    @Test(.enabled(if: !CorpusBacklog.isRecording), arguments: CorpusProgram.all(.trapped))
    func `a program that traps ends in a diagnostic at the trapping line`(_ program: CorpusProgram) {
        check(program)
    }

    /// `Generator/compare-programs` points this at a folder of its own for a long run.
    @Test(.enabled(if: !CorpusBacklog.isRecording), arguments: CorpusProgram.generated)
    func `a generated program prints here what swiftc's prints`(_ program: CorpusProgram) {
        check(program)
    }

    @Test func `the corpus is broad and wholly recorded`() {
        let accepted = CorpusProgram.all(.accepted)
        let rejected = CorpusProgram.all(.rejected)
        let trapped = CorpusProgram.all(.trapped)
        #expect(accepted.count >= 640)
        #expect(rejected.count >= 670)
        #expect(trapped.count >= 60)
        #expect(accepted.filter { $0.output.isEmpty }.map(\.path) == [])
        #expect(rejected.filter { $0.errors.isEmpty }.map(\.path) == [])
        #expect(trapped.filter { $0.trap == nil }.map(\.path) == [])
    }

    @Test func `every program that is listed as not holding yet exists`() {
        let known = Set(CorpusProgram.Kind.allCases.flatMap { CorpusProgram.all($0) }.map(\.path))
        let listed = CorpusBacklog.recorded.failing.union(CorpusBacklog.recorded.crashing)
        #expect(listed.subtracting(known).sorted() == [])
    }

    @Test(.enabled(if: CorpusBacklog.isRecording))
    func `RECORD_NOT_YET writes the programs that do not hold`() throws {
        let crashing = CorpusBacklog.recorded.crashing
        let programs = CorpusProgram.Kind.allCases.flatMap { CorpusProgram.all($0) }
        let failing = programs.filter { !crashing.contains($0.path) && CorpusVerdict(program: $0).problem != nil }
        try CorpusBacklog(failing: Set(failing.map(\.path)), crashing: crashing).write()
    }

    private func check(_ program: CorpusProgram) {
        let backlog = CorpusBacklog.recorded
        guard !backlog.crashing.contains(program.path) else { return }
        let problem = CorpusVerdict(program: program).problem
        if backlog.failing.contains(program.path) {
            #expect(problem != nil, "\(program.path) holds now: take it off Fixtures/not-yet.txt")
        } else {
            #expect(problem == nil, "\(program.path): \(problem ?? "")")
        }
    }
}
