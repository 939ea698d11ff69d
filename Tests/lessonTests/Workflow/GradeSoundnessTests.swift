import Foundation
import Testing

/// What is the instructor's own mistake is told at its line, and costs no student a point.
@Suite struct GradeSoundnessTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let right = CourseLesson.answered(
        double: "func double(_ x: Int) -> Int { x + x }", half: "let half = 0.5")

    /// Each in the lesson's first cell, which stands at line 10.
    @Test(arguments: [
        ("let base = [10][3]", "10:12: error: index 3 is out of range"),
        ("let base = bass", "10:12: error: cannot find 'bass' in scope"),
        ("let base = 10; expect(base == 3)", "10:16: error: expected `base == 3`"),
        ("let base = 10; while true {}", "10:16: error: the cell ran more than 1000 steps"),
        ("let base = try Model.load(\"gone.safetensors\")", "10:16: error: "),
    ]) func `nobody is graded where a cell of the lesson fails`(cell: String, message: String) throws {
        let limited = CourseLesson.text.replacing("megabytes: 256", with: "megabytes: 256, steps: 1000")
        try folder.write(limited.replacing("let base = 10", with: cell), to: "01-double.md")
        try folder.write(Self.right, to: "in/ada.md")
        let ending = try program.run("grade", "in", "--against", "01-double.md")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("01-double.md:" + message), "\(ending.errors)")
        #expect(ending.errors.contains("01-double.md: nothing is graded until the lesson itself is sound"))
        #expect(ending.output.isEmpty)
        #expect(Set(folder.names) == ["01-double.md", "in"])
    }

    @Test func `a cell after the last exercise and a check that cannot be checked count as well`() throws {
        let tail = CourseLesson.text + "\n```swift\nlet last = [1][base]\n```\n"
        let check = CourseLesson.text.replacing("double(base) == 20", with: "double(bass) == 20")
        try folder.write(Self.right, to: "in/ada.md")
        for (text, message) in [(tail, "index 10 is out of range"), (check, "cannot find 'bass' in scope")] {
            try folder.write(text, to: "01-double.md")
            let ending = try program.run("grade", "in", "--against", "01-double.md")
            #expect(ending.status == 1)
            #expect(ending.errors.contains(message))
            #expect(!folder.names.contains("grades"))
        }
    }

    @Test func `where a cell fails while a class is graded, those students have no points, and get them the next time`()
        throws
    {
        let loads = "let base = 10\nlet net = try Model.load(\"net.safetensors\")"
        try folder.write(MakerLesson.text, to: "00-maker.md")
        _ = try program.run("build", "00-maker.md", "--output", "made")
        let net = folder.path + "/net.safetensors"
        try FileManager.default.moveItem(atPath: folder.path + "/made/00-maker/files/net.safetensors", toPath: net)
        unlink(folder.path + "/00-maker.md")
        try folder.write(CourseLesson.text.replacing("let base = 10", with: loads), to: "01-double.md")
        for number in 0..<40 { try folder.write(Self.right, to: "in/s\(number).md") }
        let grading = try program.start(["grade", "in", "--against", "01-double.md", "--jobs", "1"])
        let pages = folder.path + "/grades/feedback"
        while ((try? FileManager.default.contentsOfDirectory(atPath: pages)) ?? []).isEmpty, grading.process.isRunning {
            Thread.sleep(forTimeInterval: 0.005)
        }
        try FileManager.default.moveItem(atPath: net, toPath: net + ".away")
        let ending = grading.end()
        #expect(ending.status == 1)
        #expect(
            ending.errors.contains(
                "lesson: error: s9 has no grade: the lesson itself did not run to its end this time; grade again: "
                    + "01-double.md:11:"))
        let rows = try folder.read("grades/grades.csv").split(separator: "\r\n")
        #expect(rows.last?.hasPrefix("s9,,,,3,") == true)
        #expect(rows[1].hasPrefix("s0,2,1,3,3,"))
        try FileManager.default.moveItem(atPath: net + ".away", toPath: net)
        let again = try program.run("grade", "in", "--against", "01-double.md")
        #expect(again.status == 0)
        #expect(again.output == "40 students graded. Open grades/grades.csv\n")
        #expect(try !folder.read("grades/grades.csv").contains(",,"))
    }
}
