import CellLanguage
import NeuralNets

/// Convolutions along time, channel by channel, and pooling over everything.
extension CellLibraryIndex {
    func addSpecialConvolutions() {
        layer("Conv1D", Conv1D.self, "Filters that move along a sequence.") { type in
            type.member(
                """
                init(_ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, dilation: Int = 1, \
                activation: ActivationFunction = .linear, useBias: Bool = true, channels: Int? = nil, l2: Double = 0)
                """,
                "So many filters over so many steps; outside a model it needs to know how many features come in, too."
            ) { call in
                try call.layer {
                    try Conv1D(
                        call.positive(0, "filters"), kernel: call.positive(1, "kernel"),
                        stride: call.positive(2, "stride"), padding: call[3], dilation: call.positive(4, "dilation"),
                        activation: call[5], useBias: call[6], channels: call.optionalPositive(7, "channels"),
                        l2: call[8])
                }
            }
        }
        layer("DepthwiseConv2D", DepthwiseConv2D.self, "Each channel convolved by itself.") { type in
            type.member(
                """
                init(kernel: Int, stride: Int = 1, padding: Padding = .valid, activation: ActivationFunction = .linear, \
                useBias: Bool = true, channels: Int? = nil)
                """,
                "One filter a channel."
            ) { call in
                try call.layer {
                    try DepthwiseConv2D(
                        kernel: call.positive(0, "kernel"), stride: call.positive(1, "stride"), padding: call[2],
                        activation: call[3], useBias: call[4], channels: call.optionalPositive(5, "channels"))
                }
            }
        }
        layer("SeparableConv2D", SeparableConv2D.self, "A depthwise convolution, then one of single pixels.") { type in
            type.member(
                """
                init(_ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, \
                activation: ActivationFunction = .linear, useBias: Bool = true)
                """,
                "Nearly a full convolution for a fraction of the arithmetic."
            ) { call in
                try call.layer {
                    try SeparableConv2D(
                        call.positive(0, "filters"), kernel: call.positive(1, "kernel"),
                        stride: call.positive(2, "stride"), padding: call[3], activation: call[4], useBias: call[5])
                }
            }
        }
    }

    func addGlobalPooling() {
        layer("MaxPool1D", MaxPool1D.self, "The largest number of each stretch of time, feature by feature.") { type in
            type.member("init(_ kernel: Int, stride: Int? = nil)", "Stretches of this length, side by side.") { call in
                try MaxPool1D(call.positive(0, "window"), stride: call.optionalPositive(1, "stride"))
            }
        }
        layer("UpSampling2D", UpSampling2D.self, "Each pixel as a square of equal ones.") { type in
            type.member("init(_ factor: Int)", "So many pixels along each side of a square.") { call in
                try UpSampling2D(call.positive(0, "factor"))
            }
        }
        plain("GlobalAveragePool2D", "The mean of each channel over the whole picture.") { GlobalAveragePool2D() }
        plain("GlobalMaxPool2D", "The largest number of each channel in the whole picture.") { GlobalMaxPool2D() }
        plain("GlobalAveragePool1D", "The mean of each feature over all time: of words, a bag of words.") {
            GlobalAveragePool1D()
        }
        plain("GlobalMaxPool1D", "The largest number of each feature over all time.") { GlobalMaxPool1D() }
    }

    private func plain<L: HostLayer>(_ name: String, _ help: String, _ make: @escaping () -> L) {
        layer(name, L.self, help) { type in
            type.member("init()", help) { _ in make() }
        }
    }
}

extension Conv1D: HostValue {}
extension DepthwiseConv2D: HostValue {}
extension SeparableConv2D: HostValue {}
extension UpSampling2D: HostValue {}
extension MaxPool1D: HostValue {}
extension GlobalAveragePool2D: HostValue {}
extension GlobalMaxPool2D: HostValue {}
extension GlobalAveragePool1D: HostValue {}
extension GlobalMaxPool1D: HostValue {}
