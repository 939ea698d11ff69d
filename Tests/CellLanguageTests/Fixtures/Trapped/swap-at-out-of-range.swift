var list = [1, 2]
list.swapAt(0, 1)
print(list)
list.swapAt(0, 2)
