let list = [10, 20, 30, 40]
let slice = list[1...2]
print(slice[1])
print(slice[0])
