let values = [1e18, 1e19]
for v in values { print(Int(v)) }


let big = Int.max - 1
print("before")
var n = big
n += 1
print(n == Int.max)
n += 1
print("after")



// ----
indirect enum Tree<T: Comparable> {
    case empty
    case node(Tree, T, Tree)
    func inserting(_ x: T) -> Tree {
        switch self {
        case .empty: return .node(.empty, x, .empty)
        case let .node(left, value, right):
            if x < value { return .node(left.inserting(x), value, right) }
            if x > value { return .node(left, value, right.inserting(x)) }
            return self
        }
    }
    var sorted: [T] {
        guard case let .node(left, value, right) = self else { return [] }
        return left.sorted + [value] + right.sorted
    }
    var depth: Int {
        switch self {
        case .empty: 0
        case .node(let l, _, let r): 1 + max(l.depth, r.depth)
        }
    }
    func contains(_ x: T) -> Bool {
        switch self {
        case .empty: false
        case .node(_, x, _): true
        case .node(let l, let v, _) where x < v: l.contains(x)
        case .node(_, _, let r): r.contains(x)
        }
    }
}
let tree = [5, 2, 8, 1, 9, 3].reduce(Tree.empty) { $0.inserting($1) }
print(tree.sorted, tree.depth, tree.contains(8), tree.contains(4))
let words = ["m", "c", "x"].reduce(into: Tree<String>.empty) { $0 = $0.inserting($1) }
print(words.sorted, Tree<Int>.empty.depth)
if case .node(_, let root, .empty) = tree { print("leaf right", root) } else { print("has a right side") }


struct Oops: Error {}
func f() { throw Oops() }
f()



// ----
func hello() { print("hello") }
hello("you")


struct Counter {
    private(set) var count = 0
    mutating func increment(by step: Int = 1) { count += step }
    mutating func reset() { self = Counter() }
    func incremented() -> Counter { var copy = self; copy.increment.increment(); return copy }
}
var counter = Counter()
counter.increment()
counter.increment(by: 5)
print(counter.count, counter.incremented().count, counter.count)
counter.reset()
print(counter)
var counters = [Counter(), Counter()]
counters[1].increment()
for i in counters.indices { counters[i].increment(by: 10) }
print(counters.map(\.count))
struct Holder { var inner = Counter() }
var holder = Holder()
holder.inner.increment()
print(holder.inner.count)



// ----
struct Point { var x = 0.0, y = 0.0 }
extension Point {
    static let origin = Point()
    init(polar radius: Double) { self.init(x: radius, y: 0) }
    var magnitude: Double { (x * x + y * y) }
    mutating func translate(dx: Double = 0, dy: Double = 0) { x += dx; y += dy }
    enum Axis { case horizontal, vertical }
    subscript(axis: Axis) -> Double {
        get { axis == .horizontal ? x : y }
        set { if axis == .horizontal { x = newValue } else { y = newValue } }
    }
}
extension Point: Equatable {}
var p = Point(polar: 3)
p.translate(dy: 4)
print(p, p.magnitude, p == .origin)
p[.vertical] = 1
print(p[.vertical], p[.horizontal])
class Model { var epochs = 0 }
extension Model { func train(_ n: Int) -> Self { epochs += n; return self } }
print(Model().train(3).train(4).epochs)


func double(_ x: Int) -> Int { x * 2 }
let n: Int? = 3
print(double(n))


func += (a: inout [Double], b: [Double]) { for i in a.indices { a[i] += b[i] } }
func * (k: Double, v: [Double]) -> [Double] { v.map { k * $0 } }
func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
var w = [1.0, 2]
w += [0.5, 0.5]
print(w, 2 * w, w - [1, 1], dot(w, w))
w = w - 0.5 * w
print(w)
func norm(_ v: [Double]) -> Double { dot(v, v).squareRoot() }
import Foundation
print(norm([3, 4]))



// ----
let x = -6.25
print(x.magnitude, x.sign, x.isZero, x.exponent, x.significand)
print(x.isLess(than: 0), x.isNormal)
print(4.0.squareRoot(), 2.0.addingProduct(3, 4))
print(1.0.nextUp, 1.0.nextDown)
print(Double.pi, Double.zero)
print(Double.maximum(1, 2), Double.minimum(1, .nan))
print((3.0).isEqual(to: 3))
print(0.1.description, "\(0.1)")
print(Double(sign: .minus, exponent: 2, significand: 1.5))



