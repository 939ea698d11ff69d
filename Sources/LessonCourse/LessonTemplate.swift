import Foundation

/// A small lesson that uses each feature once, to begin from.
package struct LessonTemplate {
    private let title: String

    /// - Parameter path: the file that it is for; its name becomes the title.
    package init(for path: String) {
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let words = name.split { $0 == "-" || $0 == "_" }.drop { $0.allSatisfy(\.isNumber) }.joined(separator: " ")
        title = words.isEmpty ? name : words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Writes the lesson where there is no file yet.
    /// - Returns: the path that was written.
    package static func write(to name: String) throws(FileError) -> String {
        let path = name.hasSuffix(".md") ? name : name + ".md"
        guard URL(fileURLWithPath: path).lastPathComponent != ".md", !name.isEmpty, !name.hasSuffix("/") else {
            throw FileError(name, "a lesson needs a name, as `lesson new my-first-lesson`")
        }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw FileError(path, "there is a file already, and it stays as it is")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try WholeFile.makeFolder(folder)
        try WholeFile.write(LessonTemplate(for: path).text, to: path)
        return path
    }

    var text: String {
        #"""
        ---
        title: "\#(title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))"
        summary: One neuron adds, and decides.
        authors: [Your name]
        seed: 1
        limits: {seconds: 30, megabytes: 1024}
        ---

        # \#(title)

        A <dfn>neuron</dfn> multiplies each input by a weight, adds them up and answers with an activation:

        $$
        z = \underbrace{\sum_i w_i x_i}_{\text{sum}} + b
        $$ {#eq-sum}

        ## A neuron at work

        Every `swift` fence is a cell. What a line gave stands beside it.

        ```swift {#fig-neuron}
        //| caption: Both inputs speak for yes.
        let x = [1.0, 0.5], w = [0.8, -0.4], b = 0.1
        let z = zip(w, x).map(*).reduce(b, +)   //@sum
        explain(Neuron(weights: w, bias: b, activation: .sigmoid), on: x)
        ```

        By [](#eq-sum) the sum is `swift z`, and [](#fig-neuron) shows how it comes about. A lesson checks itself:

        ```swift
        expect(z, near: 0.7)
        expect(sigmoid(z) > 0.5, hint: "A positive sum leans towards yes")
        ```

        | activation | of 0 |
        |:-----------|-----:|
        | step       |    1 |
        | sigmoid    |  0.5 |

        : What two activations answer {#tbl-activations}

        > [!TIP]
        > `lesson watch` shows the page while you write. [](#tbl-activations) is a reference, too.

        A cell can be traced statement by statement, and may be meant to fail:

        ```swift {trace=true}
        var total = 0
        for n in 1...3 { total += n }
        ```

        ```swift {error="out of range" fold=true}
        print(x[2])
        ```

        The same in two libraries, as tabs:

        ```python {tab-group=library tab=Keras}
        keras.layers.Dense(1, activation="sigmoid")
        ```

        ```python {tab-group=library tab=PyTorch}
        torch.nn.Linear(2, 1)
        ```

        ## Your turn

        > [!QUESTION]
        > Which bias makes the neuron undecided?

        <details><summary>Answer</summary>

        $b = -0.6$: the sum is 0, and the sigmoid of 0 is one half.

        </details>

        ```swift {#double .exercise points=2}
        func double(_ x: Double) -> Double { ____ }
        ```

        <details><summary>Hint</summary>

        Add it to itself.

        </details>

        ```swift {.solution for=double}
        func double(_ x: Double) -> Double { x + x }
        ```

        ```swift {.check for=double}
        expect(double(2), near: 4, hint: "Twice two is four")
        ```

        ```swift {.tests for=double}
        expect(double(-0.5), near: -1, hint: "Negative numbers double, too")
        ```

        ```swift {.wrong for=double hint="Negative numbers double, too"}
        func double(_ x: Double) -> Double { 2 * abs(x) }
        ```

        """#
    }
}
