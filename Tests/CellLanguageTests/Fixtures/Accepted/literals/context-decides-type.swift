let a = 3
let b = 3.0
let c: Double = 3
let d: Float = 3
let e: UInt8 = 3
print(a, b, c, d, e)
let list: [Double] = [1, 2, 3]
print(list)
let mixed = [1, 2.5, 3]
print(mixed)
print(type(of: a), type(of: b), type(of: c), type(of: d), type(of: e))
print(type(of: mixed))
let x = 1 + 2.0 * 3
print(x, type(of: x))
let half = 1 / 2
let realHalf = 1 / 2.0
print(half, realHalf)
let table: [String: Double] = ["one": 1]
print(table)
