"""Records weights as PyTorch and Keras name them, with an input and the output, in weights.json:

    KERAS_BACKEND=torch python record_weights.py        # pip install torch keras
"""
import base64
import json
import os
import pathlib
import struct

os.environ.setdefault("KERAS_BACKEND", "torch")
import keras
import numpy
import torch
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)
recorded = {}


def safetensors(tensors):
    header, body = {}, b""
    # In alphabetical order, as the libraries write them.
    for name in sorted(tensors):
        values = numpy.ascontiguousarray(tensors[name], dtype="<f4")
        header[name] = {"dtype": "F32", "shape": list(values.shape), "data_offsets": [len(body), len(body) + values.nbytes]}
        body += values.tobytes()
    text = json.dumps(header).encode()
    return base64.b64encode(struct.pack("<Q", len(text)) + text + body).decode()


def tensor(values):
    values = numpy.asarray(values, dtype="float32")
    return {"shape": list(values.shape), "scalars": [float(f"{x:.9g}") for x in values.ravel()]}


def record(name, tensors, input, output):
    recorded[name] = {"file": safetensors(tensors), "input": tensor(input), "output": tensor(output)}


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2, self.pool = nn.Conv2d(3, 2, 3), nn.Conv2d(2, 4, 3), nn.MaxPool2d(2, 2)
        self.fc1, self.fc2, self.fc10 = nn.Linear(4 * 2 * 3, 5), nn.Linear(5, 5), nn.Linear(5, 5)

    def forward(self, x):
        x = self.pool(torch.relu(self.conv1(x)))
        x = torch.flatten(self.pool(torch.relu(self.conv2(x))), 1)
        return self.fc10(torch.relu(self.fc2(torch.relu(self.fc1(x)))))


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(2, 3, 3, padding=1, bias=False), nn.BatchNorm2d(3)
        self.conv2, self.bn2 = nn.Conv2d(3, 3, 3, padding=1, bias=False), nn.BatchNorm2d(3)
        self.downsample = nn.Sequential(nn.Conv2d(2, 3, 1, bias=False), nn.BatchNorm2d(3))
        self.fc = nn.Linear(3, 2)
        for norm in (self.bn1, self.bn2, self.downsample[1]):
            for values in (norm.weight, norm.running_mean, norm.running_var):
                nn.init.uniform_(values, 0.5, 1.5)

    def forward(self, x):
        y = self.bn2(self.conv2(torch.relu(self.bn1(self.conv1(x)))))
        return self.fc(torch.relu(y + self.downsample(x)).mean((2, 3)))


class Reader(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.embedding = nn.Embedding(7, 3)
        self.conv = nn.Conv1d(3, 3, 2)
        self.recurrent = {"rnn": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}[kind](3, 4, batch_first=True)
        self.out = nn.Linear(4, 1)

    def forward(self, x):
        x = self.conv(self.embedding(x).transpose(1, 2)).transpose(1, 2)
        return self.out(self.recurrent(x)[0][:, -1])


def pytorch(name, model, input):
    model.eval()
    with torch.no_grad():
        output = model(input)
    channels_last = input.permute(0, 2, 3, 1) if input.dim() == 4 else input
    record(name, {name: value.numpy() for name, value in model.state_dict().items()}, channels_last, output)


def in_keras(name, model, input):
    for variable in model.variables:
        if "moving" in variable.path or "bias" in variable.path or "gamma" in variable.path:
            variable.assign(numpy.random.uniform(0.5, 1.5, variable.shape))
    output = keras.ops.convert_to_numpy(model(input, training=False))
    record(name, {v.path: keras.ops.convert_to_numpy(v.value) for v in model.variables}, input, output)


words = torch.tensor([[1, 6, 0, 3, 2], [5, 5, 4, 1, 0]])
pytorch("pytorch convolutional", Net(), torch.randn(2, 3, 14, 18))
pytorch("pytorch residual", Block(), torch.randn(2, 2, 5, 6))
for kind in ("rnn", "lstm", "gru"):
    pytorch(f"pytorch {kind}", Reader(kind), words)

layers = keras.layers
picture = numpy.random.default_rng(1).normal(size=(2, 10, 14, 3)).astype("float32")
in_keras(
    "keras convolutional",
    keras.Sequential([
        keras.Input((10, 14, 3)), layers.Conv2D(2, 3, activation="relu"), layers.DepthwiseConv2D(3),
        layers.BatchNormalization(epsilon=1e-5), layers.MaxPooling2D(2), layers.Flatten(), layers.Dense(5), layers.Dense(2),
    ]), picture)
for kind, layer in (("rnn", layers.SimpleRNN), ("lstm", layers.LSTM), ("gru", layers.GRU)):
    in_keras(
        f"keras {kind}",
        keras.Sequential([
            keras.Input((5,)), layers.Embedding(7, 3), layers.Conv1D(3, 2), layer(4), layers.Dense(1),
        ]), words.numpy())

path = pathlib.Path(__file__).with_name("weights.json")
lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in recorded.items()]
path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
