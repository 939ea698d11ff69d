import Foundation
import LessonFormat
import Testing

@testable import LessonCourse
@testable import LessonGrading

@Suite struct GradeMergeTests {
    private func book(_ number: Int, of count: Int, class size: Int = 0) -> GradeBook {
        let lesson = LessonParser().parse("", file: "a.md")
        let file = LessonFile(path: "a.md", folder: nil, bytes: Data())
        return GradeBook(
            of: [], in: lesson, file: file, shard: Shard(number: number, count: count), classSize: size)
    }

    private func refusal(of books: [GradeBook]) -> String? {
        do throws(FileError) {
            _ = try GradeMerge(books).merged(in: "grades")
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func `another sharding's grades are to be removed`() {
        let reason = refusal(of: [book(1, of: 2), book(1, of: 3), book(2, of: 2)])
        #expect(reason?.hasPrefix("grades of 2 and of 3 shards are here: remove grades-*-of-3.*") == true)
    }

    @Test func `what is missing is named, in its number`() {
        #expect(refusal(of: [book(1, of: 2)]) == "shard 2/2 is missing: grade it, then merge again")
        #expect(refusal(of: [book(1, of: 3)]) == "shards 2/3, 3/3 are missing: grade them, then merge again")
        #expect(refusal(of: [book(1, of: 2), book(2, of: 2)]) == nil)
    }
}
