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

        package init(output: String, jobs: Int, shard: Shard = .whole) {
            self.output = output
            self.jobs = jobs
            self.shard = shard
        }
    }

    private let lessonFile: LessonFile
    private let lesson: Lesson
    private let options: Options
    private let proof: LessonProof
    private let records: GradeRecords
    private let cancellation: Interruption

    /// - Parameters:
    ///   - lesson: the instructor's, parsed and found sound.
    ///   - proof: that it is, with what its runs may use.
    package init(
        _ file: LessonFile, lesson: Lesson, proof: LessonProof, options: Options, cancellation: Interruption
    ) throws(FileError) {
        lessonFile = file
        self.lesson = lesson
        self.options = options
        self.proof = proof
        self.cancellation = cancellation
        let used = lesson.frontMatter.uses.map { ProgramStamp.stamp(of: "\(file.folder ?? ".")/\($0)") ?? "" }
        let run = proof.options
        let parts =
            [
                lesson.hash, file.path, ProgramStamp.current, run.dataFolder ?? "", "\(run.limits)",
                proof.requiredIdentity,
            ] + used
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
        try removePages(ofAllBut: submissions)
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
        let run = SettledRun(supervised.run, of: placed).run
        let trouble = trouble(of: placed, in: run)
        var grade = unreadable(submission, trouble ?? problem(of: placed, in: file))
        grade.hash = SHA256(of: file.bytes).hexadecimal
        grade.exercises = run.exercises.map(ExerciseGrade.init)
        grade.isUnsettled = trouble == nil ? nil : true
        return try finish(grade, run: (placed, run), submission: trouble == nil ? file.bytes : nil)
    }

    /// What kept the lesson's own cells, which were found sound, from running this time: no fault of the student's, and not
    /// to be kept.
    private func trouble(of placed: Lesson, in run: LessonRun) -> String? {
        let failed = run.cells.first { $0.outcome == .failed && placed.cells[$0.index].role == .ordinary }
        let reason = failed?.diagnostics.first ?? run.diagnostics.first { $0.isError }
        let isCutShort = run.exercises.contains { $0.result == .error && $0.diagnostics.isEmpty }
        guard reason != nil || isCutShort else { return nil }
        let cause = reason.map { ": \($0.file):\($0.span.start.line):\($0.span.start.column): \($0.text)" } ?? ""
        return "the lesson itself did not run to its end this time; grade again" + cause
    }

    /// Those of students whose submissions are gone: our own, as we wrote them, and nothing else that lies in the folder.
    private func removePages(ofAllBut submissions: [HandedIn]) throws(FileError) {
        let students = Set(submissions.map(\.student))
        for page in records.pages where !students.contains(page.student) {
            let path = feedbackPath(of: page.student)
            if let html = FileManager.default.contents(atPath: path) {
                guard SHA256(of: html).hexadecimal == page.hash else { continue }
                unlink(path)
            }
            records.forget(page.student)
        }
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
        var run = proof.options
        run.filesFolder = URL(fileURLWithPath: scratch).path
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

    /// Writes the page of a grade.
    /// - Parameter submission: what it follows from, where it is to be kept.
    private func finish(
        _ grade: StudentGrade, run: (Lesson, LessonRun)?, submission: Data? = nil
    ) throws(FileError) -> StudentGrade {
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
        let html = HTMLRenderer(theme: .standard).render(report)
        try WholeFile.write(html, to: feedbackPath(of: grade.student))
        try records.keep(grade, page: html, submission: submission)
        return grade
    }

    /// A name may be as long as a file's name can be, without an ending.
    private func feedbackPath(of student: String) -> String {
        let isLong = student.utf8.count > 180
        let name = isLong ? "\(student.prefix(40))-\(SHA256(of: student.utf8).hexadecimal.prefix(16))" : student
        return "\(options.output)/feedback/\(name).html"
    }
}
