func f0() { let d = 0.5; let n = Int(d); print(5 / n) }
func f1() { let n = Int(0.5); print(5 / n) }
func f2() -> Int8 { Int8(128.0) }
func f3() -> UInt8 { UInt8(-0.5) }
func f4() -> Int { Int(1.5e19) }
func f5() -> Int { Int(Double(1.5e19)) }
func f6() -> Int8 { Int8(-129.0) }
func f7() -> Int8 { Int8(100.0 * 2) }
func f8() -> Int { Int(Float(3e30)) }
func f9() -> Int { let x: Float = 3e30; return Int(x) }
func f10() { print(UInt8(256.0 as Double)) }
func f11() { print(UInt8(256 as Double)) }
func f12() { print(Int(1.0 / 0.0)) }
func f13() { print(7 / Int(true ? 0.5 : 1.5)) }
