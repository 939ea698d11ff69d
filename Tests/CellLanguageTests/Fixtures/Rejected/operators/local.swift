func run() {
    infix operator **
    print("local")
}

run()
