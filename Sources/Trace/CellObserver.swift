import Diagnostics

/// Who watches a cell run. Called on the cell's own thread, in order.
public protocol CellObserver: AnyObject {
    /// The cell is about to run this statement of its top level.
    func reach(_ statement: TextSpan)
    /// The cell printed this.
    func write(_ text: String)
    /// A statement of a traced cell has run.
    func step(_ record: StepRecord)
    /// The cell has ended, well or not: what each of its statements did, in order of place.
    func finish(_ lines: [LineRecord])
}
