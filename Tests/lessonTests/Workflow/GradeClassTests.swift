import Foundation
import Testing

/// A class of 200, a tenth of it hostile.
@Suite struct GradeClassTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    /// What would stop, fool or hurt a grader that is careless.
    private static let hostile = [
        "func double(_ x: Int) -> Int { while true {} }",
        "func double(_ x: Int) -> Int { double(x) }",
        "var hoard: [[Int]] = []\nfunc double(_ x: Int) -> Int { while true { hoard.append(Array(repeating: x, count: 1_000_000)) } }",
        "func double(_ x: Int) -> Int { 0 }\nfunc expect(_ condition: Bool, hint: String = \"\") {}",
        "struct Yes { static func == (a: Yes, b: Int) -> Bool { true } }\nfunc double(_ x: Int) -> Yes { Yes() }",
        "func double(_ x: Int) -> Int { 0 }\nfor _ in 0..<10_000 { print(\"double: passed\") }",
        "func double(_ x: Int) -> Int { fatalError(\"no\") }",
        String(repeating: "(", count: 20_000),
        "func double(_ x: Int) -> Int { 0 }\n```\n\n```swift {.check for=double}\nexpect(true)",
        "let list = [1]\nfunc double(_ x: Int) -> Int { list[x] }",
    ]

    private func writeClass() throws {
        try folder.write(CourseLesson.text, to: "01-double.md")
        for index in 0..<200 {
            let name = "in/student-\(String(format: "%03d", index)).md"
            let answers = [
                ("func double(_ x: Int) -> Int { \(index) * 0 + x + x }", "let half = 0.5"),
                ("func double(_ x: Int) -> Int { 2 * x }", "____"),
                ("func double(_ x: Int) -> Int { x + \(index) }", "let half = 1 / 2.0"),
            ]
            var (double, half) = answers[index % 3]
            if index % 10 == 7 { (double, half) = (Self.hostile[index / 10 % Self.hostile.count], "let half = 0.5") }
            try folder.write(CourseLesson.answered(double: double, half: half), to: name)
        }
    }

    private func rows(_ csv: String) -> [String: [String]] {
        let rows = csv.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst())) })
    }

    @Test(.timeLimit(.minutes(5)))
    func `all are graded, none affects another, and a run that was killed goes on to the same table`() throws {
        try writeClass()
        let first = try program.start(["grade", "in", "--against", "01-double.md", "--output", "killed"])
        let records = folder.path + "/killed/.grade"
        func count() -> Int {
            ((try? FileManager.default.contentsOfDirectory(atPath: records)) ?? []).count { $0.hasSuffix(".json") }
        }
        while count() < 100, first.process.isRunning { Thread.sleep(forTimeInterval: 0.02) }
        kill(first.process.processIdentifier, SIGKILL)
        _ = first.end()
        #expect((100..<200).contains(count()))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/killed/grades.csv"))
        let resumed = try program.run("grade", "in", "--against", "01-double.md", "--output", "killed")
        #expect(resumed.output == "200 students graded. Open killed/grades.csv\n")

        for shard in 1...3 {
            let ending = try program.run(
                "grade", "in", "--against", "01-double.md", "--output", "shards", "--shard", "\(shard)/3")
            #expect(ending.status == 0)
        }
        #expect(try program.run("grade", "merge", "shards").status == 0)
        let table = try folder.read("killed/grades.csv")
        #expect(try folder.read("shards/grades.csv") == table)
        let isSame = try folder.read("shards/grades.json") == folder.read("killed/grades.json")
        #expect(isSame)

        let rows = rows(table)
        #expect(rows.count == 200)
        for index in 0..<200 {
            let expected: [String] =
                index % 10 == 7
                ? ["0", "1", "1", "3"]
                : index % 3 == 0
                    ? ["2", "1", "3", "3"] : index % 3 == 1 ? ["2", "0", "2", "3"] : ["0", "1", "1", "3"]
            // x + 10 doubles the base of 10, but not the hidden −7.
            #expect(rows["student-\(String(format: "%03d", index))"] == expected, "student \(index)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/killed/feedback").count == 200)
    }
}
