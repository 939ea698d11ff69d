struct Report {
    static var most = 3
    func show() { print(most) }
}

Report().show()
