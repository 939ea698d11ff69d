import Foundation

struct Classifier {
    private var counts: [String: [String: Int]] = [:], documents: [String: Int] = [:]
    private var vocabulary = Set<String>()
    mutating func learn(_ text: String, as label: String) {
        documents[label, default: 0] += 1
        for word in text.split(separator: " ").map(String.init) {
            counts[label, default: [:]][word, default: 0] += 1
            vocabulary.insert(word)
        }
    }
    func scores(_ text: String) -> [(label: String, score: Double)] {
        let total = documents.values.reduce(0, +)
        return documents.keys.sorted().map { label in
            let words = counts[label]!, size = words.values.reduce(0, +)
            let likelihood = text.split(separator: " ").map { word in
                log(Double(words[String(word), default: 0] + 1) / Double(size + vocabulary.count))
            }.reduce(0, +)
            return (label, log(Double(documents[label]!) / Double(total)) + likelihood)
        }
    }
    func predict(_ text: String) -> String? { scores(text).max { $0.score < $1.score }?.label }
}
var c = Classifier()
for (text, label) in [("good great food", "glad"), ("great fun", "glad"), ("bad awful food", "sad"), ("so bad", "sad")] {
    c.learn(text, as: label)
}
for text in ["great food", "bad food", "new words"] {
    print(text, c.predict(text)!, c.scores(text).map { String(format: "%.4f", $0.score) })
}
print(Classifier().predict("x") as Any)
