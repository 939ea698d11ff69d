// Figures of our own for `make bench`, which lays them beside the peers': `benchmarks training [name]…` prints lines of
// `name value unit`.

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "training": TrainingBenchmarks(wanted: Array(arguments.dropFirst())).run()
default: print("usage: benchmarks training [name]…")
}
