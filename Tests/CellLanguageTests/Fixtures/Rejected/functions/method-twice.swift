struct Lamp {
    func light() { print("on") }
    func light() { print("off") }
}

Lamp().light()
