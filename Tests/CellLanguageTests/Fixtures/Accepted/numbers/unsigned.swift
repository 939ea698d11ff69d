let a: UInt8 = 200
let b: UInt8 = 55
print(a + b, a - b, a / b, a % b)
print(a > b, max(a, b))
let wide = UInt64(a) * UInt64(b)
print(wide)
let difference = Int(b) - Int(a)
print(difference)
var total: UInt64 = 0
for byte in [1, 2, 3] as [UInt8] { total += UInt64(byte) << 8 }
print(total)
let count: Int32 = 100
print(count * 2, Int(count) + 1)
