import TensorKit

extension Zoo {
    /// GoogLeNet (Szegedy et al. 2015) with batch normalisation and without the auxiliary heads, as torchvision has it: its
    /// "5×5" branch is 3×3.
    public static func googLeNet(input: Shape = [224, 224, 3], classes: Int = 1000) -> Sequential {
        made(.googLeNet, input, classes)
    }

    @LayerBuilder
    static func googLeNetLayers(_ classes: Int) -> [any Layer] {
        normalised(64, kernel: 7, stride: 2, padding: 3, epsilon: 1e-3)
        MaxPool2D(3, stride: 2, roundsUp: true)
        normalised(64, kernel: 1, epsilon: 1e-3)
        normalised(192, kernel: 3, padding: 1, epsilon: 1e-3)
        MaxPool2D(3, stride: 2, roundsUp: true)
        inception(64, (96, 128), (16, 32), 32)
        inception(128, (128, 192), (32, 96), 64)
        MaxPool2D(3, stride: 2, roundsUp: true)
        inception(192, (96, 208), (16, 48), 64)
        inception(160, (112, 224), (24, 64), 64)
        inception(128, (128, 256), (24, 64), 64)
        inception(112, (144, 288), (32, 64), 64)
        inception(256, (160, 320), (32, 128), 128)
        MaxPool2D(2, roundsUp: true)
        inception(256, (160, 320), (32, 128), 128)
        inception(384, (192, 384), (48, 128), 128)
        GlobalAveragePool2D()
        Dropout(0.2)
        Dense(classes)
    }

    /// Four branches: 1×1; 3×3 and a second one, each behind a 1×1 that narrows; a pool and a 1×1.
    private static func inception(
        _ single: Int, _ middle: (narrow: Int, wide: Int), _ large: (narrow: Int, wide: Int), _ pooled: Int
    ) -> Concatenate {
        Concatenate(branches: [
            normalised(single, kernel: 1, epsilon: 1e-3),
            normalised(middle.narrow, kernel: 1, epsilon: 1e-3)
                + normalised(middle.wide, kernel: 3, padding: 1, epsilon: 1e-3),
            normalised(large.narrow, kernel: 1, epsilon: 1e-3)
                + normalised(large.wide, kernel: 3, padding: 1, epsilon: 1e-3),
            [MaxPool2D(3, stride: 1, padding: 1, roundsUp: true)] + normalised(pooled, kernel: 1, epsilon: 1e-3),
        ])
    }
}
