let s = (1...9).dropFirst(3)
print(s.first!, s.count, s.isEmpty, s.contains(5), s[s.startIndex], s.last!, s.reduce(0, +))
for x in s.prefix(2) { print(x) }
