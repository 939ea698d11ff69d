extension LessonRun {
    /// The run with what the last good one showed beneath its errors: a cell that failed or was skipped keeps what it
    /// printed and drew, a value that cannot be had keeps its text.
    ///
    /// - Parameter cells: for each cell, its place in the last good run, where it has one.
    public func above(_ good: LessonRun, cells: [Int?]) -> LessonRun {
        var run = self
        for (index, place) in zip(run.cells.indices, cells) {
            guard let place, good.cells.indices.contains(place) else { continue }
            switch run.cells[index].outcome {
            case .failed, .skipped:
                if run.cells[index].outputs.isEmpty { run.cells[index].outputs = good.cells[place].outputs }
                if run.cells[index].steps.isEmpty { run.cells[index].steps = good.cells[place].steps }
            case .succeeded, .failedAsExpected, .notRun: break
            }
        }
        guard run.values.count == good.values.count else { return run }
        for index in run.values.indices where run.values[index].text == nil {
            run.values[index].text = good.values[index].text
        }
        return run
    }
}
