// The library without lessons: a small convolutional network learns to tell ten shapes apart, is tested, and is written to
// a file that PyTorch's or Keras's source of it can load.
//
//     swift run -debug-info-format none shapes-example

import Datasets
import Foundation
import NeuralNets
import TensorKit

let data = Datasets.shapes(count: 5_000, seed: 1)
let (train, test) = data.split(0.8)
print(train)

var model = Sequential(input: train.inputShape, seed: 1) {
    Conv2D(6, kernel: 5, activation: .relu)
    MaxPool2D(2)
    Conv2D(16, kernel: 5, activation: .relu)
    MaxPool2D(2)
    Flatten()
    Dense(120, activation: .relu)
    Dense(84, activation: .relu)
    Dense(train.classNames.count)
}
print(model)

var plan = TrainingPlan(
    loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam(learningRate: 0.002))
plan.epochs = 8
plan.validation = test
plan.seed = 1
var bar = ProgressBar { FileHandle.standardError.write(Data($0.utf8)) }
let history = try model.fit(train, plan, observer: TrainingObserver(onBatch: { bar.show($0) }))
FileHandle.standardError.write(Data("\n".utf8))
for (number, epoch) in history.epochs.enumerated() {
    print("epoch \(number + 1): loss \(epoch.loss), test accuracy \(epoch.validationAccuracy ?? 0)")
}

let evaluation = model.evaluate(test)
if let confusion = evaluation.confusion {
    for (label, name) in test.classNames.enumerated() { print(name, "found:", confusion.recall(of: label)) }
}

let folder = FileManager.default.temporaryDirectory
try model.save(folder.appending(path: "shapes.safetensors").path)
try Data(model.pyTorchSource.utf8).write(to: folder.appending(path: "shapes.py"))
print("python \(folder.appending(path: "shapes.py").path) \(folder.appending(path: "shapes.safetensors").path)")
