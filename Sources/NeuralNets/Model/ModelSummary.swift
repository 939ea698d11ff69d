import TensorKit
import Trace

/// A model as a table: what each layer gives, how many numbers it learns and how much arithmetic it takes. No weight is
/// looked at.
public struct ModelSummary: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public var kind: String
        /// Axis sizes of one example's output.
        public var outputShape: Shape
        public var parameters: Int
        public var trainable: Int
        /// Multiplications with addition for one example.
        public var multiplyAccumulates: Int
    }

    public var inputShape: Shape
    public var rows: [Row]

    public var parameters: Int { rows.reduce(0) { $0 + $1.parameters } }
    public var trainable: Int { rows.reduce(0) { $0 + $1.trainable } }
    public var multiplyAccumulates: Int { rows.reduce(0) { $0 + $1.multiplyAccumulates } }
}

extension Sequential {
    public var summary: ModelSummary {
        var shape = inputShape
        let rows = layers.map { layer in
            let input = shape
            shape = trapping { () throws(TensorError) in try layer.outputShape(for: input) }
            // Statistics are measured, not counted among the parameters, as in the tables of papers.
            let counted = layer.parameters.filter { $0.role != .statistic }
            return ModelSummary.Row(
                kind: layer.kind, outputShape: shape, parameters: counted.reduce(0) { $0 + $1.count },
                trainable: layer.trainableCount, multiplyAccumulates: layer.multiplyAccumulates(for: input))
        }
        return ModelSummary(inputShape: inputShape, rows: rows)
    }
}

extension ModelSummary: CustomStringConvertible {
    /// Columns under a heading, with the totals below.
    public var description: String {
        let style = NumberStyle.grouped
        var lines = [["layer", "output", "parameters", "multiply-accumulates"]]
        lines += rows.map { row in
            [
                row.kind, row.outputShape.map(String.init).joined(separator: "×"), style.format(row.parameters),
                style.format(row.multiplyAccumulates),
            ]
        }
        lines.append(["total", "", style.format(parameters), style.format(multiplyAccumulates)])
        let widths = (0..<4).map { column in lines.map { $0[column].count }.max() ?? 0 }
        let table = lines.map { line in
            line.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.count)
                return column < 2 ? text + space : space + text
            }.joined(separator: "  ")
        }
        return (table + ["trainable \(style.format(trainable)) of \(style.format(parameters))"]).joined(separator: "\n")
    }
}

extension Sequential: CustomStringConvertible {
    public var description: String { summary.description }
}
