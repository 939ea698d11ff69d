var a = [1, 2, 3, 4]
a.removeSubrange(2...)
print(a)
a.removeSubrange(..<1)
print(a)
a.removeSubrange(...0)
print(a)

var b = [1, 2, 3, 4]
b.replaceSubrange(2..., with: [9, 9])
print(b)
b.replaceSubrange(...0, with: [])
print(b)
b.replaceSubrange(..<1, with: [0])
print(b)
