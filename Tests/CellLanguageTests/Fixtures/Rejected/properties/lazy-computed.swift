struct Report {
    lazy var size: Int { 3 }
}

print("report")
