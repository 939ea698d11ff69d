import TensorKit

/// Several rows of layers on the same input, their outputs side by side: an inception module (Szegedy et al. 2015).
public struct Concatenate: Layer {
    private(set) var branches: [[any Layer]]

    /// - Parameter branches: each a `Branch { … }`.
    public init(@BranchBuilder _ branches: () -> [Branch]) {
        self.branches = branches().map(\.layers)
    }

    public init(branches: [[any Layer]]) { self.branches = branches }

    public var kind: String { "Concatenate" }
    public var inputRank: Int? { branches.lazy.compactMap { $0.lazy.compactMap(\.inputRank).first }.first }
    public var inputVocabulary: Int? { branches.compactMap(\.inputVocabulary).min() }
    public var layout: LayoutNeed { .planes }
    public var parts: [any Layer] { branches.flatMap { $0 } }

    public var parameters: [Parameter] {
        get { branches.flatMap { $0.flatMap(\.parameters) } }
        set {
            var start = 0
            for index in branches.indices {
                let count = branches[index].reduce(0) { $0 + $1.parameters.count }
                branches[index].distribute([Parameter](newValue[start..<start + count]))
                start += count
            }
        }
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        var shapes: [Shape] = []
        for branch in branches { shapes.append(try branch.outputShape(for: input)) }
        guard let first = shapes.first, !first.isEmpty else { throw .noBranches }
        for shape in shapes where shape.dropLast() != first.dropLast() { throw .cannotLieSideBySide(first, shape) }
        return first.dropLast() + [shapes.reduce(0) { $0 + ($1.last ?? 0) }]
    }

    public func prepared(for input: Shape) throws(TensorError) -> Concatenate {
        var copy = self
        for index in branches.indices { copy.branches[index] = try branches[index].prepared(for: input) }
        _ = try copy.outputShape(for: input)
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        branches.reduce(0) { sum, branch in
            sum + ((try? branch.total(for: input) { $0.multiplyAccumulates(for: $1) }) ?? 0)
        }
    }

    public mutating func freeze(statistics: Bool) {
        for index in branches.indices { branches[index].freeze(statistics: statistics) }
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        var chains: [Chain] = []
        for branch in branches { chains.append(try Chain(branch, for: input, capacity: capacity, planes: true)) }
        let output = try outputShape(for: input)
        return BranchesPass(
            chains, parameterCounts: branches.map { $0.reduce(0) { $0 + $1.parameters.count } },
            lines: output.count == 3 ? 1 : output.dropLast().reduce(1, *), from: input, to: output, capacity)
    }
}

/// One row of layers of a `Concatenate`.
public struct Branch {
    let layers: [any Layer]

    public init(@LayerBuilder _ layers: () -> [any Layer]) { self.layers = layers() }
}

@resultBuilder
public enum BranchBuilder {
    public static func buildBlock(_ branches: Branch...) -> [Branch] { branches }
}

/// Forward: each branch, then their lines side by side (planes of pictures one behind the other). Backward: each branch
/// gets its part of the gradient, and what they send back adds up.
final class BranchesPass: LayerPass {
    private let chains: [Chain]
    private let parameterCounts: [Int]
    /// How many lines of an example lie apart from each other.
    private let lines: Int
    private let outputs: [Buffer]
    private let parts: [Buffer]
    private let sentBack: Buffer

    init(
        _ chains: [Chain], parameterCounts: [Int], lines: Int, from input: Shape, to output: Shape, _ capacity: Int
    ) {
        self.chains = chains
        self.parameterCounts = parameterCounts
        self.lines = lines
        outputs = chains.map { Buffer(uninitialized: $0.outputCount * capacity) }
        parts = chains.map { Buffer(uninitialized: $0.outputCount * capacity) }
        sentBack = Buffer(uninitialized: input.reduce(1, *) * capacity)
        super.init(from: input, to: output)
    }

    override func bind(weights: [UnsafePointer<Real>], gradients: [UnsafeMutablePointer<Real>?]) {
        super.bind(weights: weights, gradients: gradients)
        var start = 0
        for (chain, count) in zip(chains, parameterCounts) {
            chain.bind(
                weights: Array(weights[start..<start + count]),
                gradients: gradients.isEmpty ? [] : Array(gradients[start..<start + count]))
            start += count
        }
    }

    override func forward(_ input: UnsafePointer<Real>, to output: UnsafeMutablePointer<Real>, _ step: PassStep) {
        for (chain, own) in zip(chains, outputs) { chain.forward(input, to: own.pointer, step) }
        forEachLine(step.count) { whole, branch, part, width in
            (output + whole).update(from: outputs[branch].pointer + part, count: width)
        }
    }

    override func backward(
        _ gradient: UnsafeMutablePointer<Real>, to inputGradient: UnsafeMutablePointer<Real>?,
        input: UnsafePointer<Real>, output: UnsafePointer<Real>, _ step: PassStep
    ) {
        forEachLine(step.count) { whole, branch, part, width in
            (parts[branch].pointer + part).update(from: gradient + whole, count: width)
        }
        for (index, chain) in chains.enumerated() {
            let target = inputGradient.map { index == 0 ? $0 : sentBack.pointer }
            chain.backward(parts[index].pointer, to: target, input: input, output: outputs[index].pointer, step)
            if let inputGradient, index > 0 {
                for place in 0..<step.count * inputCount { inputGradient[place] += sentBack.pointer[place] }
            }
        }
    }

    override func sharesGradient(of parameter: Int) -> Bool {
        var start = 0
        for (chain, count) in zip(chains, parameterCounts) {
            if parameter < start + count { return chain.sharesGradient(of: parameter - start) }
            start += count
        }
        return false
    }

    override func finish(_ step: PassStep, isFirstShard: Bool) {
        for chain in chains { chain.finish(step, isFirstShard: isFirstShard) }
    }

    /// Calls `body` for each line of each branch: its place in the whole, the branch, its place there, its length.
    private func forEachLine(_ count: Int, _ body: (Int, Int, Int, Int) -> Void) {
        var whole = 0
        for line in 0..<count * lines {
            for (branch, chain) in chains.enumerated() {
                let width = chain.outputCount / lines
                body(whole, branch, line * width, width)
                whole += width
            }
        }
    }
}

extension TensorError {
    static let noBranches = TensorError("no-branches", "there is no branch whose output could be taken")

    static func cannotLieSideBySide(_ a: Shape, _ b: Shape) -> TensorError {
        TensorError(
            "cannot-join", "outputs of shapes \(a) and \(b) cannot lie side by side: only the last size may differ")
    }
}
