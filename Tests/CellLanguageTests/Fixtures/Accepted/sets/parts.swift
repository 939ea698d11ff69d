let s: Set = [7]
print(Array(s.prefix(2)), s.dropFirst().count, s.prefix(1).first!, s.prefix(1).contains(7), s.dropLast().isEmpty)
let t = Set(s.prefix(1))
print(t)
