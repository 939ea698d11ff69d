extension Prelude {
    /// The generator that every `random(in:)` without another one asks: the cell's own, which starts anew with each run.
    static func addRandomSource(to library: CellLibraryIndex) {
        library.extension("extension SystemRandomNumberGenerator") { type in
            type.inline("init()") { _ in Code(reference: { _ in RandomBox.shared }) }
            type.inline("mutating func next() -> UInt64") { call in
                let machine = call.machine
                return Code(word: { _ in Int(bitPattern: UInt(machine.nextRandom())) })
            }
        }
    }
}

/// What stands for the generator: it holds nothing of its own.
final class RandomBox: Sendable {
    static let shared = RandomBox()
}
