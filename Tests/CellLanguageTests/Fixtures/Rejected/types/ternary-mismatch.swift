let flag = true
let value: Int = flag ? 1 : "one"
print(value)
