import TensorKit

/// A detector's head on two scales (Redmon & Farhadi 2018): large objects are told from coarse features, small ones from
/// the fine features that came in with the coarse ones, enlarged, beside them.
///
/// The output has a row for each cell, `[cells, numbers]`: those of the coarse grid first, then those of the fine one.
public struct TwoScales: Layer {
    /// From the fine features to the coarse ones, to what is told of each coarse cell, to what the fine features are given,
    /// and to what is told of each fine cell.
    private(set) var coarse: [any Layer]
    private(set) var coarseHead: [any Layer]
    private(set) var lateral: [any Layer]
    private(set) var fineHead: [any Layer]

    /// - Parameter lateral: ends with as many rows and columns as came in.
    public init(
        @LayerBuilder coarse: () -> [any Layer], @LayerBuilder coarseHead: () -> [any Layer],
        @LayerBuilder lateral: () -> [any Layer], @LayerBuilder fineHead: () -> [any Layer]
    ) {
        self.coarse = coarse()
        self.coarseHead = coarseHead()
        self.lateral = lateral()
        self.fineHead = fineHead()
    }

    public var kind: String { "TwoScales" }
    public var inputRank: Int? { 3 }
    public var layout: LayoutNeed { .planes }
    public var parts: [any Layer] { coarse + coarseHead + lateral + fineHead }

    public var parameters: [Parameter] {
        get { parts.flatMap(\.parameters) }
        set {
            var rest = newValue[...]
            func next(_ layers: inout [any Layer]) {
                let count = layers.reduce(0) { $0 + $1.parameters.count }
                layers.distribute([Parameter](rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            next(&coarse)
            next(&coarseHead)
            next(&lateral)
            next(&fineHead)
        }
    }

    /// The shapes of the coarse features and of what the fine head is given.
    func shapes(_ input: Shape) throws(TensorError) -> (coarse: Shape, joined: Shape) {
        guard input.count == 3 else { throw .notAPicture(kind, input) }
        let inner = try coarse.outputShape(for: input)
        let side = try lateral.outputShape(for: inner)
        guard side.count == 3, side.dropLast() == input.dropLast() else { throw .cannotLieSideBySide(side, input) }
        return (inner, [input[0], input[1], side[2] + input[2]])
    }

    public func outputShape(for input: Shape) throws(TensorError) -> Shape {
        let shapes = try shapes(input)
        let (large, small) = (
            try coarseHead.outputShape(for: shapes.coarse), try fineHead.outputShape(for: shapes.joined)
        )
        guard large.count == 3, small.count == 3, large[2] == small[2] else {
            throw .cannotLieSideBySide(large, small)
        }
        return [large[0] * large[1] + small[0] * small[1], large[2]]
    }

    public func prepared(for input: Shape) throws(TensorError) -> TwoScales {
        var copy = self
        copy.coarse = try coarse.prepared(for: input)
        let shapes = try shapes(input)
        copy.coarseHead = try coarseHead.prepared(for: shapes.coarse)
        copy.lateral = try lateral.prepared(for: shapes.coarse)
        copy.fineHead = try fineHead.prepared(for: shapes.joined)
        _ = try copy.outputShape(for: input)
        return copy
    }

    public func multiplyAccumulates(for input: Shape) -> Int {
        guard let shapes = try? shapes(input) else { return 0 }
        let parts = [(coarse, input), (coarseHead, shapes.coarse), (lateral, shapes.coarse), (fineHead, shapes.joined)]
        return parts.reduce(0) { sum, part in
            sum + ((try? part.0.total(for: part.1) { $0.multiplyAccumulates(for: $1) }) ?? 0)
        }
    }

    public mutating func freeze(statistics: Bool) {
        coarse.freeze(statistics: statistics)
        coarseHead.freeze(statistics: statistics)
        lateral.freeze(statistics: statistics)
        fineHead.freeze(statistics: statistics)
    }

    public func makePass(for input: Shape, capacity: Int) throws(TensorError) -> LayerPass {
        let shapes = try shapes(input)
        func cells(_ head: [any Layer], _ shape: Shape) throws(TensorError) -> Chain {
            let output = try head.outputShape(for: shape)
            return try Chain(
                head + [Reshape(output[0] * output[1], output[2])], for: shape, capacity: capacity, planes: true)
        }
        return TwoScalesPass(
            coarse: try Chain(coarse, for: input, capacity: capacity, planes: true),
            coarseHead: try cells(coarseHead, shapes.coarse),
            lateral: try Chain(lateral, for: shapes.coarse, capacity: capacity, planes: true),
            fineHead: try cells(fineHead, shapes.joined),
            parameterCounts: [coarse, coarseHead, lateral, fineHead].map { $0.reduce(0) { $0 + $1.parameters.count } },
            from: input, to: try outputShape(for: input), capacity)
    }
}
