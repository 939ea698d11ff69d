struct Digit {
    let value: Int
    init?(_ values: [Int]) {
        guard let first = values.first else { return nil }
        value = first
    }
    init?(text: String) { self.init(text.compactMap(\.wholeNumberValue)) }
}
print(Digit(text: "").map(\.value) ?? -1, Digit(text: "7")!.value)
enum Operation: String {
    case plus = "+"
    case minus = "-"
    init?(character: Character) { self.init(rawValue: String(character)) }
}
print(Operation(character: "-")!.rawValue, Operation(character: "*") == nil)
class Level {
    let value: Int
    init?(_ value: Int) {
        if value < 0 { return nil }
        self.value = value
    }
}
class Lowered: Level {
    override init?(_ value: Int) { super.init(value - 10) }
    convenience init?(text: String) {
        guard let value = Int(text) else { return nil }
        self.init(value)
    }
}
print(Lowered(5) == nil, Lowered(15)!.value, Lowered(text: "3") == nil, Lowered(text: "x") == nil, Lowered(text: "12")!.value)
