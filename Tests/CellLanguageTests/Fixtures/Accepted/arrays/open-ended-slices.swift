var a = [1, 2, 3, 4][1...]
a.removeSubrange(1...2)
print(a)
a.replaceSubrange(a.startIndex...a.startIndex, with: [7, 8])
print(a)
a.replaceSubrange(...a.startIndex, with: [0])
print(a, a.startIndex)
