import Foundation
import LessonReport
import Synchronization

/// Loads KaTeX while the worker parses: it takes longer than everything else that a small page needs.
package enum MathPreparation {
    private static let hasBegun = Atomic(false)

    /// Begins once a process, with the first file that may hold a formula.
    package static func begin(for file: LessonFile) {
        guard file.bytes.contains(UInt8(ascii: "$")) || file.bytes.contains(Data("```math".utf8)) else { return }
        guard !hasBegun.exchange(true, ordering: .relaxed) else { return }
        Thread { _ = MathRenderer.standard.render("0", isDisplay: false) }.start()
    }
}

extension Data {
    fileprivate func contains(_ part: Data) -> Bool { range(of: part) != nil }
}
