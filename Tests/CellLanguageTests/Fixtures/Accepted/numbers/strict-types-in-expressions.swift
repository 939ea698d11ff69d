let count = 3
let price = 2.5
print(Double(count) * price)
print(Int(price) * count)
let average = Double(1 + 2 + 4) / Double(count)
print(average)
let ratio = Double(count) / 7
print(ratio)
let scaled = 2 * price
print(scaled)
let index = Int(Double(count) * 0.5)
print(index)
let percent = Int((ratio * 100).rounded())
print("\(percent)%")
