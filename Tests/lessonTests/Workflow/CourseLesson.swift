/// A lesson with one exercise of each making, whose secrets can be told by their names.
enum CourseLesson {
    static let text = """
        ---
        title: Doubling
        seed: 3
        limits: {seconds: 20, megabytes: 256}
        ---

        # Doubling

        ```swift
        let base = 10
        ```

        ```swift {#double .exercise points=2 seconds=0.5}
        func double(_ x: Int) -> Int { ____ }
        ```

        ```swift {.solution for=double}
        func double(_ x: Int) -> Int { let secretSolution = 2; return secretSolution * x }
        ```

        ```swift {.check for=double}
        expect(double(base) == 20, hint: "Twice")
        ```

        ```swift {.tests for=double}
        let hiddenInput = -7
        expect(double(hiddenInput) == -14, hint: "Negative ones, too")
        ```

        ```swift {.wrong for=double hint="Negative ones, too"}
        func double(_ x: Int) -> Int { let wrongAnswer = abs(x); return 2 * wrongAnswer }
        ```

        ```swift {#half .exercise points=1}
        // BEGIN SOLUTION
        let half = 0.5 // secretLine
        // END SOLUTION
        ```

        ```swift {.check for=half}
        expect(half, near: 0.5)
        ```

        > [!QUESTION]
        > What is twice nothing?

        <details><summary>Answer</summary>

        Nothing, too.

        </details>

        """

    /// What a student must not find anywhere.
    static let secrets = ["secretSolution", "hiddenInput", "wrongAnswer", "secretLine", "SOLUTION", "Negative ones"]

    /// As a student hands it in.
    static func answered(double: String, half: String) -> String {
        """
        # Doubling

        ```swift {#double .exercise}
        \(double)
        ```

        ```swift {#half .exercise}
        \(half)
        ```

        """
    }
}
