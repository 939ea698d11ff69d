print("a", "b", "c")
print("a", "b", "c", separator: "-")
print("no newline", terminator: "")
print("!", terminator: "\n\n")
print(1, 2, 3, separator: ", ", terminator: ".\n")
print()
print("", "")
print([1, 2], (3, 4), separator: "\n")
for i in 1...3 { print(i, terminator: i < 3 ? " " : "\n") }
