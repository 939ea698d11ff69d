import Figures

/// The walk of a perceptron over its examples: the plane with its line and its arrow, the neuron beside it.
///
/// Every look at an example takes a frame or two: the terms are added, the sum goes through the step, and a wrong
/// answer moves the line. The first look is told term by term.
struct PerceptronDrawing {
    let figure: PerceptronFigure
    let words: any Words

    func draw() -> Drawing {
        var frames: [Drawing.Frame] = []
        for (index, visit) in figure.visits.enumerated() {
            frames += isFirst(index) ? slowFrames(visit) : []
            frames.append(answer(visit))
            if visit.before != visit.after { frames.append(update(visit)) }
        }
        if let last = figure.visits.last { frames.append(end(last)) }
        return Drawing(frames: frames, table: table)
    }

    private func isFirst(_ index: Int) -> Bool { index == 0 }

    /// The terms of the first look, one after the other.
    private func slowFrames(_ visit: PerceptronFigure.Visit) -> [Drawing.Frame] {
        let example = figure.examples[visit.example]
        var sum = 0.0
        var frames = [
            frame(
                visit, Stage(terms: 0), lights: [],
                says: words.start(inputs: example.inputs.map(\.shown), target: example.target.shown))
        ]
        for index in visit.terms.indices {
            sum += visit.terms[index]
            let product = "\(visit.before.w[index].shown)·\(example.inputs[index].shown)"
            frames.append(
                frame(
                    visit, Stage(terms: index + 1), lights: ["terms", "sum"],
                    says: words.added(
                        term: "\(product) = \(visit.terms[index].shown)",
                        name: "w\(index.subscripted)x\(index.subscripted)",
                        sum: sum.shown)))
        }
        frames.append(
            frame(
                visit, Stage(terms: visit.terms.count, bias: true), lights: ["sum"],
                says: words.addedBias(bias: visit.before.b.shown, sum: visit.sum.shown)))
        return frames
    }

    private func answer(_ visit: PerceptronFigure.Visit) -> Drawing.Frame {
        let example = figure.examples[visit.example]
        let error = example.target - visit.output
        return frame(
            visit, Stage(terms: visit.terms.count, bias: true, output: true), lights: ["sum", "activate"],
            says: words.activated(
                sum: visit.sum.shown, fires: visit.output > 0, target: example.target.shown,
                error: error == 0 ? nil : error.signed))
    }

    private func update(_ visit: PerceptronFigure.Visit) -> Drawing.Frame {
        let example = figure.examples[visit.example]
        var frame = frame(
            visit, Stage(terms: visit.terms.count, bias: true, output: true, update: true), lights: ["update"],
            says: words.updated(
                rate: figure.learningRate.shown, error: (example.target - visit.output).signed,
                inputs: example.inputs.map(\.shown), weights: visit.after.w.map(\.shown), bias: visit.after.b.shown))
        frame.isKey = true
        return frame
    }

    private func end(_ visit: PerceptronFigure.Visit) -> Drawing.Frame {
        var end = visit
        end.before = visit.after
        var frame = frame(
            end, Stage(terms: 0, isEnd: true), lights: [],
            says: words.ending(figure.ending, weights: visit.after.w.map(\.shown), bias: visit.after.b.shown))
        frame.isKey = true
        return frame
    }

    private func frame(
        _ visit: PerceptronFigure.Visit, _ stage: Stage, lights: [String], says: String
    ) -> Drawing.Frame {
        let plane = PerceptronPlane(figure: figure, words: words)
        let neuron = PerceptronNeuron(figure: figure, words: words)
        return Drawing.Frame(
            panels: [plane.panel(visit, stage), neuron.panel(visit, stage)], says: says,
            label: words.visit(epoch: visit.epoch, example: visit.example + 1), lights: lights)
    }

    private var table: DrawingTable {
        DrawingTable(
            title: words.asTable, columns: words.perceptronColumns,
            rows: figure.visits.map { visit in
                let example = figure.examples[visit.example]
                return [String(visit.epoch)] + example.inputs.map(\.shown)
                    + [example.target.shown, visit.sum.shown, visit.output.shown]
                    + [visit.after.w.map(\.shown).joined(separator: ", "), visit.after.b.shown]
            })
    }

    /// How far a look at an example has come.
    struct Stage: Hashable {
        /// How many of the products have been added.
        var terms: Int
        var bias = false
        var output = false
        var update = false
        var isEnd = false
    }
}

extension Double {
    /// With its sign even where it is positive: `+1`.
    var signed: String { self > 0 ? "+" + shown : shown }
}

extension Int {
    /// A place from 0 as a subscript from 1: `₁`.
    var subscripted: String {
        String(String(self + 1).unicodeScalars.map { Character(Unicode.Scalar($0.value - 0x30 + 0x2080)!) })
    }
}
