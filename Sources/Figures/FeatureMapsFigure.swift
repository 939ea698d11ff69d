/// What each stage of a network makes of one picture, or a layer's filters: small multiples with one scale a stage.
public struct FeatureMapsFigure: Hashable, Codable, Sendable {
    public var title: String
    public var stages: [Stage]

    public init(title: String = "", stages: [Stage]) {
        self.title = title
        self.stages = stages
    }

    public struct Stage: Hashable, Codable, Sendable {
        /// `Conv2D(6, kernel: 5)`.
        public var name: String
        /// `28 × 28 × 6`.
        public var shape: String
        public var maps: [Plane]

        public init(name: String, shape: String = "", maps: [Plane]) {
            self.name = name
            self.shape = shape
            self.maps = maps
        }
    }
}
