struct Report {
    lazy var size = 3
    func show() { print(size) }
}

print("report")
