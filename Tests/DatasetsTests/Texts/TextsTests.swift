import TensorKit
import Testing

@testable import Datasets

struct TextsTests {
    @Test func `a row holds its key once, and distractors elsewhere`() throws {
        for example in try Recall(count: 80, length: 20).make().examples {
            let keys = (example.words ?? []).filter { $0 == $0.uppercased() }
            #expect(keys == [example.className ?? ""])
            #expect(example.words?.count == 20)
        }
    }

    @Test func `the key stands where it is asked to, or anywhere`() throws {
        let first = try Recall(count: 40, position: .first).make()
        #expect(first.examples.allSatisfy { $0.words?.first == $0.className })
        let fourth = try Recall(count: 40, position: .at(3)).make()
        #expect(fourth.examples.allSatisfy { $0.words?[3] == $0.className })
        let anywhere = try Recall(count: 400).make()
        let places = Set(
            anywhere.examples.compactMap { example in example.words?.firstIndex { $0 == example.className } })
        #expect(places.count == 40)
        #expect(anywhere.classCounts == [Int](repeating: 50, count: 8))
    }

    @Test func `a sentence is about the animal before its relative clause`() throws {
        let sentences = try Sentences(count: 300).make()
        for example in sentences.examples {
            let words = example.words ?? []
            let place = words.firstIndex(of: "that") ?? 0
            #expect(words[place - 1] == example.className)
            #expect(words.contains("felt") && words.count <= LongSentence.longest)
        }
        #expect(sentences.examples.contains { $0.words?.first == "while" })
    }

    @Test func `a word is a noun here and a verb there`() throws {
        let sentences = try Sentences(count: 300, question: .wordClasses).make()
        var classes: [String: Set<Int>] = [:]
        for example in sentences.examples {
            let tags = example.target.scalars.map { Int($0) }.filter { $0 != 0 }
            #expect(tags.count == example.words?.count)
            for (word, tag) in zip(example.words ?? [], tags) { classes[word, default: []].insert(tag) }
        }
        #expect(classes["walk"] == [WordClass.noun.rawValue, WordClass.verb.rawValue])
        #expect(classes["the"] == [WordClass.determiner.rawValue])
        #expect(sentences.targetShape == [7] && sentences.labels.isEmpty)
    }

    @Test func `numbers are spelled as in English`() {
        #expect(Numerals.words(0) == ["zero"])
        #expect(Numerals.words(13) == ["thirteen"])
        #expect(Numerals.words(40) == ["forty"])
        #expect(Numerals.words(742) == ["seven", "hundred", "forty", "two"])
        #expect(Numerals.words(600) == ["six", "hundred"])
    }

    @Test func `numerals answer in figures, an end mark and padding`() throws {
        let numerals = try Numerals(count: 50).make()
        for example in numerals.examples {
            let answer = numerals.vocabulary?.words(of: example.target.scalars.map { Int($0) }) ?? []
            #expect(answer.last == Numerals.end)
            let number = Int(answer.dropLast().joined()) ?? -1
            #expect(Numerals.words(number) == example.words)
        }
    }

    @Test func `after z comes a`() throws {
        let alphabet = try Alphabet().make()
        #expect(alphabet.count == 26)
        let last = alphabet[25]
        #expect(last.words == ["z", "a", "b"] && last.className == "c")
        #expect(alphabet[0].words == ["a", "b", "c"] && alphabet[0].className == "d")
    }

    @Test func `windows of a text end before the character to be told`() throws {
        let dataset = try CharacterWindows("abracadabra", length: 4, stride: 3).make()
        #expect(dataset.examples.map { $0.words?.joined() } == ["abra", "acad", "dabr"])
        #expect(dataset.examples.map(\.className) == ["c", "a", "a"])
        #expect(throws: TensorError.self) { try CharacterWindows("abc", length: 3).make() }
        #expect(throws: TensorError.self) { try CharacterWindows("abc", length: 0).make() }
    }

    @Test func `a tale is as long as is asked for`() throws {
        let tale = Tale()
        #expect(tale.text(characters: 333).count == 333)
        #expect(tale.text(characters: 90).split(separator: ".").count >= 2)
        #expect(try Tale(count: 100, length: 10).make().count == 100)
    }
}
