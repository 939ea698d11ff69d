enum Shape {
    static let dot = 1
    case dot
    case box
}
enum Letter: Character {
    case a = "a"
    case many = "xy"
}