// ----
var closures: [() -> Int] = []
for i in 1...3 { closures.append { i * i } }
print(closures.map { $0() })
var shared: [() -> Int] = []
var k = 0
while k < 3 {
    shared.append { k }
    k += 1
}
print(shared.map { $0() })
var fresh: [() -> Int] = []
k = 0
while k < 3 {
    let copy = k
    fresh.append { copy }
    k += 1
}
print(fresh.map { $0() })
var counters: [() -> Int] = []
for start in [10, 20] {
    var n = start
    counters.append { n += 1; return n }
}
print(counters[0](), counters[0](), counters[1]())



// ----
let third: Float = 1.0 / 3.0
print(third)
print(Float(0.1), Float(16777216), Float(16777217))
print(Float.pi, Float(1e10), Float(1e-10))
print(Double(Float(0.1)))
print(Float(1) / Float(3) * 3)
let sum: Float = 0.1 + 0.2
print(sum)
print(Float.infinity, Float.nan, -Float.infinity)
print(Float.greatestFiniteMagnitude)
print(Float(3.4e38) * 10)
print([Float(1.5), 2])
print(Float(123456789), Float(0.00001), Float(1e16))


struct Code: RawRepresentable, Hashable {
    let rawValue: String
    init?(rawValue: String) {
        let parts = rawValue.split(separator: "-")
        guard parts.count == 2,let score = 72
let grade = if score >= 90 { "A" } else if score >= 70 { "B" } else { "C" }
print(grade)
enum Op { case add, multiply, negate }
func apply(_ op: Op, _ a: Int, _ b: Int) -> Int {
    switch op {
    case .add: a + b
    case .multiply: a * b
    case .negate: -a
    }
}
print(apply(.add, 2, 3), apply(.multiply, 2, 3), apply(.negate, 2, 3))
let x: Double = switch score { case ..<50: 0.5; case 50..<80: 1; default: 2 }
print(x)
var total = 0
for i in 1...3 {
    let step = if i == 2 { 10 } else { 1 }
    total += step
}
print(total)
let f: (Int) -> String = { n in switch n { case 0: "none"; case 1: "one"; default: "many" } }-9223372036854775808
print(f(0), f(1), f(2))
struct S { var n: Int; var size: String { if n > 5 { "big" } else { "small" } } }
print(S(n: 9).size)
let nested = if score > 50 { switch grade { case "B": "fine"; default: "odd" } } else { "poor" }
print(nested)

 parts[0].allSatisfy(\.let), Int(parts[1]) != nil else { return nil }
        self.rawValue = rawValue
    }
    var section: String { String(rawValue.prefix { $0 != "-" }) }
    var number: Int { Int(rawValue.drop { $0 != "-" }.dropFirst())! }
}
isUppercase codes = ["AB-12", "ab-1", "AB-x", "C-7", "AB-3"].compactMap(Code.init(rawValue:))
print(codes.map(\.rawValue), codes.map(\.number).reduce(0, +))
let sections = codes.reduce(into: [String: [Int]]()) { $0[$1.section, default: []].append($1.number) }
print(sections.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.sorted())" })
var stock = Set(codes)
print(stock.contains(Code(rawValue: "C-7")!), stock.insert(codes[0]).inserted, stock.count)



// ----
import Foundation


func five() -> Int {
}
print(five())


struct Stack<Element> {
    private var items: [Element] = []
    var isEmpty: Bool { items.isEmpty }
    var top: Element? { items.last }
    mutating func push(_ item: Element) { items.append(item) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
}
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { items = elements } }
struct Queue<Element> {
    private var incoming: [Element] = [], outgoing: [Element] = []
    mutating func enqueue(_ x: Element) { incoming.append(x) }
    mutating func dequeue() -> Element? {
        if outgoing.isEmpty { outgoing = incoming.reversed(); incoming.removeAll() }
        return outgoing.popLast()
    }
}
func isBalanced(_ text: String) -> Bool {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open = Stack<Character>()
    for c in text {
        if pairs.values.contains(c) { open.push(c) }
        else if let wanted = pairs[c], open.pop() != wanted { return false }
    }
    return open.isEmpty
}
print(isBalanced("{[()]}"), isBalanced("(]"), isBalanced("(("))
var stack: Stack = [1, 2, 3]
stack.pop()
print(stack.top!, stack.isEmpty)
var queue = Queue<String>()
queue.enqueue("a"); queue.enqueue("b")
print(queue.dequeue()!, { queue.enqueue("c"); return queue.dequeue()! }(), queue.dequeue()!, queue.dequeue() as Any)



