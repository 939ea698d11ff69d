import TensorKit

extension Zoo {
    /// MobileNet (Howard et al. 2017), as Keras has it: separable convolutions all the way.
    public static func mobileNet(input: Shape = [224, 224, 3], classes: Int = 1000) -> Sequential {
        made(.mobileNet, input, classes)
    }

    static func mobileNetLayers(_ classes: Int) -> [any Layer] {
        let blocks: [(filters: Int, stride: Int)] =
            [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)]
            + [(filters: Int, stride: Int)](repeating: (512, 1), count: 5) + [(1024, 2), (1024, 1)]
        return listed {
            normalised(32, kernel: 3, stride: 2, padding: .same, activation: .relu6, epsilon: 1e-3)
            for block in blocks {
                DepthwiseConv2D(kernel: 3, stride: block.stride, padding: .same, useBias: false)
                BatchNormalization(epsilon: 1e-3)
                Activation(.relu6)
                normalised(block.filters, kernel: 1, activation: .relu6, epsilon: 1e-3)
            }
            GlobalAveragePool2D()
            Dropout(0.001)
            Dense(classes)
        }
    }

    /// EfficientNet-B0 (Tan & Le 2019): blocks that widen, convolve each channel by itself, weigh the channels and narrow.
    public static func efficientNetB0(input: Shape = [224, 224, 3], classes: Int = 1000) -> Sequential {
        made(.efficientNetB0, input, classes)
    }

    static func efficientNetB0Layers(_ classes: Int) -> [any Layer] {
        let stages: [(factor: Int, kernel: Int, stride: Int, filters: Int, count: Int)] = [
            (1, 3, 1, 16, 1), (6, 3, 2, 24, 2), (6, 5, 2, 40, 2), (6, 3, 2, 80, 3), (6, 5, 1, 112, 3),
            (6, 5, 2, 192, 4), (6, 3, 1, 320, 1),
        ]
        var channels = 32
        var body: [any Layer] = []
        for stage in stages {
            for index in 0..<stage.count {
                let stride = index == 0 ? stage.stride : 1
                let block = widening(
                    channels, factor: stage.factor, kernel: stage.kernel, stride: stride, filters: stage.filters)
                if stride == 1, channels == stage.filters {
                    body.append(Residual { block })
                } else {
                    body += block
                }
                channels = stage.filters
            }
        }
        return listed {
            normalised(32, kernel: 3, stride: 2, padding: 1, activation: .swish)
            body
            normalised(1280, kernel: 1, activation: .swish)
            GlobalAveragePool2D()
            Dropout(0.2)
            Dense(classes)
        }
    }

    private static func widening(
        _ channels: Int, factor: Int, kernel: Int, stride: Int, filters: Int
    ) -> [any Layer] {
        let wide = channels * factor
        let expansion = factor == 1 ? [] : normalised(wide, kernel: 1, activation: .swish)
        let depthwise: [any Layer] = [
            DepthwiseConv2D(kernel: kernel, stride: stride, padding: .zeros((kernel - 1) / 2), useBias: false),
            BatchNormalization(), Activation(.swish), SqueezeExcitation(reduced: max(1, channels / 4)),
        ]
        return expansion + depthwise + normalised(filters, kernel: 1, activation: .linear)
    }
}
