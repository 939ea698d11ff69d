import CellLanguage
import TensorKit

/// Words and their numbers.
extension CellLibraryIndex {
    func addVocabulary() {
        type("struct Vocabulary", Vocabulary.self, "The words of a set of texts, each with a number; 0 is the padding.")
        {
            type in
            type.member("init(_ words: [String])", "Numbers from 1 on, in the order given; a word counts once.") {
                call in
                Vocabulary(call[0])
            }
            type.member("var words: [String] { get }", "The word of each number; the padding's is empty.") {
                $0.receiver(Vocabulary.self).words
            }
            type.member("var count: Int { get }", "How many numbers there are, padding included.") {
                $0.receiver(Vocabulary.self).count
            }
            type.member("func number(of word: String) -> Int?", "The number of a word, if it has one.") { call in
                call.receiver(Vocabulary.self).number(of: call[0])
            }
            type.member("func word(_ number: Int) -> String?", "The word of a number, if there is one.") { call in
                call.receiver(Vocabulary.self).word(call[0])
            }
            type.member(
                "func numbers(of text: [String], length: Int) -> [Int]",
                "A text as numbers, brought to one length: cut behind, padded in front."
            ) { call in
                try call.receiver(Vocabulary.self).numbers(of: call[0], length: call[1])
            }
        }
    }
}

extension Vocabulary: HostValue {}
