// The teacher of lesson 15: a residual network that knows ten shapes. `make weights` runs this source, and what it
// saves lies beside the lesson as `shapes.safetensors`.

let (train, test) = Datasets.shapes(count: 7_000, side: 20, isColored: false).split(6.0 / 7)

var teacher = Sequential(input: [20, 20, 1], seed: 1) {
    Conv2D(12, kernel: 5, stride: 2, padding: .same, activation: .relu)
    Residual(activation: .relu) {
        Conv2D(12, kernel: 3, padding: .same, activation: .relu)
        Conv2D(12, kernel: 3, padding: .same)
    }
    MaxPool2D(2)
    Residual(activation: .relu) {
        Conv2D(24, kernel: 3, padding: .same, activation: .relu)
        Conv2D(24, kernel: 3, padding: .same)
    } shortcut: {
        Conv2D(24, kernel: 1)
    }
    MaxPool2D(2)
    Flatten()
    Dense(10)
}
for rate in [0.003, 0.0005] {
    teacher.fit(train, epochs: 6, loss: .sparseCategoricalCrossEntropy(fromLogits: true),
                optimizer: .adam(learningRate: rate), seed: 1)
}
let accuracy = teacher.evaluate(test).accuracy
print("right on shapes that it has not seen: \(accuracy)")
expect(accuracy > 0.95)
try teacher.save("shapes.safetensors")
