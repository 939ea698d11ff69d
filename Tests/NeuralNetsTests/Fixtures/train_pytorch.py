"""Trains LeNet on the real digits and pictures in PyTorch, with the settings of RealDataTests: what the tests compare with.

    pip install torch numpy
    python train_pytorch.py /folder/with/mnist/and/cifar-10-batches-bin      # writes training.json beside itself

Weights start as in Keras (Glorot), like the library's.
"""
import gzip
import json
import math
import pathlib
import sys

import numpy
import torch
import torch.nn as nn
import torch.nn.functional as F

folder, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
torch.set_num_threads(2)


def idx(name):
    data = gzip.decompress((folder / "mnist" / f"{name}.gz").read_bytes())
    rank = data[3]
    shape = [int.from_bytes(data[4 + 4 * axis : 8 + 4 * axis], "big") for axis in range(rank)]
    return numpy.frombuffer(data[4 + 4 * rank :], numpy.uint8).reshape(shape)


def mnist():
    parts = []
    for part in ("train", "t10k"):
        pictures = torch.tensor(idx(f"{part}-images-idx3-ubyte")[:, None] / 255, dtype=torch.float32)
        parts.append((pictures, torch.tensor(idx(f"{part}-labels-idx1-ubyte").astype(numpy.int64))))
    return sorted(parts, key=lambda part: -len(part[1]))


def cifar():
    def read(names):
        data = b"".join((folder / "cifar-10-batches-bin" / name).read_bytes() for name in names)
        records = numpy.frombuffer(data, numpy.uint8).reshape(-1, 3073)
        pictures = torch.tensor(records[:, 1:].reshape(-1, 3, 32, 32) / 255, dtype=torch.float32)
        return pictures, torch.tensor(records[:, 0].astype(numpy.int64))

    names = sorted(path.name for path in (folder / "cifar-10-batches-bin").glob("data_batch_*.bin"))
    return [read(names), read(["test_batch.bin"])]


class LeNet(nn.Module):
    def __init__(self, channels, padding):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(channels, 6, 5, padding=padding), nn.Conv2d(6, 16, 5)
        self.fc1, self.fc2, self.fc3 = nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, 10)
        for layer in (self.conv1, self.conv2, self.fc1, self.fc2, self.fc3):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.fc3(F.relu(self.fc2(F.relu(self.fc1(x.flatten(1))))))


def curve(data, channels, padding, epochs, seed, rate, cosine):
    (inputs, labels), (tests, answers) = data
    torch.manual_seed(seed)
    model = LeNet(channels, padding)
    optimizer = torch.optim.Adam(model.parameters(), lr=rate, eps=1e-7)
    steps, total, accuracies = 0, epochs * (len(labels) // 32), []
    for _ in range(epochs):
        for batch in torch.randperm(len(labels)).split(32):
            if cosine:
                share = min(1, steps / total)
                optimizer.param_groups[0]["lr"] = rate * 0.5 * (1 + math.cos(math.pi * share))
            optimizer.zero_grad()
            F.cross_entropy(model(inputs[batch]), labels[batch]).backward()
            optimizer.step()
            steps += 1
        with torch.no_grad():
            accuracies.append(round((model(tests).argmax(1) == answers).float().mean().item(), 4))
    return accuracies


runs = {
    "mnist": [curve(mnist(), 1, 2, 8, seed, 0.002, True) for seed in (1, 2, 3)],
    "cifar": [curve(cifar(), 3, 0, 8, seed, 0.001, False) for seed in range(1, 9)],
}
(here / "training.json").write_text(json.dumps(runs, indent=1) + "\n")
print(json.dumps(runs))
