let isOn = true
let number = if isOn {
    1
} else {
    2.5
}
let label = switch isOn {
case true: "one"
case false: 2
}
