let c: Character = "x"
print(["ab", "b"].contains(c))
