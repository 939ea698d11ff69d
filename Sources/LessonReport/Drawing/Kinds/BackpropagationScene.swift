/// What a frame of backpropagation shows of the network.
struct BackpropagationScene: Hashable {
    struct Edge: Hashable {
        var layer: Int
        var unit: Int
        var input: Int
    }

    struct Unit: Hashable {
        var layer: Int
        var unit: Int
    }

    /// The last layer whose activations are known.
    var reached: Int
    var litLayers: Set<Int> = []
    var showsErrors = false
    /// The unit whose share in the error is being added up.
    private(set) var blamedUnit: Unit?
    var knownGradients: Set<Unit> = []
    var gradientEdges: Set<Edge> = []
    var isUpdated = false
    /// What the units give, where it is no longer what the figure says: after the step.
    var activations: [[Double]]?

    init(reached: Int) {
        self.reached = reached
    }

    var blamed: (layer: Int, unit: Int)? {
        get { blamedUnit.map { ($0.layer, $0.unit) } }
        set { blamedUnit = newValue.map { Unit(layer: $0.layer, unit: $0.unit) } }
    }
}
