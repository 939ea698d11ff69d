print("a" * 2)
print(1 + "b")
print(!3)
print(-"x")
struct S {}
print(S() == S())
print(S() < S())
var n = 1
n++
print(1 === 2)
let r = 1..."z"
print(true ? 1 : "a")
let mixed = [1, "two"]
let op = +
