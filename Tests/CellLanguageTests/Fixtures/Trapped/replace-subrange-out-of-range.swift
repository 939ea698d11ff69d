var list = [1, 2, 3]
list.replaceSubrange(0..<1, with: [9, 9])
print(list)
list.removeSubrange(2..<7)
