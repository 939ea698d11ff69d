import Foundation
import TensorKit
import Testing
import Trace

@testable import CellLanguage
@testable import CellLibrary

/// The examples of the reference with some of their numbers turned into extremes: each call is done or refused, and none
/// ends the process. `FUZZ_CALLS` says how many are tried, `FUZZ_SEED` where they begin.
@Suite(.serialized) struct HostileCallTests {
    private static let extremes = [
        "-1", "0", "1_000_000", "16_777_216", "Int.max", "Int.min", "-0.5", "1e300", "Double.nan", "Double.infinity",
        "Tensor.zeros(0, 3)", "[]",
    ]
    private static let number = #"(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e-?\d+)?(?!\w)"#

    private static func setting(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    /// The code with one to three of its numbers replaced.
    private func spoiled(_ code: String, _ generator: inout SplitMix64) throws -> String {
        let pattern = try NSRegularExpression(pattern: Self.number)
        let places = pattern.matches(in: code, range: NSRange(code.startIndex..., in: code))
            .compactMap { Range($0.range, in: code) }
        var chosen = Array(places.shuffled(using: &generator).prefix(1 + generator.below(3)))
        chosen.sort { $0.lowerBound > $1.lowerBound }
        var result = code
        for place in chosen {
            result.replaceSubrange(place, with: Self.extremes[generator.below(Self.extremes.count)])
        }
        return result
    }

    @Test func `no number makes a call end the process`() throws {
        let examples = LibraryReference().topics.flatMap(\.examples)
        var generator = SplitMix64(seed: UInt64(Self.setting("FUZZ_SEED") ?? 1))
        let limits = CellLimits(statements: 100_000, megabytes: 256, callDepth: 1_000, outputBytes: 1 << 16)
        var refused = 0
        let rounds = Self.setting("FUZZ_CALLS") ?? 200
        for _ in 0..<rounds {
            let code = try spoiled(examples[generator.below(examples.count)].code, &generator)
            try code.write(toFile: Self.lastCall, atomically: true, encoding: .utf8)
            let interruption = Interruption()
            DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { interruption.set(.timeLimit) }
            let run = CellRun.of(code, limits: limits, interruption: interruption)
            refused += run.complaints.isEmpty ? 0 : 1
        }
        #expect(refused > rounds / 4)
    }

    /// Where to look for the call that ended the process.
    private static let lastCall = FileManager.default.temporaryDirectory.appending(path: "hostile-call.swift").path
}
