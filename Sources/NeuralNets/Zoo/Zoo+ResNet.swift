import TensorKit

extension Zoo {
    /// ResNet-18 (He et al. 2016): blocks of two 3×3 convolutions.
    public static func resNet18(input: Shape = [224, 224, 3], classes: Int = 1000) -> Sequential {
        made(.resNet18, input, classes)
    }

    static func resNet18Layers(_ classes: Int) -> [any Layer] {
        resNet(classes, blocks: [2, 2, 2, 2], width: 1) { filters, stride in
            normalised(filters, kernel: 3, stride: stride, padding: 1)
                + normalised(filters, kernel: 3, padding: 1, activation: .linear)
        }
    }

    /// ResNet-50 (He et al. 2016): blocks of 1×1, 3×3, 1×1; the stride is in the 3×3, as in torchvision.
    public static func resNet50(input: Shape = [224, 224, 3], classes: Int = 1000) -> Sequential {
        made(.resNet50, input, classes)
    }

    static func resNet50Layers(_ classes: Int) -> [any Layer] {
        resNet(classes, blocks: [3, 4, 6, 3], width: 4) { filters, stride in
            normalised(filters, kernel: 1) + normalised(filters, kernel: 3, stride: stride, padding: 1)
                + normalised(4 * filters, kernel: 1, activation: .linear)
        }
    }

    /// - Parameter width: how many times as many filters as its inner ones a block ends with.
    private static func resNet(
        _ classes: Int, blocks: [Int], width: Int, block: (_ filters: Int, _ stride: Int) -> [any Layer]
    ) -> [any Layer] {
        var channels = 64
        var body: [any Layer] = []
        for (stage, count) in blocks.enumerated() {
            let filters = 64 << stage
            for index in 0..<count {
                let stride = stage > 0 && index == 0 ? 2 : 1
                let changes = stride != 1 || channels != filters * width
                body.append(
                    Residual(activation: .relu) {
                        block(filters, stride)
                    } shortcut: {
                        if changes { normalised(filters * width, kernel: 1, stride: stride, activation: .linear) }
                    })
                channels = filters * width
            }
        }
        return listed {
            normalised(64, kernel: 7, stride: 2, padding: 3)
            MaxPool2D(3, stride: 2, padding: 1)
            body
            GlobalAveragePool2D()
            Dense(classes)
        }
    }
}
