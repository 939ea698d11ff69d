import Diagnostics
import TensorKit

/// A call of the engine that cannot be carried out is a diagnostic at the cell's line.
extension TensorError: DiagnosticMessage {}
