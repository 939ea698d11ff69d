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
    var field1: String { didSet { log.append("field1 was \(oldValue)") } }
    var field2: Double
    var computed: String { field1 }
    mutating func change(_ n: Int) { field0 = 3 }
    subscript(_ n: Int) -> Int {
        get { (small(field0) + small(field0)) }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7: Equatable {
    var field0: String
    var field1: Double
    var computed: Int { (Box(([1_000, 0, 1, 0x1F] as [Int])).item.firstIndex(of: Int((0 as UInt8).addingReportingOverflow((100 as UInt8)).partialValue)) ?? -1) }
    mutating func change(_ n: Int) { field1 = pick(n > 3, field1, field1) }
    subscript(_ n: Int) -> Double {
        get { (-field1) }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0
    var computed: String {
        switch self {
        case .none: return which(Record1(field0: 1, field1: "Zed", field2: 2.5))
        case .case0: return (((Record1(field0: (-1), field1: "Zed", field2: 3.25) as Record1?)?.field1) ?? clip("🇳🇴" + "🇳🇴"))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(part0: Int, Int)
    case case1
    var computed: Int {
        switch self {
        case .none: return (Node.chain(([Record1(field0: 2, field1: "", field2: 3.25), Record1(field0: 1, field1: "Zed", field2: (-0.25)), Record1(field0: 100, field1: "x y", field2: 100.0), Record1(field0: 10, field1: "swift", field2: (-1.5))] as [Record1]).map(\.field0))?.total ?? (100 &- 5))
        case .case0(let x0, let x1): return x0
        case .case1: return (Array(([] as [Int])[...]).min() ?? ("é".utf8.count &+ "3.5".unicodeScalars.count))
        }
    }
}
class Object3 {
    var count: Int
    var field0: String
    init(count: Int, field0: String) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return Box(count)[([] as Set<String>).count]
    }
}
class Object9: Object3 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return Set(([field0] as [String])).count
    }
}
func procedure5(_ x: inout [Int], _ n: Int) {
    x.reverse()
    log.append(describe(Array(part(([(["Zed", "x y", "b", "b"] as [String]), (["é", "-7", "x y", "ab"] as [String]), (["-7"] as [String]), ([] as [String])] as [[String]]), n, n))))
    x.reverse()
    log.append(describe((0..<abs(n % 5)).map { x6 in (100 as Int32) }.reduce(Int32(truncatingIfNeeded: n), &+)))
}
func procedure11(_ x: inout [Int], _ n: Int) {
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(Box(n)))
    x.append(x.compactMap { x12 in (nil as Int?) }.count)
    log.append(describe(Int32(truncatingIfNeeded: compose(small, adder(n))(n))))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (small("a".count) + small(((["d": n] as [String: Int])["naïve"] ?? n))) }
    var label: String { Box("naïve")[Box(stored)[stored]] }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { Box(([stored, stored] as [Int])).item.count }
}
func function0(a0 p0: Record1?, _ p1: Int) -> Record1 {
    if (((p1 < ([] as Set<Int>).count) != (String("Zed".prefix(while: { $0.isLetter })) <= (["", "ab", "42", "é"] as [String]).joined(separator: "b").clipped))) {
        var v13: Bool = ("swift".uppercased().holds("é".uppercased()) && (most(([p1, p1, p1, p1] as Set<Int>), p1) < p1))
        if ((!(v13) != ((p1 &* p1) > p1))) {
            let f14: (Int) -> Int = { (p15: Int) -> Int in (small(Int(Int32(truncatingIfNeeded: p1))) - small(255)) }
        } else if (v13) {
            log.append(describe(Box(Queue<Record1>(items: [])).item))
        } else {
            v13 = (bound(min(bound(Double((2.5 as Float))), bound(Double(p1)))) < bound(bound(0.0 - 3.25) - bound(Double(p1))))
        }
    } else if ((String("x y".sorted()) < String("3.5".suffix(3)))) {
        var v16 = ((try? risky((p1 >> 3))) ?? adder(([p1, p1] as Set<Int>).count)(p1))
    } else {
        log.append(describe(("é".count &- Box(p1).larger(p1))))
    }
    let o17: Object3 = Object3(count: Box(p1).item, field0: String("hello".prefix(while: { $0.isWhitespace })))
    do {
        let r18 = try risky((([p1, p1, p1] as [Int])[...].first ?? (p1 / 2)))
        let v19 = (["hello", "x y"] as [String])[...].dropFirst()
    } catch Trouble.large(let n) {
        log.append(describe(n))
        log.append(describe(((try? value(of: Outcome.done("hello").map { Record7(field0: $0, field1: 1.0) })) ?? Record7(field0: "swift", field1: 3.25))))
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return Box(Record1(field0: p1, field1: "b", field2: (-0.25))).item
}
func function1(a0 p0: String) -> Int {
    switch (small((([] as [Int])[...].filter { x23 in false }.first ?? (5 ^ 1))), ((((try? value(of: Outcome.done(Queue<Int>(items: [(-1)])))) ?? Queue<Int>(items: [Int.min, 1_000])) == Pile<String>(items: [p0, p0]).converted(to: Queue<Int>.self) { x24 in 5 }))) {
    case (0, _), (_, false) where log.count > 3:
        if case let .later(.done(u25)) = (Outcome.later(Outcome<String>.failed("lost"))), (!(true)) {
            let v26: ArraySlice<Double> = ([Box(0.0).larger(abs(100.0).squareRoot()), 1e-3, bound(min(0.5, 1e-3) - (-0.25).rounded()), bound(bound(Double(Int.min)) + bound(Double(100)))] as [Double])[...]
        } else {
            var v27 = Box(((Record7(field0: p0, field1: 0.1) as Record7?)?.field1))[Set(([p0, p0, p0, p0] as [String])).count]
        }
    case (let n21, true) where (Queue<Double>(items: [0.5]) == Queue<Double>(items: [2.5, 12.75, 100.0])):
        var k28 = 0
        loop29: while k28 < 4 {
            k28 += 1
            var v30 = Record1(field0: n21, field1: p0, field2: 3.25)
            v30 = ((((try? value(of: Outcome.done(Queue<String>(items: [p0, p0, p0])))) ?? Queue<String>(items: [p0])) != Queue<String>(items: [p0, p0])) ? Record1(field0: ((try? value(of: Outcome<Int>.later(.done(n21)))) ?? k28), field1: clip(p0.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()), field2: bound(Double(k28))) : v30)
        }
    case (1...5, false):
        let (t31, t32) = ("\(type(of: ([100, 1, 255] as [Int])[...]))", Box((-1)).larger(1))
    case let (n21, b22):
        let v33 = Box(Queue<String>(items: [p0, p0]))[Int((0 as UInt8).addingReportingOverflow((7 as UInt8)).partialValue)].largest
    }
    let o34: any Shown = Shape4(stored: ([] as [Int]).prefix(while: { x35 in true }).startIndex)
    log.append(describe(part(([100, Int.max, (-1), Int.max] as [Int]).map { x36 in x36 }, ([] as [String]).count, toInt(3.25))))
    var v37 = p0
    log.append(describe(p0))
    log.append(describe(v37))
    return o34.change((small(max(1, 10)) - small((false ? 17 : 3))))
}
func function2(a0 p0: Int, _ p1: Outcome<Int>) -> Record1 {
    let v38: Int = (Box(false).item ? ([p0] as Set<Int>) : Set(([] as [Int]))).count
    if (((try? value(of: Outcome<Int>.failed("late").map { x39 in (([v38, v38, p0] as Set<Int>) != ([x39, p0, v38] as Set<Int>)) })) ?? ((true || false) == ([] as Set<Int>).contains(p0)))) {
        let c42: Choice2 = Choice2.case0
        switch c42 as Any {
        case let n40 as Int where n40 > 2:
            if let u43 = (((try? value(of: Box(Outcome.done((100.0 as Double?)))[n40])) ?? Box((0.1 as Double?)).item)) {
                var v44 = (Box((Record7(field0: "🇳🇴", field1: u43) as Record7?)).item?.field1).flatMap { x45 in (["a", "swift"] as [String]).enumerated().map { x46, y47 in Record1(field0: x46, field1: y47, field2: u43) }.first(where: { x48 in false }) }
                log.append(describe(Box(Box(n40))[v38]))
            } else {
                let v49 = Box(true).map { x50 in x50 }.map { x51 in ((try? value(of: Outcome.done(((-0.25), v38)))) ?? ((-1.5), v38)) }[p0]
            }
        case let s41 as String:
            switch ((Box(true)[v38] ? Choice2.case0 : Choice2.case0)) {
            case .none:
                log.append(describe(Record7(field0: clip("\(([s41, s41] as [String])[...])\(s41)"), field1: bound(Double((1e-3 as Float))))))
            case .case0:
                var v52: String? = (nil as String?)
            }
        case is [Int]:
            var v53 = Queue<Record1>(items: [Record1(field0: adder(p0)(v38), field1: ("hello".first.map { String($0) } ?? "3.5"), field2: bound(Double(p0))), Record1(field0: (small(v38) + small(p0)), field1: ((try? value(of: Outcome<String>.later(.done("naïve")))) ?? "naïve"), field2: pick(false, 2.5, 12.75))])
        case is Double, is Bool:
            let (t54, t55) = Box((1e-3, true)).item
        default:
            var v56: Set<Int> = Set(([Record7(field0: "-7", field1: (-1.5)), Record7(field0: "Zed", field1: (-0.25)), Record7(field0: "-7", field1: 2.5)] as [Record7]).map(\.computed)).intersection(([] as Set<Int>).symmetricDifference(([p0] as Set<Int>)).subtracting(([([] as Set<String>).count, p0, p0, (Int("a".first?.asciiValue ?? 0) &+ ("ab".last?.wholeNumberValue ?? 1))] as Set<Int>)))
        }
    } else if ((String(repeating: "naïve", count: abs(p0 % 4)).clipped > clip("a\(((17 as Int?)) as Any)\("b")"))) {
        let v57 = ((Pile<Int>(items: [v38, v38]).total >= ([] as [Int]).count) ? Choice8.case1 : Choice8.none)
    } else {
        let g58 = { () -> Int in
            guard let u59 = ((nil as Int?).map { x60 in String("ab".filter { $0.isNumber }) }), (((v38 &* p0) > (Int(u59.first?.asciiValue ?? 0) &+ (u59.last?.wholeNumberValue ?? 1)))) else { return v38 }
            return folded((false ? ([u59] as [String]) : ([u59] as [String])), p0) { x61, y62 in x61 }
        }()
    }
    loop64: for i63 in stride(from: 0, to: -1, by: -3) {
        let o65: Object3 = Object3(count: ((try? value(of: Outcome<String>.failed("lost"))) ?? "ab").count, field0: clip("naïve\(Choice8.case1)\(String(tail("hello", v38)))"))
        let v66 = pick(([String("3.5".prefix(while: { $0.isNumber })), pick(true, "tea, milk", "b"), o65.field0] as Set<String>).isSubset(of: (true ? ([] as Set<String>) : (["3.5", "Zed", "swift"] as Set<String>))), Record7(field0: "42", field1: 0.1), Record7(field0: Box("x y")[p0], field1: ((nil as Double?) ?? (-0.25))))
    }
    let o67: Object9 = Object9(count: (0..<abs(v38 % 5)).map { x68 in "3.5" }.count, field0: ((try? value(of: Outcome.later(Outcome<String>.failed("lost")))) ?? String("tea, milk".prefix(while: { $0.isUppercase }))))
    var v69: String = most(([] as Set<String>).subtracting(Set((["Zed", "b", "tea, milk", "🇳🇴"] as [String]))), String(p0, radix: 2))
    var v70 = ([] as Set<String>).subtracting(Set((0..<abs(v38 % 5)).map { x71 in v69 }))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v38))
    log.append(describe(v69))
    return Record1(field0: p0, field1: v69, field2: 2.5)
}
func function3(a0 p0: Record1?, a1 p1: [Int32]) -> [Record1] {
    if let u72 = (Pile<Int>(items: [(-1)]).largest) {
        var v73: ArraySlice<Bool> = ((Node.chain(([true, true, false] as [Bool]))?.list ?? ([false, true, false, false] as [Bool])).contains(((nil as Int?) != nil)) ? ([] as [Bool])[...] : part(drained(Pile<Bool>(items: []), u72), u72, (u72 | u72)))
        let v74 = ((try? value(of: Outcome<Int>.failed("lost").map { x75 in Box(Record1(field0: x75, field1: "x y", field2: 100.0)) })) ?? Box(Record1(field0: u72, field1: "42", field2: 12.75)))[u72]
    } else {
        loop77: for i76 in stride(from: 4, to: -1, by: -3) {
            var v78: (String, Bool) = Box(i76).map { x79 in ("🇳🇴", false) }[i76]
            if let u80 = ((Box(p0).item?.field2)) {
                log.append(describe(((([i76, i76, i76, i76] as [Int]).at(i76) ?? i76) < i76)))
            } else {
                log.append(describe(bound(abs(12.75).squareRoot() * Box(3.25).item)))
            }
            if ((3.25 == 0.1)) { break loop77 }
        }
    }
    log.append(describe(((small(1) - small(1_000)) &+ (([0x1F, (-4)] as [Int]).min() ?? 17))))
    log.append(describe(p0))
    log.append(describe(p1))
    return cut(([100] as [Int]).map { x81 in ([12.75, 2.5] as [Double])[...].map { x82 in Record1(field0: x81, field1: "🇳🇴", field2: x82) } }.flatMap { $0 })
}
func function4(_ p0: Int?) -> Record1 {
    do {
        let r83 = try risky(adder(([] as [Bool])[...].endIndex)(Box(3.25).changes))
        var v84: Double? = (["c": 1e-3] as [String: Double])[String(((-0.25) == 0.1))]
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var k85 = 0
        loop86: repeat {
            k85 += 1
            var v87 = ([~((1 as Int32) ^ (0 as Int32)), (Int32(exactly: Box(k85).item) ?? (false ? (7 as Int32) : (-40 as Int32))), (!(true) ? (true ? (1 as Int32) : (-40 as Int32)) : ((100 as Int32) % 3))] as [Int32])
            v87 = ([Box((0 as Int32))[k85]] as [Int32])[...].filter { x88 in clip("é".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()).holds(String("naïve".filter { $0.isLetter })) }
        } while k85 < 3
    } catch {
        log.append("\(error)")
    }
    if ((((([5, 2, 255, 100] as [Int]).firstIndex(of: 255) ?? -1) &- (small(100) - small(10))) > (((0 as UInt8)).leadingZeroBitCount &+ 0))) {
        let g89 = { () -> Int in
            guard let u90 = (("a" as String?).flatMap { x91 in p0 }.map { x92 in (x92 == x92) }), ((([0x1F] as [Int]).allSatisfy { x93 in u90 } && (1...9).contains(100))) else { return (0 | 5) }
            return abs(small(((try? risky(17)) ?? 1_000)))
        }()
    } else {
        var v94: [Bool] = Array(part(Pile<Bool>(items: []).items, zip("b", "Zed").filter(==).count, Box(17)[2]))
    }
    log.append(describe(p0))
    return Record1(field0: (toInt(0.1) << 3), field1: pick((p0 != nil), String(tail("🇳🇴", 1_000)), clip("-7\(((Record1(field0: 255, field1: "b", field2: 12.75) as Record1?)) as Any)\("a")")), field2: (-Box((-0.25))[255]))
}
func function5(_ p0: Queue<Int>, a1 p1: Choice8) -> Choice8 {
    var k95 = 0
    loop96: repeat {
        k95 += 1
        switch (small(Box(false).changes), ((Box(k95) == Box(k95)))) {
        case (0, _), (_, false) where log.count > 3:
            let v99: [Int32] = cut(cut(Array(([(7 as Int32), (0 as Int32), (-40 as Int32)] as [Int32])[...]) + (Node.chain(([(0 as Int32)] as [Int32]))?.list ?? ([(7 as Int32), (100 as Int32), (-40 as Int32), (100 as Int32)] as [Int32]))) + ((bound(1e-3) < (-0.25)) ? (Node.chain(([(7 as Int32), (0 as Int32), (7 as Int32), (-40 as Int32)] as [Int32]))?.list ?? ([(0 as Int32), (100 as Int32), (100 as Int32)] as [Int32])) : pick(false, ([] as [Int32]), ([(1 as Int32), (7 as Int32)] as [Int32]))))
        case (let n97, true) where ([1.0, 100.0, 100.0] as [Double]).isEmpty:
            if let u100 = (([k95, k95] as [Int]).sorted().last) {
                func inner101(_ n: Int) -> String {
                    return "naïve"
                }
            } else {
                var v102: Bool = (([k95] as [Int]).count == ((try? value(of: Outcome.done(Box(n97)))) ?? Box(k95)).larger((Int("42".first?.asciiValue ?? 0) &+ ("b".last?.wholeNumberValue ?? 1))))
            }
        case (1...5, false):
            if (pick(((try? value(of: Outcome.done(false))) ?? false), clip("3.5\(Record7(field0: "hello", field1: 100.0))\("-7")"), which(Choice2.none)).hasPrefix(String(repeating: String(tail("b", k95)), count: abs(min(k95, k95) % 4)).clipped)) {
                func inner103(_ n: Int) -> Int {
                    return p1.computed
                }
            } else if (Box(false).item) {
                func inner104(_ n: Int) -> Int {
                    return k95
                }
            } else {
                if ((Pile<Double>(items: [3.25, 1e-3]) == Pile<Double>(items: [100.0, 12.75]))) { break loop96 }
            }
        case let (n97, b98):
            var v105: Choice2 = Choice2.none
        }
        log.append(describe(Choice2.none))
    } while k95 < 1
    log.append(describe(Box(Box(("42", "3.5")))[Int.min][Int((0 as UInt8).addingReportingOverflow((1 as UInt8)).partialValue)]))
    var v106 = bound(((1e-3 as Double?) ?? 1.0).truncatingRemainder(dividingBy: 3.5)).rounded(.towardZero)
    switch small((function1(a0: "-7") % 10)) {
    case ..<0:
        switch (small(part(([v106, v106, v106, v106] as [Double]), 0, 2).startIndex), ((!(false) && ((false as Bool?) != nil)))) {
        case (0, _), (_, false) where log.count > 3:
            var v110 = Box((true ? Choice2.case0 : Choice2.case0))[((Int.min as Int?).map { x111 in x111 } ?? (small((-4)) * small((-4))))]
        case (let n108, true) where (["🇳🇴", "a", "a"] as Set<String>).contains("a"):
            let v112 = pick(true, pick(((try? value(of: Outcome.done(false))) ?? false), bound(v106 - v106), bound(v106 * v106)), ([] as [Bool]).enumerated().map { x113, y114 in v106 }.reduce(bound(v106 * v106)) { bound($0 * $1) })
        case (1...5, false):
            log.append(describe(part((0..<abs(17 % 5)).map { x115 in false }, zip("", "a").filter(==).count, (([10] as [Int]).firstIndex(of: 10) ?? -1))))
        case let (n108, b109):
            log.append(describe((titles([p0, p0]).first.map { String($0) } ?? which((false as Bool?)))))
        }
    case 0, 2, 4:
        v106 = bound(v106 * v106)
    case let n107 where pick(true, true, true):
        if let u116 = (([n107, n107, n107] as Set<Int>).sorted().first) {
            for o117 in [Shape4(stored: Queue<Int>(items: [u116, n107, n107]).total), Shape10(stored: n107), Shape10(stored: 0x1F)] as [any Shown] {
                log.append(o117.label)
                log.append(describe(u116))
            }
        } else {
            switch (Outcome<String>.later(.done("é"))) {
            case .done(let e118), .later(.done(let e118)):
                v106 = bound(v106 + bound(Double(((["d": n107, "b": n107, "a": n107] as [String: Int])[which((a: n107, b: n107))] ?? n107))))
            case .failed(let reason):
                log.append(reason)
            case .later:
                let v119: Queue<Int> = (([v106, v106, v106] as [Double])[...].filter { x120 in false }.isEmpty ? Box(p0)[n107] : Queue<Int>(items: []))
            }
        }
    case 5...20:
        var v121 = Box(0)[Int.max]
    default:
        let w122: ArraySlice<String> = if (([] as Set<String>).union(([] as Set<String>)).isSuperset(of: ([] as Set<String>).symmetricDifference(([] as Set<String>)))) { ([String(17, radix: 36), clip("hello\((["tea, milk", "swift", "🇳🇴"] as [String]))\("naïve")")] as [String])[...] } else if ((([17, Int.max, 2, 10] as [Int]).count <= (Node.chain(([255, 1_000, 5, 1] as [Int]))?.total ?? 255))) { (!(true) ? (["hello", "tea, milk", "naïve"] as [String])[...] : ((try? value(of: Outcome.done((["", "naïve", "a"] as [String])[...]))) ?? (["naïve", "42", "3.5", "🇳🇴"] as [String])[...])) } else { (["", "naïve", "a"] as [String]).prefix(while: { x123 in (true && true) }) }
    }
    let o124: any Shown = Shape10(stored: ((try? value(of: Outcome.done(Box(3)))) ?? Box(2))[Int((7 as UInt8).addingReportingOverflow((0 as UInt8)).partialValue)])
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v106))
    return ((try? value(of: Outcome.later(Outcome<Choice8>.later(.done(p1))))) ?? p1)
}
func function6(_ p0: String) -> [String] {
    log.append(describe(Array(repeating: ([true, false, false, false] as [Bool]).enumerated().map { x125, y126 in x125 }, count: abs((17 % 10) % 4))))
    loop128: for i127 in 0..<2 {
        var v129: Record1? = Box(Box(Box((Record1(field0: i127, field1: p0, field2: 0.1) as Record1?))))[i127].item[Int(([(7 as UInt8)] as [UInt8]).reduce((100 as UInt8), &+).addingReportingOverflow(UInt8(clamping: i127)).partialValue)]
        var k130 = 0
        loop131: while k130 < 2 {
            k130 += 1
            for o132 in [Shape10(stored: i127), Shape4(stored: (Node.chain(([i127] as [Int]))?.total ?? k130)), Shape4(stored: ((k130 <= k130) ? (i127 & k130) : k130))] as [any Shown] {
                log.append(o132.label)
                log.append(describe(folded(([p0, p0, p0, p0] as [String]), (([i127] as [Int]).last ?? i127)) { x133, y134 in i127 }))
            }
        }
    }
    defer { log.append(p0) }
    let v135: Bool? = ((try? value(of: ((try? value(of: Outcome.done(Outcome.done(Box((nil as Bool?)))))) ?? Outcome<Box<Bool?>>.failed("lost")))) ?? Box((false as Bool?))).item
    log.append(describe(p0))
    log.append(describe(v135))
    return (["c": "\(type(of: ([0x1F] as [Int])[...]))"] as [String: String]).sorted { $0.key < $1.key }.map(\.value)
}
func function7(_ p0: Outcome<Record7>) -> Bool {
    let v136 = (Node.chain(([Record7(field0: "é", field1: 1.0), Record7(field0: "", field1: (-1.5))] as [Record7]))?.list ?? ([Record7(field0: "naïve", field1: 100.0), Record7(field0: "42", field1: (-0.25)), Record7(field0: "tea, milk", field1: (-1.5)), Record7(field0: "é", field1: 1e-3)] as [Record7])).map(\.computed).filter { x137 in ((x137 ^ x137) <= x137) }
    for case .done(let u138) in [((try? value(of: Outcome.done(Outcome.done(true)))) ?? Outcome.done(true)), (false ? Outcome<Bool>.later(.done(false)) : Outcome<Bool>.later(.done(true))), ((try? value(of: Outcome<Outcome<Bool>>.failed("lost"))) ?? Outcome.done(true))] as [Outcome<Bool>] where u138 {
        var v139 = clip("-7\(true)\(Box(Box("-7"))[10][compose(small, adder(17))(0x1F)])")
    }
    log.append(describe(p0))
    log.append(describe(v136))
    return (((try? value(of: Outcome.done(false))) ?? true) ? (["é", "tea, milk", "3.5"] as Set<String>) : (["-7", "a", "a"] as Set<String>).subtracting(([] as Set<String>))).isSuperset(of: Set(([:] as [String: String]).sorted { $0.key < $1.key }.map(\.value)))
}
finish("function0", describe(function0(a0: (Record1(field0: 100, field1: "x y", field2: 1e-3) as Record1?), ((7 as UInt8)).leadingZeroBitCount)))
finish("function0", describe(function0(a0: (Record1(field0: 10, field1: "tea, milk", field2: 1e-3) as Record1?), ([Int.max, 1_000] as [Int])[...].endIndex)))
finish("function1", describe(function1(a0: folded((["3.5", "3.5", "tea, milk", "Zed"] as [String])[...], "🇳🇴") { clip($0 + $1) })))
finish("function1", describe(function1(a0: most((["a", "hello", "x y", ""] as [String]), "naïve"))))
finish("function2", describe(function2(a0: (([2] as [Int]).min() ?? 2), (false ? Outcome.done(0x1F) : Outcome<Int>.later(.done(Int.min))))))
finish("function2", describe(function2(a0: Int(Int8(truncatingIfNeeded: 0x1F)), (false ? Outcome.done(17) : Outcome<Int>.failed("late")))))
finish("function3", describe(function3(a0: (Record1(field0: Int.max, field1: "swift", field2: 0.0) as Record1?), a1: (Node.chain(([(-40 as Int32), (100 as Int32), (0 as Int32), (1 as Int32)] as [Int32]))?.list ?? ([(7 as Int32)] as [Int32])))))
finish("function3", describe(function3(a0: ([:] as [String: Record1])["swift"], a1: Array(([(7 as Int32), (0 as Int32)] as [Int32])[...]))))
finish("function4", describe(function4(([100, 0] as [Int]).last)))
finish("function4", describe(function4((true ? (255 as Int?) : (nil as Int?)))))
finish("function5", describe(function5(Queue<Int>(items: [255]), a1: Choice8.case1)))
finish("function5", describe(function5(Queue<Int>(items: []), a1: Choice8.case1)))
finish("function6", describe(function6(clip("Zed\(((Record1(field0: 5, field1: "hello", field2: 0.0) as Record1?)) as Any)\("🇳🇴")"))))
finish("function6", describe(function6("Zed")))
finish("function7", describe(function7(Outcome.done(Record7(field0: "Zed", field1: 1e-3)))))
finish("function7", describe(function7(Outcome<Record7>.later(.done(Record7(field0: "3.5", field1: 0.1))))))
