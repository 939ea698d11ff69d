let count = 3
let price = 2.5
let total = count * price
print(total)
