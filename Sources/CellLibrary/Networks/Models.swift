import CellLanguage
import NeuralNets
import TensorKit
import Trace

/// `Sequential`, built line by line, and copies of it with other layers.
extension CellLibraryIndex {
    func addModels() {
        addLayerBuilder()
        type(
            "struct Sequential: Layer, CustomStringConvertible", Sequential.self,
            "Layers one behind the other. A model is a value: a copy that is trained leaves the original alone.",
            description: { $0.description }, summary: { $0.valueSummary }
        ) { type in
            type.member(
                "init(input: [Int], seed: Int? = nil, @LayerBuilder _ layers: () -> [any Layer])",
                "A model for examples of this shape; each line of the braces is a layer."
            ) { call in
                let parts = try call.layers(2)
                call.seedEngine()
                return try Sequential(checking: parts, input: call[0], seed: call.seed(1))
            }
            type.addModelParts()
            type.addModelCounts()
            type.addFitting()
            type.addEvaluating()
        }
    }

    private func addLayerBuilder() {
        type(
            "@resultBuilder enum LayerBuilder", "Lists the layers of a model line by line; `if` and `for` are allowed."
        ) {
            type in
            let help = "Part of the list."
            type.member("static func buildExpression(_ layer: any Layer) -> [any Layer]", help) { call in
                CellValue(elements: [call.value(0)], as: call.resultType)
            }
            type.member("static func buildExpression(_ layers: [any Layer]) -> [any Layer]", help) { $0.value(0) }
            type.member("static func buildBlock(_ parts: [any Layer]...) -> [any Layer]", help) { $0.joined(0) }
            type.member("static func buildOptional(_ part: [any Layer]?) -> [any Layer]", help) { call in
                CellValue(elements: call.value(0).elements ?? [], as: call.resultType)
            }
            type.member("static func buildEither(first part: [any Layer]) -> [any Layer]", help) { $0.value(0) }
            type.member("static func buildEither(second part: [any Layer]) -> [any Layer]", help) { $0.value(0) }
            type.member("static func buildArray(_ parts: [[any Layer]]) -> [any Layer]", help) { $0.joined(0) }
        }
    }
}

extension HostCall {
    /// An array of arrays of layers as one.
    fileprivate func joined(_ index: Int) -> CellValue {
        CellValue(elements: values(index).flatMap { $0.elements ?? [] }, as: resultType)
    }
}

extension HostTypeDeclaration {
    fileprivate func addModelParts() {
        member("var inputShape: [Int] { get }", "Axis sizes of one example.") {
            $0.receiver(Sequential.self).inputShape
        }
        member("var outputShape: [Int] { get }", "Axis sizes of one example's output.") {
            $0.receiver(Sequential.self).outputShape
        }
        member("var count: Int { get }", "How many layers it has.") { $0.receiver(Sequential.self).layers.count }
        member("subscript(_ index: Int) -> any Layer { get }", "One of its layers, counted from 0.") { call in
            let layers = call.receiver(Sequential.self).layers
            let index: Int = call[0]
            guard layers.indices.contains(index), let layer = layers[index] as? any HostLayer else {
                throw CellError("there is no layer \(index) among \(layers.count)", id: "no-such-layer")
            }
            return call.result(layer)
        }
        member("func dropLast(_ count: Int = 1) -> Sequential", "Without its last layers: a body for another head.") {
            call in
            try call.receiver(Sequential.self).dropLast(call.notNegative(0, "the number of layers"))
        }
        member("func prefix(_ count: Int) -> Sequential", "Its first layers alone.") { call in
            try call.receiver(Sequential.self).prefix(call.notNegative(0, "the number of layers"))
        }
        member("var description: String { get }", "A table: layers, shapes, parameters, multiply-accumulates.") {
            $0.receiver(Sequential.self).description
        }
    }

    fileprivate func addModelCounts() {
        member("var multiplyAccumulates: Int { get }", "Multiplications with addition that one example takes.") {
            $0.receiver(Sequential.self).summary.multiplyAccumulates
        }
        member("var outputShapes: [[Int]] { get }", "Axis sizes of each layer's output.") {
            $0.receiver(Sequential.self).summary.rows.map(\.outputShape)
        }
        member("var layerParameters: [Int] { get }", "How many weights each layer has.") {
            $0.receiver(Sequential.self).summary.rows.map(\.parameters)
        }
        member("var layerMultiplyAccumulates: [Int] { get }", "Multiplications with addition of each layer.") {
            $0.receiver(Sequential.self).summary.rows.map(\.multiplyAccumulates)
        }
    }
}

extension Sequential {
    /// `8 layers, 62,006 parameters`.
    fileprivate var valueSummary: ValueSummary {
        let table = summary
        let layers = "\(layers.count) layer\(layers.count == 1 ? "" : "s")"
        let text = "\(layers), \(NumberStyle.grouped.format(table.parameters)) parameters"
        return ValueSummary(type: "Sequential", text: text, detail: .text(table.description))
    }
}

extension Sequential: HostValue {}
