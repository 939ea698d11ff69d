extension Checked {
    /// All inputs along a new first axis.
    public static func inputs(_ dataset: Dataset) throws(TensorError) -> Tensor {
        try dataset.inputSamples.gathered(dataset.order)
    }

    /// All targets along a new first axis: a vector of class numbers for a classification.
    public static func targets(_ dataset: Dataset) throws(TensorError) -> Tensor {
        try dataset.targetSamples.gathered(dataset.order)
    }

    public static func batches(_ dataset: Dataset, size: Int) throws(TensorError) -> Batches {
        guard size > 0 else { throw .noBatchSize(size) }
        let largest = Swift.min(size, dataset.count)
        _ = try ([largest] + dataset.inputShape).checkedCount()
        _ = try ([largest] + dataset.targetShape).checkedCount()
        return Batches(dataset: dataset, size: size)
    }
}

extension Dataset {
    /// All inputs along a new first axis.
    public var inputs: Tensor { trapping { () throws(TensorError) in try Checked.inputs(self) } }

    /// All targets along a new first axis: a vector of class numbers for a classification.
    public var targets: Tensor { trapping { () throws(TensorError) in try Checked.targets(self) } }

    /// In portions of `size`; the last may be smaller.
    public func batched(_ size: Int) -> Batches {
        trapping { () throws(TensorError) in try Checked.batches(self, size: size) }
    }

    /// Writes the inputs at some places into memory that has room for them, one behind the other.
    ///
    /// For two kinds of places by name: a generic function would be called unspecialised from another module, which asks
    /// for memory at every example.
    package func copyInputs(at places: ArraySlice<Int>, to target: UnsafeMutablePointer<Real>) {
        copy(inputSamples, places, target)
    }

    package func copyInputs(at places: Range<Int>, to target: UnsafeMutablePointer<Real>) {
        copy(inputSamples, places, target)
    }

    /// Writes the targets at some places into memory that has room for them, one behind the other.
    package func copyTargets(at places: ArraySlice<Int>, to target: UnsafeMutablePointer<Real>) {
        copy(targetSamples, places, target)
    }

    package func copyTargets(at places: Range<Int>, to target: UnsafeMutablePointer<Real>) {
        copy(targetSamples, places, target)
    }

    @inline(__always)
    private func copy(_ samples: Samples, _ places: some Sequence<Int>, _ target: UnsafeMutablePointer<Real>) {
        let width = samples.width
        var row = target
        for place in places {
            samples.copyItem(order[place], to: row)
            row += width
        }
    }
}

/// The portions of a dataset, in order: `for (images, labels) in train.batched(4)`.
public struct Batches: RandomAccessCollection, Sendable {
    let dataset: Dataset
    let size: Int

    public var startIndex: Int { 0 }
    public var endIndex: Int { dataset.count / size + (dataset.count % size > 0 ? 1 : 0) }

    public subscript(position: Int) -> (inputs: Tensor, targets: Tensor) {
        let places = dataset.order[(position * size)...].prefix(size)
        return trapping { () throws(TensorError) in
            (try dataset.inputSamples.gathered(places), try dataset.targetSamples.gathered(places))
        }
    }
}

extension TensorError {
    static func noBatchSize(_ size: Int) -> TensorError {
        TensorError("no-batch-size", "a batch of \(size) examples is not possible: the least is 1")
    }
}
