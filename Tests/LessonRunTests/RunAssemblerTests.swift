import Diagnostics
import Figures
import LessonRun
import Testing
import Trace

@Suite struct RunAssemblerTests {
    private let assembler = RunAssembler(
        lessonHash: "abc", cellCount: 2, valueCount: 1, exercises: [.init(id: "xor", pointsPossible: 2)])

    @Test func `what never happened is not run`() {
        let run = assembler.assemble()
        #expect(run.cells.map(\.outcome) == [.notRun, .notRun])
        #expect(run.values == [ProseValueRun(index: 0)])
        #expect(run.exercises == [ExerciseRun(id: "xor", result: .error, pointsPossible: 2)])
    }

    @Test func `neighbouring prints become one output and a figure parts them`() {
        var assembler = assembler
        let figure = Figure.table(TableFigure(columns: ["a"], rows: []))
        for event in [
            RunEvent.cellStarted(index: 1, seconds: 1), .output(.text("a")), .output(.text("b\n")),
            .output(.figure(figure, from: .start)), .output(.text("c")),
            .cellFinished(CellRun(index: 1, outcome: .succeeded, expectationsHeld: 3)),
        ] { assembler.add(event) }
        let cell = assembler.assemble().cells[1]
        #expect(cell.outputs == [.text("ab\n"), .figure(figure, from: .start), .text("c")])
        #expect(cell.outcome == .succeeded)
        #expect(cell.expectationsHeld == 3)
    }

    @Test func `a run that is cut off keeps what its cell gave and fails it`() {
        var assembler = assembler
        let place = TextSpan(line: 7, column: 3)
        for event in [RunEvent.cellStarted(index: 0, seconds: 1), .reached(place), .output(.text("so far"))] {
            assembler.add(event)
        }
        #expect(assembler.openCell == 0)
        #expect(assembler.lastReached == place)
        let death = Diagnostic(Death(), file: "a.md", at: place)
        assembler.cutOff(with: death)
        let run = assembler.assemble()
        #expect(run.cells[0].outcome == .failed)
        #expect(run.cells[0].outputs == [.text("so far")])
        #expect(run.cells[0].diagnostics == [death])
        #expect(run.hasFailed)
    }

    @Test func `a run that is cut off between cells reports it for the whole`() {
        var assembler = assembler
        let death = Diagnostic(Death(), file: "a.md", at: .start)
        assembler.cutOff(with: death)
        #expect(assembler.assemble().diagnostics == [death])
    }

    @Test func `an expected error is no failure of the run`() {
        var assembler = assembler
        let expected = Diagnostic(Death(), file: "a.md", at: .start)
        assembler.add(.cellStarted(index: 0, seconds: 1))
        assembler.add(.cellFinished(CellRun(index: 0, outcome: .failedAsExpected, diagnostics: [expected])))
        #expect(!assembler.assemble().hasFailed)
    }
}

private struct Death: DiagnosticMessage {
    let id = "death"
    let text = "it died"
}
