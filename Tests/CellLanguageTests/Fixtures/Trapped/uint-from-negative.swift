let difference = 3 - 5
print(difference)
let u = UInt64(difference)
print(u)
