struct Report {
    let values: [Double]
    lazy var mean: Double = {
        print("computing")
        return values.reduce(0, +) / Double(values.count)
    }()
    var title = "" {
        willSet { print("will be", newValue) }
        didSet { print("was", oldValue) }
    }
    static var shared = Report(values: [1])
    init(values: [Double]) { self.values = values }
    mutating func twice() -> Double { mean * 2 }
}

var report = Report(values: [1, 2, 6])
print(report.mean, report.twice())
report.title = "a"
print(Report.shared.mean)

class Holder {
    lazy var report = Report(values: [4])
    lazy var scaled: (Double) -> Double = { [unowned self] in $0 * self.factor }
    var factor = 3.0
}

let holder = Holder()
print(holder.report.mean, holder.scaled(2))
