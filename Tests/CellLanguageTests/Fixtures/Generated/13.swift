import Foundation

var log: [String] = []
enum Trouble: Error { case large(Int), odd }
func risky(_ n: Int) throws -> Int {
    if n > 500 { throw Trouble.large(n) }
    if n % 7 == 3 { throw Trouble.odd }
    return n &+ 1
}
func small(_ x: Int) -> Int { x % 1000 }
func bound(_ x: Double) -> Double { x.isNaN ? 0 : max(-1e9, min(1e9, x)) }
func boundFloat(_ x: Float) -> Float { x.isNaN ? 0 : max(-1e9, min(1e9, x)) }
func tail(_ s: String, _ n: Int) -> Substring { s[s.index(s.startIndex, offsetBy: abs(n % (s.count + 1)))...] }
func before(_ mark: Character, _ s: String) -> String { s.firstIndex(of: mark).map { String(s[..<$0]) } ?? s }
func toInt(_ x: Double) -> Int { abs(x) < 1e15 ? Int(x) : -1 }
func clip(_ s: String) -> String { String(s.prefix(24)) }
func cut<T>(_ list: [T]) -> [T] { Array(list.prefix(8)) }
func pick<T>(_ first: Bool, _ a: T, _ b: T) -> T { first ? a : b }
func bump(_ x: inout Int, by n: Int) { x = x &+ n }
func double(_ x: inout Int) { x &*= 2 }
func describe<T>(_ x: T) -> String { String("\(x)".prefix(120)) }
extension String { var clipped: String { clip(self) } }
// Foundation's `contains`, which hides the standard library's here, finds no empty text.
extension String { func holds(_ part: String) -> Bool { part.isEmpty || contains(part) } }
extension Array {
    func at(_ i: Int) -> Element? { isEmpty ? nil : self[((i % count) + count) % count] }
}
protocol Shown {
    var stored: Int { get }
    func change(_ n: Int) -> Int
}
extension Shown {
    var label: String { "\(type(of: self)) \(stored)" }
    func change(_ n: Int) -> Int { stored &* 3 &- n }
}
func finish(_ name: String, _ value: String) {
    print(name, value, log.suffix(12))
    log = []
}

