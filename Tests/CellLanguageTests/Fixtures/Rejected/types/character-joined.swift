let c: Character = "x"
print(["a", "b"].joined().contains(c), ["a", "b"].map { $0 + c })
