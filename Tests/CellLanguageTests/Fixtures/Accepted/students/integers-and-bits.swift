print(7 / 2, -7 / 2, 7 % -3, -7 % 3, 7.0 / 2, Int(-3.9), Int(3.99), (-7).magnitude, abs(-3))
print(Int8.max, UInt8(truncatingIfNeeded: 300), Int8(truncatingIfNeeded: 200), UInt8.max &+ 1, Int.max &+ 1 == Int.min)
print(0b1011, 0xFF, 0o17, 1_000_000, String(255, radix: 2), String(255, radix: 16, uppercase: true), Int("ff", radix: 16)!)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, (0b1011).nonzeroBitCount, 40.trailingZeroBitCount)
let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r, 12.isMultiple(of: 4), Int.random(in: 3...3), 5.signum(), Int(exactly: 2.5) as Any, Int(exactly: 2.0)!)
let (sum, overflow) = Int8(100).addingReportingOverflow(100)
print(sum, overflow, UInt8(clamping: 500), UInt8(clamping: -5), Double(Int.max), Float(0.1), Double(Float(0.1)))
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < .ulpOfOne, 1.0 / 3, 2.5.rounded(), 3.5.rounded(), (-2.5).rounded(.towardZero), 2.5.rounded(.up), 1e100, 5e-324)
var bits: UInt16 = 0
for i in stride(from: 0, to: 16, by: 3) { bits |= 1 << i }
print(bits, String(bits, radix: 2), bits.leadingZeroBitCount)
