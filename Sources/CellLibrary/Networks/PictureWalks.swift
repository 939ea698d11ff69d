import CellLanguage
import Figures
import NeuralNets
import TensorKit

/// `explain` for convolution and pooling, window by window.
extension CellLibraryIndex {
    func addPictureWalks() {
        function(
            "func explain(_ layer: Conv2D, on image: Tensor, title: String = \"\")",
            "Draws a convolution window by window, with its first filter: the products, the sum, where it lands."
        ) { call -> Void in
            let walk = try ConvolutionWalk(call[0], on: call[1])
            try call.context.add(walk.figure(title: call[2]), from: call.span)
        }
        function(
            "func explain(_ layer: MaxPool2D, on image: Tensor, title: String = \"\")",
            "Draws pooling window by window: the largest number of each, and where a gradient goes back to."
        ) { call -> Void in
            let layer: MaxPool2D = call[0]
            let windows = PoolingWalk(kind: .max, window: layer.kernel, stride: layer.stride, padding: layer.padding)
            try call.context.add(.pooling(windows.figure(layer, on: call[1], title: call[2])), from: call.span)
        }
        function(
            "func explain(_ layer: AveragePool2D, on image: Tensor, title: String = \"\")",
            "Draws pooling window by window: the mean of each, and what share of a gradient goes back."
        ) { call -> Void in
            let layer: AveragePool2D = call[0]
            let windows = PoolingWalk(
                kind: .average, window: layer.kernel, stride: layer.stride, padding: layer.padding)
            try call.context.add(.pooling(windows.figure(layer, on: call[1], title: call[2])), from: call.span)
        }
    }
}

/// A convolution of one picture.
private struct ConvolutionWalk {
    /// A picture or stack that is larger is shown as a whole, not window by window.
    private static let sideLimit = 24
    private static let channelLimit = 4
    /// Sheets of a stage that an overview has.
    private static let sheetLimit = 16

    private let layer: Conv2D
    private let input: Tensor
    private let output: Tensor

    init(_ layer: Conv2D, on image: Tensor) throws {
        output = try layer.applied(to: image)
        input = image
        self.layer = image.rank == 2 ? try layer.prepared(for: image.shape + [1]) : try layer.prepared(for: image.shape)
    }

    func figure(title: String) throws -> Figure {
        let filters = try filters
        guard let padding, max(input.shape[0], input.shape[1]) <= Self.sideLimit,
            input.planes.count <= Self.channelLimit,
            layer.stride.rows == layer.stride.columns, layer.groups == 1
        else { return .featureMaps(overview(filters, title)) }
        return .convolution(
            ConvolutionFigure(
                title: title, input: input.planes, filters: Array(filters.prefix(1)), filterCount: filters.count,
                outputs: Array(output.planes.prefix(1)), stride: layer.stride.rows, padding: padding,
                dilation: layer.dilation))
    }

    /// Zeros on each side; `nil` where the two sides differ.
    private var padding: Int? {
        switch layer.padding {
        case .valid: return 0
        case .zeros(let count): return count
        case .same:
            let reach = (layer.kernel.rows - 1) * layer.dilation
            return layer.stride.rows == 1 && layer.kernel.rows == layer.kernel.columns && reach % 2 == 0
                ? reach / 2 : nil
        }
    }

    private var filters: [ConvolutionFigure.Filter] {
        get throws {
            let weights = layer.parameters[0].tensor
            let biases = layer.parameters.count > 1 ? layer.parameters[1].tensor.doubles : []
            return try (0..<weights.shape[0]).map { index in
                let channels = try (0..<weights.shape[1]).flatMap { try Checked.slice(weights, [index, $0]).planes }
                return ConvolutionFigure.Filter(planes: channels, bias: biases.isEmpty ? 0 : biases[index])
            }
        }
    }

    private func overview(_ filters: [ConvolutionFigure.Filter], _ title: String) -> FeatureMapsFigure {
        func stage(_ name: String, _ tensor: Tensor, _ planes: [Plane]) -> FeatureMapsFigure.Stage {
            .init(
                name: name, shape: tensor.shapeText, maps: Array(planes.prefix(Self.sheetLimit)), count: planes.count)
        }
        return FeatureMapsFigure(
            title: title,
            stages: [
                stage("input", input, input.planes),
                stage("filters", layer.parameters[0].tensor, filters.flatMap(\.planes)),
                stage("output", output, output.planes),
            ])
    }
}

/// Pooling of the first channel of one picture.
private struct PoolingWalk {
    let kind: PoolingFigure.Kind
    let window: Int
    let stride: Int
    let padding: Padding

    func figure(_ layer: some HostLayer, on image: Tensor, title: String) throws -> PoolingFigure {
        let (output, gradients) = try slopes(layer, image)
        guard let input = image.planes.first, let pooled = output.planes.first else {
            throw CellError(
                "a picture is [height, width] or [height, width, channels]; \(image.shape) came", id: "no-picture")
        }
        return PoolingFigure(
            title: title, kind: kind, input: input, output: pooled, channelCount: image.planes.count, window: window,
            stride: stride, padding: zeros, gradient: gradients.planes.first)
    }

    /// What comes out, and what comes back where every output has gradient 1.
    private func slopes(_ layer: some HostLayer, _ image: Tensor) throws -> (output: Tensor, gradient: Tensor) {
        var output = image
        let (_, gradients) = try Checked.valueWithGradient(
            at: [image],
            ofFallible: { variables in
                let result = try layer.applied(to: variables[0])
                output = result.detached
                return try Checked.sum(result)
            })
        return (output, gradients[0])
    }

    private var zeros: Int {
        switch padding {
        case .valid: 0
        case .same: (window - 1) / 2
        case .zeros(let count): count
        }
    }
}
