/// A scene and the boxes of each stage: proposals or grid, boxes with scores, what suppression leaves.
public struct DetectionFigure: Hashable, Codable, Sendable {
    public var title: String
    public var picture: ImageFigure.Picture
    public var stages: [Stage]
    /// All kinds of things that a box may hold, in the order of their colours; without them colours go by appearance.
    public var classes: [String]?

    public init(title: String = "", picture: ImageFigure.Picture, stages: [Stage], classes: [String]? = nil) {
        self.title = title
        self.picture = picture
        self.stages = stages
        self.classes = classes
    }

    public struct Stage: Hashable, Codable, Sendable {
        public var name: String
        public var boxes: [Box]

        public init(name: String, boxes: [Box]) {
            self.name = name
            self.boxes = boxes
        }
    }

    public struct Box: Hashable, Codable, Sendable {
        /// Edges in pixels of the picture, from its top left corner.
        public var left: Double
        public var top: Double
        public var right: Double
        public var bottom: Double
        public var label: String
        public var score: Double?

        public init(
            left: Double, top: Double, right: Double, bottom: Double, label: String = "", score: Double? = nil
        ) {
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
            self.label = label
            self.score = score
        }
    }
}
