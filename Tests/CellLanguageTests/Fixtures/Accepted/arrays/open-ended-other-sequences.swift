var a = [1, 2, 3]
a.replaceSubrange(1..., with: 5...7)
a.replaceSubrange(..<0, with: [9].reversed())
print(a)
