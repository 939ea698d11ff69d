let a = 1 / 0
let b = 1 % 0
var x = 5
print(x / 0)
x /= 0
x %= 0
func half(_ x: Int) -> Int { x / 0 }
func none() -> Int { let n = 3 - 3; return 5 / n }
print(Int.max + 1, UInt8.max + 1)
func small() { let a: UInt8 = 200; let b = a + 100; print(b) }
print(-Int.min)
let c = { 5 / 0 }
print(5 / (2 - 2))
struct S { var x = 5 / 0 }
func f(_ n: Int = 1 / 0) {}
for i in 0..<3 { print(i % 0) }
print(9223372036854775807 * 2)
print(Int8.min / -1, Int.min % -1)
if true { let z = 0; print(1 % z) }
