struct Point {
    override func show() { print("p") }
}

Point().show()
