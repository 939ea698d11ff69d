let a: Int = 1
let b: Double = 1
print(a < b)
