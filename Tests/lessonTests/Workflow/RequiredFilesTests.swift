import Foundation
import Testing

/// What a lesson loads that another one makes, when that one was not named.
@Suite struct RequiredFilesTests {
    private let folder = TemporaryFolder()
    private var program: Program { Program(folder: folder) }

    private static let between = "---\ntitle: Between\nrequires: [1]\n---\n\nText.\n"
    private static let user = """
        ---
        title: User
        requires: [02-between]
        ---

        ```swift
        let net = try Model.load("net.safetensors")
        expect(Double(net.parameterCount), near: 9)
        ```

        ```swift {#count .exercise}
        let count = ____
        ```

        ```swift {.solution for=count}
        let count = net.parameterCount
        ```

        ```swift {.check for=count}
        expect(count, equals: 9)
        ```

        """

    private func writeCourse() throws {
        try folder.write(MakerLesson.text, to: "course/01-maker.md")
        try folder.write(Self.between, to: "course/02-between.md")
        try folder.write(Self.user, to: "course/03-user.md")
    }

    @Test func `a lesson that is built by itself gets the files that others make for it`() throws {
        try writeCourse()
        let ending = try program.run("build", "course/03-user.md", "--output", "out")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(
            ending.output == """
                course/01-maker.md → out/01-maker.html
                course/03-user.md → out/03-user.html
                2 lessons, 2 expectations held, 0 errors, 0 warnings. Open out/03-user.html

                """)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/index.html"))
        let again = try program.run("build", "course/03-user.md", "--output", "out")
        #expect(again.output.contains("01-maker.html (unchanged)") && again.output.contains("03-user.html (unchanged)"))
        let student = try program.run("build", "course/03-user.md", "--output", "student", "--for", "student")
        #expect(student.status == 0, "\(student.errors)")
    }

    @Test func `lessons of a course that are named one by one find the others beside them`() throws {
        try writeCourse()
        try folder.write("---\ntitle: Free\nrequires: [2]\n---\n\nText.\n", to: "course/04-free.md")
        let ending = try program.run("build", "course/03-user.md", "course/04-free.md", "--output", "out")
        #expect(ending.status == 0)
        #expect(ending.errors == "")
        let checked = try program.run("check", "course/03-user.md", "course/04-free.md")
        #expect(checked.status == 0 && checked.errors == "")
    }

    @Test func `what is not there is a warning where lessons are named, and an error of a folder`() throws {
        for name in ["course/03-a.md", "course/04-b.md"] {
            try folder.write("---\ntitle: A\nrequires: [7]\n---\n\nText.\n", to: name)
        }
        for command in ["check", "build"] {
            let named = try program.run(command, "course/03-a.md", "course/04-b.md")
            #expect(named.status == 0)
            #expect(
                named.errors.contains(
                    "03-a.md:3:1: warning: `requires` names “7”, and no lesson that was named or stands beside this one"
                ))
            #expect(try program.run(command, "course").status == 1)
            #expect(try program.run(command, "course/03-a.md").errors == "")
        }
    }

    @Test(arguments: ["dump run", "dump report", "record"])
    func `a command without pages has the files made too, and leaves nothing behind`(command: String) throws {
        try writeCourse()
        var program = program
        program.environment = ["TMPDIR": folder.path]
        let ending = try program.start(command.split(separator: " ").map(String.init) + ["course/03-user.md"]).end()
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(folder.names == ["course"])
    }

    @Test func `answers are graded with the files that other lessons make`() throws {
        try writeCourse()
        try folder.write("```swift {#count .exercise}\nlet count = net.parameterCount\n```\n", to: "in/ada.md")
        let ending = try program.run("grade", "in", "--against", "course/03-user.md")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try folder.read("grades/grades.csv").contains("ada,1,1,1,"))
        // What the files follow from counts.
        try folder.write(MakerLesson.text.replacing("Dense(3)", with: "Dense(4)"), to: "course/01-maker.md")
        let other = try program.run("grade", "in", "--against", "course/03-user.md")
        #expect(other.status == 1)
        try folder.write(MakerLesson.text.replacing("try model.save", with: "try model.sav"), to: "course/01-maker.md")
        let broken = try program.run("grade", "in", "--against", "course/03-user.md")
        #expect(broken.status == 1)
        #expect(broken.errors.contains("course/01-maker.md:"))
    }

    @Test func `a watched lesson loads them`() throws {
        try writeCourse()
        let running = try program.start(["watch", "course/03-user.md"])
        let end = Date(timeIntervalSinceNow: 30)
        while Date() < end, running.process.isRunning, !running.output.contains("cells run") {
            Thread.sleep(forTimeInterval: 0.02)
        }
        running.process.interrupt()
        let ending = running.end()
        #expect(ending.status == 0)
        #expect(ending.output.contains("course/03-user.md: 2 of 2 cells run"))
        #expect(ending.errors == "")
    }
}
