struct Lamp {
    static func light() { print("on") }
    static func light() { print("off") }
}

Lamp.light()
