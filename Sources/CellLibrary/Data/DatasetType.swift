import CellLanguage
import TensorKit
import Trace

/// `Dataset`: examples, as a value and a view.
extension CellLibraryIndex {
    func addDatasetType() {
        type(
            "struct Dataset: CustomStringConvertible", Dataset.self,
            "Examples to learn from. Parts share the numbers of the whole.",
            description: { $0.description }, summary: { ValueSummary(type: "Dataset", text: $0.description) }
        ) { type in
            type.addDatasetMaking()
            type.addDatasetFacts()
            type.addDatasetTensors()
            type.addDatasetParts()
            type.addDatasetMapping()
        }
    }
}

extension HostTypeDeclaration {
    fileprivate func addDatasetMaking() {
        member(
            "init(inputs: Tensor, labels: [Int], classNames: [String] = [])",
            "Inputs along the first axis, and the class of each."
        ) { call in
            try Checked.dataset(inputs: call[0], labels: call[1], classNames: call[2])
        }
        member(
            "init(inputs: Tensor, targets: Tensor)", "Inputs and the numbers to be predicted, along their first axis."
        ) {
            call in
            try Checked.dataset(inputs: call[0], targets: call[1])
        }
    }

    fileprivate func addDatasetFacts() {
        member("var count: Int { get }", "How many examples there are.") { $0.receiver(Dataset.self).count }
        member("var isEmpty: Bool { get }", "Whether there is none.") { $0.receiver(Dataset.self).isEmpty }
        member("var name: String { get }", "A short name.") { $0.receiver(Dataset.self).name }
        member("var summary: String { get }", "One line: what is to be told from what.") {
            $0.receiver(Dataset.self).summary
        }
        member("var origin: String { get }", "Which data this is: made on the spot, read from files, or a stand-in.") {
            $0.receiver(Dataset.self).origin.description
        }
        member("var description: String { get }", "Name, count, shape, classes and origin in a line.") {
            $0.receiver(Dataset.self).description
        }
        member("var inputShape: [Int] { get }", "Axis sizes of one input.") { $0.receiver(Dataset.self).inputShape }
        member("var targetShape: [Int] { get }", "Axis sizes of one target: `[]` for a class.") {
            $0.receiver(Dataset.self).targetShape
        }
        member("var classNames: [String] { get }", "The class of each label; empty where targets are numbers.") {
            $0.receiver(Dataset.self).classNames
        }
        member("var labels: [Int] { get }", "The class of each example.") { $0.receiver(Dataset.self).labels }
        member("var classCounts: [Int] { get }", "How many examples each class has.") {
            $0.receiver(Dataset.self).classCounts
        }
        member("var vocabulary: Vocabulary { get }", "The words behind the numbers of texts.") { call in
            guard let vocabulary = call.receiver(Dataset.self).vocabulary else {
                throw CellError("the dataset's inputs are no texts, so it has no vocabulary", id: "no-vocabulary")
            }
            return vocabulary
        }
    }

    fileprivate func addDatasetTensors() {
        member("var inputs: Tensor { get }", "All inputs along a new first axis.") { call in
            let dataset: Dataset = call.receiver()
            try call.price([dataset.count] + dataset.inputShape)
            return try Checked.inputs(dataset)
        }
        member("var targets: Tensor { get }", "All targets along a new first axis: class numbers, or numbers.") {
            call in
            let dataset: Dataset = call.receiver()
            try call.price([dataset.count] + dataset.targetShape)
            return try Checked.targets(dataset)
        }
        member("var examples: Examples { get }", "One example after the other, each made when it is asked for.") {
            Examples(dataset: $0.receiver())
        }
        member("func batched(_ size: Int) -> Batches", "In portions of a size; the last may be smaller.") { call in
            Batches(portions: try Checked.batches(call.receiver(), size: call[0]))
        }
    }

    fileprivate func addDatasetParts() {
        member("subscript(_ index: Int) -> Example { get }", "One example, counted from 0.") { call in
            try Checked.example(call.receiver(), call[0])
        }
        member("subscript(_ range: Range<Int>) -> Dataset { get }", "Some neighbouring examples.") { call in
            try Checked.part(call.receiver(), call[0])
        }
        member("subscript(_ range: ClosedRange<Int>) -> Dataset { get }", "Some neighbouring examples.") { call in
            let range: ClosedRange<Int> = call[0]
            guard range.upperBound < .max else { throw CellError("there is no example \(range.upperBound)") }
            return try Checked.part(call.receiver(), range.lowerBound..<range.upperBound + 1)
        }
        member("func prefix(_ count: Int) -> Dataset", "The first examples.") { call in
            try Checked.prefix(call.receiver(), call[0])
        }
        member("func prefix(perClass count: Int) -> Dataset", "As many examples of each class, the first ones.") {
            call in
            try Checked.prefix(call.receiver(), perClass: call[0])
        }
        member(
            "func split(_ share: Double) -> (first: Dataset, second: Dataset)",
            "A share between 0 and 1 in front, the others behind: `split(0.8)`."
        ) { call in
            let parts = try Checked.split(call.receiver(), share: call[0])
            return CellTuple(parts.first, parts.second)
        }
        member("func split(at index: Int) -> (first: Dataset, second: Dataset)", "Cut in two before an example.") {
            call in
            let parts = try Checked.split(call.receiver(), at: call[0])
            return CellTuple(parts.first, parts.second)
        }
        member("func shuffled(seed: Int? = nil) -> Dataset", "In random order; the same with every run of the cell.") {
            call in
            call.receiver(Dataset.self).shuffled(seed: call.seed(0) ?? call.nextRandom())
        }
    }

    fileprivate func addDatasetMapping() {
        member(
            "func distinct() -> Dataset",
            "Without examples whose input came before: a split then tests nothing that was learned."
        ) { $0.receiver(Dataset.self).distinct() }
        member("func filter(_ isIncluded: (Example) -> Bool) -> Dataset", "Only the examples that meet a condition.") {
            call in
            let isIncluded = call.function(0)
            return try call.receiver(Dataset.self).filter { try isIncluded.call($0, as: Bool.self) }
        }
        member("func map(_ rule: (Tensor) -> Tensor) -> Dataset", "Every input through a rule.") { call in
            let rule = call.function(0)
            return try Checked.map(call.receiver()) { try rule.call($0, as: Tensor.self) }
        }
        member(
            "func mapTargets(_ rule: (Example) -> Tensor) -> Dataset",
            "Other targets for the same inputs, made from each example."
        ) { call in
            let rule = call.function(0)
            return try Checked.mapTargets(call.receiver()) { try rule.call($0, as: Tensor.self) }
        }
        member(
            "func normalized(mean: Double, deviation: Double) -> Dataset",
            "Every input number x as (x − mean) / deviation."
        ) {
            call in
            try Checked.normalize(call.receiver(), mean: call[0], deviation: call[1])
        }
    }
}

extension Dataset: HostValue {}
