let n = -2
let list = [1, 2, 3]
print(list.dropFirst(1))
print(list.dropFirst(n))
