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
    var field0: Int
    var field1: Bool
    var computed: Int { Int(UInt32(truncatingIfNeeded: field0)) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, n) }
    subscript(_ n: Int) -> Int {
        get { ((0 as UInt8)).leadingZeroBitCount }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record8: Equatable {
    var field0: Double
    var field1: Double
    var computed: Bool { (true ? ([1] as [Int]) : ([] as [Int])).contains { x9 in (x9 < x9) } }
    mutating func change(_ n: Int) { field1 = (false ? bound(field0.truncatingRemainder(dividingBy: 3.5)) : field1) }
    subscript(_ n: Int) -> Double {
        get { abs(field0).squareRoot() }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Int)
    var computed: Int {
        switch self {
        case .none: return ([] as [Int]).map { $0 }.reduce(([:] as [String: Int]).values.reduce(17, &+)) { $0 &+ $1 }
        case .case0(let x0): return x0
        }
    }
}
enum Choice10: Equatable {
    case none
    case case0
    var computed: Int {
        switch self {
        case .none: return zip("".lowercased(), (("Zed" as String?) ?? "x y")).filter(==).count
        case .case0: return (((-4) as Int?) ?? Int((7 as Int32)))
        }
    }
}
class Object4 {
    var count: Int
    var field0: String
    var field1: Double
    init(count: Int, field0: String, field1: Double) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (~small(count) | (small(n) + small(n)))
    }
}
class Object11: Object4 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return ("\(type(of: Queue<String>(items: [field0])))".utf8.count &+ field0.unicodeScalars.count)
    }
}
func procedure6(_ x: inout [Int], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe(Box(0.1).map { x7 in ([(-7.25 as Float), (0 as Float), (1e-3 as Float), (-7.25 as Float)] as [Float]) }.item))
    x.append(n)
    log.append(describe(Box(Box(Choice2.none)).item[n]))
}
func procedure13(_ x: inout [Int], _ n: Int) {
    x.reverse()
    log.append(describe(attempt { try (true ? Outcome<Record1>.failed("late") : Outcome<Record1>.failed("late")).get() }))
    x.insert(-small(Int((7 as UInt8))), at: x.count / 2)
    log.append(describe((a: (["tea, milk"] as [String]).joined(separator: "").clipped, b: ([] as Set<Int>).isSuperset(of: ([n] as Set<Int>)))))
}
struct Shape5: Shown {
    var stored: Int
}
struct Shape12: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
}
func function0(a0 p0: Int) -> [Bool] {
    func inner14(_ n: Int) -> Double {
        return 12.75
    }
    let g15 = { () -> Bool in
        guard let u16 = (Box(([1e-3] as [Double])).item.first(where: { x17 in (Box("hello") != Box("x y")) })), ((!(true) && !(false))) else { return ([p0, p0, p0] as Set<Int>).contains(p0) }
        return !(pick(false, false, true))
    }()
    log.append(describe(p0))
    log.append(describe(g15))
    return (((nil as Int?).map { x18 in g15 } == nil) ? Array((0..<abs(p0 % 5)).map { x19 in g15 }.dropFirst()) : cut(([([g15, g15] as [Bool]), ([g15, g15, g15] as [Bool]), ([g15] as [Bool])] as [[Bool]]).flatMap { $0 }))
}
func function1(_ p0: Int, a1 p1: [Int], a2 p2: Double) -> Pile<Int> {
    var v20: Int = -small((p0 &+ "tea, milk".count))
    v20 = p0
    if (Box((bound(p2) <= p2)).item) {
        let v21: Record8 = Record8(field0: 0.0, field1: bound(Double(((try? value(of: Outcome.done(v20))) ?? p0))))
    } else if (true) {
        switch (small(((try? value(of: Outcome<Box<String>>.failed("lost"))) ?? Box("b")).changes), (p1.map { x24 in v20 }.allSatisfy { ($0 > v20) })) {
        case (0, _), (_, false) where log.count > 3:
            v20 = (Box(p1).item.reduce(((try? value(of: Outcome.done(v20))) ?? p0)) { $0 &+ $1 } / 2)
        case (let n22, true) where (false && false):
            switch (Choice2.none) {
            case .none:
                let (t26, t27) = Box(("a", true))[(n22 % 3)]
            case .case0(let e28):
                let g29 = { () -> Int in
                    guard let u30 = (p1.at(v20).map { x31 in n22 }), (false) else { return (n22 ^ p0) }
                    return ([true, true] as [Bool]).prefix(3).endIndex
                }()
            }
        case (1...5, false):
            v20 &-= ((try? value(of: Outcome.done(Pile<Int>(items: [])))) ?? Pile<Int>(items: [p0, p0, p0])).total
        case let (n22, b23):
            switch ((([] as [String]).contains("Zed") ? ((try? value(of: Outcome<Outcome<String>>.later(.done(Outcome<String>.later(.done("hello")))))) ?? Outcome.done("x y")) : Outcome<String>.later(.done("42")))) {
            case .done(let e32), .later(.done(let e32)):
                let v33: [Float] = part(drained(Pile<Float>(items: []), n22), v20, (v20 % 7)).filter { x34 in (e32 > e32) }
            case .failed(let reason):
                log.append(reason)
            case .later:
                for o35 in [Shape5(stored: ([] as [Int]).count), Shape5(stored: (Array(repeating: p0, count: abs(n22 % 4)).at(p0) ?? ((try? value(of: Outcome<Int>.later(.done(p0)))) ?? v20))), Shape12(stored: (((255 as UInt8)).bitWidth &- Box(v20)[p0]))] as [any Shown] {
                    log.append(o35.label)
                    log.append(describe(p0))
                }
            }
        }
    } else {
        v20 &+= compose(small, adder(pick(p1.contains(p0), v20, ((try? value(of: Outcome.done(p0))) ?? v20))))(((try? value(of: Outcome<ArraySlice<Int>>.failed("lost"))) ?? ([] as [Int])[...]).endIndex)
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v20))
    return Box(Box(Pile<Int>(items: []))[v20]).item
}
func function2(_ p0: Int, _ p1: Int?, _ p2: Record1) -> [Double] {
    loop38: for i37 in 0..<1 {
        let v39: (a: String, b: String) = (([] as Set<Int>).isDisjoint(with: ([] as Set<Int>).intersection(([p0, p0] as Set<Int>))) ? (a: String(i37, radix: 36), b: Pile<Double>.title) : Box(Box((a: "swift", b: "🇳🇴"))).item[folded(([p0, i37, p0] as [Int])[...], p0) { x40, y41 in y41 }])
    }
    var v42: Set<String> = Set(((try? value(of: Outcome<[String]>.later(.done((["3.5", "42"] as [String]))))) ?? (["a": "swift"] as [String: String]).sorted { $0.key < $1.key }.map(\.value)))
    let o43: any Shown = Shape12(stored: (small(p0) + small(p0)))
    if ((Box(Box(Queue<String>(items: ["-7", ""]))).item[p0] == Queue<String>(items: ["Zed", "42", "-7"]))) {
        loop47: for i44 in cut(([p0] as [Int]).filter { x45 in true }.filter { x46 in false }) {
            let g48 = { () -> Bool in
                guard let u49 = ((try? risky((p0 % 10)))), (String("naïve".suffix(3)).holds((false ? "🇳🇴" : "🇳🇴"))) else { return true }
                return ("\(type(of: ([false, true] as [Bool])))" != String(p0, radix: 2))
            }()
            if let u50 = (((try? value(of: Outcome.done(Box((nil as Double?))))) ?? Box((1.0 as Double?))).item) {
                v42 = v42.union(Set(((try? value(of: Outcome<[String]>.later(.done((["swift", "x y", "3.5", "ab"] as [String]))))) ?? (["Zed", "hello", "-7"] as [String]))))
                var v51: Int32 = (~((100 as Int32) &>> (-40 as Int32)) / 3)
            } else {
                var v52: Choice10 = Choice10.case0
            }
        }
    } else {
        var v53 = abs(([1e-3, 0.5, 100.0] as [Double]).reduce(bound(Double((16777217 as Float)))) { bound($0 * $1) }).squareRoot()
    }
    loop55: for i54 in 0..<2 {
        log.append(describe(([(7 as UInt8), (255 as UInt8)] as [UInt8])[...].filter { x56 in true }))
        let w57: Int = if (Box(i54).map { x58 in true }.item) { (["-7"] as Set<String>).count } else if (p2.field1) { (small(Box(p0).larger(p0)) + small(i54)) } else { Int(([(255 as UInt8), (100 as UInt8)] as [UInt8]).reduce((1 as UInt8), &+).addingReportingOverflow(((1 as UInt8) ^ (255 as UInt8))).partialValue) }
    }
    log.append(describe(p0))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return cut(([max(3.25, 0.0), pick(false, 1e-3, (-1.5))] as [Double]) + Box(([(-1.5), 0.0, (-0.25)] as [Double])).item)
}
func function3(_ p0: Outcome<Choice2>) -> Record8? {
    let (t60, t61) = (pick(true, Int.max, (-1)), (([(-1), 0, Int.max] as [Int]).min() ?? 5))
    let v62 = pick(pick(false, true, true), ([t60, t60, t60] as [Int]), Array(([t60, t61, t61] as [Int])[...])).reduce((Node.chain(([] as [String]))?.list ?? ([] as [String])).count) { $0 &+ $1 }
    var k63 = 0
    loop64: while k63 < 2 {
        k63 += 1
        let v65: Double? = Double(clip("swift\(Record1(field0: t60, field1: false))\(Pile<Int>.title)"))
        if (false) { continue loop64 }
    }
    log.append(describe(p0))
    log.append(describe(t60))
    log.append(describe(t61))
    log.append(describe(v62))
    return attempt { try Outcome<Int>.failed("late").map { x66 in pick(true, Record8(field0: 1e-3, field1: 0.0), Record8(field0: (-1.5), field1: 12.75)) }.get() }
}
func function4(a0 p0: [[Int]]) -> Record1 {
    log.append(describe(Box((a: 0x1F, b: 100))[Int(Int8(truncatingIfNeeded: (-4)))]))
    loop70: for i68 in cut(Box((["", "tea, milk"] as [String])[...]).item.map { x69 in Box(12.75)[(-1)] }) {
        var v71 = toInt(max(i68, max(i68, i68)))
        func inner72(_ n: Int) -> Int {
            v71 &+= (small(folded(([v71, v71, v71, v71] as [Int])[...], v71) { x73, y74 in v71 }) + small(compose(small, adder(n))(v71)))
            return ((small(n) * small(v71)) ^ (v71 % 10))
        }
        var v75 = Array(Array(([([false] as [Bool]), ([false, false] as [Bool])] as [[Bool]]).filter { x76 in true }.prefix(2)).suffix(2))
    }
    log.append(describe(p0))
    return Record1(field0: 5, field1: true)
}
func function5(_ p0: String, _ p1: Record8?) -> [Choice10] {
    var v78 = Choice10.case0
    var k79 = 0
    loop80: while k79 < 1 {
        k79 += 1
        for o81 in [Shape12(stored: k79), Shape12(stored: v78.computed), Shape12(stored: (small(k79) * small(Int((255 as UInt8).addingReportingOverflow((0 as UInt8)).partialValue))))] as [any Shown] {
            log.append(o81.label)
            log.append(describe(k79))
        }
        loop83: for i82 in (1...4).reversed() {
            if let u84 = (Box(p0).map { x85 in (false as Bool?) }.item) {
                log.append(describe((nil as Bool?)))
                for o86 in [Shape5(stored: Box(Queue<Int>(items: [i82]))[i82].size), Shape5(stored: k79), Shape12(stored: ((try? risky(k79)) ?? k79))] as [any Shown] {
                    log.append(o86.label)
                    log.append(describe(k79))
                }
            } else {
                let v87: [UInt8] = ([(([i82, k79, i82, k79] as [Int]).contains(i82) ? ((255 as UInt8) % 3) : ((try? value(of: Outcome.done((0 as UInt8)))) ?? (0 as UInt8))), ~((try? value(of: Outcome.done((1 as UInt8)))) ?? (7 as UInt8)), ~UInt8(clamping: k79), ((7 as UInt8) &- ([] as [UInt8]).reduce((1 as UInt8), &+))] as [UInt8])
            }
        }
    }
    if ((Set(([p0, p0, p0] as [String])).isSubset(of: (false ? ([p0, p0, p0, p0] as Set<String>) : ([] as Set<String>))) ? (100 < ([false, false] as [Bool]).count) : (bound(max(1e-3, (-1.5))) < bound((-1.5) + 3.25)))) {
        log.append(describe(Pile.of(([] as [Record8])[...].filter { x88 in true })))
    } else {
        defer { log.append(p0.lowercased()) }
    }
    let f89: (Double) -> Int = { (p90: Double) -> Int in (small(([p90, p90] as [Double])[...].endIndex) - small(([false, true] as [Bool])[...].count)) }
    var v91 = ([p0, p0, p0] as Set<String>)
    v78 = Choice10.case0
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v78))
    return (["a": Choice10.none] as [String: Choice10]).sorted { $0.key < $1.key }.map(\.value)
}
func function6(_ p0: String?, _ p1: Int?) -> Int {
    let v93: Int = (drained(Queue<Int>(items: [Int.min, (-4)]), 10).filter { x94 in Box(true).item }.firstIndex(of: (small((small(1_000) + small(17))) + small((10 / (-3))))) ?? -1)
    let v95: Bool? = (["c": false, "b": false, "a": true] as [String: Bool]).filter { $0.key > "b" }[which(([Record1(field0: v93, field1: false)] as [Record1]).first)]
    loop97: for i96 in 1...6 where i96 % 2 == 0 {
        if let u98 = (((try? value(of: Outcome.done(Pile<Int>(items: [])))) ?? Pile<Int>(items: [i96, v93, v93])).largest) {
            var v99 = Queue<Record1>(items: [Record1(field0: ("tea, milk".utf8.count &+ "x y".unicodeScalars.count), field1: true), ((try? value(of: Outcome.done(v93).map { x100 in Record1(field0: u98, field1: false) })) ?? Box(Record1(field0: i96, field1: true)).item)])
            log.append(describe(([v93, i96, v93, i96] as [Int]).first(where: { x101 in pick(true, true, false) })))
        } else {
            if let u102 = (Box(([] as [String])[...]).item.last) {
                var v103: Choice2 = Choice2.case0(part0: (Int(Queue<Int>.title.first?.asciiValue ?? 0) &+ (String(u102.reversed()).last?.wholeNumberValue ?? 1)))
            } else {
                let g104 = { () -> Double in
                    guard let u105 = (pick(true, ([i96] as [Int]), ([v93, v93, i96] as [Int])).first), (String("naïve".dropFirst()).holds((p0 ?? "naïve"))) else { return bound(0.5 / 2.5) }
                    return abs(bound((-0.25) * 2.5)).squareRoot()
                }()
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v93))
    log.append(describe(v95))
    return v93
}
func function7(_ p0: Record1, a1 p1: String) -> Box<Record8> {
    loop109: for i108 in cut((["c": 255] as [String: Int]).merging(([:] as [String: Int])) { $1 }.keys.sorted()) {
        switch small((([] as [Int]).at((small(3) - small(100))) ?? compose(small, adder((-1)))(3))) {
        case ..<0:
            let v111: Box<String> = ((try? value(of: Outcome.done(Box(p1)))) ?? (([2, 10] as Set<Int>).contains(255) ? Box(p1) : Box(Box(p1)).item))
        case 0, 2, 4:
            var v112 = (Box(false).item ? part(([p1, i108, p1] as [String]), 0x1F, (-1)) : ([p1, p1] as [String])[...]).dropLast(2)
        case let n110 where (n110 == n110):
            let v113: [Int32] = Array(repeating: (((7 as Int32) &+ (-40 as Int32)) % 7), count: abs(abs(small(p0.computed)) % 4))
        case 5...20:
            if ((Int(clip("42\(([([(-1), 0x1F, 255, (-1)] as [Int]), ([] as [Int]), ([] as [Int]), ([10, 0x1F, Int.min, 0x1F] as [Int])] as [[Int]]))\(i108)")) == nil)) {
                let g114 = { () -> String in
                    guard let u115 = ((try? risky(Int.min)).map { x116 in pick(true, p1, p1) }), ((pick(true, false, true) || (true == false))) else { return clip(i108 + i108) }
                    return u115
                }()
            } else if ((Node.chain(([1] as [Int]))?.list ?? ([] as [Int])).allSatisfy { x117 in Box(false).item }) {
                let v118: Choice2 = Choice2.none
            } else {
                let v119 = (["c": Choice2.case0(part0: (-1)), "b": Choice2.none, "a": Choice2.case0(part0: (-1))] as [String: Choice2]).sorted { $0.key < $1.key }.map(\.value)
            }
        default:
            let v120 = ((try? value(of: Outcome.later(Outcome.done((-0.25)).map { (a: 17, b: $0) }))) ?? (a: Int.max, b: 0.0))
        }
        if let u122 = (("🇳🇴" as String?)) {
            let v123 = (Box(Int.max).larger((i108.utf8.count &+ i108.unicodeScalars.count)) &<< 8)
        } else {
            var v124 = ((try? value(of: ((0 < 0) ? Box(Outcome<ArraySlice<String>>.failed("late")).item : Box(Outcome.done(([p1, p1, p1, i108] as [String])[...])).item))) ?? ((Int.max >= 5) ? ([p1] as [String])[...] : ([p1, i108] as [String])[...]))
        }
        let v125: (a: Int, b: String) = ((try? value(of: Outcome<(a: Int, b: String)>.failed("late"))) ?? ((false || true) ? ((try? value(of: Outcome.done((a: 100, b: p1)))) ?? (a: 0, b: i108)) : ((try? value(of: Outcome<(a: Int, b: String)>.failed("late"))) ?? (a: (-1), b: i108))))
    }
    let (t126, t127) = Box(Box((1, p1)))[(-4)].item
    let g128 = { () -> Bool in
        guard let u129 = (attempt { try Outcome.done(p1).get() }), ((true != true)) else { return (bound(2.5) > 0.0) }
        return ((try? value(of: Outcome<Bool>.later(.done(false)))) ?? ((["c": t126] as [String: Int])[u129] != nil))
    }()
    if ((1...9).contains(([:] as [String: Int]).filter { $0.key < "b" }.count)) {
        var v130: UInt8 = (Box((1 as UInt8))[most(([] as [Int]), t126)] & (7 as UInt8))
    } else if (([folded(([] as [String])[...], p1) { clip($0 + $1) }, t127, t127] as Set<String>).contains(before(" ", t127))) {
        for i131 in String(t127.filter { $0.isLetter }).prefix(5) {
            let letter = String(i131)
            let v132 = Set(Array(([] as [Int]).suffix(2)))
        }
    } else {
        let v133 = g128
    }
    var v134: Queue<Record8> = Queue<Record8>(items: [])
    v134 = Box(t126).map { x135 in Box(v134) }[t126][(Queue<Bool>(items: []).size % 3)]
    log.append(describe(t126))
    log.append(describe(t127))
    log.append(describe(g128))
    log.append(describe(v134))
    return Box(Record8(field0: 1.0, field1: 2.5))
}
finish("function0", describe(function0(a0: (small(1_000) * small((-1))))))
finish("function0", describe(function0(a0: ([17, Int.min] as [Int]).count)))
finish("function1", describe(function1(((1 as UInt8)).nonzeroBitCount, a1: cut(([] as [Int]) + ([0x1F, 100] as [Int])), a2: 0.1)))
finish("function1", describe(function1(([255] as [Int]).count, a1: ([10] as [Int]).filter { x36 in false }, a2: min((-0.25), 1.0))))
finish("function2", describe(function2(most(([100, (-1)] as [Int]), Int.min), ([(-4), 0x1F] as [Int]).first(where: { x59 in true }), ((try? value(of: Outcome.done(Record1(field0: (-1), field1: false)))) ?? Record1(field0: 1, field1: true)))))
finish("function2", describe(function2((small(1) + small(5)), Box((255 as Int?)).item, (false ? Record1(field0: 5, field1: true) : Record1(field0: 0, field1: true)))))
finish("function3", describe(function3(Box(Outcome.done(Choice2.none))[1])))
finish("function3", describe(function3(Outcome.done("a").map { x67 in Choice2.case0(part0: (-1)) })))
finish("function4", describe(function4(a0: Array(([([0x1F, Int.min] as [Int]), ([(-4)] as [Int]), ([17, 17, 0x1F] as [Int]), ([1_000] as [Int])] as [[Int]])[...]))))
finish("function4", describe(function4(a0: (0..<abs(1 % 5)).map { x77 in ([x77, x77] as [Int]) })))
finish("function5", describe(function5(clip("a\(Choice2.none)\("b")"), (nil as Int?).map { x92 in Record8(field0: 0.1, field1: 0.1) })))
finish("function5", describe(function5((["-7", "é"] as [String]).joined(separator: "é").clipped, attempt { try Outcome<Record8>.later(.done(Record8(field0: 12.75, field1: 0.0))).get() })))
finish("function6", describe(function6((["x y", "-7", "swift"] as [String])[...].last, ([Int.max, 0x1F, 1] as [Int]).first(where: { x106 in false }))))
finish("function6", describe(function6((false as Bool?).flatMap { x107 in ("42" as String?) }, Queue<Int>(items: [1_000, 3, (-4)]).largest)))
finish("function7", describe(function7(Record1(field0: 100, field1: true), a1: clip("é\(true)\("b")"))))
finish("function7", describe(function7(Record1(field0: 1, field1: true), a1: (false ? "-7" : "é"))))
