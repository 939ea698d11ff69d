let isOn = true
let number = if isOn {
    1
} else {
    2.5
}
let label = switch number {
case 1: "one"
default: 2
}
print(number, label)
