// swift-tools-version: 6.2
import PackageDescription

/// Our own targets are optimised in the debug configuration too: a lesson's cells then run at full speed after
/// `make build`, while swift-syntax is spared the six minutes that its release build takes. A package that depends on
/// this one by URL may not use unsafe flags: it sets `LESSON_AS_DEPENDENCY`.
let isRoot = Context.environment["LESSON_AS_DEPENDENCY"] == nil
let settings: [SwiftSetting] =
    isRoot
    ? [.unsafeFlags(["-O"], .when(configuration: .debug)), .treatAllWarnings(as: .error)]
    : []

/// The command and what hands it lessons wait for files and processes; naming the engine's parts for cells and putting a
/// page together is mostly done by what stands beneath: to optimise these rooms would only cost the first build time (the
/// course runs no faster with it).
let plain: [SwiftSetting] = isRoot ? [.treatAllWarnings(as: .error)] : []

/// The interpreter's inner loops are one optimisation scope, and reach their frames by pointer on a single thread.
///
/// Each instruction ends with a jump of its own to the next, which the processor foresees far better than one jump for
/// all: LLVM copies the jump (`tail-dup`) only where it has few predecessors, unless told otherwise. The cells of
/// `make bench` run a quarter faster for it. The compiler keeps an object file whose code is the same before LLVM's
/// passes, so whoever changes these options removes the room's object files first.
let innerLoops: [SwiftSetting] =
    isRoot
    ? [
        .unsafeFlags(["-whole-module-optimization", "-num-threads", "2"], .when(configuration: .debug)),
        .unsafeFlags(
            ["-enforce-exclusivity=unchecked"]
                + ["-swiftmergefunc-threshold=0", "-tail-dup-pred-size=1000", "-tail-dup-succ-size=1000"]
                .flatMap { ["-Xllvm", $0] }),
    ] : []

/// Fused multiply-add and eight lanes: on Intel and AMD a processor from 2013 or later (x86-64-v3), on ARM always there.
#if arch(x86_64)
let lanes: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-march=x86-64-v3"])]
#else
let lanes: [SwiftSetting] = []
#endif

/// With `DOUBLE_PRECISION` in the environment the engine counts in double precision, and it alone is built: for
/// `make check-gradients`, which holds derivatives against numeric ones to six digits.
let isDouble = Context.environment["DOUBLE_PRECISION"] != nil
let precision: [SwiftSetting] = isDouble ? [.define("DOUBLE_PRECISION")] : []

/// The engine is one optimisation scope too, and its kernels count in vectors.
let kernels: [SwiftSetting] =
    (isRoot
        ? [.unsafeFlags(["-whole-module-optimization", "-num-threads", "2"], .when(configuration: .debug))] + lanes
        : []) + precision

let syntax = ["SwiftSyntax", "SwiftParser", "SwiftOperators", "SwiftParserDiagnostics"]
    .map { Target.Dependency.product(name: $0, package: "swift-syntax") }
let highlighting = ["SwiftSyntax", "SwiftParser", "SwiftIDEUtils"]
    .map { Target.Dependency.product(name: $0, package: "swift-syntax") }
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let server = ["FlyingFox", "FlyingSocks"].map { Target.Dependency.product(name: $0, package: "FlyingFox") }
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A room of the house. What it may import is its row in ARCHITECTURE.md, which `make check` holds.
func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
    settings: [SwiftSetting] = settings
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of one room, in the folder that mirrors it.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: fixtures(of: name),
        swiftSettings: settings)
}

/// Fixture folders are read from the source tree, so that a re-recording lands where it is reviewed.
func fixtures(of name: String) -> [String] {
    if name == "CellLanguage" { return ["Fixtures", "Generator", "record-corpus"] }
    return ["LessonFormat", "LessonReport", "NeuralNets", "LessonRunner", "CellLibrary"].contains(name)
        ? ["Fixtures"] : []
}

