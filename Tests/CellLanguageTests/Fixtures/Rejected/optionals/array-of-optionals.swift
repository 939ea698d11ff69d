let list: [Int] = [1, nil, 3]
print(list)
