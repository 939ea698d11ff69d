let big = Int.max - 1
print("before")
var n = big
n += 1
print(n == Int.max)
n += 1
print("after")
