func outer() {
    func show() { print(x) }
    show()
    let x = 5
}
outer()
