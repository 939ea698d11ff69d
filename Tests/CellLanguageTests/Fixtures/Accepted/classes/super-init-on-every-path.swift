class Shape {
    var area = 0.0
    init(area: Double) { self.area = area }
}

class Square: Shape {
    let side: Double
    init(side: Double) {
        self.side = side
        if side < 0 {
            super.init(area: 0)
        } else {
            super.init(area: side * side)
        }
        show()
    }
    init?(text: String) {
        guard let side = Double(text) else { return nil }
        self.side = side
        super.init(area: side * side)
    }
    func show() { print(side, area) }
}

class Named: Square {
    var label = "?"
    lazy var long: () -> String = { self.label + " \(self.side)" }
    override func show() { print(label, side) }
}

_ = Square(side: 3)
let named = Named(side: -1)
named.label = "n"
print(named.long(), Square(text: "x") == nil, Square(text: "2")?.area ?? 0)
