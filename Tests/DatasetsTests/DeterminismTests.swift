import TensorKit
import Testing

@testable import Datasets

struct DeterminismTests {
    /// A small one of each kind, and what its bytes hash to on every machine.
    static let recipes: [(name: String, recipe: any DatasetRecipe, hash: String)] = [
        ("blobs", Blobs(count: 20), "17527d11a930bc50"),
        ("moons", Moons(count: 20), "31473ff62dc3ff6"),
        ("spirals", Spirals(count: 20), "3b537db06b6726d2"),
        ("xor", ExclusiveOr(count: 20, noise: 0.1), "ef1f358da4020dcf"),
        ("shapes", Shapes(count: 20), "9ba9419d1ef1540b"),
        ("grey shapes", Shapes(count: 16, kinds: ShapeKind.eight, side: 20, isColored: false), "938655def0f669b9"),
        ("centered shapes", Shapes(count: 9, side: 24, isColored: false, placement: .centered), "31c0e17b9cd90e16"),
        (
            "new shapes", Shapes(count: 12, kinds: ShapeKind.unseen, side: 20, placement: .shifted(by: 4)),
            "c11aff5d14a8f3af"
        ),
        ("scenes", Scenes(count: 5), "62fb23cfb173f63f"),
        ("digits", Digits(count: 20), "3eaad67ee1e3bf6"),
        ("blood smears", BloodSmears(count: 9), "72519712b729d969"),
        ("spectrograms", Spectrograms(count: 9), "9277a393728cf383"),
        ("twins", Reviews(count: 20), "4a941c6665fe1d45"),
        ("majority", Reviews(count: 20, style: .majority, padding: .after), "1574470d500f5005"),
        ("subjects", Sentences(count: 20), "493ceb4963c7e0eb"),
        ("word classes", Sentences(count: 20, question: .wordClasses), "f1556f8a58101e20"),
        ("numerals", Numerals(count: 20), "ee5ba6cebc67cd42"),
        ("recall", Recall(count: 20), "c46c2997678c3815"),
        ("recall, first", Recall(count: 20, position: .first), "9d15c31d853a0e85"),
        ("alphabet", Alphabet(), "44b9655e47550005"),
        ("tale", Tale(count: 50), "54013a5a455826ca"),
        ("adding", Adding(count: 20), "66a531c35679332e"),
        ("seasonal", Seasonal(count: 20), "fb60c4c6e6f884f9"),
        ("Mackey-Glass", MackeyGlass(count: 20), "747921defa821348"),
    ]

    @Test func `the same seed makes the same bytes on every machine`() throws {
        for (name, recipe, hash) in Self.recipes {
            let made = try fingerprint(recipe.make())
            #expect(made == hash, "\(name)")
        }
    }

    @Test func `a longer dataset begins like a shorter one where classes are not dealt out`() throws {
        let short = try Adding(count: 5).make()
        let long = try Adding(count: 9).make()
        #expect(short.inputs == long.prefix(5).inputs)
        #expect(Seasonal(count: 5).series(30) == Array(Seasonal(count: 9).series(40).prefix(30)))
    }

    @Test func `another seed makes other data`() throws {
        #expect(try fingerprint(Shapes(count: 4, seed: 2).make()) != fingerprint(Shapes(count: 4, seed: 3).make()))
        #expect(try fingerprint(MackeyGlass(count: 4, seed: 2).make()) != fingerprint(MackeyGlass(count: 4).make()))
    }

    @Test func `every dataset says what it is`() throws {
        for (name, recipe, _) in Self.recipes {
            let dataset = try recipe.make()
            #expect(dataset.summary.hasSuffix(".") && !dataset.summary.contains("\n"), "\(name)")
            #expect(!dataset.name.isEmpty && dataset.count == recipe.count, "\(name)")
            #expect(dataset.inputs.scalars.allSatisfy { $0.isFinite }, "\(name)")
        }
    }

    @Test func `nothing is made of none`() throws {
        #expect(try Shapes(count: 0).make().isEmpty)
        #expect(try MackeyGlass(count: 0).make().isEmpty)
        #expect(try Reviews(count: 0).make().isEmpty)
    }

    @Test func `a setting that does not fit is an error with its value`() {
        let unfit: [(any DatasetRecipe, String)] = [
            (Shapes(count: -1), "expected a number of examples, but -1 came"),
            (Shapes(count: 100_001), "too large"),
            (Shapes(count: .max), "too many to make on the spot: the limit is 500000"),
            (MackeyGlass(count: 1 << 40, window: 1), "too many"),
            (Tale(count: 1 << 40), "too many"),
            (Shapes(side: 4), "side must lie between 8 and 512, but 4 came"),
            (Shapes(kinds: []), "the number of classes must lie between 1 and 16, but 0 came"),
            (Moons(noise: .nan), "the noise must lie between 0.0 and 100.0, but nan came"),
            (Reviews(count: 3), "expected an even number of reviews, but 3 came"),
            (Recall(length: 5, position: .at(5)), "the key's place must lie between 0 and 4, but 5 came"),
            (MackeyGlass(window: 0), "the window must lie between 1 and 100000, but 0 came"),
            (Scenes(most: 0), "the number of figures must lie between 1 and 16, but 0 came"),
        ]
        for (recipe, text) in unfit {
            let error = #expect(throws: TensorError.self) { try recipe.make() }
            #expect(error?.description.contains(text) == true, "\(error?.description ?? "")")
        }
    }
}
