print(1.5.significandBitPattern, 1.5.exponentBitPattern, (-0.5 as Float).significandBitPattern, (8 as Float).exponentBitPattern)
print(Double.significandBitCount, Float.exponentBitCount)
print(Array(5.words), (-1).words.first!, UInt32(1).bigEndian, 5.littleEndian, Int16(bigEndian: 256))
let n = -3
print(n.magnitude, type(of: n.magnitude), Int8.min.magnitude, Int.min.magnitude, (200 as UInt8).magnitude, 2.5.magnitude)
