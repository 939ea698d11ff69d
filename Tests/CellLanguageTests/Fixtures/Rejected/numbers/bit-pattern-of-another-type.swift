let wide: UInt64 = 5
print(Int(bitPattern: wide))
let number = 5
print(UInt64(bitPattern: number))
