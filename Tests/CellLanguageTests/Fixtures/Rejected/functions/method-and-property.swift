struct Lamp {
    var light = 1
    func light() { print("on") }
}

print(Lamp().light)
