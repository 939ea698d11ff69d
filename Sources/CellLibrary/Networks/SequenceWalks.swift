import CellLanguage
import Figures
import NeuralNets
import TensorKit
import Trace

/// `unroll` and `explain` for recurrent layers.
extension CellLibraryIndex {
    func addSequenceWalks() {
        addGates()
        function(
            "func unroll<Cell: Layer>(_ cell: Cell, over sentences: [String]..., title: String = \"\")",
            "Draws the hidden state word by word, a strip of colour a step, and how far two sentences' states lie apart."
        ) { call -> Void in
            let sentences: [[String]] = call[1]
            let spoken = try SpokenSequences(sentences, for: call.layer(0))
            let unrolling = try Unrolling(call.layer(0), over: spoken.tensors, words: sentences)
            try call.context.add(.unrolled(unrolling.figure(title: call[2])), from: call.span)
        }
        function(
            "func unroll<Cell: Layer>(_ cell: Cell, over sequences: [Tensor]..., title: String = \"\")",
            "Draws the hidden state step by step, for one sequence or several."
        ) { call -> Void in
            let sequences = try (call[1] as [[Tensor]]).map { try Checked.stack($0) }
            let unrolling = try Unrolling(call.layer(0), over: sequences)
            try call.context.add(.unrolled(unrolling.figure(title: call[2])), from: call.span)
        }
        addLSTMWalks()
        addGRUWalks()
        addMemory()
    }

    private func addMemory() {
        let help = "Draws which earlier inputs still move a recurrent layer's state, by gradient, step by step."
        function("func explain<Cell: Layer>(memoryOf cell: Cell, over words: [String], title: String = \"\")", help) {
            call -> Void in
            let words: [String] = call[1]
            let spoken = try SpokenSequences([words], for: call.layer(0))
            let memory = try MemoryWalk(call.layer(0), over: spoken.tensors[0])
            try call.context.add(.memory(memory.figure(words, title: call[2])), from: call.span)
        }
        function("func explain<Cell: Layer>(memoryOf cell: Cell, over sequence: [Tensor], title: String = \"\")", help)
        {
            call -> Void in
            let sequence: [Tensor] = call[1]
            let memory = try MemoryWalk(call.layer(0), over: Checked.stack(sequence))
            let words = sequence.indices.map { "\($0 + 1)" }
            try call.context.add(.memory(memory.figure(words, title: call[2])), from: call.span)
        }
    }

    private func addGRUWalks() {
        let help = "Draws the reset and update gates, the candidate and the state as heat maps under the words."
        function("func explain(_ gru: GRU, over words: [String], title: String = \"\")", help) { call -> Void in
            let words: [String] = call[1]
            let spoken = try SpokenSequences([words], for: call[0] as GRU)
            try call.showGRU(over: spoken.tensors[0], words: words)
        }
        function(
            "func explain(_ gru: GRU, over sequence: [Tensor], title: String = \"\", words: [String] = [])", help
        ) { call -> Void in
            let sequence: [Tensor] = call[1]
            try call.showGRU(over: Checked.stack(sequence), words: call.steps(call[3], of: sequence))
        }
    }

    private func addLSTMWalks() {
        let settings = "forcing gate: Gate? = nil, to value: Double = 0, at step: Int = 0, title: String = \"\""
        let help =
            "Draws the gates, the cell and the state as heat maps under the words; a gate can be forced at one step."
        function("func explain(_ lstm: LSTM, over words: [String], \(settings))", help) { call -> Void in
            let words: [String] = call[1]
            let spoken = try SpokenSequences([words], for: call[0] as LSTM)
            try call.showGates(over: spoken.tensors[0], words: words)
        }
        function(
            "func explain(_ lstm: LSTM, over sequence: [Tensor], \(settings), words: [String] = [])", help
        ) { call -> Void in
            let sequence: [Tensor] = call[1]
            try call.showGates(over: Checked.stack(sequence), words: call.steps(call[6], of: sequence))
        }
    }
}

extension HostCall {
    /// What stands under each step: the words that the cell gave, or numbers.
    fileprivate func steps(_ words: [String], of sequence: [Tensor]) throws -> [String] {
        guard words.isEmpty || words.count == sequence.count else {
            throw CellError("\(words.count) words came for \(sequence.count) steps", id: "step-words")
        }
        return words.isEmpty ? sequence.indices.map { "\($0 + 1)" } : words
    }

