import Diagnostics
import Foundation
import LessonCourse
import LessonFormat
import LessonRun

/// The points of a class, or of a shard of it: what `grades.json` holds.
package struct GradeBook: Hashable, Codable, Sendable {
    /// Grows by one whenever older readers would misread the JSON.
    package static let currentSchema = 1

    package var schema = Self.currentSchema
    /// The lesson's file name.
    package var lesson: String
    /// SHA-256 of the instructor's source.
    package var lessonHash: String
    package var shard: Shard
    /// The whole class, of which this may be a part.
    package var classSize: Int
    package var exercises: [Column]
    /// In order of name.
    package var students: [StudentGrade]

    package struct Column: Hashable, Codable, Sendable {
        package var id: String
        package var points: Double
    }

    init(of students: [StudentGrade], in lesson: Lesson, file: LessonFile, shard: Shard, classSize: Int) {
        self.lesson = file.name + ".md"
        lessonHash = lesson.hash
        self.shard = shard
        self.classSize = classSize
        exercises = lesson.exercises.map { Column(id: $0.id, points: $0.points) }
        self.students = students
    }

    /// Those whose points say nothing, since the lesson itself failed when their answers were tried.
    package var unsettled: [StudentGrade] { students.filter { $0.isUnsettled == true } }

    package var pointsPossible: Double { exercises.map(\.points).reduce(0, +) }

    package var json: Data {
        // Plain data: it always encodes.
        try! LessonRunCoding.encoder(pretty: true).encode(self) + Data("\n".utf8)
    }

    package static func read(_ path: String) throws(FileError) -> GradeBook {
        guard let json = FileManager.default.contents(atPath: path) else { throw FileError(path, "cannot be read") }
        guard let book = try? LessonRunCoding.decoder().decode(GradeBook.self, from: json) else {
            throw FileError(path, "holds no grades")
        }
        guard book.schema == currentSchema else {
            throw FileError(path, "was written by another version of this program")
        }
        return book
    }
}
