extension ReferenceTopic {
    static let sequenceLayers = ReferenceTopic(
        "Layers of sequences",
        [
            ReferenceExample(
                "Embedding", shapes: "[time] of whole numbers → [time, dimensions]",
                "print(Embedding(vocabulary: 9, dimensions: 4)(Tensor([1, 2, 3])).shape)"),
            ReferenceExample(
                "SimpleRNN", shapes: "[time, features] → [units]; with `returnSequences` → [time, units]",
                "print(SimpleRNN(4, inputs: 2)([Tensor([1, 2]), Tensor([3, 4])]).shape)"),
            ReferenceExample(
                "LSTM", shapes: "as `SimpleRNN`",
                "print(LSTM(4, returnSequences: true, inputs: 2)(Tensor.ones(5, 2)).shape)"),
            ReferenceExample("GRU", shapes: "as `SimpleRNN`", "print(GRU(4, inputs: 2)(Tensor.ones(5, 2)).shape)"),
            ReferenceExample(
                "Bidirectional", shapes: "as the layer within, with twice the units",
                "print(Sequential(input: [5, 2]) { Bidirectional(LSTM(3)) }.outputShape)"),
            ReferenceExample(
                "TimeDistributed", shapes: "[time, features] → [time, …]: the layer within, step by step",
                "print(Sequential(input: [5, 2]) { TimeDistributed(Dense(3)) }.outputShape)"),
            ReferenceExample(
                "EncoderDecoder", shapes: "[time, features] → [steps, units of the decoder]",
                """
                let translator = Sequential(input: [5, 2]) {
                    EncoderDecoder(encoder: GRU(3), steps: 4, decoder: GRU(6, returnSequences: true))
                }
                print(translator.outputShape)
                """),
            ReferenceExample(
                "RepeatVector", shapes: "[features] → [count, features]", "print(RepeatVector(3)(Tensor([1, 2])).shape)"
            ),
            ReferenceExample(
                "Conv1D", shapes: "[time, channels] → [time′, filters]",
                "print(Conv1D(4, kernel: 3, channels: 2).outputShape(for: [10, 2]))"),
            ReferenceExample(
                "MaxPool1D", shapes: "[time, channels] → [time / k, channels]",
                "print(MaxPool1D(2).outputShape(for: [10, 4]))"),
            ReferenceExample(
                "GlobalAveragePool1D", shapes: "[time, channels] → [channels]",
                "print(GlobalAveragePool1D()(Tensor.ones(5, 3)).shape)"),
            ReferenceExample(
                "GlobalMaxPool1D", shapes: "[time, channels] → [channels]",
                "print(GlobalMaxPool1D()(Tensor.ones(5, 3)).shape)"),
        ])
}
