struct Report {
    static lazy var size = 3
}

print("report")
