import Diagnostics

/// The last stage: ids become final, things are numbered, references are followed, exercises find their cells.
struct LessonLinker {
    let draft: LessonDraft

    func link(_ blocks: [Block], frontMatter: FrontMatter, hash: String) -> Lesson {
        let registry = IDRegistry(draft.anchors, sink: draft.sink)
        var cells = draft.cells
        for (anchor, draft) in zip(registry.anchors, draft.anchors) {
            if let cell = draft.cell { cells[cell].anchorID = anchor.id }
        }
        checkReferences(registry)
        let exercises = ExerciseLinker(sink: draft.sink).link(cells)
        var frontMatter = frontMatter
        if frontMatter.title.isEmpty { frontMatter.title = title(of: blocks) }
        return Lesson(
            file: draft.sink.file, hash: hash, frontMatter: frontMatter,
            blocks: BlockLinker(registry: registry).link(blocks), cells: cells, values: draft.values,
            anchors: registry.anchors, exercises: exercises, terms: draft.terms,
            diagnostics: draft.sink.diagnostics.inReadingOrder())
    }

    private func checkReferences(_ registry: IDRegistry) {
        var suggestions = SpellingSuggestions(among: registry.anchors.lazy.map(\.id))
        for reference in draft.references {
            guard let anchor = registry.anchor(reference.id) else {
                let message = LinkMessage.noAnchor(reference.id, nearest: suggestions.nearest(to: reference.id))
                draft.sink.report(message, at: reference.span)
                continue
            }
            if !reference.hasText, anchor.label.kind == .place, anchor.title.isEmpty {
                draft.sink.report(LinkMessage.emptyReference(reference.id), at: reference.span)
            }
        }
    }

    /// Without a title in the front matter, the first heading's words, else the file's name.
    private func title(of blocks: [Block]) -> String {
        for case .heading(1, _, let content) in blocks { return content.plainText }
        let name = draft.sink.file.split(separator: "/").last ?? ""
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : String(name)
    }
}
