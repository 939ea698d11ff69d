let text = "ab"
print(Character("a"))
print(Character(text))
