let x: Int? = 3
let a = [1, 2]
var d = ["a": 1]
print(x + 1)
print(a.first * 2)
d["a"] += 1
print(x > 2)
print(Int("3") + 1)
print(1 + x)
print(x == "a")
print(x && true)
let s: String? = "a"
print(s + "b")
print(x + x)
