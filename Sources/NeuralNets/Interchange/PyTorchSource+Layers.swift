import TensorKit

extension PyTorchWriter {
    /// A layer without parameters.
    static func weightless(_ layer: any Layer, _ input: Shape) throws(TensorError) -> String {
        switch layer {
        case let pool as MaxPool2D:
            let windows = try PoolingWindows(
                pool.kind, input, kernel: pool.kernel, stride: pool.stride, padding: pool.padding,
                roundsUp: pool.roundsUp)
            return "nn.Sequential(nn.ConstantPad2d(\(windows.padding), float(\"-inf\")), "
                + "nn.MaxPool2d(\(pool.kernel), \(pool.stride)))"
        case let pool as AveragePool2D:
            guard let side = pool.evenPadding else { throw .cannotPort(layer.kind, "PyTorch") }
            return "nn.AvgPool2d(\(pool.kernel), \(pool.stride), padding=\(side), count_include_pad=False)"
        case let dropout as Dropout: return "nn.Dropout(\(dropout.rate))"
        case let activation as Activation: return activation.function.pyTorch ?? "nn.Identity()"
        case let scale as Rescaling: return "Rescaling(\(scale.scale), \(scale.offset))"
        case let norm as LocalResponseNormalization:
            return "nn.LocalResponseNorm(\(norm.size), \(norm.alpha), \(norm.beta), \(norm.bias))"
        case is GlobalAveragePool2D: return "nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())"
        case is GlobalMaxPool2D: return "nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten())"
        case is GlobalAveragePool1D: return "Overall(torch.mean)"
        case is GlobalMaxPool1D: return "Overall(torch.amax)"
        case is Flatten: return input.count == 3 ? "nn.Sequential(ChannelsLast(), nn.Flatten())" : "nn.Flatten()"
        case let reshape as Reshape where input.count != 3:
            let sizes = reshape.target.map(String.init).joined(separator: ", ")
            return reshape.target.count == 3
                ? "nn.Sequential(nn.Unflatten(1, (\(sizes))), Planes())" : "nn.Unflatten(1, (\(sizes)))"
        default: throw .cannotPort(layer.kind, "PyTorch")
        }
    }

    static let prelude = """
        import json
        import struct
        import sys

        import torch
        import torch.nn as nn


        class Planes(nn.Module):
            def forward(self, x):
                return x.permute(0, 3, 1, 2)


        class ChannelsLast(nn.Module):
            def forward(self, x):
                return x.permute(0, 2, 3, 1)


        class Picture(nn.Module):
            \"\"\"Takes and gives pictures as [batch, height, width, channels].\"\"\"

            def __init__(self, body):
                super().__init__()
                self.body = body

            def forward(self, x):
                y = self.body(x.permute(0, 3, 1, 2) if x.dim() == 4 else x)
                return y.permute(0, 2, 3, 1) if y.dim() == 4 else y


        class Residual(nn.Module):
            def __init__(self, block, shortcut, activation):
                super().__init__()
                self.block, self.shortcut, self.activation = block, shortcut, activation

            def forward(self, x):
                return self.activation(self.block(x) + self.shortcut(x))


        class Branches(nn.Module):
            def __init__(self, *branches):
                super().__init__()
                self.branches = nn.ModuleList(branches)

            def forward(self, x):
                return torch.cat([branch(x) for branch in self.branches], 1 if x.dim() == 4 else -1)


        class Excitation(nn.Module):
            def __init__(self, channels, reduced, activation):
                super().__init__()
                self.narrow, self.wide = nn.Linear(channels, reduced), nn.Linear(reduced, channels)
                self.activation = activation

            def forward(self, x):
                scale = torch.sigmoid(self.wide(self.activation(self.narrow(x.mean((2, 3))))))
                return x * scale[:, :, None, None]


        class Words(nn.Module):
            def __init__(self, vocabulary, dimensions):
                super().__init__()
                self.table = nn.Embedding(vocabulary, dimensions)

            def forward(self, x):
                return self.table(x.long())


        class Recurrent(nn.Module):
            def __init__(self, cell, sequences, backwards):
                super().__init__()
                self.cell, self.sequences, self.backwards = cell, sequences, backwards
                for name, parameter in cell.named_parameters():
                    if name.startswith("bias"):
                        nn.init.zeros_(parameter)

            def forward(self, x):
                states = self.cell(x.flip(1) if self.backwards else x)[0]
                if not self.sequences:
                    return states[:, -1]
                return states.flip(1) if self.backwards else states


        class Rescaling(nn.Module):
            def __init__(self, scale, offset):
                super().__init__()
                self.scale, self.offset = scale, offset

            def forward(self, x):
                return x * self.scale + self.offset


        class Overall(nn.Module):
            def __init__(self, function):
                super().__init__()
                self.function = function

            def forward(self, x):
                return self.function(x, 1)


        """

    static let loader = """


        def load(path):
            \"\"\"Gives the model the weights of a safetensors file.\"\"\"
            with open(path, "rb") as file:
                (length,) = struct.unpack("<Q", file.read(8))
                header = json.loads(file.read(length))
                data = bytearray(file.read())
            state = {}
            for name, place in PLACES.items():
                entry = header[name]
                start, end = entry["data_offsets"]
                values = torch.frombuffer(data[start:end], dtype=torch.float32).reshape(entry["shape"])
                state[place] = values.reshape(model.state_dict()[place].shape)
            model.load_state_dict(state, strict=False)
            return model.eval()


        if __name__ == "__main__":
            print(load(sys.argv[1]))

        """
}

extension ActivationFunction {
    /// The module, or `nil` for none.
    var pyTorch: String? {
        switch self {
        case .linear: nil
        case .relu: "nn.ReLU()"
        case .relu6: "nn.ReLU6()"
        case .leakyRelu(let slope): "nn.LeakyReLU(\(slope))"
        case .sigmoid: "nn.Sigmoid()"
        case .tanh: "nn.Tanh()"
        case .softmax: "nn.Softmax(-1)"
        case .swish: "nn.SiLU()"
        case .gelu: "nn.GELU(\"tanh\")"
        }
    }
}

extension PoolingWindows {
    /// Left, right, top, bottom.
    var padding: String { "(\(columns.before), \(columns.after), \(rows.before), \(rows.after))" }
}

extension AveragePool2D {
    /// Zeros on each side, where all sides have as many.
    fileprivate var evenPadding: Int? {
        switch padding {
        case .valid: 0
        case .same: kernel % 2 == 1 && stride == 1 ? kernel / 2 : nil
        case .zeros(let count): count
        }
    }
}

extension TensorError {
    static func cannotPort(_ kind: String, _ library: String) -> TensorError {
        TensorError("cannot-port", "\(kind) cannot be written as \(library) source")
    }
}
