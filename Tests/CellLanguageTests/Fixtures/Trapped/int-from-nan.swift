let x = 0.0
let ratio = x / x
print(ratio.isNaN)
let n = Int(ratio)
print(n)
