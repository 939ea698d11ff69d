/// Which variables have a value at a place of a body: on every path that leads there, and on some.
struct FlowState {
    private var always: Set<VariableSymbol> = []
    private(set) var sometimes: Set<VariableSymbol> = []

    /// Where paths meet; nil where none leads.
    static func meeting(_ states: [FlowState]) -> FlowState? {
        guard var met = states.first else { return nil }
        for state in states.dropFirst() {
            met.always.formIntersection(state.always)
            met.sometimes.formUnion(state.sometimes)
        }
        return met
    }

    func contains(_ symbol: VariableSymbol) -> Bool { always.contains(symbol) }

    mutating func insert(_ symbol: VariableSymbol) { formUnion([symbol]) }

    mutating func formUnion(_ symbols: [VariableSymbol]) {
        always.formUnion(symbols)
        sometimes.formUnion(symbols)
    }

    /// A variable that is declared anew, as in each round of a loop.
    mutating func remove(_ symbol: VariableSymbol) {
        always.remove(symbol)
        sometimes.remove(symbol)
    }

    /// What another path may have given a value before this one.
    mutating func follow(_ other: FlowState) { sometimes.formUnion(other.sometimes) }
}
