func run() {
    let size: Int { 3 }
    print(size)
}

run()
