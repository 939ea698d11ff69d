import LessonReport

/// Lessons in the order in which they are read.
struct Course: Sendable {
    let members: [CourseMember]

    init(_ members: [CourseMember]) {
        self.members = members.sorted(by: CourseMember.comesBefore)
    }

    /// What the page of a lesson leads to; nothing for a lesson outside of the course.
    func neighbours(of file: LessonFile) -> Report.Neighbours {
        guard let place = members.firstIndex(where: { $0.file.path == file.path }) else { return Report.Neighbours() }
        func link(at index: Int) -> Report.Link? {
            guard members.indices.contains(index) else { return nil }
            return Report.Link(title: members[index].title, path: members[index].page)
        }
        return Report.Neighbours(
            course: Report.Link(title: "", path: "index.html"), previous: link(at: place - 1), next: link(at: place + 1)
        )
    }
}