func system(_ name: String, _ pkgConfig: String, apt: String, brew: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
    name: "lesson",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "lesson", targets: ["lesson"]),
        .library(name: "NeuralNets", targets: ["TensorKit", "NeuralNets", "Datasets"]),
    ],
    dependencies: [
        .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .executableTarget(
            name: "lesson",
            dependencies: [
                "LessonCourse", "LessonGrading", "LessonWatching", "CellLibrary", "LessonFormat", "LessonRun",
                "LessonRunner",
                "LessonReport",
                "Diagnostics",
                argumentParser,
            ],
            swiftSettings: plain),
        room(
            "LessonCourse",
            ["LessonFormat", "LessonRun", "LessonRunner", "LessonReport", "Trace", "Diagnostics"], settings: plain),
        room(
            "LessonGrading",
            ["LessonCourse", "LessonFormat", "LessonRun", "LessonRunner", "LessonReport", "Trace", "Diagnostics"],
            settings: plain),
        room(
            "LessonWatching",
            ["LessonCourse", "LessonFormat", "LessonRun", "LessonRunner", "LessonReport", "Trace", "Diagnostics"]
                + server,
            settings: plain),
        .executableTarget(
            name: "shapes-example", dependencies: ["NeuralNets", "TensorKit", "Datasets"], path: "Examples/Shapes",
            swiftSettings: settings),
        .executableTarget(
            name: "benchmarks", dependencies: ["NeuralNets", "TensorKit", "CellLanguage", "Diagnostics", "Trace"],
            swiftSettings: settings),
        room(
            "LessonReport",
            [
                "LessonFormat", "LessonRun", "Trace", "Figures", "Canvas", "Diagnostics", "CDuktape", mustache,
            ] + highlighting,
            resources: [.embedInCode("Resources")], settings: plain),
        room(
            "LessonRunner",
            ["LessonFormat", "LessonRun", "Trace", "CellLanguage", "CellLibrary", "Figures", "Diagnostics"],
            settings: plain),
        room(
            "CellLibrary", ["CellLanguage", "Trace", "Diagnostics", "NeuralNets", "Datasets", "Figures", "TensorKit"],
            settings: plain),
        room("CellLanguage", ["Trace", "Diagnostics"] + syntax, settings: settings + innerLoops),
        room("LessonFormat", ["Diagnostics", "CCmark", yams]),
        room("LessonRun", ["Trace", "Figures", "Diagnostics"]),
        room("Trace", ["Diagnostics"]),
        room("Figures", settings: plain),
        room("Canvas", ["Figures"]),
        room("Datasets", ["TensorKit", "Trace"]),
        room("NeuralNets", ["TensorKit", "Trace"], settings: settings + kernels),
        room("TensorKit", ["COpenBLAS", "Trace"], settings: settings + kernels),
        room("Diagnostics"),
        system("CCmark", "libcmark", apt: "libcmark-dev", brew: "cmark"),
        system("COpenBLAS", "openblas", apt: "libopenblas-dev", brew: "openblas"),
        system("CDuktape", "duktape", apt: "duktape-dev", brew: "duktape"),
        tests("LessonRunner"),
        tests("LessonRun"),
        tests("LessonCourse"),
        tests("LessonGrading", ["LessonCourse", "LessonRun"]),
        tests("CellLibrary"),
        tests("lesson", ["LessonFormat"]),
        tests("Diagnostics"),
        tests("LessonFormat", ["Diagnostics"]),
        tests("Trace"),
        tests("Figures"),
        tests("Canvas", ["Figures"]),
        tests("LessonReport", ["LessonFormat", "LessonRun", "Trace", "Figures", "Diagnostics"]),
        tests("TensorKit"),
        tests("NeuralNets", ["TensorKit", "Datasets"]),
        tests("Datasets"),
        tests("CellLanguage", ["Trace", "Diagnostics"] + syntax),
    ],
    swiftLanguageModes: [.v6]
)

if isDouble {
    let engine: Set = [
        "COpenBLAS", "Diagnostics", "Trace", "TensorKit", "NeuralNets", "Datasets", "TensorKitTests", "NeuralNetsTests",
    ]
    package.targets.removeAll { !engine.contains($0.name) }
    package.products = []
    package.dependencies = []
}
