import Foundation
// The functions of `Float` round in their own way.
print(powf(2, 3), expf(1), logf(2), sqrtf(2), tanhf(0.5), pow(Float(2), 0.5), tanh(Float(0.3)), exp(Float(1.7)))
print(sin(Float(2)), log10(Float(3)), fabsf(-2), atan2(Float(1), 2), hypot(Float(3), 4))
let xs: [Float] = [0.1, 0.2, 0.3, 0.7, 1.3, 2.1]
print(xs.map { tanh($0) }, xs.map { 1 / (1 + exp(-$0)) }, xs.map(sinh), xs.map { log1p($0) }, xs.map { expm1($0) })
print(Float(1).ulp, Float(1).nextUp, Float(1).nextDown, Float(1).bitPattern, Float(bitPattern: 0x40490fdb), Float(6).binade, 6.0.binade)
print(Int(bitPattern: 5 as UInt), UInt(bitPattern: -1), UInt8(bitPattern: -1), Int8(bitPattern: 200), UInt16(258).byteSwapped, 1.byteSwapped, Int32(-2).byteSwapped)
