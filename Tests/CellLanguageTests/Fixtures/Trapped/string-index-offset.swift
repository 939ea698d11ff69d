let s = "abc"
print(s.index(s.startIndex, offsetBy: 2) < s.endIndex)
print(s[s.index(s.startIndex, offsetBy: 5)])
