let part = [1, 2, 3, 4][1...2]
print(part[0])
