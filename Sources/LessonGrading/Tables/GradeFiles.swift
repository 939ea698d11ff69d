import Foundation
import LessonCourse

/// The tables of a folder of grades.
package struct GradeFiles {
    private let folder: String

    package init(in folder: String) {
        self.folder = folder
    }

    /// Writes `grades.csv` and `grades.json`; a shard's are called `grades-3-of-16`.
    /// - Returns: the table's path.
    package func write(_ book: GradeBook) throws(FileError) -> String {
        let shard = book.shard
        let name = shard.count == 1 ? "grades" : "grades-\(shard.number)-of-\(shard.count)"
        try WholeFile.write(book.json, to: "\(folder)/\(name).json")
        // A spreadsheet takes a file without a byte order mark for one in the machine's own encoding.
        try WholeFile.write("\u{FEFF}" + GradeTable(book: book).csv, to: "\(folder)/\(name).csv")
        return "\(folder)/\(name).csv"
    }

    /// The shards in the folder, in order.
    package func shards() throws(FileError) -> [GradeBook] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FileError(folder, "no such folder, or one that cannot be read")
        }
        var books: [GradeBook] = []
        for name in names.sorted() where name.hasPrefix("grades-") && name.hasSuffix(".json") {
            books.append(try GradeBook.read("\(folder)/\(name)"))
        }
        return books.sorted { $0.shard.number < $1.shard.number }
    }
}
