let x
print("x")
