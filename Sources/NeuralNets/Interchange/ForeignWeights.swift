import Foundation
import TensorKit

/// Weights as PyTorch and Keras name them and lay them out, for a model of ours with the same layers.
///
/// The tensors of one layer share what stands before the last dot or slash of their names. A layer takes the first of the
/// groups left that fits it, by name, numbers in names counting as numbers: `conv2d_2` comes before `conv2d_10`.
struct ForeignWeights {
    private struct Group {
        let name: String
        var tensors: [String: Tensor] = [:]

        /// What a message calls it: tensors without a common name are named each.
        var title: String { name.isEmpty ? tensors.keys.sorted().prefix(6).joined(separator: ", ") : name }
    }

    private var groups: [Group]

    init(_ file: SafeTensors) {
        var named: [String: Group] = [:]
        for entry in file.entries {
            let cut = entry.name.lastIndex { $0 == "." || $0 == "/" }
            let own = cut.map { String(entry.name[entry.name.index(after: $0)...]) } ?? entry.name
            // What PyTorch's batch normalisation and Keras's dropout keep besides.
            if own == "num_batches_tracked" || own == "seed_generator_state" { continue }
            let name = cut.map { String(entry.name[..<$0]) } ?? ""
            named[name, default: Group(name: name)].tensors[own] = entry.tensor
        }
        groups = named.values.sorted { $0.name.compare($1.name, options: .numeric) == .orderedAscending }
    }

    /// For each parameter of the model, in their order.
    mutating func tensors(for model: Sequential) throws(TensorError) -> [Tensor] {
        var tensors: [Tensor] = []
        for leaf in try WeightedLayer.all(in: model.layers, input: model.inputShape) { tensors += try take(leaf) }
        guard groups.isEmpty else { throw .weightsLeft(groups.map(\.title)) }
        return tensors
    }

    private mutating func take(_ leaf: WeightedLayer) throws(TensorError) -> [Tensor] {
        let shapes = leaf.layer.parameters.map(\.shape)
        for (index, group) in groups.enumerated() {
            guard let tensors = leaf.fitted(group.tensors), tensors.map(\.shape) == shapes else { continue }
            groups.remove(at: index)
            return tensors
        }
        throw .noWeightsFit(leaf.layer.kind, shapes, left: groups.map(\.title))
    }
}

/// A layer that has weights and no layers inside.
private struct WeightedLayer {
    let layer: any Layer
    /// The shape of the picture that was flattened before it: PyTorch flattens channel by channel, we pixel by pixel.
    var flattened: Shape?

    /// All of them, in the order of the model's parameters.
    static func all(in layers: [any Layer], input: Shape) throws(TensorError) -> [WeightedLayer] {
        var found: [WeightedLayer] = []
        var (shape, flattened): (Shape, Shape?) = (input, nil)
        for layer in layers {
            if let model = layer as? Sequential {
                found += try all(in: model.layers, input: shape)
            } else if !layer.parts.isEmpty {
                found += leaves(layer.parts)
            } else if !layer.parameters.isEmpty {
                found.append(WeightedLayer(layer: layer, flattened: layer is Dense ? flattened : nil))
                if layer is Dense { flattened = nil }
            } else if layer is Flatten {
                flattened = shape.count == 3 ? shape : nil
            }
            shape = try layer.outputShape(for: shape)
        }
        return found
    }

    private static func leaves(_ layers: [any Layer]) -> [WeightedLayer] {
        layers.flatMap { layer in
            layer.parts.isEmpty
                ? layer.parameters.isEmpty ? [] : [WeightedLayer(layer: layer)] : leaves(layer.parts)
        }
    }

    /// The group's tensors as this layer has them; `nil` where they are another layer's.
    func fitted(_ group: [String: Tensor]) -> [Tensor]? {
        let isKeras = ["kernel", "depthwise_kernel", "embeddings", "gamma"].contains { group[$0] != nil }
        return isKeras ? fromKeras(group) : fromPyTorch(group)
    }

