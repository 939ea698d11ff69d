import CellLanguage
import NeuralNets
import TensorKit

/// Layers of pictures: `[height, width, channels]`, or a matrix for one channel.
extension CellLibraryIndex {
    func addPictureLayers() {
        layer("Conv2D", Conv2D.self, "Filters that move over a picture: sums of products with the window beneath.") {
            type in
            type.addConvolutionMaking()
            type.member("var weights: Tensor { get }", "The filters: (out, in, height, width).") { call in
                try call.weights(of: call.receiver(Conv2D.self), 0)
            }
            type.member("var bias: Tensor { get }", "One number for each filter.") { call in
                try call.weights(of: call.receiver(Conv2D.self), 1)
            }
        }
        layer("MaxPool2D", MaxPool2D.self, "The largest number of each window, channel by channel.") { type in
            type.member(
                "init(_ kernel: Int, stride: Int? = nil, padding: Padding = .valid, roundsUp: Bool = false)",
                "Windows of this size, side by side unless a stride is given."
            ) { call in
                try MaxPool2D(
                    call.positive(0, "window"), stride: call.optionalPositive(1, "stride"), padding: call[2],
                    roundsUp: call[3])
            }
        }
        addSpecialConvolutions()
        addGlobalPooling()
        layer("AveragePool2D", AveragePool2D.self, "The mean of each window, channel by channel.") { type in
            type.member(
                "init(_ kernel: Int, stride: Int? = nil, padding: Padding = .valid)",
                "Windows of this size, side by side unless a stride is given."
            ) { call in
                try AveragePool2D(
                    call.positive(0, "window"), stride: call.optionalPositive(1, "stride"), padding: call[2])
            }
        }
    }
}

extension HostTypeDeclaration {
    fileprivate func addConvolutionMaking() {
        member(
            """
            init(_ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, dilation: Int = 1, \
            groups: Int = 1, activation: ActivationFunction = .linear, useBias: Bool = true, channels: Int? = nil, \
            initializer: Initializer = .glorotUniform, l2: Double = 0)
            """,
            "So many filters of a size; outside a model it needs to know how many channels come in, too."
        ) { call in
            try call.layer {
                try Conv2D(
                    call.positive(0, "filters"), kernel: call.positive(1, "kernel"), stride: call.positive(2, "stride"),
                    padding: call[3], dilation: call.positive(4, "dilation"), groups: call.positive(5, "groups"),
                    activation: call[6], useBias: call[7], channels: call.optionalPositive(8, "channels"),
                    initializer: call[9], l2: call[10])
            }
        }
        member(
            """
            init(filters: [Tensor], bias: [Double] = [], stride: Int = 1, padding: Padding = .valid, \
            activation: ActivationFunction = .linear)
            """,
            "With filters that are given, [height, width] or [height, width, channels] each: `Conv2D(filters: [edge])`."
        ) { call in
            let bias: [Double] = call[1]
            return try Checked.convolution(
                filters: call[0], bias: bias.isEmpty ? nil : Tensor(bias), stride: call.positive(2, "stride"),
                padding: call[3], activation: call[4])
        }
    }
}

extension Conv2D: HostValue {}
extension MaxPool2D: HostValue {}
extension AveragePool2D: HostValue {}