// ----
struct Row { let features: [String: String]; let label: Bool }
func entropy(_ rows: [Row]) -> Double {
    guard !rows.isEmpty else { return 0 }
    let p = Double(rows.filter(\.label).count) / Double(rows.count)
    return [p, 1 - p].filter { $0 > 0 }.map { -$0 * log2($0) }.reduce(0, +)
}
indirect enum Tree { case leaf(Bool), split(String, [String: Tree])
    func predict(_ f: [String: String]) -> Bool? {
        switch self {
        case .leaf(let l): return l
        case .split(let name, let branches): return f[name].flatMap { branches[$0] }?.predict(f)
        }
    }
}
func build(_ rows: [Row], _ names: [String]) -> Tree {
    let yes = rows.filter(\.label).count
    if yes == 0 || yes == rows.count || names.isEmpty { return .leaf(yes * 2 >= rows.count) }
    func remaining(_ name: String) -> Double {
        Dictionary(grouping: rows) { $0.features[name]! }.keys.sorted().map { value in
            let part = rows.filter { $0.features[name] == value }
            return entropy(part) * Double(part.count) / Double(rows.count)
        }.reduce(0, +)
    }
    let best = names.min { remaining($0) < remaining($1) }!
    let groups = Dictionary(grouping: rows) { $0.features[best]! }
    return .split(best, groups.mapValues { build($0, names.filter { $0 != best }) })
}
let rows = [("sun", "hot", false), ("sun", "mild", true), ("rain", "mild", false), ("rain", "hot", false), ("cloud", "hot", true)]
    .map { Row(features: ["sky": $0, "heat": $1], label: $2) }
print(entropy(rows))
let tree = build(rows, ["sky", "heat"])
for (sky, heat) in [("sun", "mild"), ("rain", "hot"), ("cloud", "hot"), ("fog", "hot")] {
    print(sky, heat, tree.predict(["sky": sky, "heat": heat]) as Any)
}


func bump(_ x: inout Int) { x += 1 }
let n = 1
bump(&n)
print(n)


print(UInt8(truncatingIfNeeded: 300), UInt8(truncatingIfNeeded: -1))
print(Int8(truncatingIfNeeded: 200))
print(UInt8(clamping: 300), UInt8(clamping: -5), Int8(clamping: 1000))
print(UInt64(bitPattern: -1), Int64(bitPattern: UInt64.max))
print(Int32(truncatingIfNeeded: 4_294_967_297))
print(UInt8(3.9), UInt64(1e15))
print(UInt32(truncatingIfNeeded: Int.max))



// ----
enum Color { case red, green, custom(Int); static let favorite = Color.custom(7); static func gray(_ n: Int) -> Color { .custom(n) } }
func paint(_ color: Color, over other: Color? = nil) -> String { "\(color) over \(other.map { "\($0)" } ?? "nothing")" }
print(paint(flatMapred), paint(.custom(3), over: .green), paint(.favorite), paint(.gray(50)))
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


func double(_ x: inout Int) { x *= 2 }
var n = 5
double(&n)
print(n)
var list = [1, 2, 3]
double(&list[1])
print(list)
func appendTwice(_ x: Int, to list: inout [Int]) { list.append(x); list.append(x) }
appendTwice(9, to: &list)
print(list)
struct Point { var x = 1, y = 2 }
var point = Point()
double(&point.y)
print(point)
func exchange<T>(_ a: inout T, _ b: inout T) { let old = a; a = b; b = old }
var s = "a", t = "b"
exchange(&s, &t)
print(s, t)
var scores = ["a": 1]
double(&scores["a"]!)
print(scores)


struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
    var top: Element? { items.last }
    var count: Int { items.count }
}
var first = Stack<Int>()
first.push(1)
first.push(2)
var second = first
second.push(3)
print(first.count, second.count)
print(first.pop()!, second.pop()!, second.pop()!)
print(first.top!, second.top!)
print(Stack<String>().top as Any)
let snapshot = first
first.push(9)
print(snapshot.top!, first.top!)


