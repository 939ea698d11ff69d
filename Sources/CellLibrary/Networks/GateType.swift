import CellLanguage

/// A gate of an LSTM that `explain` can force.
enum LSTMGate: String, HostValue, CaseIterable {
    case forget, input, output, candidate
}

extension CellLibraryIndex {
    func addGates() {
        type("struct Gate", LSTMGate.self, "A gate of an LSTM.") { type in
            for gate in LSTMGate.allCases {
                type.member("static var \(gate.rawValue): Gate { get }", "The \(gate.rawValue) gate.") { _ in gate }
            }
        }
    }
}
