enum Color { case red, green, custom(Int); static let favorite = Color.custom(7); static func gray(_ n: Int) -> Color { .custom(n) } }
func paint(_ color: Color, over other: Color? = nil) -> String { "\(color) over \(other.map { "\($0)" } ?? "nothing")" }
print(paint(.red), paint(.custom(3), over: .green), paint(.favorite), paint(.gray(50)))
let list: [Color] = [.red, .favorite]
print(list.count)
let byName: [String: Color] = ["r": .red]
print(byName["r"]!)
var color: Color = .green
color = Bool.random() ? .red : .red
print(color)
struct Style { static let plain = Style(size: 1); var size: Int; static func sized(_ n: Int) -> Style { Style(size: n) } }
let style: Style = .sized(12)
print(style.size, [Style.plain, .init(size: 4)].map(\.size))
let maximum: Double = .infinity
print(maximum, max(1, .pi))
