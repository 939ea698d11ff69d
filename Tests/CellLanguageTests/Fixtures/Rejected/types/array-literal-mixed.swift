let list: [Int] = [1, 2, "three"]
print(list)
