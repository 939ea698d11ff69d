"""Records what PyTorch makes of the layers, losses and optimizers that the tests compare with.

    pip install torch
    python record_pytorch.py        # writes layers.json, losses.json and optimizers.json beside itself

Pictures are written [batch, height, width, channels], as the library has them; parameters in the library's order and layout.
Everything is computed in double precision.
"""
import json
import pathlib

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
here = pathlib.Path(__file__).parent


def plain(tensor):
    return {"shape": list(tensor.shape), "scalars": [float(f"{x:.9g}") for x in tensor.detach().reshape(-1).tolist()]}


def record(x, parameters, forward):
    """Output, and gradients of Σ output · weighting with respect to x and the parameters."""
    x = x.clone().requires_grad_(x.dtype.is_floating_point)
    y = forward(x)
    weighting = torch.rand_like(y) * 2 - 1
    (y * weighting).sum().backward()
    return {
        "input": plain(x.double()),
        "parameters": [plain(p) for p in parameters],
        "output": plain(y),
        "weighting": plain(weighting),
        "inputGradient": plain(x.grad) if x.grad is not None else None,
        "parameterGradients": [plain(p.grad) for p in parameters],
    }


def pictures(module, size, channels, batch=2, activation=None, pad=None):
    x = torch.randn(batch, *size, channels)

    def forward(x):
        planes = x.permute(0, 3, 1, 2)
        y = module(F.pad(planes, pad) if pad else planes)
        return (activation(y) if activation else y).permute(0, 2, 3, 1)

    return record(x, list(module.parameters()), forward)


def recurrent(module, time, features, sequences, batch=3):
    def forward(x):
        states = module(x)[0]
        return states if sequences else states[:, -1]

    parameters = list(module.parameters())
    case = record(torch.randn(batch, time, features), parameters, forward)
    if not isinstance(module, nn.GRU):
        # PyTorch has a bias for the input and one for the state; only their sum counts.
        biases = [torch.tensor(p["scalars"]) for p in case["parameters"][2:]]
        case["parameters"] = case["parameters"][:2] + [plain(biases[0] + biases[1])]
        case["parameterGradients"] = case["parameterGradients"][:3]
    return case


def normalised(training):
    module = nn.BatchNorm2d(3, eps=1e-5, momentum=0.1)
    with torch.no_grad():
        module.weight.uniform_(0.5, 1.5)
        module.bias.uniform_(-1, 1)
        module.running_mean.uniform_(-1, 1)
        module.running_var.uniform_(0.5, 2)
    before = [plain(module.running_mean), plain(module.running_var)]
    module.train(training)
    case = pictures(module, (4, 5), 3)
    case["parameters"] += before
    case["statistics"] = [plain(module.running_mean), plain(module.running_var)]
    return case


def embedded():
    module = nn.Embedding(7, 3)
    return record(torch.tensor([[1, 4, 1], [0, 6, 2]]), list(module.parameters()), module)


def dense(activation):
    module = nn.Linear(5, 4)
    return record(torch.randn(3, 5), list(module.parameters()), lambda x: activation(module(x)))


