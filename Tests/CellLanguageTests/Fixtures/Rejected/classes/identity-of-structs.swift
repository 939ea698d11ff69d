struct P { var x = 1 }
let a = P(), b = P()
print(a === b)
