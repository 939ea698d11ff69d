import TensorKit

/// All parameters of a model one behind the other, so that a step of training is one pass over one block.
final class FlatWeights: @unchecked Sendable {
    /// A stretch of one parameter, short enough to be a fair share of work.
    struct Piece {
        let parameter: Int
        let start: Int
        let count: Int
    }

    let values: Buffer
    let starts: [Int]
    /// The stretches of all parameters that training may change.
    let pieces: [Piece]
    private let parameters: [Parameter]

    init(_ parameters: [Parameter]) {
        self.parameters = parameters
        var starts: [Int] = []
        var pieces: [Piece] = []
        var end = 0
        for (index, parameter) in parameters.enumerated() {
            starts.append(end)
            if parameter.isTrainable {
                for offset in Swift.stride(from: 0, to: parameter.count, by: 1 << 15) {
                    let count = min(1 << 15, parameter.count - offset)
                    pieces.append(Piece(parameter: index, start: end + offset, count: count))
                }
            }
            // Each parameter starts on a cache line.
            end += (parameter.count + 15) & ~15
        }
        self.starts = starts
        self.pieces = pieces
        values = Buffer(count: end)
        for (start, parameter) in zip(starts, parameters) {
            parameter.tensor.withPointer { (values.pointer + start).update(from: $0, count: parameter.count) }
        }
    }

    var pointers: [UnsafePointer<Real>] { starts.map { UnsafePointer(values.pointer + $0) } }

    /// Places for gradients in a block of the same layout; `nil` where nothing is learned or measured.
    func places(in block: Buffer) -> [UnsafeMutablePointer<Real>?] {
        zip(starts, parameters).map { start, parameter in
            parameter.isTrainable || parameter.role == .statistic ? block.pointer + start : nil
        }
    }

    func parameter(_ index: Int) -> Parameter { parameters[index] }

    /// Moves what is measured by the changes that a step has left in place of gradients.
    func adoptStatistics(from block: Buffer) {
        for (start, parameter) in zip(starts, parameters) where parameter.role == .statistic {
            for place in start..<start + parameter.count { values.pointer[place] += block.pointer[place] }
        }
    }

    /// The parameters with the numbers as they are now.
    func current() -> [Parameter] {
        zip(starts, parameters).map { start, parameter in
            guard parameter.isTrainable || parameter.role == .statistic else { return parameter }
            var copy = parameter
            copy.tensor = Tensor(shape: parameter.shape) {
                $0.update(from: values.pointer + start, count: parameter.count)
            }
            return copy
        }
    }
}
