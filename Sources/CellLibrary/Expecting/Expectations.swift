import CellLanguage
import Trace

/// `expect…`: what a lesson claims, checked on every build.
extension CellLibraryIndex {
    func addExpectations() {
        function(
            "func expect(_ condition: Bool, hint: String = \"\")",
            "Checks that something is true; the hint is shown where it is not."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[1])
            let holds: Bool = call[0]
            expectation.settle(holds ? nil : .isFalse(expectation.subject))
        }
        function(
            "func expect<T: Equatable>(_ value: T, equals expected: T, hint: String = \"\")",
            "Checks that two values are equal, and shows both where they are not."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[2])
            let (value, expected) = (call.value(0), call.value(1))
            guard try !value.isEqual(to: expected) else { return expectation.settle(nil) }
            expectation.settle(
                .differs(expectation.subject, expected: expected.summary.text, came: value.summary.text))
        }
        addNumericExpectations()
    }

    private func addNumericExpectations() {
        function(
            "func expect(_ value: Double, near expected: Double, tolerance: Double = 1e-6, hint: String = \"\")",
            "Checks that two numbers differ by no more than the tolerance."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[3])
            let comparison = NearComparison(tolerance: call[2])
            expectation.settle(comparison.compare(call[0] as Double, to: call[1], expectation.subject))
        }
        function(
            "func expect(_ values: [Double], near expected: [Double], tolerance: Double = 1e-6, hint: String = \"\")",
            "Checks that two lists of numbers agree, element by element."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[3])
            let comparison = NearComparison(tolerance: call[2])
            expectation.settle(comparison.compare(call[0] as [Double], to: call[1], expectation.subject))
        }
        function(
            "func expect(_ rows: [[Double]], near expected: [[Double]], tolerance: Double = 1e-6, hint: String = \"\")",
            "Checks that two tables of numbers agree, row by row."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[3])
            let comparison = NearComparison(tolerance: call[2])
            expectation.settle(comparison.compare(call[0] as [[Double]], to: call[1], expectation.subject))
        }
    }
}
