import Figures

extension Figure {
    /// Whether it is text itself, so that nothing has to tell what is to be seen.
    var isRead: Bool {
        switch self {
        case .table, .equation: true
        case .lines, .scatter, .bars, .histogram, .image, .matrix, .neuron, .perceptron, .decisionRegions, .network,
            .computationGraph, .convolution, .pooling, .featureMaps, .architecture, .unrolled, .gates, .detection,
            .variables, .slider, .transfer, .memory:
            false
        }
    }

    /// The title that its maker gave it; empty for none.
    var title: String {
        switch self {
        case .table(let figure): figure.title
        case .lines(let figure): figure.title
        case .scatter(let figure): figure.title
        case .bars(let figure): figure.title
        case .histogram(let figure): figure.title
        case .image(let figure): figure.title
        case .matrix(let figure): figure.title
        case .neuron(let figure): figure.title
        case .perceptron(let figure): figure.title
        case .decisionRegions(let figure): figure.title
        case .network(let figure): figure.title
        case .computationGraph(let figure): figure.title
        case .convolution(let figure): figure.title
        case .pooling(let figure): figure.title
        case .featureMaps(let figure): figure.title
        case .architecture(let figure): figure.title
        case .unrolled(let figure): figure.title
        case .gates(let figure): figure.title
        case .detection(let figure): figure.title
        case .variables(let figure): figure.title
        case .equation(let figure): figure.title
        case .slider(let figure): figure.title
        case .transfer(let figure): figure.title
        case .memory(let figure): figure.title
        }
    }
}
