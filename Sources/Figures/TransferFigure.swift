/// A trained body reused: the teacher without its last layer, several ways of going on, what each training moved, and
/// how well each does with few and with many examples.
///
/// Its parts are named `dropLast`, `frozen`, `fit` and `evaluate`.
public struct TransferFigure: Hashable, Codable, Sendable {
    public var title: String
    /// The teacher's layers, the one that is cut off last: `Conv2D(16)`.
    public var teacher: [String]
    public var arms: [Arm]

    public init(title: String = "", teacher: [String], arms: [Arm]) {
        self.title = title
        self.teacher = teacher
        self.arms = arms
    }

    /// One way of going on.
    public struct Arm: Hashable, Codable, Sendable {
        /// `frozen`, `fine-tuned`, `scratch`.
        public var name: String
        /// The body's layers and the new head.
        public var layers: [Layer]
        public var parameters: Int
        /// Those of them that training moves.
        public var trainable: Int
        /// x: training examples a class; y: the share of test examples that are right.
        public var accuracies: [Point]

        public init(name: String, layers: [Layer], parameters: Int, trainable: Int, accuracies: [Point] = []) {
            self.name = name
            self.layers = layers
            self.parameters = parameters
            self.trainable = trainable
            self.accuracies = accuracies
        }
    }

    public struct Layer: Hashable, Codable, Sendable {
        public var name: String
        public var isFrozen: Bool
        /// ‖Δw‖ / ‖w‖ of its weights over the training; `nil` where it has none, or nothing was trained.
        public var change: Double?

        public init(name: String, isFrozen: Bool, change: Double? = nil) {
            self.name = name
            self.isFrozen = isFrozen
            self.change = change
        }
    }
}
