/// The classes and functions around a model written for PyTorch.
extension PyTorchWriter {
    static let prelude = PythonPrelude(
        """
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


        class TwoScales(nn.Module):
            def __init__(self, coarse, coarse_head, lateral, fine_head):
                super().__init__()
                self.coarse, self.coarse_head = coarse, coarse_head
                self.lateral, self.fine_head = lateral, fine_head

            def forward(self, x):
                features = self.coarse(x)
                joined = torch.cat([self.lateral(features), x], 1)
                grids = [self.coarse_head(features), self.fine_head(joined)]
                return torch.cat([grid.permute(0, 2, 3, 1).flatten(1, 2) for grid in grids], 1)


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


        class Along(nn.Module):
            \"\"\"Runs modules for [batch, channels, time] on [batch, time, channels].\"\"\"

            def __init__(self, body):
                super().__init__()
                self.body = body

            def forward(self, x):
                return self.body(x.transpose(1, 2)).transpose(1, 2)


        class EachStep(nn.Module):
            def __init__(self, body):
                super().__init__()
                self.body = body

            def forward(self, x):
                y = self.body(x.flatten(0, 1))
                return y.reshape(x.shape[0], x.shape[1], *y.shape[1:])


        class Repeated(nn.Module):
            def __init__(self, count):
                super().__init__()
                self.count = count

            def forward(self, x):
                return x.unsqueeze(1).expand(-1, self.count, -1)


        class Elman(nn.Module):
            \"\"\"A recurrent layer with an activation that nn.RNN does not have.\"\"\"

            def __init__(self, inputs, units, activation):
                super().__init__()
                self.weight_ih_l0 = nn.Parameter(torch.zeros(units, inputs))
                self.weight_hh_l0 = nn.Parameter(torch.zeros(units, units))
                self.bias_ih_l0 = nn.Parameter(torch.zeros(units))
                self.activation = activation

            def forward(self, x):
                state, states = x.new_zeros(x.shape[0], len(self.bias_ih_l0)), []
                for step in x.unbind(1):
                    sums = step @ self.weight_ih_l0.T + state @ self.weight_hh_l0.T + self.bias_ih_l0
                    state = self.activation(sums)
                    states.append(state)
                return torch.stack(states, 1), state


        class Mean(nn.Module):
            \"\"\"Average pooling whose padding differs from side to side and does not count.\"\"\"

            def __init__(self, kernel, stride, padding):
                super().__init__()
                self.kernel, self.stride, self.padding = kernel, stride, padding

            def pooled(self, x):
                return nn.functional.avg_pool2d(nn.functional.pad(x, self.padding), self.kernel, self.stride)

            def forward(self, x):
                return self.pooled(x) / self.pooled(torch.ones_like(x))


        class Overall(nn.Module):
            def __init__(self, function):
                super().__init__()
                self.function = function

            def forward(self, x):
                return self.function(x, 1)


        """)

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