layers = {
    "dense": dense(lambda y: y),
    "dense relu": dense(F.relu),
    "dense sigmoid": dense(torch.sigmoid),
    "dense tanh": dense(torch.tanh),
    "dense softmax": dense(lambda y: F.softmax(y, -1)),
    "dense swish": dense(F.silu),
    "dense gelu": dense(lambda y: F.gelu(y, approximate="tanh")),
    "conv 5x5": pictures(nn.Conv2d(3, 6, 5), (12, 12), 3),
    "conv 3x3 padded": pictures(nn.Conv2d(2, 5, 3, padding=1), (7, 9), 2, activation=F.relu),
    "conv stride 2": pictures(nn.Conv2d(3, 4, 3, stride=2, padding=1), (9, 8), 3),
    "conv same stride 2": pictures(nn.Conv2d(2, 3, 3, stride=2), (8, 8), 2, pad=(0, 1, 0, 1)),
    "conv dilated": pictures(nn.Conv2d(2, 3, 3, dilation=2), (8, 9), 2),
    "conv grouped": pictures(nn.Conv2d(4, 6, 3, padding=1, groups=2), (6, 6), 4),
    "conv depthwise": pictures(nn.Conv2d(3, 3, 3, padding=1, groups=3, bias=False), (6, 7), 3),
    "conv 1x1": pictures(nn.Conv2d(5, 3, 1), (4, 4), 5),
    "conv wide": pictures(nn.Conv2d(3, 40, 3, padding=1), (5, 5), 3),
    "max pool": pictures(nn.MaxPool2d(2), (6, 6), 3),
    "max pool overlapping": pictures(nn.MaxPool2d(3, 2, padding=1), (7, 8), 2),
    "max pool rounding up": pictures(nn.MaxPool2d(3, 2, ceil_mode=True), (6, 6), 2),
    "average pool": pictures(nn.AvgPool2d(2), (6, 6), 2),
    "batch norm training": normalised(True),
    "batch norm": normalised(False),
    "embedding": embedded(),
    "rnn": recurrent(nn.RNN(4, 3, batch_first=True), 5, 4, False),
    "rnn sequences": recurrent(nn.RNN(4, 3, batch_first=True), 5, 4, True),
    "lstm": recurrent(nn.LSTM(4, 3, batch_first=True), 5, 4, False),
    "lstm sequences": recurrent(nn.LSTM(4, 3, batch_first=True), 5, 4, True),
    "gru": recurrent(nn.GRU(4, 3, batch_first=True), 5, 4, False),
    "gru sequences": recurrent(nn.GRU(4, 3, batch_first=True), 5, 4, True),
    "local response": pictures(nn.LocalResponseNorm(5, 1e-2, 0.75, 2.0), (3, 4), 7),
    "conv1d": record(
        torch.randn(2, 9, 3), list((conv1d := nn.Conv1d(3, 4, 3, stride=2, padding=1)).parameters()),
        lambda x: conv1d(x.transpose(1, 2)).transpose(1, 2)),
}


def loss(outputs, targets, function):
    outputs = outputs.clone().requires_grad_(True)
    value = function(outputs, targets)
    value.backward()
    return {"outputs": plain(outputs), "targets": plain(targets.double()), "value": value.item(), "gradient": plain(outputs.grad)}


logits, probabilities = torch.randn(4, 5) * 2, torch.softmax(torch.randn(4, 5), -1)
labels, shares = torch.tensor([0, 3, 4, 1]), torch.softmax(torch.randn(4, 5), -1)
losses = {
    "mean squared error": loss(logits, torch.randn(4, 5), F.mse_loss),
    "huber": loss(logits, torch.randn(4, 5), F.huber_loss),
    "binary": loss(torch.sigmoid(logits), torch.rand(4, 5).round(), F.binary_cross_entropy),
    "binary from logits": loss(logits, torch.rand(4, 5).round(), F.binary_cross_entropy_with_logits),
    "sparse": loss(probabilities, labels, lambda p, t: F.nll_loss(p.log(), t)),
    "sparse from logits": loss(logits, labels, F.cross_entropy),
    "categorical": loss(probabilities, shares, lambda p, t: -(t * p.log()).sum(-1).mean()),
    "categorical from logits": loss(logits, shares, F.cross_entropy),
    "half squared": loss(logits, torch.randn(4, 5), lambda o, t: 0.5 * ((o - t) ** 2).sum(-1).mean()),
    "huber of delta 0.3": loss(logits, torch.randn(4, 5), lambda o, t: F.huber_loss(o, t, delta=0.3)),
}


def trajectory(make, steps=12):
    """Weights after each step down Σ a (w − 1)⁴, with slopes of very different sizes."""
    w = nn.Parameter(torch.tensor([3.0, -2.0, 0.5, 1.5]))
    scale = torch.tensor([1.0, 0.1, 10.0, 0.01])
    optimizer = make([w])
    path = []
    for _ in range(steps):
        optimizer.zero_grad()
        (scale * (w - 1) ** 4).sum().backward()
        optimizer.step()
        path.append(plain(w))
    return path


optimizers = {
    "sgd": trajectory(lambda w: torch.optim.SGD(w, lr=0.001)),
    "momentum": trajectory(lambda w: torch.optim.SGD(w, lr=0.001, momentum=0.9)),
    "nesterov": trajectory(lambda w: torch.optim.SGD(w, lr=0.001, momentum=0.9, nesterov=True)),
    "rmsprop": trajectory(lambda w: torch.optim.RMSprop(w, lr=0.01, alpha=0.9, eps=1e-7)),
    "adagrad": trajectory(lambda w: torch.optim.Adagrad(w, lr=0.1, eps=1e-10)),
    "adam": trajectory(lambda w: torch.optim.Adam(w, lr=0.05, eps=1e-7)),
    "adamw": trajectory(lambda w: torch.optim.AdamW(w, lr=0.05, eps=1e-7, weight_decay=0.1)),
}



