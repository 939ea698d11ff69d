import Canvas

/// A figure as it is drawn: one frame, or many to step through.
struct Drawing: Hashable {
    var frames: [Frame]
    /// The same numbers as text: folded on the screen, open on paper.
    var table: DrawingTable?

    init(frames: [Frame], table: DrawingTable? = nil) {
        self.frames = frames
        self.table = table
    }

    /// A figure that does not unfold.
    init(_ panel: Panel) {
        self.init(frames: [Frame(panels: [panel])])
    }

    var unfolds: Bool { frames.count > 1 }

    /// What stands still: one picture beside another, each with its own coordinates, so that they stack on a narrow screen.
    struct Frame: Hashable {
        var panels: [Panel]
        /// What is to be seen in this frame, in a sentence or two.
        var says = ""
        /// Where the frame is in the story: `epoch 2, example 3`.
        var label = ""
        /// The named parts of code and equation that this frame is about.
        var lights: [String] = []
        /// The line of the lesson that this frame is about, where no name tells it.
        var line: Int?
        /// Whether paper shows it.
        var isKey = false
    }

    struct Panel: Hashable {
        var width: Double
        var height: Double
        /// From back to front. A layer that several frames share is written once.
        var layers: [SVG]
        /// Whether the small picture of a film strip shows this panel.
        var isEssential = true
        /// Whether it may shrink to a narrow screen with its words kept readable, as a plot may; else it is scrolled.
        var scales = false
        /// Whether it may shrink to a narrow screen as a whole, as pictures may.
        var shrinks = false
    }
}

/// Rows of text that say what a drawing shows.
struct DrawingTable: Hashable {
    var title: String
    var columns: [String]
    var rows: [[String]]
}
