/// The word that a misspelling most likely meant.
public struct NearestSpelling: Sendable {
    private let candidates: [String]

    public init(among candidates: some Sequence<String>) {
        self.candidates = Array(candidates)
    }

    /// The candidate within a third of the word's length in edits, or `nil`. Ties go to the first in order.
    public func of(_ word: String) -> String? {
        let limit = max(1, word.count / 3)
        var best: (word: String, distance: Int)?
        for candidate in candidates where candidate != word {
            let distance = editDistance(word.lowercased(), candidate.lowercased(), limit: best?.distance ?? limit + 1)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }
}

/// Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, restricted form) between two words;
/// `limit` where there are at least that many.
private func editDistance(_ left: String, _ right: String, limit: Int) -> Int {
    let left = Array(left.prefix(64))
    let right = Array(right.prefix(64))
    if abs(left.count - right.count) >= limit { return limit }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        for j in right.indices {
            var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return min(last[right.count], limit)
}
