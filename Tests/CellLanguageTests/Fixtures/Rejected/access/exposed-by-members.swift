struct Layer {
    private enum Kind { case dense, sparse }
    var kind = Kind.dense
    let kinds: [Kind] = []
    private let fine = Kind.sparse
    func find() -> Kind { .dense }
    func use(_ kind: Kind) {}
    private func alsoFine() -> Kind { .dense }
    init(kind: Kind) {}
}
