struct Report {
    lazy var size: Int = 3
}

let report = Report()
print(report.size)
