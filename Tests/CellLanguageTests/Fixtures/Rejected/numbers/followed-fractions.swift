func f0() { let d = -0.5; print(UInt(d)) }
func f1() { print(Int8(Double(300))) }
func f2() { let v = 300; print(Double(v) / 0); print(Int8(Double(v))) }
func f3() { var d = 1.0; d *= 300; print(Int8(d)) }
func f4() { let d = 1e300 * 1e300; print(Int(d)) }
func f5() { let x: Float = 16777217; print(Int(x)); print(5 / Int(Float(0.1))) }
func f6(_ b: Bool) { let d = 5.0; print(Int8(d), 5 / Int(d - 5)) }
func f7() { print(UInt64(2e19)) }
func f8() { print(Int(9.3e18)) }
func f9() { print(Int(9223372036854775807.0)) }
func f10() { let d = 2.5; let n = Int(d); let a = n - 2; print(a, 7 % a) }
func f11() { for i in 0..<3 { var d = 1.0; if i > 1 { d = 2 }; print(5 / Int(d - 1)) } }
func f12() { let r = Int8(3.0e2) }
func f13() { let t = (1.5, 300.0); print(Int8(t.1)) }
func f14() { var x: Float = 0.1; x += 0.2; print(5 / Int(x)) }
func f15() { let x = -1.0; print(UInt8(x + 1), UInt8(x)) }
