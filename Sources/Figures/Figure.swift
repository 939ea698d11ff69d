/// A picture that a cell can show: data, no drawing.
///
/// One case a kind, each with a value type in a file of its own. A kind that unfolds holds its frames, or what its
/// frames follow from; `LessonReport` draws it and writes its caption and its text alternative.
public enum Figure: Hashable, Codable, Sendable {
    case table(TableFigure)
}
