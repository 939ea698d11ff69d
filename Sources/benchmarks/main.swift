// Figures of our own for `make bench`, which lays them beside the peers':
// `benchmarks training [threads] [name]…` prints lines of `name value unit`;
// `benchmarks cells FILE` times the programs that a Swift source declares;
// `benchmarks allocations [threads]` counts what a step of training asks of the memory, where somebody counts;
// `benchmarks layers [batch]` says where the time of a step goes.

import Foundation
import TensorKit

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "training":
    let threads = arguments.dropFirst().first.flatMap { Int($0) }
    Parallel.width = threads ?? 2
    TrainingBenchmarks(wanted: Array(arguments.dropFirst(threads == nil ? 1 : 2))).run()
case "cells":
    let file = arguments.dropFirst().first ?? "Tests/Benchmarks/scalar.swift"
    let corpus = "Tests/CellLanguageTests/Fixtures/Accepted/"
    let lesson = [
        "lessons/autodiff-engine", "lessons/generic-matrix", "lessons/computation-graph-enum",
        "students/throwing-parser",
    ]
    CellBenchmarks(
        source: try String(contentsOfFile: file, encoding: .utf8), file: file,
        lesson: try lesson.map { try String(contentsOfFile: corpus + $0 + ".swift", encoding: .utf8) }
    ).run()
case "allocations":
    Parallel.width = arguments.dropFirst().first.flatMap { Int($0) } ?? 2
    TrainingBenchmarks(wanted: []).countAllocations()
case "layers": LayerBenchmarks(batch: arguments.dropFirst().first.flatMap { Int($0) } ?? 8).run()
default:
    print(
        """
        usage: benchmarks training [threads] [name]…
               benchmarks cells [file]
               benchmarks allocations [threads]
               benchmarks layers [batch]
        """)
}
