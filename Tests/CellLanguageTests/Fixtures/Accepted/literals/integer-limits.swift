print(Int.max, Int.min)
print(UInt8.max, UInt8.min)
print(Int32.max, Int32.min)
print(UInt64.max, UInt64.min)
print(Int8.min, Int16.max, UInt16.max, UInt32.max)
let most = 9223372036854775807
let least = -9223372036854775808
print(most == Int.max, least == Int.min)
print(UInt64(18446744073709551615))
print(Int.bitWidth, UInt8.bitWidth)
