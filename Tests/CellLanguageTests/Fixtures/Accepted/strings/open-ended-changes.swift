var s = "hello"
s.removeSubrange(s.index(s.startIndex, offsetBy: 2)...)
print(s)
s.replaceSubrange(..<s.index(after: s.startIndex), with: "J")
print(s)
s.removeSubrange(...s.startIndex)
print(s)
