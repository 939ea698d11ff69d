func parse(_ text: String?) -> String {
    guard let text else { return "nothing" }
    guard !text.isEmpty else { return "empty" }
    guard let number = Int(text), number > 0 else { return "not positive: \(text)" }
    guard case 1...9 = number else { return "too big: \(number)" }
    return "digit \(number)"
}
print(parse(nil), parse(""), parse("-4"), parse("x"), parse("12"), parse("7"), separator: "; ")
for n in [1, nil, 3] {
    guard let n else { continue }
    print(n)
}
func firstEven(_ list: [Int]) -> Int? {
    for n in list {
        guard n % 2 == 0 else { continue }
        return n
    }
    return nil
}
print(firstEven([1, 3, 4]) as Any, firstEven([1]) as Any)
