func run() {
    show()
    let n = 3
    func show() { print(n) }
}

run()
