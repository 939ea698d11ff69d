import Trace

/// Examples to learn from: inputs and what should come out, in an order of their own.
///
/// A dataset is a value and a view: parts, other orders and other scales share the numbers of the whole.
public struct Dataset: Sendable {
    /// A short name: `Shapes-10`.
    public private(set) var name: String
    /// One line: what the examples are and what is to be told from them.
    public private(set) var summary: String
    public private(set) var origin: DataOrigin
    /// The class of each label; empty where the targets are numbers.
    public private(set) var classNames: [String]
    /// The words behind the numbers, where the inputs are texts.
    public private(set) var vocabulary: Vocabulary?
    package private(set) var inputSamples: Samples
    package private(set) var targetSamples: Samples
    /// Objects of each picture, in the samples' order; empty where the examples are no scenes.
    private var objects: [[LabelledBox]]
    /// Which sample stands at each place.
    package private(set) var order: [Int]

    package init(
        _ name: String, _ summary: String, origin: DataOrigin, inputs: Samples, targets: Samples,
        classNames: [String] = [], vocabulary: Vocabulary? = nil, objects: [[LabelledBox]] = []
    ) throws(TensorError) {
        guard inputs.count == targets.count else { throw .unequalCounts(inputs.count, targets.count) }
        guard objects.isEmpty || objects.count == inputs.count else {
            throw .unequalCounts(inputs.count, objects.count)
        }
        self.name = name
        self.summary = summary
        self.origin = origin
        self.classNames = classNames
        self.vocabulary = vocabulary
        self.objects = objects
        inputSamples = inputs
        targetSamples = targets
        order = Array(0..<inputs.count)
        try checkLabels()
    }

    private func checkLabels() throws(TensorError) {
        guard isClassification else { return }
        var value: Real = 0
        for sample in 0..<targetSamples.count {
            targetSamples.copyItem(sample, to: &value)
            guard let label = Int(exactly: value), classNames.indices.contains(label) else {
                throw .notAClass(Double(value), example: sample, classes: classNames.count)
            }
        }
    }

    public var count: Int { order.count }
    public var isEmpty: Bool { order.isEmpty }
    /// Axis sizes of one input: `[32, 32, 3]` for a picture.
    public var inputShape: Shape { inputSamples.shape }
    /// Axis sizes of one target: `[]` for a class or a single number.
    public var targetShape: Shape { targetSamples.shape }
    /// Whether each example has one class, named in `classNames`.
    public var isClassification: Bool { !classNames.isEmpty && targetShape.isEmpty }

    /// The class of each example in order; empty where the targets are no classes.
    public var labels: [Int] { isClassification ? order.map(label(ofSample:)) : [] }

    /// How many examples each class has, in the order of `classNames`.
    public var classCounts: [Int] {
        labels.reduce(into: [Int](repeating: 0, count: classNames.count)) { $0[$1] += 1 }
    }

    private func label(ofSample sample: Int) -> Int {
        var value: Real = 0
        targetSamples.copyItem(sample, to: &value)
        return Int(value)
    }

    /// The sample at a place that the caller has checked.
    package func example(at index: Int) throws(TensorError) -> Example {
        let sample = order[index]
        let input = try inputSamples.gathered([sample]).reshaped(inputShape)
        let target = try targetSamples.gathered([sample]).reshaped(targetShape)
        let label = isClassification ? label(ofSample: sample) : nil
        return Example(
            index: index, input: input, target: target, label: label, className: label.map { classNames[$0] },
            words: vocabulary?.words(of: input.scalars.compactMap { Int(exactly: $0) }),
            objects: objects.isEmpty ? [] : objects[sample])
    }

    /// The same samples in another order, or some of them.
    package func reordered(_ places: some Collection<Int>) -> Dataset {
        var dataset = self
        dataset.order = places.map { order[$0] }
        return dataset
    }

    /// The same examples, told as something else: a stand-in says what it stands for.
    package func told(as name: String? = nil, _ summary: String? = nil, origin: DataOrigin? = nil) -> Dataset {
        var dataset = self
        dataset.name = name ?? self.name
        dataset.summary = summary ?? self.summary
        dataset.origin = origin ?? self.origin
        return dataset
    }

    /// The same targets for other inputs, one for each place.
    package func replacing(inputs: Samples) throws(TensorError) -> Dataset {
        try replacing(inputs: inputs, targets: targetSamples.compacted(order))
    }

    /// Other targets for the same inputs, one for each place; classes go, since the targets are no longer theirs.
    package func replacing(targets: Samples, classNames: [String]) throws(TensorError) -> Dataset {
        var dataset = try replacing(inputs: inputSamples.compacted(order), targets: targets)
        dataset.classNames = classNames
        return dataset
    }

    private func replacing(inputs: Samples, targets: Samples) throws(TensorError) -> Dataset {
        try Dataset(
            name, summary, origin: origin, inputs: inputs, targets: targets, classNames: classNames,
            vocabulary: inputs.shape == inputShape ? vocabulary : nil,
            objects: objects.isEmpty ? [] : order.map { objects[$0] })
    }

    /// The inputs with every number x as x · factor + shift.
    package func rescalingInputs(by factor: Real, adding shift: Real) -> Dataset {
        var dataset = self
        dataset.inputSamples = inputSamples.rescaled(by: factor, adding: shift)
        return dataset
    }
}

extension Dataset: CustomStringConvertible {
    /// `Shapes-10: 4,000 examples of [32, 32, 3], 10 classes (made on the spot, seed 1)`
    public var description: String {
        let number = NumberStyle.grouped.format(count)
        let classes = isClassification ? ", \(classNames.count) classes" : ""
        return "\(name): \(number) \(count == 1 ? "example" : "examples") of \(inputShape)\(classes) (\(origin))"
    }
}

extension TensorError {
    static func unequalCounts(_ inputs: Int, _ targets: Int) -> TensorError {
        TensorError("unequal-counts", "\(inputs) inputs and \(targets) targets came: each input needs its target")
    }

    static func notAClass(_ label: Double, example: Int, classes: Int) -> TensorError {
        TensorError(
            "not-a-class",
            "the label \(NumberStyle.short.format(label)) of example \(example) is none of the \(classes) classes",
            hint: "labels count from 0 to \(classes - 1)")
    }
}
