extension Checked {
    /// Every input through a rule; all results must have one shape.
    public static func map(
        _ dataset: Dataset, _ rule: (Tensor) throws -> Tensor
    ) throws -> Dataset {
        try dataset.replacing(inputs: collect(dataset) { try rule($0.input) })
    }

    /// Other targets for the same inputs, made from the whole example: the grid of a detector from a scene's objects.
    public static func mapTargets(
        _ dataset: Dataset, classNames: [String] = [], _ rule: (Example) throws -> Tensor
    ) throws -> Dataset {
        try dataset.replacing(targets: collect(dataset, rule), classNames: classNames)
    }

    private static func collect(_ dataset: Dataset, _ rule: (Example) throws -> Tensor) throws -> Samples {
        var numbers: [Real] = []
        var shape: Shape?
        for index in dataset.indices {
            let result = try rule(dataset.example(at: index))
            let expected = shape ?? result.shape
            guard result.shape == expected else { throw TensorError.unequalResults(expected, result.shape, at: index) }
            guard result.count > 0 else { throw TensorError.emptyResult(expected) }
            if shape == nil { _ = try ([dataset.count] + expected).checkedCount() }
            shape = expected
            numbers.append(contentsOf: result.scalars)
        }
        return try Samples(shape: shape ?? dataset.inputShape, numbers: numbers)
    }

    /// Every number x of the inputs as (x − mean) / deviation.
    public static func normalize(
        _ dataset: Dataset, mean: Double, deviation: Double
    ) throws(TensorError) -> Dataset {
        guard mean.isFinite, deviation.isFinite, deviation > 0 else { throw .noDeviation(deviation, mean: mean) }
        return dataset.rescalingInputs(by: Real(1 / deviation), adding: Real(-mean / deviation))
    }
}

extension Dataset {
    /// Every input through a rule, at once; all results must have one shape.
    public func map(_ rule: (Tensor) -> Tensor) -> Dataset { trappingAny { try Checked.map(self, rule) } }

    /// Other targets for the same inputs, made from the whole example.
    public func mapTargets(classNames: [String] = [], _ rule: (Example) -> Tensor) -> Dataset {
        trappingAny { try Checked.mapTargets(self, classNames: classNames, rule) }
    }

    /// Every number x of the inputs as (x − mean) / deviation: with ½ and ½, pictures reach from −1 to 1.
    public func normalized(mean: Double, deviation: Double) -> Dataset {
        trapping { () throws(TensorError) in try Checked.normalize(self, mean: mean, deviation: deviation) }
    }

    private func trappingAny(_ core: () throws -> Dataset) -> Dataset {
        do {
            return try core()
        } catch {
            fatalError("\(error)")
        }
    }
}

extension TensorError {
    static func unequalResults(_ first: Shape, _ other: Shape, at index: Int) -> TensorError {
        TensorError(
            "unequal-results",
            "the rule made shape \(first) from the first example and \(other) from example \(index)",
            hint: "all examples of a dataset have one shape")
    }

    static func emptyResult(_ shape: Shape) -> TensorError {
        TensorError("empty-result", "the rule made a tensor of shape \(shape), which holds no number")
    }

    static func noDeviation(_ deviation: Double, mean: Double) -> TensorError {
        TensorError(
            "no-deviation",
            "expected a finite mean and a deviation above 0, but mean \(mean) and deviation \(deviation) came")
    }
}
