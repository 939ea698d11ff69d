import Foundation
import Testing

/// `Examples/Shapes`: the library without lessons.
@Suite struct ExampleProgramTests {
    @Test func `the example program trains, says how well, and writes what PyTorch reads`() throws {
        let folder = TemporaryFolder()
        let process = Process()
        process.executableURL = Program.executable.deletingLastPathComponent()
            .appendingPathComponent("shapes-example")
        process.environment = ["TMPDIR": folder.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(text.hasPrefix("Shapes-10: 4,000 examples of [32, 32, 3], 10 classes"))
        #expect(text.contains("epoch 8: loss ") && text.contains("checker found: "))
        #expect(folder.names == ["shapes.py", "shapes.safetensors"])
    }
}