    /// As many of the names as there are tensors, in order; without a bias, the last name is missing.
    private func list(_ group: [String: Tensor], _ names: [String]) -> [Tensor]? {
        let found = names.prefix(group.count).compactMap { group[$0] }
        return found.count == group.count ? found : nil
    }

    private func fromPyTorch(_ group: [String: Tensor]) -> [Tensor]? {
        switch layer {
        case is BatchNormalization: return list(group, ["weight", "bias", "running_mean", "running_var"])
        case is any RecurrentLayer:
            guard let all = list(group, ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"]), all.count == 4
            else { return nil }
            return layer is GRU ? all : all[2].shape == all[3].shape ? [all[0], all[1], all[2] + all[3]] : nil
        default:
            guard var tensors = list(group, ["weight", "bias"]), let weight = tensors.first else { return nil }
            if layer is Conv1D {
                guard weight.rank == 3 else { return nil }
                tensors[0] = weight.reshaped(weight.shape[0], weight.shape[1], 1, weight.shape[2])
            } else if let flattened, weight.rank == 2, weight.shape[1] == flattened.reduce(1, *) {
                tensors[0] = weight.reshaped(weight.shape[0], flattened[2], flattened[0], flattened[1])
                    .transposed(0, 2, 3, 1).reshaped(weight.shape)
            }
            return tensors
        }
    }

    private func fromKeras(_ group: [String: Tensor]) -> [Tensor]? {
        switch layer {
        case is BatchNormalization: return list(group, ["gamma", "beta", "moving_mean", "moving_variance"])
        case is Embedding: return list(group, ["embeddings"])
        case is any RecurrentLayer:
            guard let all = list(group, ["kernel", "recurrent_kernel", "bias"]), all.count == 3,
                all[0].rank == 2, all[1].rank == 2
            else { return nil }
            let weights = [all[0].transposed(), all[1].transposed()]
            guard layer is GRU else { return weights + [all[2]] }
            guard all[2].rank == 2, all[2].shape[0] == 2 else { return nil }
            return (weights + [all[2][0], all[2][1]]).map(Self.gatesTurned)
        default:
            let names = group["kernel"] == nil ? ["depthwise_kernel", "bias"] : ["kernel", "bias"]
            guard var tensors = list(group, names), let kernel = tensors.first else { return nil }
            switch kernel.rank {
            case 2: tensors[0] = kernel.transposed()
            case 3:
                let turned = kernel.transposed(2, 1, 0)
                tensors[0] = turned.reshaped(turned.shape[0], turned.shape[1], 1, turned.shape[2])
            case 4:
                tensors[0] = layer is DepthwiseConv2D ? kernel.transposed(2, 3, 0, 1) : kernel.transposed(3, 2, 0, 1)
            default: return nil
            }
            return tensors
        }
    }

    /// From Keras's gates z, r, h to ours: r, z, n.
    private static func gatesTurned(_ rows: Tensor) -> Tensor {
        let units = rows.shape[0] / 3
        return concat(rows[units..<2 * units], rows[0..<units], rows[(2 * units)...])
    }
}

extension TensorError {
    static func noWeightsFit(_ kind: String, _ shapes: [Shape], left: [String]) -> TensorError {
        let names = left.isEmpty ? "none are left" : "left are \(left.prefix(6).joined(separator: ", "))"
        return TensorError(
            "missing-weights",
            "none of the file's weights fit \(kind) with \(shapes.map(\.description).joined(separator: ", ")): \(names)",
            hint: "the model needs the layers that the weights were trained in")
    }

    static func weightsLeft(_ names: [String]) -> TensorError {
        TensorError(
            "weights-left",
            "the model has no layer for the file's \(names.prefix(6).joined(separator: ", "))"
                + (names.count > 6 ? " and \(names.count - 6) more" : ""),
            hint: "the model needs the layers that the weights were trained in")
    }
}
