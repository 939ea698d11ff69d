/// Points of one or more groups in the plane.
public struct ScatterFigure: Hashable, Codable, Sendable {
    public var title: String
    public var xAxis: Axis
    public var yAxis: Axis
    public var groups: [Group]

    public init(title: String = "", xAxis: Axis = Axis(), yAxis: Axis = Axis(), groups: [Group]) {
        self.title = title
        self.xAxis = xAxis
        self.yAxis = yAxis
        self.groups = groups
    }

    public struct Group: Hashable, Codable, Sendable {
        public var name: String
        public var points: [Point]
        /// A word beside each point, as in a picture of an embedding; empty for none, else as many as there are points.
        public var labels: [String]

        public init(name: String = "", points: [Point], labels: [String] = []) {
            self.name = name
            self.points = points
            self.labels = labels
        }
    }
}
