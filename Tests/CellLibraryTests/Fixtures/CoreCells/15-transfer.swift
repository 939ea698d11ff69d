let teacher = try Model.load("shapes.safetensors")
let body = teacher.dropLast()
func student(_ body: some Layer) -> Sequential {
    Sequential(input: teacher.inputShape) {
        body
        Dense(6)
    }
}
let arms: KeyValuePairs = [
    "frozen":         student(body.frozen()),
    "fine-tuned":     student(body),
    "scratch":        student(body.reinitialized()),
    "random, frozen": student(body.reinitialized().frozen()),
]
var accuracy = Curves()
for count in [2, 5, 10, 20, 50] {
    for (name, arm) in arms {
        var model = arm                              // a copy
        model.fit(train.prefix(perClass: count), epochs: 30,
                  loss: .sparseCategoricalCrossEntropy(fromLogits: true), optimizer: .adam())
        accuracy[name, at: count] = model.evaluate(test).accuracy
    }
}
plot(accuracy, x: "examples a class", y: "test accuracy")
expect(accuracy["frozen", at: 5] > accuracy["scratch", at: 5])
expect(accuracy["scratch", at: 50] > accuracy["frozen", at: 50])
