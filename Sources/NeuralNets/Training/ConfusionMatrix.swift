/// How often each class was taken for each other.
public struct ConfusionMatrix: Hashable, Sendable {
    public let classNames: [String]
    /// Rows are the truth, columns the guess; the last column counts guesses outside the classes.
    public private(set) var counts: [[Int]]

    public init(classNames: [String]) {
        self.classNames = classNames
        counts = classNames.map { _ in [Int](repeating: 0, count: classNames.count + 1) }
    }

    public mutating func count(guess: Int, truth: Int) {
        guard counts.indices.contains(truth) else { return }
        counts[truth][min(max(guess, 0), classNames.count)] += 1
    }

    public var total: Int { counts.joined().reduce(0, +) }

    public var accuracy: Double {
        total == 0 ? 0 : Double(counts.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total)
    }

    /// Of what was taken for the class, the share that was it; 0 where nothing was.
    public func precision(of label: Int) -> Double {
        share(counts[label][label], of: counts.reduce(0) { $0 + $1[label] })
    }

    /// Of what was the class, the share that was found; 0 where there was none.
    public func recall(of label: Int) -> Double { share(counts[label][label], of: counts[label].reduce(0, +)) }

    /// The harmonic mean of precision and recall.
    public func f1(of label: Int) -> Double {
        let (p, r) = (precision(of: label), recall(of: label))
        return p + r == 0 ? 0 : 2 * p * r / (p + r)
    }

    private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}
