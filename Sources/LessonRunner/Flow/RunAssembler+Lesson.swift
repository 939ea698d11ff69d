import LessonFormat
import LessonRun

extension RunAssembler {
    init(lesson: Lesson) {
        self.init(
            lessonHash: lesson.hash, cellCount: lesson.cells.count, valueCount: lesson.values.count,
            exercises: lesson.exercises.map { Exercise(id: $0.id, pointsPossible: $0.points) })
    }

    /// For as long as no lesson has come: plain Swift source is one cell.
    init(job: WorkerJob) {
        self.init(lessonHash: "", cellCount: job.task == .evaluate ? 1 : 0, valueCount: 0, exercises: [])
    }
}
