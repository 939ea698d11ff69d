let p: [Int] = [1, 2, 3].drop(while: { $0 < 2 })
print(p)
