var celsius = 100.0
var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
}
print(fahrenheit)
fahrenheit = 32
print(celsius)
var readOnly: Int { 7 * 6 }
print(readOnly)
var watched = 1 {
    willSet { print("will be", newValue) }
    didSet { print("was", oldValue) }
}
watched = 5
watched += 1
print(watched)
