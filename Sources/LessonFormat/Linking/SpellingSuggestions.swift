import Diagnostics

/// The nearest of a lesson's own ids, as long as it costs little: a lesson may have thousands of ids, and as many
/// mistakes.
struct SpellingSuggestions {
    private let candidates: NearestSpelling
    private var left = 100

    init(among candidates: some Sequence<String>) {
        self.candidates = NearestSpelling(among: candidates.prefix(1_000))
    }

    mutating func nearest(to word: String) -> String? {
        guard left > 0 else { return nil }
        left -= 1
        return candidates.of(word)
    }
}
