let a: UInt8 = 3
let values: [UInt8] = [1, 5]
for v in values {
    print(a - v)
}
