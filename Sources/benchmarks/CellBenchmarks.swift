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

    private static let calls = [
        ("sums", "sums(2_000_000)"), ("fib", "fib(27)"), ("sieve", "sieve(1_000_000)"), ("matmul", "matmul(120)"),
        ("perceptron", "perceptron(200)"), ("objects", "objects(500_000)"), ("closures", "closures(600_000)"),
    ]

    /// Prints a line for each program, then one for each of our own stages over a lesson-sized source.
    func run() {
        let thread = Thread {
            programs()
            stages()
            exit(0)
        }
        thread.stackSize = 512 << 20
        thread.start()
        while true { sleep(1_000) }
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
    }

    /// What stands before a run: swift-syntax's part, and ours.
    private func stages() {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).count
        var whole: [Double] = []
        var parsing: [Double] = []
        for _ in 0..<5 {
            let session = CellSession(library: CellLibraryIndex(), limits: .standard, seed: 1)
            let fragment = SourceFragment(wholeFile: source, file: file)
            parsing.append(Self.seconds { _ = CellSession.parses(fragment) })
            whole.append(
                Self.seconds {
                    let cell = session.prepare(fragment, id: "stages")
                    _ = session.run(cell, observer: nil, host: nil)
                })
        }
        let (all, syntax) = (whole.sorted()[2], parsing.sorted()[2])
        print("stages_parse_\(lines)_lines \(syntax) seconds")
        print("stages_check_compile_\(lines)_lines \(all - syntax) seconds")
    }

    private static func seconds(_ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        let elapsed = (ContinuousClock.now - start).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    }
}
