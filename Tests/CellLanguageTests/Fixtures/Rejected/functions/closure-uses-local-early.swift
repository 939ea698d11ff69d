func run() {
    let show = { inner() }
    let n = 3
    func inner() { print(n) }
    show()
}

run()