struct Box<Item> {
    var item: Item { didSet { changes += 1 } }
    private(set) var changes = 0
    init(_ item: Item) { self.item = item }
    func map<Other>(_ change: (Item) throws -> Other) rethrows -> Box<Other> { Box<Other>(try change(item)) }
    mutating func edit(_ change: (inout Item) -> Void) { change(&item) }
    subscript(_ n: Int) -> Item {
        get { item }
        set { if n > 0 { item = newValue } }
    }
}
extension Box: Equatable where Item: Equatable {}
extension Box where Item: Comparable {
    func larger(_ other: Item) -> Item { other > item ? other : item }
}
extension Box: CustomStringConvertible {
    var description: String { "Box<\(Item.self)>(\(item), \(changes))" }
}
enum Outcome<Value> {
    case done(Value), failed(String)
    indirect case later(Outcome<Value>)
    func get() throws -> Value {
        switch self {
        case .done(let value): return value
        case .failed: throw Trouble.odd
        case .later(let inner): return try inner.get()
        }
    }
    func map<Other>(_ change: (Value) -> Other) -> Outcome<Other> {
        switch self {
        case let .done(value): .done(change(value))
        case let .failed(reason): .failed(reason)
        case let .later(inner): .later(inner.map(change))
        }
    }
}
// Swift's syntax library does not find the end of `"\(try? (a).b)"`: what is tried begins with no parenthesis.
func value<T>(of outcome: Outcome<T>) throws -> T { try outcome.get() }
extension Outcome: Equatable where Value: Equatable {}
protocol Store {
    associatedtype Item
    var items: [Item] { get set }
    static var title: String { get }
    init()
    mutating func take() -> Item?
}
extension Store {
    static func of(_ items: [Item]) -> Self {
        var made = Self()
        made.items = items
        return made
    }
    var size: Int { items.count }
    mutating func put(_ item: Item) { items.append(item) }
    mutating func take() -> Item? { items.popLast() }
    func converted<Other: Store>(to other: Other.Type, _ change: (Item) -> Other.Item) -> Other { Other.of(items.map(change)) }
}
extension Store where Item: Comparable { var largest: Item? { items.max() } }
extension Store where Item == Int { var total: Int { items.reduce(0, &+) } }
struct Pile<Item>: Store {
    var items: [Item] = []
    static var title: String { "pile" }
}
struct Queue<Item>: Store {
    var items: [Item] = []
    static var title: String { "queue of \(Item.self)" }
    mutating func take() -> Item? { items.isEmpty ? nil : items.removeFirst() }
}
extension Pile: Equatable where Item: Equatable {}
extension Queue: Equatable where Item: Equatable {}
func drained<S: Store>(_ store: S, _ limit: Int) -> [S.Item] {
    var copy = store, taken: [S.Item] = []
    while taken.count < limit, let next = copy.take() { taken.append(next) }
    return taken
}
func titles(_ stores: [any Store]) -> String { stores.map { "\(type(of: $0).title) \($0.size)" }.joined(separator: ", ") }
func folded<C: Collection, R>(_ items: C, _ first: R, _ next: (R, C.Element) throws -> R) rethrows -> R {
    var result = first
    for item in items.prefix(6) { result = try next(result, item) }
    return result
}
func most<S: Sequence>(_ items: S, _ other: S.Element) -> S.Element where S.Element: Comparable { items.max() ?? other }
final class Node<Item> {
    let item: Item
    var next: Node<Item>?
    private(set) lazy var list: [Item] = [item] + (next?.list ?? [])
    init(_ item: Item, _ next: Node<Item>? = nil) { (self.item, self.next) = (item, next) }
    static func chain(_ items: [Item]) -> Node<Item>? { items.reversed().reduce(nil) { Node($1, $0) } }
}
extension Node where Item == Int {
    var total: Int { item &+ (next.map(\.total) ?? 0) }
}
func compose<A, B, C>(_ first: @escaping (A) -> B, _ second: @escaping (B) -> C) -> (A) -> C { { second(first($0)) } }
func adder(_ n: Int) -> (Int) -> Int { { $0 &+ n } }
func attempt<T>(_ body: () throws -> T) -> T? { try? body() }
func part<T>(_ list: [T], _ from: Int, _ to: Int) -> ArraySlice<T> {
    let low = abs(from % (list.count + 1)), high = abs(to % (list.count + 1))
    return list[min(low, high)..<max(low, high)]
}
func which(_ x: Int) -> String { "int" }
func which(_ x: Double) -> String { "double" }
func which(_ x: String?) -> String { "text or none" }
func which(_ x: [Int]) -> String { "ints" }
func which<T>(_ x: T) -> String { "any" }
func which<T: Comparable>(_ x: T) -> String { "ordered" }
func which<T>(_ x: [T]) -> String { "array" }
func which<T: Store>(_ x: T) -> String { "store" }
func which(_ x: some Collection<String>) -> String { "texts" }
struct Record1: Equatable {
    var field0: String { didSet { log.append("field0 was \(oldValue)") } }
    var field1: Outcome<String>
    var computed: Bool { (bound(3.25.rounded(.up)) <= atan(1e-3)) }
    mutating func change(_ n: Int) { field1 = Outcome.done("\(type(of: ([n] as [Int])))") }
    subscript(_ n: Int) -> Outcome<String> {
        get { Outcome.done(false).map { x2 in field0 } }
        set { if n != 0 { field1 = newValue } }
    }
}
struct Record11: Equatable {
    var field0: [Float]
    var computed: Double { bound(Double((1_000 | 17))) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> [Float] {
        get { field0.filter { x12 in true } }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice3: Equatable {
    case none
    case case0
    var computed: Int {
        switch self {
        case .none: return ((Int32(exactly: Int.min) ?? (7 as Int32))).nonzeroBitCount
        case .case0: return ~small((small(10) * small(0x1F)))
        }
    }
}
enum Choice13: Equatable {
    case none
    case case0(part0: String)
    case case1
    var computed: String {
        switch self {
        case .none: return Box(1).map { x14 in "42" }.item
        case .case0(let x0): return String(tail(x0, Box(5).item))
        case .case1: return clip(String(1, radix: 36) + Box("Zed")[1_000])
        }
    }
}
class Object4 {
    var count: Int
    var field0: Int
    var field1: Int
    init(count: Int, field0: Int, field1: Int) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (small(folded(([true, false] as [Bool])[...], field1) { x5, y6 in field1 }) * small(10))
    }
}
class Object15: Object4 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return Box(n).changes
    }
}
func procedure8(_ x: inout String, _ n: Int) {
    x = clip(x + pick(([n, n] as [Int]).enumerated().map { x9, y10 in n }.contains((n &+ n)), x, String(tail(before("x", x), ~small(n)))))
    log.append(describe(Array(repeating: Record1(field0: x, field1: Outcome<String>.failed("late")), count: abs(n % 4)).at(0)))
    x = clip(x + String(titles([Queue.of(([] as [Int])), Queue<String>(items: [x, x])]).filter { $0.isUppercase }))
    log.append(describe(part(([] as [Bool]), n, (n % 3))))
}
func procedure17(_ x: inout [String], _ n: Int) {
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(Choice13.case0(part0: clip("ab" + "🇳🇴"))))
    x.reverse()
    log.append(describe(Outcome<Double>.later(.done(bound((-0.25) - 3.25)))))
}
struct Shape7: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { 17 }
}
struct Shape16: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
}
func function0(a0 p0: Int) -> Bool {
    let v18 = cut(cut(([p0, p0, p0] as [Int]) + ([p0] as [Int])) + Array(([p0] as [Int])[...])).isEmpty
    if ((([p0, p0] as Set<Int>).filter { $0 < (-4) }.count < p0)) {
        let o19: any Shown = Shape7(stored: p0)
        var k20 = 0
        loop21: repeat {
            k20 += 1
            if let u22 = ((v18 ? (["naïve"] as [String]).first(where: { x23 in v18 }) : (["a", "a", "é", "-7"] as [String]).first(where: { x24 in v18 }))) {
                log.append(describe(Box(([Choice13.none, Choice13.case0(part0: u22), Choice13.none] as [Choice13]))[(Node.chain(([p0, p0] as [Int]))?.total ?? k20)]))
            } else {
                var v25: Record11? = Box(([Record11(field0: ([] as [Float])), Record11(field0: ([(1e-3 as Float), (0 as Float), (16777217 as Float), (0 as Float)] as [Float]))] as [Record11])).item.last
            }
        } while k20 < 2
    } else {
        var v26 = drained(Queue<Double>(items: []), ([1e-3, 1e-3] as [Double])[...].count).reduce(Box(p0).map { x27 in 0.1 }[p0]) { bound($0 * $1) }
    }
    let f28: (String) -> Int = { (p29: String) -> Int in pick(((try? value(of: Outcome<Bool>.failed("late"))) ?? v18), p0, adder(p0)(p0)) }
    if (v18) {
        switch (Outcome<Int>.later(.done(p0)).map { x31 in "b" }.map { x32 in v18 }) {
        case .done(let e30), .later(.done(let e30)):
            defer { log.append(clip("ab\(1e-3)\("42")")) }
        case .failed(let reason):
            log.append(reason)
        case .later:
            if let u33 = ((["d": "hello"] as [String: String]).merging((["b": "x y", "c": ""] as [String: String])) { first, _ in first }[clip("🇳🇴" + "ab")]) {
                let v34 = Array(Array(([] as [Choice3]).dropLast()).dropLast())
                let o35: any Shown = Shape7(stored: p0)
            } else {
                var v36 = String((pick(v18, p0, p0) > p0))
            }
        }
        var v37: Int? = Pile<Int>(items: [p0, p0]).largest.map { x38 in f28(("a".first.map { String($0) } ?? "3.5")) }
    } else if (v18) {
        loop40: for i39 in (1...4).reversed() {
            let v41 = (i39, p0)
            defer { log.append(before("x", "-7")) }
        }
    } else {
        for i42 in Pile<Int>.title.prefix(5) {
            let letter = String(i42)
            log.append(describe(Pile<Choice3>(items: [Choice3.none, Choice3.case0, Choice3.none])))
        }
    }
    log.append(describe(p0))
    log.append(describe(v18))
    return (folded((v18 ? ([p0, p0] as [Int])[...] : ([p0, p0, p0, p0] as [Int])[...]), compose(small, adder(p0))(p0)) { x43, y44 in (small(x43) * small(y44)) } >= p0)
}
func function1(a0 p0: Bool?, _ p1: ArraySlice<String>) -> Outcome<Bool> {
    var v45: Set<Int> = ([] as Set<Int>)
    for o46 in [Shape7(stored: ((Int.min as Int).signum() ^ (false ? 100 : 1_000))), Shape16(stored: (small(((-1) | 10)) * small((["b", "x y", "é", "tea, milk"] as [String]).count))), Shape7(stored: zip(clip("" + "tea, milk"), String(tail("swift", 3))).filter(==).count)] as [any Shown] {
        log.append(o46.label)
        log.append(describe(((small(5) * small(17)) &+ (small(1) + small(17)))))
    }
    if (((small(((1 as UInt8)).nonzeroBitCount) - small(((-4) % 7))) <= (toInt(1e-3) >> 70))) {
        for i47 in Box("naïve").larger((("" as String?) ?? "🇳🇴")).prefix(5) {
            let letter = String(i47)
            var v48: Box<Int> = Box(255)
        }
    } else if (Box(false)[(10 % (-3))]) {
        log.append(describe(Box(Choice3.case0).item))
    } else {
        let w49: Bool = if (Set(([1] as [Int])).contains(Box(100).larger(0x1F))) { (attempt { try Outcome<Int>.later(.done((-1))).get() } == nil) } else if ((["3.5"] as Set<String>).intersection(([] as Set<String>)).isSuperset(of: (["ab"] as Set<String>))) { (([2.5, 1.0, 0.1] as [Double]) == ([] as [Double]).filter { x50 in true }) } else { (["a", "é"] as Set<String>).sorted().isEmpty }
    }
    v45 = (((false != false) ? !(true) : ("" >= "🇳🇴")) ? v45.filter { $0 > Int.max } : ([2, 0x1F] as Set<Int>))
    for case let u51? in [p0.flatMap { x52 in p0 }, ((try? value(of: Outcome.done(p0))) ?? p0), p0] as [Bool?] where ([(-4)] as [Int]).allSatisfy { x53 in u51 } {
        var v54: Choice13 = Choice13.case1
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return Outcome.later(Outcome.done((-0.25)).map { x55 in x55 }).map { x56 in ([Int((100 as Int32))] as Set<Int>).isSuperset(of: ([-small(0), (small((-4)) - small(Int.min)), (["a": "é"] as [String: String]).count] as Set<Int>)) }
}
func function2(a0 p0: Choice3) -> Outcome<Double> {
    switch (p0) {
    case .none:
        loop60: for i59 in (1...4).reversed() {
            var v61 = Box(Box(Choice13.none).item)[i59]
            var v62: Record11? = Array(part(([Record11(field0: ([] as [Float]))] as [Record11]), i59, i59)).at(i59)
            let (t63, t64) = ((try? value(of: Box(Outcome.done((0.5, 0.0)))[i59])) ?? ((try? value(of: Outcome.done((2.5, 100.0)))) ?? (1.0, 3.25)))
        }
    case .case0:
        log.append(describe(([] as [Double]).map { x65 in clip("" + "42") }))
    }
    switch (Box(p0)[((255 as Int?) ?? (-4))]) {
    case .none:
        var v66: Int? = ((clip("3.5" + "-7") <= before("é", "Zed")) ? ([Int.max, 3, Int.max] as [Int]).first(where: { ($0 == $0) }) : ((bound(1.0) >= 1e-3) ? (true ? (nil as Int?) : ((-1) as Int?)) : attempt { try Outcome<Int>.failed("lost").get() }))
    case .case0:
        var v68: Set<String> = (["ab", "3.5", "tea, milk"] as Set<String>)
    }
    let w69: String = switch small(((["a": 12.75, "c": 0.0] as [String: Double]).count as Int).nonzeroBitCount) {
    case ..<0: Box("3.5").item
    case let n where n % 2 == 0: which((small(1) + small(5)))
    case 1, 3, 10...20: String(repeating: Pile<Int>.title, count: abs(zip("3.5", "3.5").filter(==).count % 4)).clipped
    default: clip("\(Queue<Choice3>(items: [p0, p0, p0]))\(((nil as String?) ?? ""))")
    }
    let v70 = ((2 as Int?) ?? ([w69] as Set<String>).filter { $0 > "naïve" }.count)
    loop72: for i71 in 0..<3 {
        log.append(describe((((nil as String?) != nil) ? part(([2.5, 0.1] as [Double]), v70, i71) : ([(-0.25), 1.0, (-0.25), 2.5] as [Double])[...].suffix(2))))
        for case .done(let u73) in [Outcome.later(Outcome.done(true)), Outcome<Bool>.failed("late"), Outcome<Bool>.later(.done(true))] as [Outcome<Bool>] where (i71 > i71) {
            let c76: Int = toInt(bound(Double(v70)))
            switch c76 as Any {
            case let n74 as Int where n74 > 2:
                log.append(describe(attempt { try Outcome.done(n74).get() }.flatMap { x77 in ([] as [Record1]).at(n74) }))
            case let s75 as String:
                log.append(describe(Box(v70).map { x78 in Record1(field0: w69, field1: Outcome.done(w69)) }.item))
            case is [Int]:
                let w79: Int32 = if (((try? value(of: Outcome.done(u73).map { x80 in u73 })) ?? u73)) { (-40 as Int32) } else if (([w69, w69, w69] as Set<String>).contains(clip(w69.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()))) { Int32(truncatingIfNeeded: Box(v70)[i71]) } else { Int32(clamping: v70) }
            case is Double, is Bool:
                log.append(describe((!(u73) ? Choice13.case0(part0: w69) : Choice13.case0(part0: w69))))
            default:
                var v81 = 2.5
            }
        }
    }
    log.append(describe((Node.chain((0..<abs(v70 % 5)).map { x82 in (16777217 as Float) })?.list ?? Array(([(-7.25 as Float)] as [Float])[...]))))
    log.append(describe(p0))
    log.append(describe(w69))
    log.append(describe(v70))
    return Box(Box(false))[v70].map { x83 in Outcome.done(0.5) }.item
}
func function3(_ p0: String?) -> Double {
    if (true) {
        let v84 = drained(((try? value(of: Outcome.done(Queue<Record11>(items: [Record11(field0: ([(0 as Float)] as [Float])), Record11(field0: ([] as [Float])), Record11(field0: ([(1e-3 as Float), (2.5 as Float), (16777217 as Float)] as [Float]))])))) ?? Queue<Record11>(items: [Record11(field0: ([(0.1 as Float)] as [Float])), Record11(field0: ([(1e-3 as Float)] as [Float])), Record11(field0: ([(2.5 as Float), (16777217 as Float), (16777217 as Float), (1e-3 as Float)] as [Float]))])), (([] as [Int]).at(1_000) ?? 255)).filter { x85 in ([Int.max, 0, 0, (-1)] as [Int]).map { $0 }.contains(most(([(-4)] as [Int]), 3)) }
    } else {
        if case let u87? = (([(-4), Int.max, (-4)] as [Int]).first(where: { (([$0, $0] as [Int])[...] == ([$0] as [Int])[...]) })), (!(false)) {
            if let u89 = (Int((["x y", "x y", "ab", "x y"] as [String]).joined(separator: "é").clipped)) {
                func inner90(_ n: Int) -> Int {
                    return Int(((255 as UInt8) / 3))
                }
                func inner91(_ n: Int) -> Double {
                    return bound(Double(abs((-7.25 as Float)).squareRoot()))
                }
            } else {
                func inner92(_ n: Int) -> Int {
                    return ((try? value(of: Outcome<Pile<Int>>.failed("late"))) ?? Pile<Int>(items: [u87, u87])).size
                }
            }
        } else {
            do {
                let r93 = try risky(pick(([0, 0x1F, 1] as [Int]).contains(Int.max), ([] as [String]).count, ("x y".utf8.count &+ "🇳🇴".unicodeScalars.count)))
                var v94 = ((true == false) ? Box(r93) : ((try? value(of: Outcome<Box<Int>>.later(.done(Box(r93))))) ?? Box(r93))).map { x95 in Choice3.none }
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v96 = Record1(field0: clip("naïve\(Outcome<Double>.later(.done(1e-3)))\(Box("hello")[(-4)])"), field1: (Box(false).item ? Outcome<String>.failed("lost") : Outcome.done("🇳🇴")))
            } catch {
                log.append("\(error)")
            }
        }
    }
    for case let u97? in [((-4) as Int?).map { x98 in x98 }, ((try? value(of: Outcome.done((3 as Int?)))) ?? (5 as Int?)), (0 as Int?)] as [Int?] where ((try? value(of: Outcome.done(false))) ?? false) {
        var v99 = (["🇳🇴"] as [String])[...].filter { x100 in (1...9).contains(u97) }
    }
    if (((["d": (["b": 1_000] as [String: Int]).values.reduce(3, &+), "a": ((try? risky(100)) ?? 3), "c": compose(small, adder(2))((-1))] as [String: Int])[(String("hello".reversed()).first.map { String($0) } ?? pick(true, "b", "-7"))] != nil)) {
        switch (((try? value(of: Outcome.later(Outcome<Outcome<Int>>.later(.done(Outcome<Int>.failed("lost")))))) ?? (false ? Outcome.done(17) : Outcome.done(2)))) {
        case .done(let e101), .later(.done(let e101)):
            defer { log.append(clip("3.5\(((Record1(field0: "b", field1: Outcome<String>.failed("late")) as Record1?)) as Any)\("é")")) }
        case .failed(let reason):
            log.append(reason)
        case .later:
            var v102: Outcome<Choice13> = ((try? value(of: ((try? value(of: Outcome.done(Outcome<Outcome<Int>>.failed("late")))) ?? Outcome.done(Outcome<Int>.later(.done((-4))))))) ?? Outcome.done(1_000)).map { x103 in (true ? Box(Choice13.none) : Box(Choice13.case1))[(["c": x103, "b": x103] as [String: Int]).values.reduce(x103, &+)] }
        }
    } else {
        if (([3] as [Int]).map { x104 in false }.contains(function0(a0: pick(true, (-4), 0x1F)))) {
            let f105: (Int) -> Int = { (p106: Int) -> Int in Box(Box(true)).item.changes }
        } else if (true) {
            switch (Outcome.later(Box(Outcome.done(5))[17])) {
            case .done(let e107), .later(.done(let e107)):
                var v108 = Int(String(String("".prefix(while: { $0.isUppercase })).suffix(3)))
            case .failed(let reason):
                log.append(reason)
            case .later:
                let v109: String = clip("\(type(of: Queue<String>(items: [])))".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())
            }
        } else {
            var v110: Choice3 = Box(false).map { x111 in 0.1 }.map { x112 in Choice3.none }.item
        }
    }
    log.append(describe(p0))
    return ((try? value(of: (true ? Box(Outcome<Double>.later(.done(1e-3))) : Box(Outcome<Double>.later(.done(1.0)))).item)) ?? cos(bound(1.0 + 100.0)))
}
func function4(a0 p0: Record1, _ p1: [[String]], _ p2: Int) -> Int? {
    loop114: for i113 in cut(Array(([] as [Int]).dropFirst())) {
        let g115 = { () -> Int in
            guard let u116 = (([i113, i113] as [Int])[...].map { x117 in "swift" }.first(where: { x118 in p0.computed })), (false) else { return (i113 as Int).nonzeroBitCount }
            return 1_000
        }()
    }
    var v119 = p2
    log.append(describe(Queue<String>(items: ["a"])))
    let g120 = { () -> Int in
        guard let u121 = ((1 as Int?)), (pick(((try? value(of: Outcome<Bool>.failed("late"))) ?? true), ([p2, p2, p2] as Set<Int>).contains(p2), (1...9).contains(v119))) else { return (["d": v119, "c": p2, "a": v119] as [String: Int]).values.reduce(v119, &+) }
        return (([u121, u121, u121, p2] as [Int]).allSatisfy { x122 in true } ? Int((-40 as Int32)) : ~small(p2))
    }()
    let w123: Int = if (([g120, g120, p2, p2] as Set<Int>).contains(g120)) { Box(0.0).map { x124 in g120 }.item } else if (function0(a0: Box(g120).larger(g120))) { p2 } else { Array(([p2, g120] as [Int])[...]).reduce(((try? value(of: Outcome<Int>.later(.done(v119)))) ?? v119)) { $0 &+ $1 } }
    if ((bound(bound(Double((small(g120) + small(w123))))) < abs(2.5).squareRoot())) {
        if case .done(let u125) = (Outcome.later(Outcome.later(Outcome.done("3.5")))), (Box(true)[v119]) {
            if let u126 = (Box(Box((nil as Double?)))[v119][(v119 as Int).signum()]) {
                v119 |= Box(p2).larger(Box(Pile<Int>(items: [v119]))[v119].total)
                var v127: Int = (Node.chain(pick(true, ([] as [Int]), ([p2, p2, p2, v119] as [Int])))?.list ?? drained(Queue<Int>(items: [v119, w123]), w123)).count
            } else {
                let v128: Double = bound(bound(Box(100.0).item / Box(3.25).larger((-1.5))) * Box(12.75)[(u125.utf8.count &+ u125.unicodeScalars.count)])
            }
        } else {
            bump(&v119, by: Int(Int32(truncatingIfNeeded: w123)))
        }
    } else {
        var v129 = Record11(field0: cut(Box(([(-7.25 as Float)] as [Float])).item + (0..<abs(v119 % 5)).map { x130 in (3 as Float) }))
    }
    log.append(describe(p2))
    log.append(describe(v119))
    log.append(describe(g120))
    log.append(describe(w123))
    return Int(p0.field0)
}
func function5(_ p0: Bool) -> Record11 {
    let (t133, t134) = ("hello".count, ([1_000, Int.min, 3] as [Int]).count)
    var v135: UInt8 = ~min(Box((0 as UInt8))[t133], ((1 as UInt8) &+ (1 as UInt8)))
    let v136: Set<String> = (["hello", "42", "x y", "3.5"] as Set<String>)
    v135 = ~v135
    v135 = ((p0 == pick(p0, p0, p0)) ? v135 : (255 as UInt8))
    log.append(describe(p0))
    log.append(describe(t133))
    log.append(describe(t134))
    log.append(describe(v135))
    return ((Box(p0).changes != t133) ? ((try? value(of: Outcome.done(Record11(field0: ([(16777217 as Float), (0.1 as Float), (2.5 as Float)] as [Float]))))) ?? Record11(field0: ([(2.5 as Float), (3 as Float), (16777217 as Float)] as [Float]))) : ((try? value(of: Outcome.done(Box(Record11(field0: ([(3 as Float), (2.5 as Float), (0 as Float), (0 as Float)] as [Float])))))) ?? Box(Record11(field0: ([(1e-3 as Float), (-7.25 as Float), (0.1 as Float), (3 as Float)] as [Float])))).item)
}
func function6(_ p0: String?, _ p1: Choice3) -> ArraySlice<Double> {
    var v137 = UInt8(clamping: p1.computed)
    let g138 = { () -> Int in
        guard let u139 = (((["a": Record1(field0: "Zed", field1: Outcome<String>.later(.done("-7"))), "d": Record1(field0: "x y", field1: Outcome<String>.later(.done("3.5"))), "b": Record1(field0: "é", field1: Outcome<String>.failed("late"))] as [String: Record1])["🇳🇴"]?.computed)), (([0.0, (-1.5), 1e-3, (-0.25)] as [Double]).isEmpty) else { return ([false] as [Bool]).count }
        return (small((1_000 ^ Int.max)) * small(([0x1F] as [Int]).count))
    }()
    if let u140 = ((nil as Int?).map { x141 in g138 }.flatMap { x142 in (["d": g138] as [String: Int])["tea, milk"] }) {
        switch (small((small((true ? g138 : u140)) * small(p1.computed))), ((Pile<Int>(items: []) == Pile<Int>(items: [u140])))) {
        case (0, _), (_, false) where log.count > 3:
            log.append(describe(((g138 != g138) ? ([] as [Double]).reduce(100.0) { bound($0 - $1) } : 12.75)))
        case (let n143, true) where (true ? false : true):
            log.append(describe(abs(small(n143))))
        case (1...5, false):
            do {
                let r145 = try risky(([:] as [String: Int]).count)
                let (t146, t147) = (p1.computed, false)
            } catch Trouble.large(let n) {
                log.append(describe(n))
                v137 = ~([] as [UInt8]).reduce((1 as UInt8), &+)
            } catch {
                log.append("\(error)")
            }
        case let (n143, b144):
            v137 = (v137 % 7)
        }
        log.append(describe(clip(String(tail("42", u140)).map { "\($0)." }.joined())))
    } else {
        v137 = UInt8(truncatingIfNeeded: g138)
    }
    let v148 = (["b": (small((-1)) * small(((try? value(of: Outcome<Int>.later(.done(g138)))) ?? g138))), "d": p1.computed, "c": compose(small, adder(g138))(g138)] as [String: Int])
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v137))
    log.append(describe(g138))
    return ([((try? value(of: Outcome.done(Box(2.5)))) ?? Box(3.25))[Pile<Int>(items: [g138]).total]] as [Double])[...]
}
func function7(_ p0: ArraySlice<Int>, _ p1: Queue<Bool>, a2 p2: Choice3) -> Int? {
    let v149: Int = compose(small, adder(((["a": 3] as [String: Int])[before(" ", "swift")] ?? (([] as [Int]).firstIndex(of: 3) ?? -1))))(((([0, 10] as [Int]).at((-1)) ?? Int.max) & (([100, 1_000, 100] as [Int]).at(100) ?? 0x1F)))
    loop151: for i150 in 0..<4 {
        var k152 = 0
        loop153: while k152 < 2 {
            k152 += 1
            if let u154 = (((k152 <= v149) ? Box((nil as String?)).item : Box(("é" as String?)).item)) {
                let g155 = { () -> Double in
                    guard let u156 = (([] as [Int]).sorted().last), (([] as [String])[...].filter { x157 in true }.contains(which(Choice13.case0(part0: u154)))) else { return bound(Double(i150)) }
                    return ((try? value(of: function2(a0: p2))) ?? atan(2.5))
                }()
            } else {
                let o158: Object4 = Object4(count: ((try? value(of: Outcome.done(Box(true)))) ?? Box(false)).changes, field0: ((try? risky(i150)) ?? 5), field1: ([:] as [String: Int]).values.reduce((k152 % (-3)), &+))
            }
            if case .done(let u159) = (Outcome.done(((try? risky(i150)) ?? k152))), ((["hello"] as [String]).isEmpty) {
                var v160: Set<Int> = ((k152 >= k152) ? ([u159, u159, i150] as Set<Int>) : ((false || false) ? Set(([v149] as [Int])) : (false ? ([k152, k152] as Set<Int>) : ([] as Set<Int>))))
            } else {
                var v161 = (try? risky(pick(true, k152, v149))).map { x162 in "naïve" }
            }
        }
        do {
            let r163 = try risky(((1 as UInt8)).leadingZeroBitCount)
            let (t164, t165) = (bound(Double(i150)), "Zed".count)
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let w166: Double = switch small(v149) {
            case ..<0: bound(function3(("é" as String?)) / most(([1e-3, 12.75, 12.75, 100.0] as Set<Double>), 0.5))
            case let n where n % 2 == 0: bound(2.5.truncatingRemainder(dividingBy: 3.5))
            case 1, 3, 10...20: ((try? value(of: Outcome<Int>.failed("late").map { x167 in 100.0 })) ?? ((nil as Double?) ?? 3.25))
            default: Box(true).map { x168 in 3.25 }["".count]
            }
        } catch {
            log.append("\(error)")
        }
    }
    func inner169(_ n: Int) -> Bool {
        return ((false ? n : v149) >= n)
    }
    var v170: String? = (try? value(of: Outcome.done(folded((["42", "é", "hello", "42"] as [String])[...], "-7") { clip($0 + $1) })))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v149))
    log.append(describe(v170))
    return function4(a0: ((try? value(of: Outcome<Box<Record1>>.later(.done(Box(Record1(field0: "tea, milk", field1: Outcome<String>.failed("lost"))))))) ?? Box(Record1(field0: "", field1: Outcome<String>.failed("late")))).item, (["-7".split(separator: " ").map(String.init)] as [[String]]), Int((0 as UInt8).addingReportingOverflow(~(1 as UInt8)).partialValue))
}
finish("function0", describe(function0(a0: (["a": 0] as [String: Int]).count)))
finish("function0", describe(function0(a0: most(([] as Set<Int>), 3))))
finish("function1", describe(function1(a0: ([true, false, false, false] as [Bool]).first(where: { x57 in x57 }), (["b", "-7"] as [String])[...].prefix(3))))
finish("function1", describe(function1(a0: (nil as Int?).map { x58 in true }, (["x y", "b"] as [String])[...])))
finish("function2", describe(function2(a0: Box(Choice3.none).item)))
finish("function2", describe(function2(a0: Choice3.none)))
finish("function3", describe(function3(Box(("é" as String?))[2])))
finish("function3", describe(function3((["d": "swift"] as [String: String])["é"])))
finish("function4", describe(function4(a0: Record1(field0: "42", field1: Outcome<String>.failed("late")), ([(["swift"] as [String]), (["🇳🇴", "-7"] as [String])] as [[String]]).filter { x131 in true }, ([100] as [Int]).count)))
finish("function4", describe(function4(a0: (false ? Record1(field0: "", field1: Outcome.done("naïve")) : Record1(field0: "b", field1: Outcome<String>.failed("late"))), ([] as [Int]).map { x132 in (["b", "Zed", "3.5", "hello"] as [String]) }, Int((255 as UInt8)))))
finish("function5", describe(function5(([] as Set<String>).isSubset(of: (["é"] as Set<String>)))))
finish("function5", describe(function5(("é" > "ab"))))
finish("function6", describe(function6((false ? (nil as String?) : (nil as String?)), Choice3.none)))
finish("function6", describe(function6(((Record1(field0: "é", field1: Outcome<String>.failed("lost")) as Record1?)?.field0), Choice3.case0)))
finish("function7", describe(function7(([10, (-1), 1_000, Int.min] as [Int])[...], Queue<Bool>(items: [true, true, true]), a2: Box(Choice3.case0).item)))
finish("function7", describe(function7(([2, 3] as [Int])[...].prefix(3), Box(Queue<Bool>(items: [true]))[0], a2: Choice3.none)))
