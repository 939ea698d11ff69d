var x = 1
let f = { [x] in x += 1 }
f()
print(x)
