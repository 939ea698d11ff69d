import CellLanguage
import TensorKit

/// The portions of a dataset, one after the other.
struct Batches: HostValue {
    let portions: TensorKit.Batches
}

/// Walks through portions.
struct BatchIterator: HostValue {
    let portions: TensorKit.Batches
    private var position = 0

    init(_ portions: TensorKit.Batches) { self.portions = portions }

    mutating func next() -> (inputs: Tensor, targets: Tensor)? {
        guard position < portions.endIndex else { return nil }
        defer { position += 1 }
        return portions[position]
    }
}

/// The examples of a dataset, one after the other.
struct Examples: HostValue {
    let dataset: Dataset
}

/// Walks through examples.
struct ExampleIterator: HostValue {
    let dataset: Dataset
    private var position = 0

    init(_ dataset: Dataset) { self.dataset = dataset }

    mutating func next() throws(TensorError) -> Example? {
        guard position < dataset.count else { return nil }
        defer { position += 1 }
        return try Checked.example(dataset, position)
    }
}

extension CellLibraryIndex {
    func addBatches() {
        type("struct BatchIterator: IteratorProtocol", BatchIterator.self, "Walks through the portions of a dataset.") {
            type in
            type.requirement("typealias Element = (inputs: Tensor, targets: Tensor)")
            type.member("mutating func next() -> (inputs: Tensor, targets: Tensor)?", "The next portion.") {
                call -> CellTuple? in
                call.mutateReceiver(as: BatchIterator.self) { $0.next().map { CellTuple($0.inputs, $0.targets) } }
            }
        }
        type("struct Batches: Sequence", Batches.self, "The portions of a dataset: `for (images, labels) in …`.") {
            type in
            type.requirement("typealias Element = (inputs: Tensor, targets: Tensor)")
            type.requirement("typealias Iterator = BatchIterator")
            type.member("var count: Int { get }", "How many portions there are.") {
                $0.receiver(Batches.self).portions.count
            }
            type.member("func makeIterator() -> BatchIterator", "From the first portion on.") {
                BatchIterator($0.receiver(Batches.self).portions)
            }
        }
        type(
            "struct ExampleIterator: IteratorProtocol", ExampleIterator.self, "Walks through the examples of a dataset."
        ) {
            type in
            type.requirement("typealias Element = Example")
            type.member("mutating func next() -> Example?", "The next example.") { call -> Example? in
                try call.mutateReceiver(as: ExampleIterator.self) { try $0.next() }
            }
        }
        type("struct Examples: Sequence", Examples.self, "The examples of a dataset, each made when it is asked for.") {
            type in
            type.requirement("typealias Element = Example")
            type.requirement("typealias Iterator = ExampleIterator")
            type.member("var count: Int { get }", "How many there are.") { $0.receiver(Examples.self).dataset.count }
            type.member("func makeIterator() -> ExampleIterator", "From the first example on.") {
                ExampleIterator($0.receiver(Examples.self).dataset)
            }
        }
    }
}
