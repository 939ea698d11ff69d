import Foundation
import Testing

/// What a step of training asks of the memory, counted in a process of its own by a library that is loaded before it.
@Suite struct AllocationTests {
    #if os(Linux)
    @Test func `a step of training allocates nothing that grows with the model or the batch`() throws {
        let folder = TemporaryFolder()
        let counter = URL(fileURLWithPath: folder.path).appendingPathComponent("allocations.so")
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Benchmarks/allocations.c")
        try #require(run("clang", ["-O2", "-shared", "-fPIC", "-o", counter.path, source.path]).status == 0)
        let program = Program.executable.deletingLastPathComponent().appendingPathComponent("benchmarks")
        let counted = try run(program.path, ["allocations", "1"], ["LD_PRELOAD": counter.path])
        #expect(counted.status == 0)
        let lines = counted.output.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(lines.count == 6, "\(counted.output)")
        for line in lines {
            // OpenBLAS takes memory for one of the smallest products, once for each share of a batch.
            let allowed = line[0].hasPrefix("lenet") ? 4.5 : 0.5
            #expect(try #require(Double(line[1])) <= allowed, "\(line)")
        }
    }

    private func run(
        _ program: String, _ arguments: [String], _ environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = environment.map { "\($0)=\($1)" } + [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
    #endif
}
