protocol Scorer { associatedtype Score: Comparable; func score(_ s: String) -> Score }
extension Scorer { func best(_ xs: [String]) -> String? { xs.max { score($0) < score($1) } } }
struct Length: Scorer { func score(_ s: String) -> Int { s.count } }
struct Vowels: Scorer {
    func score(_ s: String) -> Double { Double(s.filter("aeiou".contains).count) / Double(s.count) }
}
let words = ["sky", "banana", "queue", "strengths"]
print(Length().best(words)!, Vowels().best(words)!)
let scorers: [any Scorer] = [Length(), Vowels()]; for s in scorers { print(s.best(words) ?? "-", type(of: s)) }
func top<S: Scorer>(_ s: S, _ xs: [String]) -> S.Score? where S.Score: Numeric { xs.map(s.score).max() }
print(top(Length(), words)!, top(Vowels(), words)!)
