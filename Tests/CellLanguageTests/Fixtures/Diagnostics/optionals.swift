let n = Int("5")
print(n + 1)
print(n.magnitude)
let m = 3
print(m!)
print(m?.description)
if let k = m { print(k) }
let list: [Int]? = [1]
print(list[0])
