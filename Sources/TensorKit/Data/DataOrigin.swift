/// Which data this is: a page says so beside every result that was reached with it.
public enum DataOrigin: Hashable, Sendable {
    /// Made on the spot: the same seed makes the same bytes on every machine.
    case made(seed: UInt64)
    /// Read from these files.
    case files([String])
    /// Made on the spot, because the data of this name was not there.
    case standIn(for: String, seed: UInt64)
    /// Put together by the caller.
    case given
}

extension DataOrigin: CustomStringConvertible {
    /// A phrase to set behind the dataset's name: `made on the spot, seed 1`.
    public var description: String {
        switch self {
        case .made(let seed): "made on the spot, seed \(seed)"
        case .files(let names): "read from " + names.joined(separator: ", ")
        case .standIn(let name, let seed): "stand-in for \(name), made on the spot, seed \(seed)"
        case .given: "given"
        }
    }
}
