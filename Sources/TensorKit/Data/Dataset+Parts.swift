/// Parts and orders. All of them share the numbers of the whole.
extension Checked {
    public static func example(_ dataset: Dataset, _ index: Int) throws(TensorError) -> Example {
        guard dataset.order.indices.contains(index) else { throw .noSuchExample(index, count: dataset.count) }
        return try dataset.example(at: index)
    }

    public static func part(_ dataset: Dataset, _ range: Range<Int>) throws(TensorError) -> Dataset {
        guard range.lowerBound >= 0, range.upperBound <= dataset.count else {
            throw .noSuchExamples(range, count: dataset.count)
        }
        return dataset.reordered(range)
    }

    /// The first examples; all, if there are no more.
    public static func prefix(_ dataset: Dataset, _ count: Int) throws(TensorError) -> Dataset {
        guard count >= 0 else { throw .negativeCount(count) }
        return dataset.reordered(0..<Swift.min(count, dataset.count))
    }

    /// As many examples of each class, the first ones, in the order in which they stand.
    public static func prefix(_ dataset: Dataset, perClass count: Int) throws(TensorError) -> Dataset {
        guard count >= 0 else { throw .negativeCount(count) }
        guard dataset.isClassification else { throw .noClasses(dataset.name) }
        var taken = [Int](repeating: 0, count: dataset.classNames.count)
        var places: [Int] = []
        for (place, label) in dataset.labels.enumerated() where taken[label] < count {
            taken[label] += 1
            places.append(place)
        }
        if let poor = taken.firstIndex(where: { $0 < count }) {
            throw .tooFewOfClass(dataset.classNames[poor], taken[poor], wanted: count)
        }
        return dataset.reordered(places)
    }

    /// Cut in two: a share between 0 and 1 of the examples in front, the others behind.
    public static func split(
        _ dataset: Dataset, share: Double
    ) throws(TensorError) -> (first: Dataset, second: Dataset) {
        guard share >= 0, share <= 1 else { throw .noShare(share) }
        return try split(dataset, at: Int((Double(dataset.count) * share).rounded()))
    }

    /// Cut in two before the example at `index`.
    public static func split(
        _ dataset: Dataset, at index: Int
    ) throws(TensorError) -> (first: Dataset, second: Dataset) {
        guard (0...dataset.count).contains(index) else { throw .noSuchCut(index, count: dataset.count) }
        return (dataset.reordered(0..<index), dataset.reordered(index..<dataset.count))
    }
}

extension Dataset {
    public subscript(index: Int) -> Example {
        trapping { () throws(TensorError) in try Checked.example(self, index) }
    }

    public subscript(range: Range<Int>) -> Dataset {
        trapping { () throws(TensorError) in try Checked.part(self, range) }
    }

    public var indices: Range<Int> { 0..<count }

    /// One example after the other, each made when it is asked for.
    public var examples: some RandomAccessCollection<Example> { indices.lazy.map { self[$0] } }

    /// The first examples; all, if there are no more.
    public func prefix(_ count: Int) -> Dataset {
        trapping { () throws(TensorError) in try Checked.prefix(self, count) }
    }

    /// As many examples of each class, the first ones.
    public func prefix(perClass count: Int) -> Dataset {
        trapping { () throws(TensorError) in try Checked.prefix(self, perClass: count) }
    }

    /// A share between 0 and 1 of the examples in front, the others behind: `split(0.8)`.
    public func split(_ share: Double) -> (first: Dataset, second: Dataset) {
        trapping { () throws(TensorError) in try Checked.split(self, share: share) }
    }

    public func split(at index: Int) -> (first: Dataset, second: Dataset) {
        trapping { () throws(TensorError) in try Checked.split(self, at: index) }
    }

    /// In another order (Fisher & Yates); without a seed, by the next of the shared stream.
    public func shuffled(seed: UInt64? = nil) -> Dataset {
        var generator = SplitMix64(seed: seed ?? RandomSource.shared.nextSeed())
        var places = Array(indices)
        generator.shuffle(&places)
        return reordered(places)
    }

    /// The first example of each input, in their order: of those that ask the same, one stays. Before a split this keeps
    /// what is learned out of what is tested.
    public func distinct() -> Dataset { reordered(inputSamples.placesOfDistinct(among: order)) }

    /// Only the examples that meet a condition, in their order.
    public func filter(_ isIncluded: (Example) throws -> Bool) rethrows -> Dataset {
        reordered(try indices.filter { try isIncluded(self[$0]) })
    }
}

extension SplitMix64 {
    /// Every order is equally likely (Fisher & Yates 1938, in Durstenfeld's form).
    public mutating func shuffle<Element>(_ values: inout [Element]) {
        for last in values.indices.dropFirst().reversed() { values.swapAt(last, below(last + 1)) }
    }
}

extension TensorError {
    static func noSuchExample(_ index: Int, count: Int) -> TensorError {
        TensorError(
            "no-such-example", "there is no example \(index) among \(count)",
            hint: count > 0 ? "they count from 0 to \(count - 1)" : nil)
    }

    static func noSuchExamples(_ range: Range<Int>, count: Int) -> TensorError {
        TensorError("no-such-examples", "the examples \(range) are not all among the \(count) of the dataset")
    }

    static func negativeCount(_ count: Int) -> TensorError {
        TensorError("negative-count", "expected a number of examples, but \(count) came")
    }

    static func noClasses(_ name: String) -> TensorError {
        TensorError("no-classes", "“\(name)” has no classes to count examples by: its targets are numbers")
    }

    static func tooFewOfClass(_ name: String, _ count: Int, wanted: Int) -> TensorError {
        TensorError("too-few-of-class", "class “\(name)” has \(count) examples, but \(wanted) of each class are wanted")
    }

    static func noShare(_ share: Double) -> TensorError {
        TensorError("no-share", "expected a share between 0 and 1, but \(share) came")
    }

    static func noSuchCut(_ index: Int, count: Int) -> TensorError {
        TensorError("no-such-cut", "\(count) examples cannot be cut at \(index)")
    }
}
