func average(_ xs: [Double]) -> Double { var s = 0.0; for x in xs { s += x }; return s / Double(xs.count) }
print(average([1, 2, 3.5]))
func bins(_ x: Double) -> Int { let width = 0.25; return Int(x / width) }
print(bins(0.9), Int(2.0 * 3.7), UInt8(0.5 * 510))
func lr(_ epoch: Int) -> Double { var r = 0.1; if epoch > 2 { r *= 0.5 }; return r }
print((0..<4).map(lr))
func k() { let scale = 255.0; let v = 0.999; print(UInt8(v * scale), Int((v * 10).rounded())) }
k()
func z() { let n = 3.0; for i in 0..<2 { print(6 / Int(n + Double(i))) } }
z()
