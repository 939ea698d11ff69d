import Diagnostics
import Foundation
import LessonCourse
import LessonFormat
import LessonReport
import LessonRun
import LessonRunner
import Trace

/// Grades what a class handed in, each student's answers in a process of their own.
package struct Grader: Sendable {
    package struct Options: Sendable {
        /// The folder for feedback, tables and what is needed to go on.
        package var output: String
        package var jobs: Int
        package var shard: Shard
        package var dataFolder: String?

        package init(output: String, jobs: Int, shard: Shard = .whole, dataFolder: String? = nil) {
            self.output = output
            self.jobs = jobs
            self.shard = shard
            self.dataFolder = dataFolder
        }
    }

    private let lessonFile: LessonFile
    private let lesson: Lesson
    private let options: Options
    private let records: GradeRecords
    private let cancellation: Interruption

    /// - Parameter lesson: the instructor's, parsed and found sound.
    package init(
        _ file: LessonFile, lesson: Lesson, options: Options, cancellation: Interruption
    ) throws(FileError) {
        lessonFile = file
        self.lesson = lesson
        self.options = options
        self.cancellation = cancellation
        let used = lesson.frontMatter.uses.map { ProgramStamp.stamp(of: "\(file.folder ?? ".")/\($0)") ?? "" }
        let parts = [lesson.hash, file.path, ProgramStamp.current, options.dataFolder ?? ""] + used
        records = try GradeRecords(
            in: options.output, key: SHA256(of: parts.joined(separator: "\n").utf8).hexadecimal)
        try WholeFile.makeFolder(options.output + "/feedback")
    }

    /// Grades those that are not graded yet.
    /// - Parameter observe: is told of each grade, from several threads.
    /// - Returns: the grades in the order of the submissions; `nil` where the user asked to stop.
    package func grade(
        _ submissions: [HandedIn], observe: @escaping @Sendable (StudentGrade) -> Void
    ) throws(FileError) -> GradeBook? {
        let mine = options.shard.part(of: submissions)
        let results = ConcurrentJobs.map(mine, jobs: options.jobs) { submission -> Result<StudentGrade, FileError>? in
            guard !cancellation.isSet else { return nil }
            let result = Result { () throws(FileError) in try grade(submission) }
            if case .success(let grade) = result { observe(grade) }
            return result
        }
        guard !cancellation.isSet else { return nil }
        var grades: [StudentGrade] = []
        for case let result? in results { grades.append(try result.get()) }
        return GradeBook(
            of: grades, in: lesson, file: lessonFile, shard: options.shard, classSize: submissions.count)
    }

    private func grade(_ submission: HandedIn) throws(FileError) -> StudentGrade {
        guard let path = submission.path else {
            return try finish(unreadable(submission, submission.problem ?? ""), run: nil)
        }
        let file: LessonFile
        do throws(FileError) { file = try LessonFile.read(path) } catch {
            return try finish(unreadable(submission, error.reason), run: nil)
        }
        let page = feedbackPath(of: submission.student)
        if let known = records.grade(of: submission.student, submission: file.bytes),
            FileManager.default.fileExists(atPath: page)
        {
            return known
        }
        let supervised = try run(file, of: submission.student)
        guard !supervised.wasCancelled else { return unreadable(submission, "stopped") }
        guard let placed = supervised.lesson else {
            let grade = unreadable(submission, supervised.diagnostics.first?.text ?? "the file could not be parsed")
            return try finish(grade, run: nil)
        }
        var grade = unreadable(submission, problem(of: placed, in: file))
        grade.hash = SHA256(of: file.bytes).hexadecimal
        grade.exercises = supervised.run.exercises.map(ExerciseGrade.init)
        _ = try finish(grade, run: (placed, supervised.run))
        try records.keep(grade, submission: file.bytes)
        return grade
    }

    /// Why a file answers nothing, where it does not.
    private func problem(of placed: Lesson, in file: LessonFile) -> String? {
        let isAnswered = placed.exercises.contains { placed.cells[$0.cell].source.file == file.path }
        guard !isAnswered else { return nil }
        return placed.diagnostics.first { $0.file == file.path }?.text
            ?? "no exercise of \(lessonFile.name).md is in the file"
    }

    private func run(_ file: LessonFile, of student: String) throws(FileError) -> SupervisedRun {
        let scratch = records.scratch(of: student)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let run = RunOptions(
            dataFolder: options.dataFolder, filesFolder: URL(fileURLWithPath: scratch).path)
        var job = WorkerJob(
            .run, file: lessonFile.path, folder: lessonFile.folder, source: lessonFile.bytes, options: run)
        job.submission = WorkerJob.Submission(file: file.path, source: file.bytes)
        do {
            return try SupervisedRunner().run(job, cancellation: cancellation)
        } catch {
            throw FileError(file.path, "no worker process: \(error)")
        }
    }

    /// Nothing earned, so far.
    private func unreadable(_ submission: HandedIn, _ problem: String?) -> StudentGrade {
        let exercises = lesson.exercises.map {
            ExerciseGrade(id: $0.id, result: .notAnswered, points: 0, pointsPossible: $0.points, diagnostics: [])
        }
        return StudentGrade(
            student: submission.student, file: submission.path, hash: "", exercises: exercises, problem: problem)
    }

    private func finish(_ grade: StudentGrade, run: (Lesson, LessonRun)?) throws(FileError) -> StudentGrade {
        var (placed, lessonRun) = run ?? (lesson, LessonRun(lessonHash: lesson.hash))
        if run == nil {
            for exercise in lesson.exercises {
                placed.cells[exercise.cell] = lesson.cells[exercise.cell].withoutSolution
            }
            lessonRun.exercises = lesson.exercises.map {
                ExerciseRun(id: $0.id, result: .notAnswered, pointsPossible: $0.points)
            }
        }
        let report = FeedbackBuilder(student: grade.student, problem: grade.problem).build(from: placed, run: lessonRun)
        try WholeFile.write(HTMLRenderer(theme: .standard).render(report), to: feedbackPath(of: grade.student))
        return grade
    }

    /// A name may be as long as a file's name can be, without an ending.
    private func feedbackPath(of student: String) -> String {
        let isLong = student.utf8.count > 180
        let name = isLong ? "\(student.prefix(40))-\(SHA256(of: student.utf8).hexadecimal.prefix(16))" : student
        return "\(options.output)/feedback/\(name).html"
    }
}
