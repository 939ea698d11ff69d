struct Lamp {
    private func light() { print("on") }
    func press() { light() }
}

let lamp = Lamp()
lamp.light()
