var found: Int?
for n in [4, 8, 15, 16, 23] {
    if n % 2 == 0 { continue }
    found = n
    break
}
print(found!)
var sum = 0
var i = 0
while true {
    i += 1
    if i > 10 { break }
    if i % 3 != 0 { continue }
    sum += i
}
print(sum, i)
var tries = 0
repeat {
    tries += 1
    if tries == 2 { continue }
    if tries == 4 { break }
    print("try", tries)
} while tries < 10
print(tries)
