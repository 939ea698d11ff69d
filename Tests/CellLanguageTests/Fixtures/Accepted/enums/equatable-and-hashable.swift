enum Token: Hashable { case number(Int), name(String), plus, group([Int]) }
print(Token.number(1) == .number(1), Token.number(1) == .number(2), Token.plus == .plus, Token.name("a") != .plus)
let tokens: [Token] = [.number(1), .plus, .number(1), .name("x"), .group([1, 2])]
print(Set(tokens).count, tokens.firstIndex(of: .name("x"))!)
var counts: [Token: Int] = [:]
for token in tokens { counts[token, default: 0] += 1 }
print(counts[.number(1)]!, counts[.plus]!, counts[.group([1, 2])]!)
enum Plain { case a, b }
print(Plain.a == Plain.a, Plain.a.hashValue == Plain.a.hashValue)
enum Size: Comparable { case small, medium(Int), large }
print([Size.large, .medium(2), .small, .medium(1)].sorted())
print(Size.small < .large, Size.medium(1) < .medium(2))
