func run() {
    func first() { second() }
    first()
    var n = 3
    func second() { n += 1 }
    print(n)
}

run()
