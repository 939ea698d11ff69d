// Figures of our own for `make bench`, which lays them beside the peers':
// `benchmarks training [name]…` prints lines of `name value unit`;
// `benchmarks layers [batch]` says where the time of a step goes.

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "training": TrainingBenchmarks(wanted: Array(arguments.dropFirst())).run()
case "layers": LayerBenchmarks(batch: arguments.dropFirst().first.flatMap { Int($0) } ?? 8).run()
default: print("usage: benchmarks training [name]…\n       benchmarks layers [batch]")
}
