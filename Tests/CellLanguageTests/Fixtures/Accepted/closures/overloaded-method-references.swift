let vowels: Set<Character> = ["a", "e"]
print("abba".filter(vowels.contains))
print("abba".filter(vowels.contains).count, "xyz".contains(where: vowels.contains), "abe".allSatisfy(vowels.contains))
let words = ["a", "b"]
print(["a", "c"].filter(words.contains), ["a", "c"].map(words.contains))
struct Net { var w = [1.0]; func predict(_ x: Double) -> Double { x * w[0] }; func predict(_ xs: [Double]) -> [Double] { xs.map(predict) } }
let net = Net()
print([1.0, 2].map(net.predict), net.predict([3.0]))
struct P: Hashable { var x = 0 }
let seen: Set<P> = [P(x: 1)]
print([P(x: 1), P(x: 2)].filter(seen.contains).count, [P(x: 1)].allSatisfy(seen.contains))
print(["b": 2, "a": 1].sorted { $0.key < $1.key }.map(\.value), ["b": 2].map(\.key))
