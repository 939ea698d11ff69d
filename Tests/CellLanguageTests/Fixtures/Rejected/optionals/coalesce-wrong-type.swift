let n: Int? = nil
let x: Int = n ?? "none"
print(x)
