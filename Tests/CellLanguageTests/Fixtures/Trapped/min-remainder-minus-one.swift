let by = [-1][0]
let v = [Int.min][0]
print("start")
print(v % by)
