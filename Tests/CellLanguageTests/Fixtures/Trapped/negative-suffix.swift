let n = -1
let list = [1, 2, 3]
print(list.suffix(1), list.suffix(n))
