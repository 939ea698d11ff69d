enum Op: String, CaseIterable {
    case add = "+", sub = "-", mul = "*"
    static let table: [Op: (Int, Int) -> Int] = [.add: (+), .sub: (-), .mul: (*)]
    func callAsFunction(_ a: Int, _ b: Int) -> Int { Self.table[self]!(a, b) }
    init?(symbol: Character) { self.init(rawValue: String(symbol)) }
}
for op in Op.allCases { print(op, op.rawValue, op(6, 3), terminator: "; ") }
print(Op(symbol: "*")!(2, 5), Op(symbol: "/") as Any)
let rpn = "3 4 + 2 * 7 -"
var stack: [Int] = []
for t in rpn.split(separator: " ") {
    if let n = Int(t) {
        stack.append(n)
    } else if let c = t.first, let op = Op(symbol: c), let b = stack.popLast(), let a = stack.popLast() {
        stack.append(op(a, b))
    }
}
print(stack)
