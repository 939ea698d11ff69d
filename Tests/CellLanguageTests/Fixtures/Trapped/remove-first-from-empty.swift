var list: [Int] = []
print("start")
list.removeFirst()
