import Figures
import Foundation

extension Gallery {
    static var trainingSamples: [(name: String, figure: Figure)] {
        [("decision-regions", .decisionRegions(regions)), ("variables", .variables(variables))]
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
}
