extension ReferenceTopic {
    static let neurons = ReferenceTopic(
        "Single neurons",
        [
            ReferenceExample(
                "Neuron", shapes: "n numbers → one number",
                """
                let and = Neuron(weights: [1, 1], bias: -1.5, activation: .step)
                print(and([1, 1]), and.sum([0, 1]))
                """),
            ReferenceExample(
                "NeuronActivation",
                """
                let f = NeuronActivation.sigmoid
                print(f.name, f(0))
                """),
            ReferenceExample("step", "print(step(-0.1), step(0))"),
            ReferenceExample(
                "Perceptron", shapes: "n numbers → 0 or 1",
                """
                var or = Perceptron(inputs: 2)
                for _ in 0..<10 {
                    for (x, t) in [([0.0, 0], 0.0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 1)] { or.learn(x, target: t) }
                }
                expect(or([0, 0]) == 0 && or([1, 0]) == 1)
                """),
        ])
}
