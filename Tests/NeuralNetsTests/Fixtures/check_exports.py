"""Runs the sources that the tests exported in PyTorch and Keras, with the exported weights, and compares the outputs.

    EXPORTS=/some/folder make test FILTER=SourceTests
    KERAS_BACKEND=torch python check_exports.py /some/folder        # pip install torch keras
"""
import importlib.util
import json
import os
import pathlib
import struct
import sys

os.environ.setdefault("KERAS_BACKEND", "torch")
import numpy
import torch


def tensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header, body = json.loads(data[8 : 8 + length]), data[8 + length :]
    return {
        name: numpy.frombuffer(body[slice(*entry["data_offsets"])], "<f4").reshape(entry["shape"])
        for name, entry in header.items()
    }


def imported(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


failed = False
for source in sorted(pathlib.Path(sys.argv[1]).glob("*_*.py")):
    name, library = source.stem.rsplit("_", 1)
    run = tensors(source.with_name(f"{name}.run"))
    model = imported(source).load(source.with_name(f"{name}.safetensors"))
    with torch.no_grad():
        if library == "torch":
            output = model(torch.tensor(run["input"])).numpy()
        else:
            output = numpy.asarray(model(run["input"], training=False))
    error = numpy.abs(output - run["output"]).max() / max(numpy.abs(run["output"]).max(), 1e-30)
    failed |= not error < 1e-4
    print(f"{name:14}{library:8}{error:.1e}{'' if error < 1e-4 else '   differs'}", flush=True)
sys.exit(failed)
