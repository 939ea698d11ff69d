/// The cells of a page that is rendered again and again while its lesson is written: one that has not changed is not drawn
/// anew. What the last page did not show is forgotten.
package final class RenderedCells {
    private var shown: [Key: String] = [:]
    private var known: [Key: String] = [:]

    private struct Key: Hashable {
        let cell: ReportCell
        let language: String
    }

    package init() {}

    func beginPage() { (known, shown) = (shown, [:]) }

    func html(of cell: ReportCell, in words: any Words, render: () -> String) -> String {
        let key = Key(cell: cell, language: words.language)
        let html = known[key] ?? render()
        shown[key] = html
        return html
    }
}
