// A range's numbers become what is asked of them: a scalar from a UInt8 is one in any case.
print((97...102).map { Character(UnicodeScalar($0)) })
print((0..<5).map { Character(UnicodeScalar(65 + $0)) }, (97...99).map { String(UnicodeScalar($0)) }.joined())
print(String(UnicodeScalar(65 as UInt8)), (65...67).compactMap { UnicodeScalar($0) }.map { Character($0) })
let halves = Array([1, 2, 3].prefix(2)) as [Double]
let wide: [Double] = Array([3, 1].sorted())
print(halves, wide)
