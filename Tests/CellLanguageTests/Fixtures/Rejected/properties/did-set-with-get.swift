struct Report {
    var size: Int {
        get { 3 }
        didSet { print("set") }
    }
}

print(Report().size)
