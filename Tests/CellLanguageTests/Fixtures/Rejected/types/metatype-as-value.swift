let x = Int.Type
print("x")