def sequences(module, time, features, forward=None, batch=2):
    """A module for [batch, channels, time]."""
    body = forward or (lambda x: module(x.transpose(1, 2)).transpose(1, 2))
    return record(torch.randn(batch, time, features), list(module.parameters()), body)


def one_bias(case, cells):
    """Where each recurrent module has two biases of which only the sum counts: the first is left."""
    parameters, gradients = [], []
    for start in range(0, 4 * cells, 4):
        mine, slopes = case["parameters"][start : start + 4], case["parameterGradients"][start : start + 4]
        both = torch.tensor(mine[2]["scalars"]) + torch.tensor(mine[3]["scalars"])
        parameters += mine[:2] + [plain(both)]
        gradients += slopes[:3]
    return case | {"parameters": parameters, "parameterGradients": gradients}


def backwards(module, time, features):
    def forward(x):
        return module(x.flip(1))[0].flip(1)

    return record(torch.randn(2, time, features), list(module.parameters()), forward)


class Gate(nn.Module):
    def __init__(self, channels, reduced):
        super().__init__()
        self.narrow, self.wide = nn.Linear(channels, reduced), nn.Linear(reduced, channels)

    def forward(self, x):
        return x * torch.sigmoid(self.wide(F.silu(self.narrow(x.mean((2, 3))))))[:, :, None, None]


class Inception(nn.Module):
    def __init__(self):
        super().__init__()
        self.single, self.narrow, self.wide = nn.Conv2d(2, 2, 1), nn.Conv2d(2, 2, 1), nn.Conv2d(2, 3, 3, padding=1)

    def forward(self, x):
        pool = F.max_pool2d(x, 3, 1, 1)
        return torch.cat([torch.relu(self.single(x)), self.wide(torch.tanh(self.narrow(x))), pool], 1)


class Shortcut(nn.Module):
    def __init__(self):
        super().__init__()
        self.block, self.side = nn.Conv2d(2, 3, 3, stride=2, padding=1), nn.Conv2d(2, 3, 1, stride=2, bias=False)

    def forward(self, x):
        return torch.tanh(self.block(x) + self.side(x))


class Scales(nn.Module):
    def __init__(self):
        super().__init__()
        self.coarse, self.head = nn.Conv2d(2, 3, 3, stride=2, padding=1), nn.Conv2d(3, 2, 1)
        self.side, self.fine = nn.Conv2d(3, 2, 1), nn.Conv2d(4, 2, 3, padding=1)

    def forward(self, x):
        features = torch.tanh(self.coarse(x))
        enlarged = F.interpolate(self.side(features), scale_factor=2)
        grids = [self.head(features), self.fine(torch.cat([enlarged, x], 1))]
        cells = torch.cat([grid.permute(0, 2, 3, 1).flatten(1, 2) for grid in grids], 1)
        return cells.transpose(1, 2)[:, :, None]


def translator():
    encoder, decoder = nn.LSTM(3, 4, batch_first=True), nn.LSTM(4, 2, batch_first=True)
    both = nn.ModuleList([encoder, decoder])
    forward = lambda x: decoder(encoder(x)[0][:, -1:].expand(-1, 5, -1))[0]
    return one_bias(record(torch.randn(2, 4, 3), list(both.parameters()), forward), 2)


def both_ways():
    module = nn.LSTM(3, 2, batch_first=True, bidirectional=True)
    return one_bias(record(torch.randn(2, 4, 3), list(module.parameters()), lambda x: module(x)[0]), 2)


def mean_of_inside(kernel, stride, pad):
    def pooled(x):
        return F.avg_pool2d(F.pad(x, pad), kernel, stride)

    return lambda x: pooled(x) / pooled(torch.ones_like(x))


def without_weights(shape, forward):
    return record(torch.randn(*shape), [], forward)


def planes(function):
    return lambda x: function(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)


