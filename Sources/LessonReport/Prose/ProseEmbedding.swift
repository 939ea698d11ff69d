import LessonFormat

/// What prose holds and cannot draw by itself: the page's owner gives the markup.
protocol ProseEmbedding {
    var words: any Words { get }
    /// The number of the thing with this id: a heading, a figure, a table, an equation.
    func label(of id: String) -> Anchor.Label?
    /// A block.
    func html(ofCell index: Int) -> String
    /// An inline element, or a block's content where the formula is a display.
    func html(of formula: Formula) -> String
    func html(ofValue index: Int) -> String
    func html(of image: Inline.Image) -> String
    /// Below a question: lines for the answer, where the page is one to write on.
    var writingSpace: String { get }
}

extension ProseEmbedding {
    var writingSpace: String { "" }
}
