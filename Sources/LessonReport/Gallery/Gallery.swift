import Figures
import LessonFormat
import LessonRun

/// One figure of every kind on a page: to look at, and to hold the drawings by in tests.
public struct Gallery {
    let words: any Words

    public init(language: String = "en") {
        words = PageLanguage.words(for: language)
    }

    /// Each kind's sample under its name.
    static var samples: [(name: String, figure: Figure)] {
        everydaySamples + neuronSamples + layerSamples + sequenceSamples + trainingSamples
    }

    public func report() -> Report {
        let samples = Self.samples
        var blocks: [Block] = []
        for (index, sample) in samples.enumerated() {
            blocks.append(.heading(level: 2, id: sample.name, content: [.text(sample.name)]))
            blocks.append(.cell(index))
        }
        return Report(
            language: words.language, title: "Gallery", summary: "", authors: [],
            contents: samples.map { Report.Entry(level: 2, id: $0.name, content: [.text($0.name)]) }, blocks: blocks,
            cells: samples.enumerated().map { cell($0.element.figure, index: $0.offset) }, values: [], formulas: [],
            images: [], anchors: [], diagnostics: [])
    }

    private func cell(_ figure: Figure, index: Int) -> ReportCell {
        let id = "cell-\(index + 1)"
        let story = FigureStory(figure: figure, words: words).alternative
        let shown = ReportFigure(
            id: id, key: "c\(index + 1).1", label: nil, figure: figure, title: "",
            caption: figure.isRead ? [] : [.text(story)],
            alternative: story, width: nil, keyFrames: [])
        return ReportCell(
            index: index, id: id, label: nil, role: .ordinary, isShown: true, showsCode: false, isFolded: false,
            outcome: .succeeded, exercise: nil, lines: [], outputs: [.figure(shown)], messages: [])
    }
}
