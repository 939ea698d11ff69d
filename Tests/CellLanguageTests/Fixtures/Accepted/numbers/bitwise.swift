let a = 0b1100
let b = 0b1010
print(a & b, a | b, a ^ b, ~a)
print(~0, ~UInt8(0), ~UInt8(0b1111))
var flags: UInt8 = 0
flags |= 1 << 3
flags |= 1
flags ^= 0b1001_0000
flags &= ~1
print(flags, String(flags, radix: 2))
print(a.nonzeroBitCount, a.leadingZeroBitCount, a.trailingZeroBitCount)
print(UInt8(1).leadingZeroBitCount)
