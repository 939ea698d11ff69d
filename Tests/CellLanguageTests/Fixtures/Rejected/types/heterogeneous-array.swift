let list = [1, "two", 3.0]
print(list)
