let key = "a"
print("start")
let table = ["a": 1, key: 2]
print(table)
