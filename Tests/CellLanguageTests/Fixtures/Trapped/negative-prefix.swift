let n = -1
let list = [1, 2, 3]
print(list.prefix(2))
print(list.prefix(n))
