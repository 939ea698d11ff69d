let n = 3
print(type(of: n) == Int)
