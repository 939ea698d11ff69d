let r: [Int] = [1, 2] + repeatElement(3, count: 2)
print(r)
