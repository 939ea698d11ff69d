let first = announce("first", 1)
var second = announce("second", first + 1)
print("between")
let third: Int = {
    print("in third")
    return second * 10
}()
func announce(_ name: String, _ n: Int) -> Int {
    print("init \(name)")
    return n
}
struct Constants {
    static let a = announce("static a", 5)
    static let b = a * 2
}
print(third)
print(Constants.b)
print(Constants.a)
