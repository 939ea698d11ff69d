import Diagnostics
import Trace

/// What a run says while it happens, in order. `RunAssembler` puts events together into a `LessonRun`.
///
/// A run that is cut off has said everything up to the statement that ended it.
public enum RunEvent: Hashable, Codable, Sendable {
    /// What follows, up to `cellFinished`, is this cell's. `seconds` is the wall time that it may take.
    case cellStarted(index: Int, seconds: Double)
    /// The statement is about to run.
    case reached(TextSpan)
    case output(CellOutput)
    /// How far something is that takes long, in a line for a terminal: no part of the run.
    case progressed(String)
    case stepped(StepRecord)
    /// All that is known at a cell's end; its `outputs` and `steps` are empty, since they came before.
    case cellFinished(CellRun)
    case value(ProseValueRun)
    /// What came at a call, in the lesson, that expects `____`: as it is to be written there.
    case recorded(file: String, call: TextSpan, literal: String)
    /// What follows, up to `exerciseFinished`, are attempts at this exercise.
    case exerciseStarted(id: String)
    case exerciseFinished(ExerciseRun)
    /// Something about the run as a whole.
    case reported(Diagnostic)
    /// A run that began with the last one's state: so many cells and exercises, from the first, are as they were then.
    case kept(units: Int)
    /// The run has come to its end by itself.
    case finished
}
