/// The plane coloured by what a model says of each place, with the points that it was given.
public struct DecisionRegionsFigure: Hashable, Codable, Sendable {
    public var title: String
    public var xAxis: Axis
    public var yAxis: Axis
    /// What is drawn: every frame covers the same part of the plane.
    public var xRange: ClosedRange<Double>
    public var yRange: ClosedRange<Double>
    public var classNames: [String]
    public var points: [LabelledPoint]
    /// One, or one a stage of training.
    public var frames: [Frame]

    public init(
        title: String = "", xAxis: Axis = Axis("x₁"), yAxis: Axis = Axis("x₂"), xRange: ClosedRange<Double>,
        yRange: ClosedRange<Double>, classNames: [String], points: [LabelledPoint], frames: [Frame]
    ) {
        self.title = title
        self.xAxis = xAxis
        self.yAxis = yAxis
        self.xRange = xRange
        self.yRange = yRange
        self.classNames = classNames
        self.points = points
        self.frames = frames
    }

    public struct LabelledPoint: Hashable, Codable, Sendable {
        public var position: Point
        /// Its place in `classNames`.
        public var label: Int

        public init(_ position: Point, label: Int) {
            self.position = position
            self.label = label
        }
    }

    public struct Frame: Hashable, Codable, Sendable {
        /// `epoch 5`.
        public var label: String
        /// The share of points that the model gets right; `nil` where it was not counted.
        public var accuracy: Double?
        /// Squares of the grid across and down.
        public var columns: Int
        public var rows: Int
        /// The class of each square's middle, row by row from the top: places in `classNames`.
        public var classes: [Int]
        /// How sure the model is of it, 0 to 1; empty for no shading.
        public var confidence: [Double]
        public var lights: [String]

        public init(
            label: String = "", accuracy: Double? = nil, columns: Int, rows: Int, classes: [Int],
            confidence: [Double] = [], lights: [String] = []
        ) {
            self.label = label
            self.accuracy = accuracy
            self.columns = columns
            self.rows = rows
            self.classes = classes
            self.confidence = confidence
            self.lights = lights
        }
    }
}
