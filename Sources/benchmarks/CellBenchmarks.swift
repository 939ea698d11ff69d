import CellLanguage
import Diagnostics
import Foundation
import Trace

/// Scalar programs in the language of the cells, timed as `Tests/Benchmarks/scalar.py` times its own: the best of three
/// runs of each, its functions defined before.
struct CellBenchmarks {
    /// The Swift source that declares the programs.
    let source: String
    let file: String
    /// Programs as lessons have them, to be checked and compiled one after the other.
    let lesson: [String]

    private static let calls = [
        ("sums", "sums(2_000_000)"), ("fib", "fib(27)"), ("sieve", "sieve(1_000_000)"), ("matmul", "matmul(120)"),
        ("perceptron", "perceptron(200)"), ("objects", "objects(500_000)"), ("closures", "closures(600_000)"),
    ]

    /// Prints a line for each program, then remarks on what watching costs and on the stages before a run.
    func run() {
        LargeStack.run {
            programs()
            stages()
        }
    }

    private func programs() {
        let session = CellSession(library: CellLibraryIndex(), limits: .standard, seed: 1)
        let definitions = session.prepare(SourceFragment(wholeFile: source, file: file), id: "definitions")
        for mistake in definitions.diagnostics { print("# \(mistake)") }
        _ = session.run(definitions, observer: nil, host: nil)
        for (name, call) in Self.calls {
            let code = SourceFragment(wholeFile: "let \(name)Result = \(call)", file: file)
            let seconds = (0..<3).map { round in
                let cell = session.prepare(code, id: "\(name)-\(round)")
                return Self.seconds { _ = session.run(cell, observer: nil, host: nil) }
            }
            print("scalar_\(name) \(seconds.min() ?? 0) seconds")
        }
        watching()
    }

    /// What it costs to note the values that the margin shows: each program defined and run in one cell, with and without.
    private func watching() {
        var factors: [Double] = []
        for (name, call) in Self.calls {
            let code = SourceFragment(wholeFile: source + "\nlet \(name)Result = \(call)", file: file)
            let plain = (0..<3).map { _ in run(code, nil) }.min() ?? 1
            let watched = (0..<3).map { _ in run(code, Bystander()) }.min() ?? 1
            factors.append(watched / plain)
            print("# watched, \(name) takes \(String(format: "%.2f", watched / plain)) times as long")
        }
        let mean = exp(factors.map { log($0) }.reduce(0, +) / Double(factors.count))
        print("# watched, they take \(String(format: "%.2f", mean)) times as long in geometric mean")
    }

    private func run(_ code: SourceFragment, _ observer: Bystander?) -> Double {
        let session = CellSession(library: CellLibraryIndex(), limits: .standard, seed: 1)
        let cell = session.prepare(code, id: "watched")
        return Self.seconds { _ = session.run(cell, observer: observer, host: nil) }
    }

    /// Sees everything and does nothing.
    private final class Bystander: CellObserver {
        func reach(_ statement: TextSpan) {}
        func write(_ text: String) {}
        func step(_ record: StepRecord) {}
        func finish(_ lines: [LineRecord]) {}
    }

    /// What stands before a run, of programs as lessons have them: swift-syntax's part, and ours. A fresh session each time,
    /// which reads what it needs of the library as well. What the programs themselves do takes a millisecond or two.
    private func stages() {
        let cells = lesson.map { SourceFragment(wholeFile: $0, file: file) }
        let lines = lesson.reduce(0) { $0 + $1.split(separator: "\n").count }
        var whole: [Double] = []
        var parsing: [Double] = []
        for _ in 0..<5 {
            let session = CellSession(library: CellLibraryIndex(), limits: .standard, seed: 1)
            parsing.append(Self.seconds { for cell in cells { _ = CellSession.parses(cell) } })
            whole.append(
                Self.seconds {
                    for (index, cell) in cells.enumerated() {
                        _ = session.run(session.prepare(cell, id: "stages-\(index)"), observer: nil, host: nil)
                    }
                })
        }
        let (all, syntax) = ((whole.min() ?? 0) * 1000, (parsing.min() ?? 0) * 1000)
        print(
            "# \(lines) lines of lessons: parsed in \(String(format: "%.0f", syntax)) ms (swift-syntax), resolved, checked and "
                + "compiled in \(String(format: "%.0f", all - syntax)) ms")
    }

    private static func seconds(_ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        let elapsed = (ContinuousClock.now - start).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    }
}
