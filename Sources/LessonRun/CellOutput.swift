import Diagnostics
import Figures

/// One thing that a cell gave to its reader.
public enum CellOutput: Hashable, Codable, Sendable {
    /// Printed text; neighbouring prints are one output.
    case text(String)
    /// A picture, and the statement that showed it.
    case figure(Figure, from: TextSpan)
}
