func words(_ sentence: String) -> [String] {
    sentence.lowercased().split { !$0.isLetter }.map(String.init)
}
let glad = words("The food was good, not bad at all")
let sad = words("The food was bad, not good at all")
print(glad, glad.count)
print(glad.sorted() == sad.sorted(), glad == sad)
let vocabulary = Set(glad).sorted()
print(vocabulary)
func oneHot(_ word: String) -> [Double] { vocabulary.map { $0 == word ? 1 : 0 } }
print(oneHot("bad"))
let bag = { (s: [String]) in s.map(oneHot).reduce([Double](repeating: 0, count: vocabulary.count)) { zip($0, $1).map(+) } }
print(bag(glad), bag(glad) == bag(sad))
for (i, pair) in zip(glad, sad).enumerated() where pair.0 != pair.1 { print(i, pair.0, pair.1) }
