import Diagnostics
import Figures
import LessonFormat
import LessonRun
import Trace

/// A cell as its reader finds it.
public struct ReportCell: Hashable, Codable, Sendable {
    public var index: Int
    /// The author's id, or `cell-3`.
    public var id: String
    public var label: Anchor.Label?
    public var role: Cell.Role
    /// Whether it is on the page at all.
    public var isShown: Bool
    /// Whether its code is shown, and whether folded.
    public var showsCode: Bool
    public var isFolded: Bool
    public var outcome: CellRun.Outcome
    /// How the exercise stands, where the cell is one.
    public var exercise: ExerciseRun?
    /// Lines to write an answer on, below the cell.
    public var writingLines = 0
    public var lines: [Line]
    public var outputs: [Output]
    /// What concerns the cell and stands at none of its lines.
    public var messages: [Diagnostic]

    /// A line of code and all that stands beside it.
    public struct Line: Hashable, Codable, Sendable {
        /// In the lesson's Markdown.
        public var number: Int
        public var pieces: [CodePiece]
        /// Its `//@name`.
        public var name: String?
        public var notes: [Note]
        /// Errors and warnings that start here.
        public var messages: [Diagnostic]
        /// Whether it lies between `// BEGIN SOLUTION` and `// END SOLUTION`.
        public var isSolution: Bool
    }

    /// What a statement gave, for the margin.
    public struct Note: Hashable, Codable, Sendable {
        public var name: String?
        /// How often the statement ran.
        public var count: Int
        /// What it gave the first time, where that differs from the last.
        public var first: String?
        public var last: ValueSummary?
    }

    public enum Output: Hashable, Codable, Sendable {
        case text(String)
        case figure(ReportFigure)
    }

    var captions: [[Inline]] {
        outputs.compactMap { output in
            switch output {
            case .text: nil
            case .figure(let figure): figure.caption
            }
        }
    }
}

/// A figure with its words.
public struct ReportFigure: Hashable, Codable, Sendable {
    /// Its anchor: `cell-3` for the first of its cell, `cell-3-2` for the second. A frame adds `/frame-7`.
    public var id: String
    /// As short as can be and unique on the page: `c3.1`. What its frames share is named with it, many times.
    public var key: String
    public var label: Anchor.Label?
    public var figure: Figure
    /// What its maker called it, above it; empty for none.
    public var title: String
    /// Below it; empty for none.
    public var caption: [Inline]
    /// What is to be seen, for those who do not see it.
    public var alternative: String
    /// A share of the page's width, 0 to 1.
    public var width: Double?
    /// The frames that paper shows, where the author names them.
    public var keyFrames: [CellOptions.Frame]
}
