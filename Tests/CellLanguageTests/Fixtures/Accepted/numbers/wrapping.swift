print(Int.max &+ 1 == Int.min)
print(Int.min &- 1 == Int.max)
print(Int.max &* 2)
let byte: UInt8 = 250
print(byte &+ 10, byte &- 255, byte &* 3)
let signed: Int8 = 127
print(signed &+ 1)
var hash: UInt64 = 14695981039346656037
for value in [104, 101, 108, 108, 111] as [UInt64] {
    hash ^= value
    hash &*= 1099511628211
}
print(hash)
var counter: UInt8 = 254
counter &+= 3
print(counter)
counter &-= 5
print(counter)
