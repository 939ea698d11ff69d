struct Settings {
    var name: String
    var size = 10
    let fixed = 3
    var ratio: Double = 0.5
    var note: String?
}
print(Settings(name: "a"))
print(Settings(name: "b", size: 20))
print(Settings(name: "c", ratio: 2, note: "hi"))
struct Extended {
    var x: Int
    var y: Int
}
extension Extended {
    init(both value: Int) { self.init(x: value, y: value) }
}
print(Extended(x: 1, y: 2), Extended(both: 7))
struct AllDefaults { var a = 1; var b = [2, 3] }
print(AllDefaults(), AllDefaults(a: 5), AllDefaults(b: []))
