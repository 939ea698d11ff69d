import CellLanguage
import Figures
import NeuralNets
import TensorKit

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
            for figure in try unrolling.figures(title: call[2]) { try call.context.add(figure, from: call.span) }
        }
        function(
            "func unroll<Cell: Layer>(_ cell: Cell, over sequences: [Tensor]..., title: String = \"\")",
            "Draws the hidden state step by step, for one sequence or several."
        ) { call -> Void in
            let sequences = try (call[1] as [[Tensor]]).map { try Checked.stack($0) }
            let names = sequences.map { (1...max($0.shape[0], 1)).map(String.init) }
            let unrolling = try Unrolling(call.layer(0), over: sequences, words: names)
            for figure in try unrolling.figures(title: call[2]) { try call.context.add(figure, from: call.span) }
        }
        addLSTMWalks()
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
        function("func explain(_ lstm: LSTM, over sequence: [Tensor], \(settings))", help) { call -> Void in
            let sequence: [Tensor] = call[1]
            try call.showGates(over: Checked.stack(sequence), words: (1...max(sequence.count, 1)).map(String.init))
        }
    }
}

extension HostCall {
    fileprivate func showGates(over sequence: Tensor, words: [String]) throws {
        let gate: LSTMGate? = self[2]
        let (value, step): (Double, Int) = (self[3], self[4])
        guard gate == nil || words.indices.contains(step) else {
            throw CellError(
                "there is no step \(step) among \(words.count)", hint: "Steps count from 0", id: "no-such-step")
        }
        let forcing = gate.map { LSTMWalk.Forcing(gate: $0, value: value, step: step) }
        let walk = try LSTMWalk(self[0], over: sequence, forcing: forcing)
        let figure = GateMap(walk, words: words, forcing: forcing).figure(title: self[5])
        try context.add(.matrix(figure), from: span)
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
    private let words: [[String]]
    /// A row a step.
    private let states: [Tensor]

    init(_ layer: any HostLayer, over sequences: [Tensor], words: [[String]]) throws {
        self.words = words
        states = try sequences.map { try layer.states(over: $0) }
    }

    func figures(title: String) throws -> [Figure] {
        let strips = zip(words, states).map { words, states in
            Figure.matrix(
                MatrixFigure(
                    title: title.isEmpty ? words.joined(separator: " ") : title,
                    rowNames: (1...max(states.shape[1], 1)).map { "h\($0)" }, columnNames: words,
                    rows: states.shape[1], columns: states.shape[0],
                    values: states.transposed().scalars.map { Double($0) }, range: -1...1))
        }
        return strips + (try distance.map { [Figure.lines($0)] } ?? [])
    }

    /// How far the first two sequences' states lie apart, step by step.
    private var distance: LinesFigure? {
        get throws {
            guard states.count >= 2 else { return nil }
            let common = min(states[0].shape[0], states[1].shape[0])
            let apart = try (0..<common).map { step in
                let difference = try Checked.subtract(
                    Checked.slice(states[0], [step]), Checked.slice(states[1], [step]))
                return difference.scalars.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
            }
            var series = LinesFigure.Series(name: "", values: apart, from: 1)
            series.showsPoints = true
            return LinesFigure(xAxis: Axis("step"), yAxis: Axis("distance of the states"), series: [series])
        }
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

/// Gates, cell and state under the words.
private struct GateMap {
    /// Units of each that are drawn.
    private static let unitLimit = 8

    private let walk: LSTMWalk
    private let words: [String]
    private let forcing: LSTMWalk.Forcing?

    init(_ walk: LSTMWalk, words: [String], forcing: LSTMWalk.Forcing?) {
        self.walk = walk
        self.words = words
        self.forcing = forcing
    }

    func figure(title: String) -> MatrixFigure {
        let parts: [(String, (LSTMWalk.Step) -> [Double])] = [
            ("forget", \.forget), ("input", \.input), ("candidate", \.candidate), ("output", \.output),
            ("cell", \.cell), ("state", \.state),
        ]
        let units = min(walk.steps.first?.state.count ?? 0, Self.unitLimit)
        let rows = parts.flatMap { name, values in
            (0..<units).map { unit in (name: "\(name) \(unit + 1)", values: walk.steps.map { values($0)[unit] }) }
        }
        return MatrixFigure(
            title: title.isEmpty ? heading : title, rowNames: rows.map(\.name), columnNames: words, rows: rows.count,
            columns: words.count, values: rows.flatMap(\.values), range: -1...1)
    }

    private var heading: String {
        guard let forcing else { return "" }
        return "\(forcing.gate.rawValue) gate forced to \(forcing.value) at “\(words[forcing.step])”"
    }
}
