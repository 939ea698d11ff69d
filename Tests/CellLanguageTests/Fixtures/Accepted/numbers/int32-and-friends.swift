let a: Int32 = 7, b: Int32 = -2
print(a / b, a % b, a &* b, a << 3, a >> 1, a & 3, ~a, a.magnitude)
let small: Int8 = -128
print(small &- 1, small.magnitude, small / 2, Int(small) - 1, Int8.max &+ 1)
let u16: UInt16 = 65535
print(u16 &+ 1, u16 >> 8, UInt16(255) << 8, u16.leadingZeroBitCount, u16 == 65535)
print(Int64(5) * 3, Int16(300) % 7, UInt32.max / 2, type(of: Int64(1)))
print([Int32(1), 2].reduce(0, +), [UInt8](repeating: 255, count: 2), Int32("12")!, Int32("99999999999") as Any)
let mixed = Double(a) + Double(u16) / 2
print(mixed, Int(b) * Int(u16), Int32(mixed), UInt8(ascii: "A"))
