extension Dataset {
    /// Inputs along the first axis and the class of each; without names, classes are called by their numbers.
    public init(
        inputs: Tensor, labels: [Int], classNames: [String] = [], name: String = "Dataset", summary: String = ""
    ) {
        self = trapping { () throws(TensorError) in
            try Checked.dataset(inputs: inputs, labels: labels, classNames: classNames, name: name, summary: summary)
        }
    }

    /// Inputs and the numbers to be predicted, both along their first axis.
    public init(inputs: Tensor, targets: Tensor, name: String = "Dataset", summary: String = "") {
        self = trapping { () throws(TensorError) in
            try Checked.dataset(inputs: inputs, targets: targets, name: name, summary: summary)
        }
    }
}

extension Checked {
    public static func dataset(
        inputs: Tensor, labels: [Int], classNames: [String] = [], name: String = "Dataset", summary: String = ""
    ) throws(TensorError) -> Dataset {
        var names = classNames
        if names.isEmpty, let top = labels.max() {
            guard top < Dataset.classLimit else { throw .tooManyClasses(top) }
            names = (0...Swift.max(top, 0)).map(String.init)
        }
        return try Dataset(
            name, summary, origin: .given, inputs: Samples(inputs),
            targets: Samples(shape: [], numbers: labels.map { Real($0) }), classNames: names)
    }

    public static func dataset(
        inputs: Tensor, targets: Tensor, name: String = "Dataset", summary: String = ""
    ) throws(TensorError) -> Dataset {
        try Dataset(name, summary, origin: .given, inputs: Samples(inputs), targets: Samples(targets))
    }
}

extension Dataset {
    /// Labels are single-precision numbers, in which whole numbers beyond 2²⁴ are not all told apart.
    static let classLimit = 1 << 20
}

extension TensorError {
    static func tooManyClasses(_ label: Int) -> TensorError {
        TensorError("too-many-classes", "a label of \(label) is too large: the limit is \(Dataset.classLimit) classes")
    }
}
