struct Report {
    lazy let size: Int = 3
}

var report = Report()
print(report.size)
