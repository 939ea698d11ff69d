func run() {
    func light() { print("on") }
    func light() { print("off") }
    light()
}

run()
