import TensorKit

extension Zoo {
    /// The first YOLO (Redmon et al. 2016), with biases and without batch normalisation: a grid of 7×7 cells, for each two
    /// boxes of five numbers and a score for each class.
    public static func yolo(input: Shape = [448, 448, 3], classes: Int = 20) -> Sequential {
        made(.yolo, input, classes)
    }

    static func yoloLayers(_ classes: Int) -> [any Layer] {
        let leaky = ActivationFunction.leakyRelu(0.1)
        func convolutions(_ sizes: [(filters: Int, kernel: Int)]) -> [any Layer] {
            sizes.map { Conv2D($0.filters, kernel: $0.kernel, padding: .same, activation: leaky) }
        }
        return listed {
            Conv2D(64, kernel: 7, stride: 2, padding: 3, activation: leaky)
            MaxPool2D(2)
            convolutions([(192, 3)])
            MaxPool2D(2)
            convolutions([(128, 1), (256, 3), (256, 1), (512, 3)])
            MaxPool2D(2)
            for _ in 0..<4 { convolutions([(256, 1), (512, 3)]) }
            convolutions([(512, 1), (1024, 3)])
            MaxPool2D(2)
            for _ in 0..<2 { convolutions([(512, 1), (1024, 3)]) }
            convolutions([(1024, 3)])
            Conv2D(1024, kernel: 3, stride: 2, padding: 1, activation: leaky)
            convolutions([(1024, 3), (1024, 3)])
            Flatten()
            Dense(4096, activation: leaky)
            Dropout(0.5)
            Dense(7 * 7 * (10 + classes))
            Reshape(7, 7, 10 + classes)
        }
    }

    /// YOLOv3-tiny (Redmon & Farhadi 2018): cells of 32 and of 16 pixels, for each three boxes of five numbers and a score
    /// for each class; the coarse cells come first.
    public static func yoloTiny(input: Shape = [416, 416, 3], classes: Int = 80) -> Sequential {
        made(.yoloTiny, input, classes)
    }

    static func yoloTinyLayers(_ classes: Int) -> [any Layer] {
        func block(_ filters: Int, kernel: Int = 3) -> [any Layer] {
            normalised(filters, kernel: kernel, padding: .same, activation: .leakyRelu(0.1))
        }
        let depth = 3 * (5 + classes)
        return listed {
            for filters in [16, 32, 64, 128] {
                block(filters)
                MaxPool2D(2)
            }
            block(256)
            TwoScales {
                MaxPool2D(2)
                block(512)
                MaxPool2D(2, stride: 1, padding: .same)
                block(1024)
                block(256, kernel: 1)
            } coarseHead: {
                block(512)
                Conv2D(depth, kernel: 1)
            } lateral: {
                block(128, kernel: 1)
                UpSampling2D(2)
            } fineHead: {
                block(256)
                Conv2D(depth, kernel: 1)
            }
        }
    }
}
