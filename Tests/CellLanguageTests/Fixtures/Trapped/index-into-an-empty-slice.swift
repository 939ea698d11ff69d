let list = [1, 2, 3]
let none = list[1..<1]
print(none.count)
print(none[1])
