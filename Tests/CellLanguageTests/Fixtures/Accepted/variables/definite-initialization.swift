func classify(_ n: Int) -> String {
    let kind: String
    switch n {
    case ..<0: kind = "negative"
    case 0: kind = "zero"
    default: kind = "positive"
    }
    return kind
}
print(classify(-1), classify(0), classify(1))
func guarded(_ text: String) -> Int {
    let number: Int
    guard let parsed = Int(text) else { return -1 }
    number = parsed * 2
    return number
}
print(guarded("21"), guarded("x"))
func loop() -> Int {
    var result: Int
    repeat { result = 3 } while false
    return result
}
print(loop())
