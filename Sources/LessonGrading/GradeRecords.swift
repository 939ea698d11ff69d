import Diagnostics
import Foundation
import LessonCourse
import LessonRun

/// What has been graded already, kept a file a student, so that a run that was stopped goes on where it was.
struct GradeRecords: Sendable {
    private let folder: String
    /// A hash of all that grades follow from besides a submission.
    private let key: String

    private struct Record: Codable {
        /// `nil` where the student is to be graded anew.
        let key: String?
        let grade: StudentGrade
        let page: Page
    }

    /// A page that we have written.
    struct Page: Codable {
        let student: String
        let hash: String
    }

    /// - Parameter key: of the lesson, the program, the options.
    init(in output: String, key: String) throws(FileError) {
        folder = output + "/.grade"
        self.key = key
        try WholeFile.makeFolder(folder)
    }

    func grade(of student: String, submission: Data) -> StudentGrade? {
        guard let json = FileManager.default.contents(atPath: path(of: student)),
            let record = try? LessonRunCoding.decoder().decode(Record.self, from: json),
            record.key == key(of: submission)
        else { return nil }
        return record.grade
    }

    /// - Parameters:
    ///   - page: the feedback, as it was written.
    ///   - submission: `nil` where the student is to be graded anew.
    func keep(_ grade: StudentGrade, page: String, submission: Data?) throws(FileError) {
        let page = Page(student: grade.student, hash: SHA256(of: page.utf8).hexadecimal)
        let record = Record(key: submission.map(key), grade: grade, page: page)
        guard let json = try? LessonRunCoding.encoder().encode(record) else { return }
        try WholeFile.write(json, to: path(of: grade.student))
    }

    /// All pages that we have written, those of other submissions and of other shards too.
    var pages: [Page] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { $0.hasSuffix(".json") }.compactMap { name in
            let json = FileManager.default.contents(atPath: "\(folder)/\(name)")
            return json.flatMap { try? LessonRunCoding.decoder().decode(Record.self, from: $0).page }
        }
    }

    func forget(_ student: String) { unlink(path(of: student)) }

    /// The files that the answers of a student save go here, and are gone afterwards.
    func scratch(of student: String) -> String {
        "\(folder)/\(Self.digest(student)).files"
    }

    /// A digest, since a name may be longer than a file's name can be with an ending.
    private func path(of student: String) -> String { "\(folder)/\(Self.digest(student)).json" }

    private static func digest(_ student: String) -> String { String(SHA256(of: student.utf8).hexadecimal.prefix(32)) }

    private func key(of submission: Data) -> String {
        SHA256(of: (key + SHA256(of: submission).hexadecimal).utf8).hexadecimal
    }
}
