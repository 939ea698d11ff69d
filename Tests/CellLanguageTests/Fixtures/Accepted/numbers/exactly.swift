let n = 300, m = -1
print(UInt8(exactly: n) as Any, Int8(exactly: m) as Any, UInt(exactly: m) as Any, UInt64(exactly: 5) as Any)
print(Int(exactly: UInt64.max) as Any, Int32(exactly: n)!, UInt64(exactly: UInt64.max)!, UInt(exactly: UInt.max) as Any)
print(Int(exactly: 2.5 as Float) as Any, Int(exactly: Float(3)) as Any, Int(exactly: Double.infinity) as Any)
print(Int(-3.9), UInt(3.9), UInt8(255.9), Int8(-128.9), UInt64(1e19), Int8(exactly: -128.0) as Any)
print(UInt8(clamping: -5), UInt8(clamping: 999), Int(clamping: UInt64.max), UInt64(clamping: -3), Int8(clamping: 200))
print(UInt8(truncatingIfNeeded: 511), Int8(truncatingIfNeeded: 255), UInt64(truncatingIfNeeded: -1))
print(Int(truncatingIfNeeded: UInt64.max))
func narrow<T: BinaryInteger, U: FixedWidthInteger>(_ x: T, _ y: U) -> U? { U(exactly: x) }
print(narrow(300, UInt8(0)) as Any, narrow(30, UInt8(0)) as Any, narrow(UInt64.max, 0) as Any)
