/// The same cell run beforehand with several values of one parameter: `frames(over: 1...9) { k in show(…) }`.
public struct SliderFigure: Hashable, Codable, Sendable {
    public var title: String
    /// The parameter's name, as the cell spells it.
    public var parameter: String
    public var frames: [Frame]

    public init(title: String = "", parameter: String, frames: [Frame]) {
        self.title = title
        self.parameter = parameter
        self.frames = frames
    }

    public struct Frame: Hashable, Codable, Sendable {
        /// The parameter's value, as text.
        public var value: String
        public var figures: [Figure]

        public init(value: String, figures: [Figure]) {
            self.value = value
            self.figures = figures
        }
    }
}
