struct Confusion<Label: Hashable & Comparable> {
    private var counts: [Label: [Label: Int]] = [:]
    init(_ pairs: some Sequence<(truth: Label, guess: Label)>) {
        for (truth, guess) in pairs { counts[truth, default: [:]][guess, default: 0] += 1 }
    }
    var labels: [Label] { Set(counts.keys).union(counts.values.flatMap(\.keys)).sorted() }
    subscript(truth: Label, guess: Label) -> Int { counts[truth]?[guess] ?? 0 }
    var accuracy: Double {
        let total = counts.values.flatMap(\.values).reduce(0, +)
        return total == 0 ? .nan : Double(labels.map { self[$0, $0] }.reduce(0, +)) / Double(total)
    }
    func precision(_ label: Label) -> Double? {
        let guessed = labels.map { self[$0, label] }.reduce(0, +)
        return guessed > 0 ? Double(self[label, label]) / Double(guessed) : nil
    }
}
let truth = ["cat", "dog", "cat", "cow", "dog"], guess = ["cat", "cat", "cat", "dog", "dog"]
let confusion = Confusion(zip(truth, guess).map { (truth: $0, guess: $1) })
print(confusion.labels, confusion.accuracy, confusion["dog", "cat"])
for label in confusion.labels { print(label, confusion.precision(label).map { "\($0)" } ?? "never guessed") }
