let x = 3
let list: Int[] = [3]
let maybe: ?Int = 3
let lookup: [String, Int] = ["a": 1]
print(f"value {x}")
let twice = lambda x: x * 2
