let s = "ab"
print(Character(s))
