import Foundation

/// The built program, run as a user runs it.
struct Program {
    struct Ending {
        let status: Int32
        let output: String
        let errors: String
    }

    var folder: TemporaryFolder
    /// Beside what this process has; nothing of `NO_COLOR`, the locale or the time zone is passed on.
    var environment: [String: String] = [:]

    /// Where the build put it: beside the tests.
    static let executable: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let tests = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appendingPathComponent("lesson")
    }()

    func run(_ arguments: String..., input: String = "") throws -> Ending {
        let process = try start(arguments, input: input)
        return process.end()
    }

    /// Starts it and returns at once.
    func start(_ arguments: [String], input: String = "") throws -> RunningProgram {
        try RunningProgram(arguments, in: folder, environment: environment, input: input)
    }
}

/// The program while it runs. What it writes goes to files, so that no pipe can fill up.
final class RunningProgram {
    let process = Process()
    private let scratch = TemporaryFolder()

    init(_ arguments: [String], in folder: TemporaryFolder, environment: [String: String], input: String) throws {
        let kept = ProcessInfo.processInfo.environment.filter { $0.key == "PATH" || $0.key.hasSuffix("LIBRARY_PATH") }
        process.executableURL = Program.executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = kept.merging(environment) { $1 }
        process.standardInput = try handle("input", containing: input)
        process.standardOutput = try handle("output")
        process.standardError = try handle("errors")
        try process.run()
    }

    /// What it has written so far.
    var output: String { text("output") }

    func end() -> Program.Ending {
        process.waitUntilExit()
        return Program.Ending(status: process.terminationStatus, output: text("output"), errors: text("errors"))
    }

    private func handle(_ name: String, containing text: String = "") throws -> FileHandle {
        let file = try scratch.write(text, to: name)
        return try FileHandle(forUpdating: URL(fileURLWithPath: file))
    }

    private func text(_ name: String) -> String {
        (try? String(contentsOfFile: scratch.path + "/" + name, encoding: .utf8)) ?? "not UTF-8"
    }
}
