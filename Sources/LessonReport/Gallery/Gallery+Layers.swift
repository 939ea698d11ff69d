import Figures
import Foundation

extension Gallery {
    static var layerSamples: [(name: String, figure: Figure)] {
        [
            ("computation-graph", .computationGraph(graph)), ("convolution", .convolution(convolution)),
            ("convolution-channels", .convolution(channels)), ("pooling-max", .pooling(pooling(.max))),
            ("pooling-average", .pooling(pooling(.average))), ("feature-maps", .featureMaps(featureMaps)),
            ("architecture", .architecture(architecture)), ("detection", .detection(detection)),
        ]
    }

    /// (x + y) z at −2, 5, −4.
    private static var graph: ComputationGraphFigure {
        ComputationGraphFigure(
            nodes: [
                .init(name: "x", value: -2, gradient: -4), .init(name: "y", value: 5, gradient: -4),
                .init(name: "z", value: -4, gradient: 3),
                .init(name: "q", symbol: "+", value: 3, gradient: -4, operands: [0, 1], slopes: [1, 1]),
                .init(name: "f", symbol: "×", value: -12, gradient: 1, operands: [3, 2], slopes: [-4, 3]),
            ])
    }

    private static var convolution: ConvolutionFigure {
        let edge = Plane(rows: 3, columns: 3, values: [1, 0, -1, 1, 0, -1, 1, 0, -1])
        let image = Plane(rows: 6, columns: 6, values: (0..<36).map { $0 % 6 < 3 ? 10 : 0 })
        let output = Plane(rows: 4, columns: 4, values: (0..<16).map { [0, 30, 30, 0][$0 % 4] })
        return ConvolutionFigure(input: [image], filters: [.init(planes: [edge])], outputs: [output])
    }

    /// Red, green and blue: 27 products into one sum.
    private static var channels: ConvolutionFigure {
        let planes = (0..<3).map { channel in
            Plane(rows: 5, columns: 5, values: (0..<25).map { Double(($0 * 7 + channel * 5) % 10) })
        }
        let kernels = (0..<3).map { channel in
            Plane(rows: 3, columns: 3, values: (0..<9).map { Double(($0 + channel) % 3) - 1 })
        }
        let output = (0..<9).map { window -> Double in
            (0..<27).reduce(1) { sum, term in
                let (channel, row, column) = (term / 9, term % 9 / 3, term % 3)
                let input = planes[channel].values[(window / 3 + row) * 5 + window % 3 + column]
                return sum + input * kernels[channel].values[row * 3 + column]
            }
        }
        return ConvolutionFigure(
            input: planes, filters: [.init(planes: kernels, bias: 1)],
            outputs: [Plane(rows: 3, columns: 3, values: output)])
    }

    private static func pooling(_ kind: PoolingFigure.Kind) -> PoolingFigure {
        let isMaximum = kind == .max
        return PoolingFigure(
            kind: kind,
            input: Plane(rows: 4, columns: 4, values: [1, 1, 2, 4, 5, 6, 7, 8, 3, 2, 1, 0, 1, 2, 3, 4]),
            output: Plane(rows: 2, columns: 2, values: isMaximum ? [6, 8, 3, 4] : [3.25, 5.25, 2, 2]), window: 2,
            stride: 2,
            gradient: Plane(
                rows: 4, columns: 4,
                values: isMaximum
                    ? [0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1] : [Double](repeating: 0.25, count: 16)))
    }

    private static var featureMaps: FeatureMapsFigure {
        func map(_ side: Int, _ phase: Double) -> Plane {
            Plane(
                rows: side, columns: side,
                values: (0..<side * side).map { index in
                    let (row, column) = (Double(index / side), Double(index % side))
                    return sin(row / Double(side) * 6 + phase) * cos(column / Double(side) * 4 * phase)
                })
        }
        return FeatureMapsFigure(
            stages: [
                .init(name: "Conv2D(6, kernel: 5)", shape: "28 × 28 × 6", maps: (1...6).map { map(28, Double($0)) }),
                .init(name: "MaxPool2D(2)", shape: "14 × 14 × 6", maps: (1...6).map { map(14, Double($0)) }),
                .init(name: "Conv2D(16, kernel: 5)", shape: "10 × 10 × 16", maps: (1...16).map { map(10, Double($0)) }),
            ])
    }

    private static var architecture: ArchitectureFigure {
        ArchitectureFigure(
            input: [32, 32, 3],
            blocks: [
                .init(
                    name: "Conv2D", detail: "6 filters 5 × 5, relu", shape: [28, 28, 6], parameters: 456, trainable: 0,
                    multiplyAccumulates: 352_800, isFrozen: true),
                .init(
                    name: "MaxPool2D", detail: "2 × 2", shape: [14, 14, 6], parameters: 0, trainable: 0,
                    multiplyAccumulates: 0),
                .init(
                    name: "Conv2D", detail: "16 filters 5 × 5, relu", shape: [10, 10, 16], parameters: 2_416,
                    trainable: 2_416, multiplyAccumulates: 240_000),
                .init(
                    name: "MaxPool2D", detail: "2 × 2", shape: [5, 5, 16], parameters: 0, trainable: 0,
                    multiplyAccumulates: 0),
                .init(
                    name: "Dense", detail: "120, relu", shape: [120], parameters: 48_120, trainable: 48_120,
                    multiplyAccumulates: 48_000),
                .init(
                    name: "Dense", detail: "84, relu", shape: [84], parameters: 10_164, trainable: 10_164,
                    multiplyAccumulates: 10_080),
                .init(
                    name: "Dense", detail: "10", shape: [10], parameters: 850, trainable: 850, multiplyAccumulates: 840),
            ])
    }

    private static var detection: DetectionFigure {
        var pixels = [UInt8](repeating: 40, count: 48 * 48 * 3)
        func paint(_ rows: Range<Int>, _ columns: Range<Int>, _ colour: [UInt8]) {
            for row in rows {
                for column in columns {
                    pixels.replaceSubrange((row * 48 + column) * 3..<(row * 48 + column) * 3 + 3, with: colour)
                }
            }
        }
        paint(6..<20, 8..<22, [220, 80, 60])
        paint(26..<42, 24..<44, [70, 160, 220])
        let found: [DetectionFigure.Box] = [
            .init(left: 7, top: 5, right: 23, bottom: 21, label: "square", score: 0.92),
            .init(left: 24, top: 25, right: 45, bottom: 43, label: "frame", score: 0.88),
        ]
        let extra: [DetectionFigure.Box] = [
            .init(left: 5, top: 7, right: 20, bottom: 22, label: "square", score: 0.61),
            .init(left: 27, top: 28, right: 46, bottom: 44, label: "frame", score: 0.57),
        ]
        return DetectionFigure(
            picture: .init(width: 48, height: 48, channels: 3, pixels: pixels),
            stages: [
                .init(name: "before suppression", boxes: found + extra), .init(name: "after suppression", boxes: found),
            ])
    }
}
