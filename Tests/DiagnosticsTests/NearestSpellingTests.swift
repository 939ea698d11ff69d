import Diagnostics
import Testing

struct NearestSpellingTests {
    @Test(arguments: [
        ("wieght", "weight"), ("Sigmoid", "sigmoid"), ("captoin", "caption"), ("evl", "eval"),
    ])
    func `a slip finds the word that was meant`(slip: String, meant: String) {
        #expect(NearestSpelling(among: ["eval", "caption", "weight", "sigmoid"]).of(slip) == meant)
    }

    @Test func `another word altogether finds nothing`() {
        #expect(NearestSpelling(among: ["eval", "caption"]).of("banana") == nil)
    }
}
