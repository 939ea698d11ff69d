import LessonCourse

/// Shards of one class into its grade book.
package struct GradeMerge {
    private let shards: [GradeBook]

    package init(_ shards: [GradeBook]) {
        self.shards = shards
    }

    /// - Parameter place: what an error names.
    package func merged(in place: String) throws(FileError) -> GradeBook {
        guard var book = shards.first else {
            throw FileError(place, "no shard's grades here: `lesson grade … --shard 1/16` writes grades-1-of-16.json")
        }
        try refuseOtherSharding(in: place)
        if let other = shards.first(where: { $0.lessonHash != book.lessonHash || $0.exercises != book.exercises }) {
            throw FileError(
                place, "shard \(other.shard) was graded against another state of the lesson than \(book.shard)")
        }
        if let other = shards.first(where: { $0.classSize != book.classSize }) {
            throw FileError(place, "shard \(other.shard) is a part of another class than shard \(book.shard)")
        }
        let present = shards.map(\.shard.number)
        let missing = (1...book.shard.count).filter { !present.contains($0) }
        guard missing.isEmpty else {
            let names = missing.prefix(8).map { "\($0)/\(book.shard.count)" }.joined(separator: ", ")
            throw FileError(
                place,
                missing.count == 1
                    ? "shard \(names) is missing: grade it, then merge again"
                    : "shards \(names) are missing: grade them, then merge again")
        }
        guard present.count == book.shard.count else { throw FileError(place, "a shard is here twice") }
        book.students = shards.flatMap(\.students).sorted { $0.student < $1.student }
        book.shard = .whole
        guard book.students.count == book.classSize, Set(book.students.map(\.student)).count == book.classSize else {
            throw FileError(place, "the shards do not make up the class of \(book.classSize)")
        }
        return book
    }

    /// Grades of a class that was cut into another number of parts before are still in the folder.
    private func refuseOtherSharding(in place: String) throws(FileError) {
        let counts = Set(shards.map(\.shard.count)).sorted()
        guard counts.count > 1 else { return }
        let incomplete = counts.filter { count in shards.count { $0.shard.count == count } < count }
        let stale = incomplete.isEmpty || incomplete.count == counts.count ? [counts[counts.count - 1]] : incomplete
        let names = stale.map { "grades-*-of-\($0).*" }.joined(separator: " and ")
        let here = counts.map(String.init).joined(separator: " and of ")
        throw FileError(place, "grades of \(here) shards are here: remove \(names), or those that are not wanted")
    }
}