    fileprivate func showGates(over sequence: Tensor, words: [String]) throws {
        let gate: LSTMGate? = self[2]
        let (value, step): (Double, Int) = (self[3], self[4])
        guard gate == nil || words.indices.contains(step) else {
            throw CellError(
                "there is no step \(step) among \(words.count)", hint: "Steps count from 0", id: "no-such-step")
        }
        let forcing = gate.map { LSTMWalk.Forcing(gate: $0, value: value, step: step) }
        let walk = try LSTMWalk(self[0], over: sequence, forcing: forcing)
        let title: String = self[5]
        let heading =
            forcing.map {
                "\($0.gate.rawValue) gate forced to \(NumberStyle.short.format($0.value)) at “\(words[step])”"
            }
            ?? ""
        let figure = GatesFigure(title: title.isEmpty ? heading : title, steps: words, gates: walk.gates)
        try context.add(.gates(figure), from: span)
    }

    fileprivate func showGRU(over sequence: Tensor, words: [String]) throws {
        let walk = try GRUWalk(self[0], over: sequence)
        try context.add(.gates(GatesFigure(title: self[2], steps: words, gates: walk.gates)), from: span)
    }
}

/// Sentences as sequences: each word a vector with a 1 at its place among all words in alphabetical order.
private struct SpokenSequences {
    let tensors: [Tensor]

    init(_ sentences: [[String]], for layer: any Layer) throws {
        let vocabulary = Set(sentences.joined()).sorted()
        if let inputs = layer.parameters.first?.shape.last, inputs != vocabulary.count {
            throw CellError(
                "the words make vectors of \(vocabulary.count) numbers, but \(layer.kind) takes \(inputs)",
                hint: "Pass the sequences as tensors", id: "word-vectors")
        }
        tensors = try sentences.map { sentence in
            let places = sentence.compactMap { vocabulary.firstIndex(of: $0) }
            var numbers = [Real](repeating: 0, count: places.count * vocabulary.count)
            for (step, place) in places.enumerated() { numbers[step * vocabulary.count + place] = 1 }
            return try Checked.tensor(shape: [places.count, vocabulary.count], scalars: numbers)
        }
    }
}

/// The state of a recurrent layer after each step.
private struct Unrolling {
    /// `nil` where the steps are only counted.
    private let words: [[String]]?
    /// A row a step.
    private let states: [Tensor]
    private let sums: [[UnrolledFigure.Sum]]

    init(_ layer: any HostLayer, over sequences: [Tensor], words: [[String]]? = nil) throws {
        self.words = words
        states = try sequences.map { try layer.states(over: $0) }
        sums = try sequences.map { sequence in
            try (layer as? SimpleRNN).map { try SimpleRNNWalk($0, over: sequence).sums } ?? []
        }
    }

    func figure(title: String) throws -> UnrolledFigure {
        let rows = states.indices.map { row in
            UnrolledFigure.Row(
                words: words?[row] ?? (1...max(states[row].shape[0], 1)).map(String.init), states: states[row].rows,
                sums: sums[row], isCounted: words == nil)
        }
        return UnrolledFigure(title: title, rows: rows, distances: distances)
    }

    /// How far the first two sequences' states lie apart, step by step.
    private var distances: [Double] {
        guard states.count >= 2 else { return [] }
        return zip(states[0].rows, states[1].rows).map { left, right in
            zip(left, right).reduce(0.0) { sum, pair in sum + (pair.0 - pair.1) * (pair.0 - pair.1) }.squareRoot()
        }
    }
}

extension Tensor {
    /// The rows of a matrix.
    fileprivate var rows: [[Double]] {
        let numbers = doubles
        return (0..<shape[0]).map { Array(numbers[$0 * shape[1]..<($0 + 1) * shape[1]]) }
    }
}

extension Layer {
    /// The output after each prefix of a sequence, a row each.
    fileprivate func states(over sequence: Tensor) throws -> Tensor {
        guard sequence.rank == 2, sequence.shape[0] > 0 else {
            throw CellError("a sequence of steps is needed; one of shape \(sequence.shape) came", id: "no-sequence")
        }
        return try Checked.stack(
            (1...sequence.shape[0]).map { length in
                let output = try Checked.apply(self, to: Checked.slice(sequence, [0..<length]), training: false)
                return output.rank == 2 ? try Checked.slice(output, [length - 1]) : output
            })
    }
}
