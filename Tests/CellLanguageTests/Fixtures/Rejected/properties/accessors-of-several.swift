protocol Sized { var width: Int { get }, height: Int { get } }
var half: Int { 1 }, whole = 2
func count() -> Int {
    var steps = 1 { didSet { print(steps) } }, stride = 2
    steps += stride
    stride = steps
    return stride
}
struct Frame {
    static var border = 1, shadow: Int { 2 }
    var width: Double { didSet { width = max(width, 0) } }, height: Double
}
