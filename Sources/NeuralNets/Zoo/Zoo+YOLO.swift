import TensorKit

extension Zoo {
    /// The first YOLO (Redmon et al. 2016), with biases and without batch normalisation: a grid of 7×7 cells, for each two
    /// boxes of five numbers and twenty classes.
    public static func yolo(input: Shape = [448, 448, 3]) -> Sequential {
        let leaky = ActivationFunction.leakyRelu(0.1)
        func convolutions(_ sizes: [(filters: Int, kernel: Int)]) -> [any Layer] {
            sizes.map { Conv2D($0.filters, kernel: $0.kernel, padding: .same, activation: leaky) }
        }
        return Sequential(input: input) {
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
            Dense(7 * 7 * 30)
            Reshape(7, 7, 30)
        }
    }
}
