typealias Number = Number

let n: Number = 3
print(n)
