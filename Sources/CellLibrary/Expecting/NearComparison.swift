import Trace

/// Numbers that should agree up to rounding.
struct NearComparison {
    /// The most that two numbers may differ by.
    let tolerance: Double

    typealias Failure = ExpectationMessage.Failure

    func compare(_ value: Double, to expected: Double, _ subject: String) -> Failure? {
        guard !agree(value, expected) else { return nil }
        return .isNotNear(subject, expected: text(expected), came: text(value), tolerance: text(tolerance))
    }

    func compare(_ values: [Double], to expected: [Double], _ subject: String) -> Failure? {
        compare([values], to: [expected], subject) { _, column in "[\(column)]" }
    }

    func compare(_ rows: [[Double]], to expected: [[Double]], _ subject: String) -> Failure? {
        guard rows.count == expected.count else {
            return .hasAnotherCount(subject, expected: expected.count, came: rows.count)
        }
        return compare(rows, to: expected, subject) { row, column in "[\(row)][\(column)]" }
    }

    private func compare(
        _ rows: [[Double]], to expected: [[Double]], _ subject: String, name: (Int, Int) -> String
    ) -> Failure? {
        for (row, (values, wanted)) in zip(rows, expected).enumerated() {
            guard values.count == wanted.count else {
                return .hasAnotherCount(subject, expected: wanted.count, came: values.count)
            }
            for (column, (value, wanted)) in zip(values, wanted).enumerated() where !agree(value, wanted) {
                return .elementIsNotNear(
                    subject, element: name(row, column), expected: text(wanted), came: text(value),
                    tolerance: text(tolerance))
            }
        }
        return nil
    }

    /// The same infinity agrees with itself; what is not a number agrees with nothing.
    private func agree(_ value: Double, _ expected: Double) -> Bool {
        value == expected || abs(value - expected) <= tolerance
    }

    private func text(_ number: Double) -> String { NumberStyle.full.format(number) }
}
