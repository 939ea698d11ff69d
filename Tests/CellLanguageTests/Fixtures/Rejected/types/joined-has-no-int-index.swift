let j = [[1], [2, 3]].joined()
print(j[0])
