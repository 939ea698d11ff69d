import LessonFormat
import Testing

@testable import LessonCourse

@Suite struct LimitSettingsTests {
    @Test func `limits are read, and of several for one the last holds`() throws {
        #expect(
            try LimitSettings.read(["seconds=20", "steps=5_000", "seconds=0.5"]) == [.seconds: 0.5, .steps: 5_000])
        #expect(try LimitSettings.read([]) == [:])
    }

    @Test(arguments: [
        (
            "second=3", "--limit knows no “second”. Did you mean `seconds`?"
        ),
        (
            "time=3",
            "--limit knows no “time”. The limits are seconds, megabytes, steps, depth, output"
        ),
        ("megabytes=1", "--limit megabytes takes a whole number from 16 to 65536, not “1”"),
        ("seconds=", "--limit seconds takes a number of seconds from above 0 to 86400, not “”"),
        (
            "depht",
            "--limit takes a name and a value, as in --limit seconds=20, where it has “depht”. Did you mean `depth`?"
        ),
    ])
    func `what is wrong is said with the user's words`(text: String, words: String) {
        #expect { try LimitSettings.read([text]) } throws: { "\($0)" == words }
    }
}
