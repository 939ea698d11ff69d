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
        /// Of how many maps these are the first; of how many numbers, where the only map is a row of them.
        public var count: Int

        public init(name: String, shape: String = "", maps: [Plane], count: Int? = nil) {
            self.name = name
            self.shape = shape
            self.maps = maps
            self.count = count ?? maps.count
            if count == nil, isRow { self.count = maps[0].columns }
        }

        /// Whether it is a row of numbers, as a vector is.
        public var isRow: Bool { maps.count == 1 && maps[0].rows == 1 && maps[0].columns > 1 }
    }
}
