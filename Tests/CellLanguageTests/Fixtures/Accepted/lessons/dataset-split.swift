struct Dataset<Input, Label: Hashable> {
    private var items: [(input: Input, label: Label)]
    init(_ items: [(Input, Label)]) { self.items = items.map { (input: $0.0, label: $0.1) } }
    var count: Int { items.count }
    var classes: Set<Label> { Set(items.map(\.label)) }
    subscript(i: Int) -> (input: Input, label: Label) { items[i] }
    func split(at fraction: Double) -> (train: Dataset, test: Dataset) {
        let cut = Int((Double(count) * fraction).rounded())
        return (Dataset(items.prefix(cut).map { ($0.input, $0.label) }), Dataset(items.suffix(count - cut).map { ($0.input, $0.label) }))
    }
    func grouped() -> [Label: [Input]] {
        Dictionary(grouping: items, by: \.label).mapValues { $0.map(\.input) }
    }
}
let data = Dataset((1...10).map { (Double($0) / 2, $0 % 3 == 0 ? "yes" : "no") })
let (train, test) = data.split(at: 0.7)
print(train.count, test.count, data.classes.sorted(), test[0])
for (label, inputs) in data.grouped().sorted(by: { $0.key < $1.key }) { print(label, inputs) }
