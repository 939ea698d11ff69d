let rates = nil
print(rates[0], rates.count)
let scores = (0..<names.count).map { Double($0) }
let best = scores.map { $0 * 2 }.max()
print(best! + 1, scores[0].rounded())
for score in scores { print(score + 1) }
