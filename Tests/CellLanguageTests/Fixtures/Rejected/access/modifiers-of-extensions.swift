struct Point {}
extension Point { override func move() {} }
extension Array { override func shuffle() {} }
class Model {}
extension Model {
    mutating func train() {}
    required init(rate: Double) {}
}
