var total = 0
for n in 1...10 { total += n }
print(total)
let names = ["Ann", "Bob", "Cy"]
for name in names { print("Hi \(name)") }
for (index, name) in names.enumerated() { print("\(index + 1). \(name)") }
var countdown = 3
while countdown > 0 {
    print(countdown)
    countdown -= 1
}
print("Go!")
for row in 1...3 {
    var line = ""
    for column in 1...3 { line += "\(row * column)\t" }
    print(line)
}
for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: i > 3 ? ", " : "\n") }
