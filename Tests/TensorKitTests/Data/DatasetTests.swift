import Testing

@testable import TensorKit

struct DatasetTests {
    /// Ten examples whose input is their number, and whose class is its remainder modulo 3.
    private let dataset = Dataset(
        inputs: Tensor(rows: 10, columns: 2) { row, column in Double(row * 10 + column) },
        labels: (0..<10).map { $0 % 3 }, classNames: ["a", "b", "c"])

    private func error(_ body: () throws -> Any) -> TensorError? {
        #expect(throws: TensorError.self) { _ = try body() }
    }

    @Test func `an example holds its input, its class and the class's name`() {
        let example = dataset[4]
        #expect(
            example.input == [40, 41] && example.label == 1 && example.className == "b" && example.target.item == 1)
        #expect(dataset.classCounts == [4, 3, 3] && dataset.inputShape == [2] && dataset.targetShape.isEmpty)
    }

    @Test func `parts keep inputs and targets together`() {
        let part = dataset.shuffled(seed: 7)[2..<8]
        #expect(part.count == 6)
        for example in part.examples { #expect(Int(example.input.scalars[0]) / 10 % 3 == example.label) }
        #expect(part.inputs.shape == [6, 2] && part.targets.scalars.map { Int($0) } == part.labels)
    }

    @Test func `a shuffle loses nothing and depends on its seed alone`() {
        let first = dataset.shuffled(seed: 1)
        #expect(first.inputs == dataset.shuffled(seed: 1).inputs)
        #expect(first.inputs != dataset.shuffled(seed: 2).inputs)
        #expect(first.examples.map { Int($0.input.scalars[0]) }.sorted() == (0..<10).map { $0 * 10 })
    }

    @Test func `as many of each class are the first ones of each`() {
        let part = dataset.prefix(perClass: 2)
        #expect(part.examples.map { Int($0.input.scalars[0]) / 10 } == [0, 1, 2, 3, 4, 5])
        #expect(dataset[1..<10].prefix(perClass: 3).classCounts == [3, 3, 3])
        let poor = error { try Checked.prefix(dataset, perClass: 4) }
        #expect(poor?.text == "class “b” has 3 examples, but 4 of each class are wanted")
    }

    @Test func `a split cuts once and loses nothing`() {
        let (first, second) = dataset.split(0.7)
        #expect(first.count == 7 && second.count == 3 && second[0].input == dataset[7].input)
        let (none, all) = dataset.split(at: 0)
        #expect(none.isEmpty && all.count == 10)
    }

    @Test func `batches follow the order, and the last may be smaller`() {
        let batches = dataset.batched(4)
        #expect(batches.map(\.inputs.shape) == [[4, 2], [4, 2], [2, 2]])
        #expect(batches.flatMap { $0.targets.scalars } == dataset.targets.scalars)
        #expect(dataset.prefix(0).batched(4).isEmpty)
        #expect(dataset.batched(5).map(\.inputs.shape) == [[5, 2], [5, 2]])
        #expect(dataset.batched(.max).map(\.inputs) == [dataset.inputs])
    }

    @Test func `a batch lands in memory as it does in a tensor`() {
        let places = [9, 0, 4][...]
        var inputs = [Real](repeating: 0, count: 6)
        var targets = [Real](repeating: 0, count: 3)
        dataset.shuffled(seed: 3).copyInputs(at: places, to: &inputs)
        dataset.shuffled(seed: 3).copyTargets(at: places, to: &targets)
        let expected = places.map { dataset.shuffled(seed: 3)[$0] }
        #expect(inputs == expected.flatMap(\.input.scalars) && targets == expected.map { $0.target.item })
    }

    @Test func `a rule goes over every input, and a filter over every example`() {
        let sums = dataset.filter { $0.label == 2 }.map { $0.sum().reshaped(1) }
        #expect(sums.inputs == [[41], [101], [161]] && sums.labels == [2, 2, 2])
        let other = error { try Checked.map(dataset) { .zeros(Int($0.scalars[0]) + 1) } }
        #expect(other?.id == "unequal-results")
    }

    @Test func `of examples with one input the first stays, in its place`() throws {
        let numbers = Dataset(inputs: [[1, 2], [3, 4], [1, 2], [0, 4], [-0.0, 4]], labels: [0, 1, 2, 0, 1])
        #expect(numbers.distinct().inputs == [[1, 2], [3, 4], [0, 4]] && numbers.distinct().labels == [0, 1, 0])
        #expect(numbers[1..<5].distinct().labels == [1, 2, 0])
        let samples = try Samples(shape: [2], bytes: [0, 255, 0, 255, 255, 0])
        let pictures = try Dataset(
            "p", "", origin: .given, inputs: samples, targets: Samples(shape: [], numbers: [5, 6, 7]))
        #expect(pictures.distinct().targets == [5, 7])
        #expect(dataset.distinct().count == 10 && dataset.prefix(0).distinct().isEmpty)
    }

    @Test func `new targets come from the whole example`() {
        let grid = dataset.mapTargets { Tensor([Double($0.label ?? 0), 1]) }
        #expect(grid.targetShape == [2] && !grid.isClassification && grid[5].target == [2, 1])
    }

    @Test func `bytes stay bytes through every change of scale`() throws {
        let samples = try Samples(shape: [2], bytes: [0, 255, 51, 102])
        let targets = try Samples(shape: [], numbers: [0, 1])
        let pictures = try Dataset("p", "", origin: .given, inputs: samples, targets: targets, classNames: ["x", "y"])
        let scaled = pictures.normalized(mean: 0.5, deviation: 0.5)
        #expect(zip(scaled.inputs.scalars, [-1, 1, -0.6, -0.2]).allSatisfy { abs($0 - $1) < 1e-6 })
        #expect(
            zip(scaled.normalized(mean: -1, deviation: 2).inputs.scalars, [0, 1, 0.2, 0.4]).allSatisfy {
                abs($0 - $1) < 1e-6
            })
    }

    @Test func `what does not fit is an error that says what came`() {
        #expect(error { try Checked.example(dataset, 10) }?.text == "there is no example 10 among 10")
        #expect(error { try Checked.part(dataset, 5..<11) }?.id == "no-such-examples")
        #expect(error { try Checked.prefix(dataset, -1) }?.id == "negative-count")
        #expect(error { try Checked.split(dataset, share: .nan) }?.id == "no-share")
        #expect(error { try Checked.split(dataset, at: 11) }?.id == "no-such-cut")
        #expect(error { try Checked.batches(dataset, size: 0) }?.id == "no-batch-size")
        #expect(error { try Checked.normalize(dataset, mean: 0, deviation: 0) }?.id == "no-deviation")
        #expect(error { try Checked.dataset(inputs: [1, 2], labels: [0]) }?.id == "unequal-counts")
        #expect(error { try Checked.dataset(inputs: [1, 2], labels: [0, 3], classNames: ["a"]) }?.id == "not-a-class")
        #expect(error { try Checked.dataset(inputs: [1, 2], labels: [0, -1]) }?.id == "not-a-class")
        #expect(error { try Checked.dataset(inputs: 5, labels: [0]) }?.id == "no-axis-of-examples")
        let numbers = Dataset(inputs: [[1], [2]], targets: [[3], [4]])
        #expect(error { try Checked.prefix(numbers, perClass: 1) }?.id == "no-classes")
    }
}