vectors, spread = nn.BatchNorm1d(4), nn.BatchNorm1d(3)
layers |= {
    "dense relu6": dense(lambda y: F.relu6(y)),
    "dense leaky": dense(lambda y: F.leaky_relu(y, 0.2)),
    "dense without bias on steps": record(
        torch.randn(2, 3, 4), list((steps := nn.Linear(4, 5, bias=False)).parameters()), steps),
    "conv rectangular": pictures(nn.Conv2d(2, 3, (1, 3), stride=(1, 2), padding=1), (5, 8), 2),
    "conv softmax": pictures(nn.Conv2d(2, 3, 2), (3, 4), 2, activation=lambda y: F.softmax(y, 1)),
    "conv long rows": pictures(nn.Conv2d(2, 5, 5, padding=2), (6, 37), 2),
    "depthwise stride 2": pictures(nn.Conv2d(3, 3, 3, stride=2, padding=1, groups=3), (7, 6), 3),
    "separable": pictures(
        nn.Sequential(nn.Conv2d(3, 3, 3, padding=1, groups=3, bias=False), nn.Conv2d(3, 4, 1)), (5, 6), 3),
    "average pool padded": pictures(nn.AvgPool2d(3, 2, padding=1, count_include_pad=False), (6, 7), 2),
    "average pool same": without_weights((2, 4, 5, 2), planes(mean_of_inside(2, 1, (0, 1, 0, 1)))),
    "global average": without_weights((2, 3, 4, 5), lambda x: x.mean((1, 2))),
    "global max": without_weights((2, 3, 4, 5), lambda x: x.amax((1, 2))),
    "global average of steps": without_weights((2, 5, 3), lambda x: x.mean(1)),
    "global max of steps": without_weights((2, 5, 3), lambda x: x.amax(1)),
    "max pool of steps": without_weights((2, 7, 3), lambda x: F.max_pool1d(x.transpose(1, 2), 3, 2).transpose(1, 2)),
    "up sampling": without_weights((2, 2, 3, 2), planes(lambda x: F.interpolate(x, scale_factor=2))),
    "repeat": without_weights((2, 3), lambda x: x[:, None].expand(-1, 4, -1)),
    "rescaling": without_weights((2, 3), lambda x: 0.5 * x - 0.25),
    "flatten": without_weights((2, 3, 4, 2), lambda x: x.flatten(1)),
    "reshape": without_weights((2, 3, 4), lambda x: x.reshape(2, 2, 6)),
    "activation": without_weights((2, 3, 4), lambda x: F.softmax(x, -1)),
    "local response of 4": pictures(nn.LocalResponseNorm(4, 0.1, 0.5, 1.0), (3, 4), 6),
    "conv1d dilated": sequences(nn.Conv1d(3, 4, 2, dilation=2, padding=1), 8, 3),
    "batch norm of vectors training": record(
        torch.randn(5, 4), list(vectors.parameters()), vectors),
    "batch norm of steps training": sequences(spread, 4, 3),
    "rnn relu": recurrent(nn.RNN(4, 3, nonlinearity="relu", batch_first=True), 5, 4, True),
    "lstm backwards": one_bias(backwards(nn.LSTM(3, 2, batch_first=True), 4, 3), 1),
    "gru backwards": backwards(nn.GRU(3, 2, batch_first=True), 4, 3),
    "bidirectional": both_ways(),
    "encoder and decoder": translator(),
    "each step": record(torch.randn(2, 3, 4), list((own := nn.Linear(4, 2)).parameters()), lambda x: torch.tanh(own(x))),
    "excitation": pictures(Gate(4, 2), (3, 3), 4),
    "inception": pictures(Inception(), (4, 5), 2),
    "residual": pictures(Shortcut(), (5, 6), 2),
    "two scales": pictures(Scales(), (4, 6), 2),
}
for name, size in [("batch norm of vectors training", 4), ("batch norm of steps training", 3)]:
    layers[name]["parameters"] += [plain(torch.zeros(size)), plain(torch.ones(size))]

layers |= {
    "dropout": without_weights((2, 5), nn.Dropout(0.4).eval()),
    "rnn backwards": one_bias(backwards(nn.RNN(3, 2, batch_first=True), 4, 3), 1),
    "conv grouped, dilated, strided": pictures(
        nn.Conv2d(4, 6, (2, 3), stride=(1, 2), padding=1, dilation=2, groups=2), (7, 8), 4, activation=torch.tanh),
    "depthwise in vectors": pictures(nn.Conv2d(11, 11, 3, padding=1, groups=11), (4, 5), 11),
}

for name, cases in [("layers", layers), ("losses", losses), ("optimizers", optimizers)]:
    lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(case)}" for key, case in cases.items())
    (here / f"{name}.json").write_text("{\n" + lines + "\n}\n")
