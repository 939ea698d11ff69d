var list = [1, 2, 3]
list.append("four")
print(list)
