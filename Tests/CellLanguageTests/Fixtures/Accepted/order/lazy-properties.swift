struct Report {
    var name: String
    lazy var heavy: Int = {
        print("computing heavy")
        return name.count * 10
    }()
}
var report = Report(name: "abc")
print("made")
print(report.heavy)
report.name = "longer"
print(report.heavy)
class Loader {
    lazy var items = [1, 2, 3].map { value -> Int in print("load", value); return value * 2 }
}
let loader = Loader()
print("loader")
print(loader.items)
print(loader.items)
