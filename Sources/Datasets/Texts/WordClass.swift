/// A part of speech; 0 is the padding.
enum WordClass: Int, CaseIterable {
    case padding, determiner, noun, verb, preposition, pronoun

    var name: String { self == .padding ? "–" : "\(self)" }
}
