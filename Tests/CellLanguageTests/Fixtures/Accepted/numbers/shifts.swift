print(1 << 10, 1024 >> 3, -16 >> 2)
print(1 << 63, 1 << 64, 1 << 100)
print(-1 >> 100, 5 >> 64)
print(8 << -1, 8 >> -2)
print(1 &<< 64, 1 &<< 65, 256 &>> 66)
let byte: UInt8 = 0b1001_0110
print(byte << 1, byte >> 1, byte << 8, byte >> 9)
print(UInt64.max >> 60)
var mask = 1
mask <<= 4
mask |= 3
mask >>= 1
print(mask)
let signed: Int8 = -128
print(signed >> 7, signed << 1)
