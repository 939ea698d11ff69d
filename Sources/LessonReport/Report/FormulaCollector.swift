import Diagnostics
import LessonFormat

/// Sets every formula of a lesson once.
struct FormulaCollector {
    let renderer: MathRenderer

    func collect(from blocks: [Block]) -> (formulas: [ReportFormula], diagnostics: [Diagnostic]) {
        var formulas: [ReportFormula] = []
        var seen: Set<ReportFormula> = []
        var diagnostics: [Diagnostic] = []
        for formula in LessonWalk(blocks).formulas {
            var set = ReportFormula(tex: formula.tex, isDisplay: formula.isDisplay)
            switch renderer.render(formula) {
            case .success(let markup): set.markup = markup
            case .failure(let diagnostic): diagnostics.append(diagnostic)
            }
            if seen.insert(set).inserted { formulas.append(set) }
        }
        return (formulas, onceWithoutKaTeX(diagnostics))
    }

    /// A missing KaTeX is said once, not at every formula.
    private func onceWithoutKaTeX(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let missing = MathMessage.noKaTeX.id
        return diagnostics.filter { $0.id != missing } + diagnostics.filter { $0.id == missing }.prefix(1)
    }
}
