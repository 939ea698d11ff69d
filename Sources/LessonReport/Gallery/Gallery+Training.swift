import Figures
import Foundation

extension Gallery {
    static var trainingSamples: [(name: String, figure: Figure)] {
        [
            ("decision-regions", .decisionRegions(regions)), ("variables", .variables(variables)),
            ("transfer", .transfer(transfer)),
        ]
    }

    private static var regions: DecisionRegionsFigure {
        let points = [(0.1, 0.1, 0), (0.9, 0.9, 0), (0.1, 0.9, 1), (0.9, 0.1, 1)].map {
            DecisionRegionsFigure.LabelledPoint(Point(x: $0.0, y: $0.1), label: $0.2)
        }
        func frame(_ label: String, bend: Double, accuracy: Double) -> DecisionRegionsFigure.Frame {
            var classes: [Int] = []
            var confidence: [Double] = []
            for row in 0..<24 {
                for column in 0..<24 {
                    let (x, y) = (Double(column) / 23 - 0.5, 0.5 - Double(row) / 23)
                    let score = -bend * x * y * 8 + (1 - bend) * (x + y - 0.2)
                    classes.append(score > 0 ? 1 : 0)
                    confidence.append(min(abs(score) * 2, 1))
                }
            }
            return .init(
                label: label, accuracy: accuracy, columns: 24, rows: 24, classes: classes, confidence: confidence)
        }
        return DecisionRegionsFigure(
            xRange: 0...1, yRange: 0...1, classNames: ["same", "different"], points: points,
            frames: [
                frame("epoch 1", bend: 0, accuracy: 0.5), frame("epoch 40", bend: 0.4, accuracy: 0.75),
                frame("epoch 200", bend: 1, accuracy: 1),
            ])
    }

    private static var variables: VariablesFigure {
        func step(_ line: Int, _ values: [(String, String, Bool)]) -> VariablesFigure.Step {
            .init(
                line: line, depth: 0,
                variables: values.map { .init(name: $0.0, type: "Int", text: $0.1, isChanged: $0.2) })
        }
        return VariablesFigure(
            steps: [
                step(1, [("sum", "0", true)]), step(2, [("sum", "0", false), ("i", "1", true)]),
                step(3, [("sum", "1", true), ("i", "1", false)]), step(2, [("sum", "1", false), ("i", "2", true)]),
                step(3, [("sum", "3", true), ("i", "2", false)]),
            ])
    }

    private static var transfer: TransferFigure {
        let names = ["Conv2D(8)", "Conv2D(16)", "Dense(32)", "Dense(6)"]
        func arm(
            _ name: String, frozen: Int, trainable: Int, changes: [Double], _ accuracies: [Double]
        ) -> TransferFigure.Arm {
            .init(
                name: name,
                layers: names.indices.map { .init(name: names[$0], isFrozen: $0 < frozen, change: changes[$0]) },
                parameters: 18_966, trainable: trainable,
                accuracies: zip([2, 5, 10, 20, 50], accuracies).map { Point(x: $0, y: $1) })
        }
        return TransferFigure(
            teacher: ["Conv2D(8)", "Conv2D(16)", "Dense(32)", "Dense(10)"],
            arms: [
                arm("frozen", frozen: 3, trainable: 198, changes: [0, 0, 0, 1.31], [0.61, 0.79, 0.85, 0.89, 0.92]),
                arm(
                    "fine-tuned", frozen: 0, trainable: 18_966, changes: [0.04, 0.07, 0.16, 0.92],
                    [0.52, 0.76, 0.88, 0.93, 0.97]),
                arm(
                    "scratch", frozen: 0, trainable: 18_966, changes: [0.38, 0.51, 0.67, 1.12],
                    [0.29, 0.55, 0.78, 0.9, 0.98]),
                arm(
                    "random, frozen", frozen: 3, trainable: 198, changes: [0, 0, 0, 1.6],
                    [0.2, 0.24, 0.27, 0.28, 0.3]),
            ])
    }
}
