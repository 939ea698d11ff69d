var a = 1, b = 2
let c = (a = b) + 1
print(c)
