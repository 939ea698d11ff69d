import TensorKit

extension Optimizer {
    /// One step of a layer or model along a gradient.
    public mutating func update(_ model: inout some Layer, along gradient: ModelGradient) {
        trapping { () throws(TensorError) in try update(checking: &model, along: gradient) }
    }

    /// The core.
    public mutating func update(
        checking model: inout some Layer, along gradient: ModelGradient
    ) throws(TensorError) {
        var parameters = model.parameters
        guard gradient.slopes.count == parameters.count else {
            throw .wrongGradient(gradient.slopes.count, parameters: parameters.count)
        }
        for (parameter, slope) in zip(parameters, gradient.slopes) {
            if let slope, slope.shape != parameter.shape { throw .wrongSlope(slope.shape, parameter.shape) }
        }
        try check()
        var tensors = parameters.map(\.tensor)
        move(&tensors, along: gradient.slopes) { parameters[$0].role == .weight }
        for index in parameters.indices where gradient.slopes[index] != nil {
            parameters[index].tensor = tensors[index]
        }
        for (index, change) in gradient.changes.enumerated() {
            guard let change else { continue }
            parameters[index].tensor = try Checked.add(parameters[index].tensor, change)
        }
        model.parameters = parameters
    }

    /// One step of a tensor along its gradient.
    public mutating func update(_ weights: inout Tensor, along gradient: Tensor) {
        trapping { () throws(TensorError) in try update(checking: &weights, along: gradient) }
    }

    /// The core.
    public mutating func update(checking weights: inout Tensor, along gradient: Tensor) throws(TensorError) {
        guard weights.shape == gradient.shape else { throw .wrongSlope(gradient.shape, weights.shape) }
        try check()
        var tensors = [weights]
        move(&tensors, along: [gradient]) { _ in true }
        weights = tensors[0]
    }

    private mutating func move(_ tensors: inout [Tensor], along slopes: [Tensor?], decays: (Int) -> Bool) {
        let starts = tensors.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        remember(starts[tensors.count])
        let norm = ModelGradient(slopes: slopes).norm
        let factor = clipNorm.map { norm > $0 ? $0 / norm : 1 } ?? 1
        let step = OptimizerStep(self)
        let memory = memory
        for (index, slope) in slopes.enumerated() {
            guard let slope else { continue }
            let count = slope.count
            let scaled = factor == 1 ? slope : slope * factor
            tensors[index].withMutablePointer { weights in
                scaled.withPointer { slope in
                    step.run(
                        weights, slope, { memory!.slots[$0].pointer + starts[index] }, count: count,
                        decays: decays(index))
                }
            }
        }
        steps += 1
    }
}

extension TensorError {
    static func wrongGradient(_ slopes: Int, parameters: Int) -> TensorError {
        TensorError(
            "wrong-gradient", "the gradient belongs to a model with \(slopes) parameters; this one has \(parameters)")
    }

    static func wrongSlope(_ slope: Shape, _ parameter: Shape) -> TensorError {
        TensorError("wrong-gradient", "a parameter of shape \(parameter) cannot follow a slope of shape \(slope)")
    }
}
