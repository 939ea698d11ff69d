/// Makes cells out of pieces of programs: most are wrong in one place, some are still well-formed. The same seed gives the
/// same cells.
struct CellMutator {
    private var random: SplitMix
    private let pieces: [[Substring]]
    private let tokens: [Substring]

    private static let extremes: [Substring] = [
        "0", "-1", "1", "9223372036854775807", "-9223372036854775808", "1e308", "0.1", ".nan", ".infinity", "nil",
        "\"\"",
        "[]", "[:]", "()", "{}", "$0", "self", "Self", "_", "&", "?", "!", "...", "..<", "\\", "\"\\(", "#", "`",
        "\u{0}",
        "é", "👩‍👩‍👧", "some", "any", "inout", "throws", "async", "where", "case", "default", "in", "is", "as!", "try",
        "<T>",
        "@escaping", "init", "deinit", "static", "lazy", "weak", "while true {}", "fatalError()",
    ]

    /// `programs` are cut at blank lines into the pieces that cells are made of.
    init(seed: UInt64, programs: [String]) {
        random = SplitMix(state: seed)
        pieces = programs.flatMap { Self.pieces(of: $0) }.map(Self.tokens)
        tokens = Array(Set(pieces.joined())).filter { !$0.allSatisfy(\.isWhitespace) }.sorted()
    }

    /// The next cell: a few pieces, changed in a few places.
    mutating func next() -> String {
        var cell: [Substring] = []
        for _ in 0...random.below(3) {
            cell += pieces[random.below(pieces.count)]
            cell.append("\n")
        }
        for _ in 0..<random.below(5) where !cell.isEmpty { mutate(&cell) }
        return cell.joined()
    }

    private mutating func mutate(_ cell: inout [Substring]) {
        let place = random.below(cell.count)
        let end = min(cell.count, place + 1 + random.below(8))
        switch random.below(10) {
        case 0: cell.removeSubrange(place..<end)
        case 1: cell.insert(contentsOf: Array(cell[place..<end]), at: place)
        case 2: cell.swapAt(place, random.below(cell.count))
        case 3: cell[place] = tokens[random.below(tokens.count)]
        case 4: cell.insert(tokens[random.below(tokens.count)], at: place)
        case 5: cell[place] = Self.extremes[random.below(Self.extremes.count)]
        case 6: cell.insert(Self.extremes[random.below(Self.extremes.count)], at: place)
        case 7: cell.removeSubrange(place...)
        case 8: cell.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
        default: nest(&cell, place..<end)
        }
    }

    /// Puts a part into many brackets, or repeats it many times.
    private mutating func nest(_ cell: inout [Substring], _ range: Range<Int>) {
        let depth = [2, 5, 40, 300][random.below(4)]
        let (open, close): (Substring, Substring) =
            [
                ("(", ")"), ("[", "]"), ("{", "}"), ("-", ""), ("!", ""), ("(1 + ", ")"), ("f(", ")"), ("x?.", ""),
            ][random.below(8)]
        cell.insert(contentsOf: Array(repeating: close, count: depth), at: range.upperBound)
        cell.insert(contentsOf: Array(repeating: open, count: depth), at: range.lowerBound)
    }

    private static func pieces(of program: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for line in program.split(separator: "\n", omittingEmptySubsequences: false) {
            piece += line + "\n"
            if line.isEmpty, !piece.allSatisfy(\.isWhitespace) {
                pieces.append(piece)
                piece = ""
            }
        }
        return pieces + (piece.isEmpty ? [] : [piece])
    }

    /// Words, numbers, spaces, and every other character by itself.
    private static func tokens(of piece: String) -> [Substring] {
        var tokens: [Substring] = []
        var rest = piece[...]
        while let first = rest.first {
            let isWord = first.isLetter || first.isNumber || first == "_"
            let length =
                isWord
                ? rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count
                : first == " " ? rest.prefix { $0 == " " }.count : 1
            tokens.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return tokens
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
