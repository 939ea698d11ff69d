import Foundation
import Testing

/// The weights that lie beside the lessons, made again by the sources beside them: `make weights`.
@Suite struct WeightsTests {
    private static let lessons = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "lessons")

    @Test func `every file of weights has its source, and is small`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.lessons.path)
        let weights = names.filter { $0.hasSuffix(".safetensors") }
        #expect(weights.contains("shapes.safetensors"))
        for name in weights {
            #expect(names.contains(name.replacing(".safetensors", with: ".swift")))
            let size = try #require(
                FileManager.default.attributesOfItem(atPath: Self.lessons.appending(path: name).path)[.size] as? Int)
            #expect(size <= 1_000_000, "\(name) holds \(size) bytes")
        }
    }

    /// Another processor adds up in another order, so the weights agree in what they know, not to the last bit.
    @Test func `the teacher of shapes, trained again, gives the answers of the one that is kept`() throws {
        let folder = TemporaryFolder()
        let program = Program(folder: folder)
        let made = try program.run("eval", Self.lessons.appending(path: "shapes.swift").path, "--files", ".")
        try #require(made.status == 0, "\(made.errors)")
        try FileManager.default.copyItem(
            atPath: Self.lessons.appending(path: "shapes.safetensors").path, toPath: folder.path + "/kept.safetensors")
        let comparison = """
            let (kept, again) = (try Model.load("kept.safetensors"), try Model.load("shapes.safetensors"))
            expect(kept.weightNames == again.weightNames)
            expect(kept.parameters.map { $0.shape } == again.parameters.map { $0.shape })
            let data = Datasets.shapes(count: 400, side: 20, isColored: false, seed: 99)
            let answers = [kept, again].map { $0.predict(data).argmax(axis: 1) }
            let agreed = zip(answers[0], answers[1]).filter { $0.0 == $0.1 }.count
            expect(agreed > 370)
            print(agreed)
            """
        let compared = try program.run("eval", "-", "--files", ".", input: comparison)
        #expect(compared.status == 0, "\(compared.output) \(compared.errors)")
    }
}
