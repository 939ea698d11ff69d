import Figures
import Trace

extension VariablesFigure {
    /// The most steps that a figure shows.
    static let stepLimit = 200

    /// All variables after each step, from the changes that each step made.
    init(_ records: [StepRecord]) {
        var known: [Variable] = []
        var steps: [Step] = []
        for record in records.prefix(Self.stepLimit) {
            for index in known.indices { known[index].isChanged = false }
            for change in record.changes {
                let variable = Variable(
                    name: change.name, type: change.value.type, text: change.value.text, isChanged: true)
                if let index = known.firstIndex(where: { $0.name == change.name }) {
                    known[index] = variable
                } else {
                    known.append(variable)
                }
            }
            steps.append(Step(line: record.span.start.line, depth: record.depth, variables: known))
        }
        self.init(steps: steps, isCut: records.count > Self.stepLimit)
    }
}
