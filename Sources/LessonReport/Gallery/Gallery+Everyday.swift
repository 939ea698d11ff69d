import Figures
import Foundation

extension Gallery {
    static var everydaySamples: [(name: String, figure: Figure)] {
        [
            ("table", .table(table)), ("lines", .lines(lines)), ("lines-logarithmic", .lines(norms)),
            ("scatter", .scatter(scatter)), ("bars", .bars(bars)), ("histogram", .histogram(histogram)),
            ("image", .image(image)), ("matrix", .matrix(matrix)), ("matrix-large", .matrix(largeMatrix)),
            ("confusion", .matrix(confusion)),
            ("equation", .equation(equation)), ("slider", .slider(slider)),
        ]
    }

    private static var table: TableFigure {
        TableFigure(
            columns: ["Model", "Parameters", "Accuracy"],
            rows: [["MLP", "61,670", "0.31"], ["LeNet", "62,006", "0.92"], ["LeNet, shifted", "62,006", "0.41"]])
    }

    private static var lines: LinesFigure {
        let loss = (0...8).map { (epoch: Int) -> Double in 0.35 + 1.95 * exp(-Double(epoch) * 0.7) }
        let validation = (0...8).map { (epoch: Int) -> Double in
            let fall = 1.83 * exp(-Double(epoch) * 0.72)
            return 0.47 + fall + Double(max(0, epoch - 5)) * 0.02
        }
        return LinesFigure(
            xAxis: Axis("epoch"), yAxis: Axis("loss"),
            series: [
                .init(name: "training", values: loss),
                .init(
                    name: "validation",
                    points: validation.enumerated().map { Point(x: Double($0.offset), y: $0.element) },
                    isDashed: true),
            ], marks: [.init(.x, at: 5, label: "kept")])
    }

    private static var norms: LinesFigure {
        func series(_ name: String, _ factor: Double) -> LinesFigure.Series {
            .init(name: name, values: (0..<50).map { pow(factor, Double($0)) })
        }
        return LinesFigure(
            xAxis: Axis("steps back"), yAxis: Axis("gradient norm", scale: .logarithmic),
            series: [series("weights × 1.1", 1.1), series("weights × 0.9", 0.9), series("weights × 0.5", 0.5)])
    }

    private static var scatter: ScatterFigure {
        func cloud(_ name: String, _ x: Double, _ y: Double, _ phase: Double) -> ScatterFigure.Group {
            let points = (0..<24).map { index -> Point in
                let angle = Double(index) * 2.4 + phase
                let radius = 0.25 * Double(index).squareRoot()
                return Point(x: x + radius * cos(angle), y: y + radius * sin(angle))
            }
            return .init(name: name, points: points)
        }
        return ScatterFigure(
            xAxis: Axis("x₁"), yAxis: Axis("x₂"),
            groups: [cloud("disc", -1.5, 0, 0), cloud("ring", 1.2, 1, 1), cloud("square", 0.4, -2, 2)])
    }

    private static var bars: BarsFigure {
        BarsFigure(
            valueAxis: Axis("test accuracy"), categories: ["scratch", "frozen", "fine-tuned", "random, frozen"],
            series: [
                .init(name: "5 examples a class", values: [0.55, 0.79, 0.76, 0.24]),
                .init(name: "50 examples a class", values: [0.98, 0.92, 0.97, 0.3]),
            ])
    }

    private static var histogram: HistogramFigure {
        HistogramFigure(
            xAxis: Axis("weight"), edges: (0...12).map { Double($0) * 0.5 - 3 },
            counts: [2, 9, 25, 61, 112, 160, 171, 118, 66, 24, 8, 1])
    }

    private static var image: ImageFigure {
        func picture(_ label: String, _ pixel: (Int, Int) -> [UInt8]) -> ImageFigure.Picture {
            let pixels = (0..<16).flatMap { row in (0..<16).flatMap { pixel(row, $0) } }
            return .init(label: label, width: 16, height: 16, channels: pixels.count / 256, pixels: pixels)
        }
        return ImageFigure(
            pictures: [
                picture("disc") { row, column in
                    let distance = (row - 8) * (row - 8) + (column - 8) * (column - 8)
                    return [distance < 30 ? 230 : 20]
                },
                picture("sunset") { row, column in [UInt8(row * 15), UInt8(100 - row * 5), UInt8(column * 12)] },
                picture("checker") { row, column in [(row / 4 + column / 4) % 2 == 0 ? 255 : 30] },
            ])
    }

    private static var matrix: MatrixFigure {
        MatrixFigure(
            rowNames: ["forget", "input", "output"], columnNames: ["The", "cat", "that", "chased", "felt"], rows: 3,
            columns: 5, values: [0.9, 0.95, 0.4, -0.2, -0.7, 0.1, 0.8, 0.3, 0.6, 0, -0.9, -0.3, 0.2, 0.5, 1])
    }

    private static var largeMatrix: MatrixFigure {
        MatrixFigure(
            rows: 24, columns: 24,
            values: (0..<576).map { sin(Double($0 % 24) / 3) * cos(Double($0 / 24) / 4) }, showsValues: false)
    }

    private static var confusion: MatrixFigure {
        let names = ["disc", "ring", "square", "cross"]
        return MatrixFigure(
            rowNames: names, columnNames: names, rowTitle: "is", columnTitle: "taken for", rows: 4, columns: 4,
            values: [46, 3, 1, 0, 9, 38, 2, 1, 0, 1, 48, 1, 0, 2, 4, 44], colours: .sequential)
    }

    private static var equation: EquationFigure {
        EquationFigure(
            tex: "z = \\underbrace{w_1 x_1 + w_2 x_2}_{\\text{terms}} + b",
            values: [.init("w_1", 2), .init("x_1", 0.8), .init("w_2", -3), .init("x_2", 0.3), .init("b", -0.5)],
            steps: ["1.6 - 0.9 - 0.5", "0.2"])
    }

    private static var slider: SliderFigure {
        SliderFigure(
            parameter: "k",
            frames: [1, 3, 5].map { k in
                let values = (0...20).map { sin(Double($0) * Double(k) / 6) }
                return .init(
                    value: String(k), figures: [.lines(LinesFigure(series: [.init(name: "", values: values)]))])
            })
    }
}
