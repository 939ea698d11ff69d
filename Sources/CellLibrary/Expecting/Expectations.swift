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
        addEquality("Int", Int.self)
        addEquality("Double", Double.self)
        addEquality("Bool", Bool.self)
        addEquality("String", String.self)
        addEquality("[Int]", [Int].self)
        addEquality("[Double]", [Double].self)
        addEquality("[String]", [String].self)
        addEquality("[[Int]]", [[Int]].self)
        addEquality("[[Double]]", [[Double]].self)
        addNumericExpectations()
    }

    private func addEquality<T: Equatable & CellConvertible>(_ name: String, _ type: T.Type) {
        function(
            "func expect(_ value: \(name), equals expected: \(name), hint: String = \"\")",
            "Checks that two values are equal, and shows both where they are not."
        ) { call -> Void in
            let expectation = Expectation(call, hint: call[2])
            let (value, expected): (T, T) = (call[0], call[1])
            guard value != expected else { return expectation.settle(nil) }
            expectation.settle(
                .differs(
                    expectation.subject, expected: call.value(1).summary.text, came: call.value(0).summary.text))
        }
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
