var list = [1, 2, 3]
let i = list.count - 4
list[0] = 9
print(list)
list[i] = 5
print("never")
