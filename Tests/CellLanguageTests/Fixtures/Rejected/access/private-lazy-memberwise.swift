struct Report {
    var title: String
    private lazy var size = 3
}

let report = Report(title: "a")
print(report.title)
