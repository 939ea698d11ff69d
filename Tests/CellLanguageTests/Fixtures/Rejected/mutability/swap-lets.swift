let a = 1
let b = 2
swap(&a, &b)
print(a, b)
