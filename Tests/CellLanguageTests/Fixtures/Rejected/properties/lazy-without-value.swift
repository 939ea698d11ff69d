struct Report {
    lazy var size: Int
}

print("report")
