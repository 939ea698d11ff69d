var list = [1]
let i = -1
list[i] = 2
