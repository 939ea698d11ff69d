import TensorKit
import Testing

@testable import Datasets

struct ReviewsTests {
    @Test(arguments: [Reviews.Style.twins, .majority])
    func `every review is followed by its twin of the same words and the opposite sense`(style: Reviews.Style) throws {
        let reviews = try Reviews(count: 200, style: style).make()
        for pair in 0..<100 {
            let (first, second) = (reviews[2 * pair], reviews[2 * pair + 1])
            #expect(first.words?.sorted() == second.words?.sorted())
            #expect(first.words != second.words)
            #expect(first.label != second.label)
        }
        #expect(reviews.classCounts == [100, 100])
    }

    @Test func `whatever a bag of words learns, it gets exactly half of the twins right`() throws {
        for seed in 1...3 {
            let (train, test) = try Reviews(count: 400, seed: UInt64(seed)).make().split(at: 300)
            #expect(bagAccuracy(train, test) == 0.5)
        }
    }

    @Test func `whatever a bag of words learns, it gets exactly half of the majorities right`() throws {
        let (train, test) = try Reviews(count: 400, style: .majority, seed: 4).make().split(at: 300)
        #expect(bagAccuracy(train, test) == 0.5)
    }

    @Test func `the order of the words says the sense`() throws {
        let good: Set = [
            "good", "great", "fine", "lovely", "excellent", "pleasant", "superb", "wonderful",
        ]
        for review in try Reviews(count: 100).make().examples {
            let words = review.words ?? []
            let place = words.firstIndex(of: "not") ?? 0
            let isBut = words.contains("but")
            #expect(good.contains(words[isBut ? place + 3 : place - 1]) == (review.label == 1))
        }
    }

    @Test func `padding stands where it is asked to`() throws {
        let before = try Reviews(count: 2).make().inputs[0].scalars
        let after = try Reviews(count: 2, padding: .after).make().inputs[0].scalars
        #expect(before.filter { $0 != 0 } == after.filter { $0 != 0 })
        #expect(before.last != 0 && after.first != 0)
    }

    /// A perceptron on counts of words, which answers by the sign of a sum; the order in which it meets words is no help.
    private func bagAccuracy(_ train: Dataset, _ test: Dataset) -> Double {
        var weights = [Double](repeating: 0, count: train.vocabulary?.count ?? 0)
        func isPositive(_ example: Example) -> Bool {
            example.input.scalars.reduce(0) { $0 + weights[Int($1)] } > 0
        }
        for _ in 0..<5 {
            for example in train.examples where isPositive(example) != (example.label == 1) {
                for number in example.input.scalars { weights[Int(number)] += example.label == 1 ? 1 : -1 }
            }
        }
        return Double(test.examples.count { isPositive($0) == ($0.label == 1) }) / Double(test.count)
    }
}
