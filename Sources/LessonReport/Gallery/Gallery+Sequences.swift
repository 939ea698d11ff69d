import Figures
import Foundation

extension Gallery {
    static var sequenceSamples: [(name: String, figure: Figure)] {
        [
            ("unrolled", .unrolled(unrolled)), ("unrolled-numbers", .unrolled(numbers)), ("gates", .gates(gates)),
            ("memory", .memory(memory)),
        ]
    }

    private static var unrolled: UnrolledFigure {
        let glad = ["The", "food", "was", "good,", "not", "bad", "at", "all"]
        let sad = ["The", "food", "was", "bad,", "not", "good", "at", "all"]
        func states(_ words: [String]) -> [[Double]] {
            var state = [0.0, 0, 0, 0]
            return words.map { (word: String) -> [Double] in
                let hash = word.utf8.reduce(0) { ($0 * 31 + Int($1)) % 97 }
                let input = Double(hash) / 48 - 1
                for unit in 0..<4 {
                    let weight = (Double(unit) - 1.5) * 0.7
                    state[unit] = tanh(0.6 * state[unit] + input * weight)
                }
                return state
            }
        }
        let (first, second) = (states(glad), states(sad))
        let distances = zip(first, second).map { (a: [Double], b: [Double]) -> Double in
            zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
        }
        return UnrolledFigure(
            rows: [.init(words: glad, states: first), .init(words: sad, states: second)], distances: distances)
    }

    private static var gates: GatesFigure {
        let words = ["The", "cat", "that", "chased", "the", "mouse", "for", "hours", "felt"]
        func values(_ phase: Double, signed: Bool) -> [[Double]] {
            words.indices.map { step in
                (0..<4).map { unit in
                    let wave = sin(Double(step) * 0.8 + Double(unit) * phase)
                    return signed ? wave : (wave + 1) / 2
                }
            }
        }
        return GatesFigure(
            steps: words,
            gates: [
                .init(name: "forget", values: values(0.7, signed: false)),
                .init(name: "input", values: values(1.3, signed: false)),
                .init(name: "output", values: values(2.1, signed: false)),
                .init(name: "cell", values: values(0.4, signed: true)),
                .init(name: "hidden", values: values(0.9, signed: true)),
            ])
    }

    /// Four units, weights of 0.1, biases of 0: (1, 2), (3, 4), (5, 6).
    private static var numbers: UnrolledFigure {
        var state = [0.0, 0, 0, 0]
        var sums: [UnrolledFigure.Sum] = []
        var states: [[Double]] = []
        for input in [[1.0, 2], [3, 4], [5, 6]] {
            let sum = UnrolledFigure.Sum(
                fromInput: state.map { _ in 0.1 * input.reduce(0, +) },
                fromState: state.map { _ in 0.1 * state.reduce(0, +) }, bias: state.map { _ in 0 })
            state = zip(sum.fromInput, sum.fromState).map { tanh($0 + $1) }
            sums.append(sum)
            states.append(state)
        }
        return UnrolledFigure(rows: [.init(words: ["(1, 2)", "(3, 4)", "(5, 6)"], states: states, sums: sums)])
    }

    private static var memory: MemoryFigure {
        let words = ["The", "cat", "that", "chased", "the", "mouse", "felt"]
        let strength = [0.3, 1.1, 0.4, 0.8, 0.3, 0.7, 0.9]
        return MemoryFigure(
            words: words,
            influence: words.indices.map { step in
                (0...step).map { strength[$0] * pow($0 == 1 ? 0.93 : 0.6, Double(step - $0)) }
            })
    }
}
