struct Lamp {
    func light() { print("on") }
}

extension Lamp {
    func light() { print("off") }
}

Lamp().light()
