/// One thing that the program needs or can use, and how it stands.
package struct Finding: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case there(String)
        /// What does not work without it, and what mends that.
        case missing(costs: String, mend: String)
    }

    package let name: String
    package let state: State
    /// Whether nothing works without it.
    package let isVital: Bool

    init(_ name: String, _ state: State, isVital: Bool = false) {
        self.name = name
        self.state = state
        self.isVital = isVital
    }
}
