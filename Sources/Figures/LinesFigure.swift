/// Named curves over one axis: functions, training curves, measurements.
public struct LinesFigure: Hashable, Codable, Sendable {
    public var title: String
    public var xAxis: Axis
    public var yAxis: Axis
    public var series: [Series]
    /// Values of x or y that a thin line marks: a threshold, the epoch that was kept.
    public var marks: [Mark]

    public init(title: String = "", xAxis: Axis = Axis(), yAxis: Axis = Axis(), series: [Series], marks: [Mark] = []) {
        self.title = title
        self.xAxis = xAxis
        self.yAxis = yAxis
        self.series = series
        self.marks = marks
    }

    public struct Series: Hashable, Codable, Sendable {
        public var name: String
        /// In order of x. A point whose y is not finite leaves a gap.
        public var points: [Point]
        /// Whether each point is a measurement of its own and gets a dot.
        public var showsPoints: Bool
        /// Whether the curve is a second, lesser one: validation beside training, a baseline.
        public var isDashed: Bool

        public init(name: String, points: [Point], showsPoints: Bool = false, isDashed: Bool = false) {
            self.name = name
            self.points = points
            self.showsPoints = showsPoints
            self.isDashed = isDashed
        }

        /// Values over 0, 1, 2, … or from another first x on, one apart.
        public init(name: String, values: [Double], from first: Double = 0) {
            self.init(
                name: name, points: values.enumerated().map { Point(x: first + Double($0.offset), y: $0.element) })
        }
    }

    public struct Mark: Hashable, Codable, Sendable {
        public enum Direction: String, Hashable, Codable, Sendable {
            /// A vertical line at a value of x.
            case x
            /// A horizontal line at a value of y.
            case y
        }

        public var direction: Direction
        public var value: Double
        public var label: String

        public init(_ direction: Direction, at value: Double, label: String) {
            self.direction = direction
            self.value = value
            self.label = label
        }
    }
}
