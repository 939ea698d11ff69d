let word = "Swift"
print(word.count, word.uppercased(), word.lowercased(), String(word.reversed()))
for (i, letter) in word.enumerated() { print(i, letter) }
let sentence = "the quick brown fox"
let words = sentence.split(separator: " ")
print(words.count, words[1], words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
var vowels = 0
for c in sentence where "aeiou".contains(c) { vowels += 1 }
print(vowels, sentence.contains("quick"), sentence.hasPrefix("the"))
print("Name:\t\(word)\nLength:\t\(word.count)")
print(String(repeating: "=", count: 10), "a" + "b", "5" + String(5))
let isSame = "swift" == word.lowercased()
print(isSame, "apple" < "banana")
