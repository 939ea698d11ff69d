let x = [String: Int]
print("x")
