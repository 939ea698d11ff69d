struct Report {
    var size: Int {
        set { print(newValue) }
        willSet { print(newValue) }
    }
}

print("report")
