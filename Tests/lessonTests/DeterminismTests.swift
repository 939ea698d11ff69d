import Foundation
import Testing

/// The same lesson gives the same bytes, wherever, whenever and however it is built.
@Suite struct DeterminismTests {
    private static let lesson = """
        ---
        title: Numbers
        seed: 7
        ---

        Half of $\\frac{1}{2}$.

        ```swift
        var sum = 0.0
        for _ in 1...100 { sum += Double.random(in: 0..<1) }
        print(sum)
        var counts: [String: Int] = [:]
        for word in ["b", "a", "c", "a"] { counts[word, default: 0] += 1 }
        print(counts)
        plot((1...20).map { 1 / Double($0) })
        ```

        The sum is `swift sum`.

        """

    private func page(
        from place: String, jobs: String = "1", environment: [String: String] = [:]
    ) throws -> String {
        let folder = TemporaryFolder()
        for name in ["a", "b", "c"] { try folder.write(Self.lesson, to: "course/\(name).md") }
        try folder.write("", to: "elsewhere/empty.txt")
        var program = Program(folder: folder)
        program.environment = environment
        let course = place == "." ? "course" : folder.path + "/course"
        let ending = try program.run("build", course, "--output", folder.path + "/out", "--jobs", jobs)
        #expect(ending.status == 0, "\(ending.errors)")
        return try ["index", "a", "b", "c"].map { try folder.read("out/\($0).html") }.joined()
    }

    @Test func `a page depends on neither folder, locale, time zone nor jobs`() throws {
        let first = try page(from: ".")
        #expect(first.contains("The sum is"))
        #expect(try page(from: ".") == first)
        #expect(try page(from: "absolute", jobs: "3") == first)
        let other = [
            "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu", "OPENBLAS_NUM_THREADS": "2",
        ]
        #expect(try page(from: ".", jobs: "2", environment: other) == first)
    }
}
