let third: Float = 1.0 / 3.0
print(third)
print(Float(0.1), Float(16777216), Float(16777217))
print(Float.pi, Float(1e10), Float(1e-10))
print(Double(Float(0.1)))
print(Float(1) / Float(3) * 3)
let sum: Float = 0.1 + 0.2
print(sum)
print(Float.infinity, Float.nan, -Float.infinity)
print(Float.greatestFiniteMagnitude)
print(Float(3.4e38) * 10)
print([Float(1.5), 2])
print(Float(123456789), Float(0.00001), Float(1e16))
