enum Level: Int, CaseIterable {
    case low = -1
    case zero
    case one
    case ten = 10
    case eleven
}

enum Suit: Character, CaseIterable {
    case hearts = "h"
    case spades = "s"
}

enum Price: Double {
    case free
    case cheap = 2.5
    case dear = 10
}

enum Word: String {
    case hello, bye = "goodbye"
}

indirect enum Tree {
    case leaf
    case node(Tree, Int, Tree)
    var sum: Int {
        switch self {
        case .leaf: return 0
        case .node(let left, let n, let right): return left.sum + n + right.sum
        }
    }
}

enum Shape {
    case rectangle(width: Int, height: Int)
    case circle(radius: Int)
    case dot
    static let unit = Shape.rectangle(width: 1, height: 1)
    static var made = 0
    var area: Int {
        switch self {
        case .rectangle(width: let w, height: let h): return w * h
        case let .circle(radius): return radius * radius * 3
        case .dot: return 0
        }
    }
    init(side: Int) {
        if side == 0 {
            self = .dot
        } else {
            self = .rectangle(width: side, height: side)
        }
    }
    init?(_ text: String) {
        switch text {
        case "dot": self = .dot
        default: return nil
        }
    }
}

print(Level.allCases.map(\.rawValue), Suit.allCases.map(\.rawValue))
print(Price.free.rawValue, Price.cheap.rawValue, Price.dear.rawValue, Word.hello.rawValue, Word.bye.rawValue)
print(Tree.node(.leaf, 3, .node(.leaf, 4, .leaf)).sum)
print(Shape.unit.area, Shape.circle(radius: 2).area, Shape(side: 0).area, Shape("x") == nil, Shape("dot") == nil)
if case .circle(let r) = Shape.circle(radius: 5) { print(r) }
if case .rectangle(let w, _) = Shape(side: 4) { print(w) }
if case .rectangle = Shape.unit { print("rectangle") }
