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
    var field0: Int { didSet { log.append("field0 was \(oldValue)") } }
    var computed: Int { field0 }
    mutating func change(_ n: Int) { field0 = (Box((nil as Int?))[n] ?? ([] as [Double])[...].startIndex) }
    subscript(_ n: Int) -> Int {
        get { (Int("swift".first?.asciiValue ?? 0) &+ ("42".last?.wholeNumberValue ?? 1)) }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7: Equatable {
    var field0: Double
    var field1: Double?
    var computed: String { most((["3.5"] as [String]).dropFirst(), Box("x y").larger("x y")) }
    mutating func change(_ n: Int) { field0 = bound(field0 * bound(field0 / field0)) }
    subscript(_ n: Int) -> Double {
        get { bound(field0 + field0) }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(Bool, Double)
    var computed: Int {
        switch self {
        case .none: return most(Set(([2] as [Int])), Int(UInt32(truncatingIfNeeded: 17)))
        case .case0(let x0, let x1): return ((Node.chain(([5] as [Int]))?.total ?? 0) & Int((1 as Int32)))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(part0: Int, part1: Int)
    case case1
    case case2
    var computed: Int {
        switch self {
        case .none: return 0
        case .case0(let x0, let x1): return ((try? value(of: ((try? value(of: Outcome.done(Outcome<Int>.later(.done(x0))))) ?? Outcome.done(x1)))) ?? x1)
        case .case1: return (((try? value(of: Outcome.done(2))) ?? (-1)) &<< 8)
        case .case2: return Box(Box(false)).item.changes
        }
    }
}
class Object3 {
    var count: Int
    var field0: String
    var field1: Int
    init(count: Int, field0: String, field1: Int) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return count
    }
}
class Object9 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (cut(([count, count, n] as [Int]) + ([count, count, count, n] as [Int])).last ?? (count ^ n))
    }
}
func procedure5(_ x: inout [String], _ n: Int) {
    x.append(clip(before("é", "42") + String(repeating: "é", count: abs(n % 4)).clipped))
    log.append(describe(Record1(field0: n)))
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(Choice2.case0(x.isEmpty, 100.0.rounded(.up))))
}
func procedure11(_ x: inout [Int], _ n: Int) {
    x.append(abs(small(max(n, n))))
    log.append(describe(((true != false) ? x.first : (try? value(of: Outcome.done(n))))))
    x.insert((n << 70), at: x.count / 2)
    log.append(describe((false ? Box(Choice2.case0(false, 1.0)) : Box(Choice2.none))[(small(n) + small(n))]))
}
struct Shape4: Shown {
    var stored: Int
    var label: String { String(tail(clip("x y" + "ab"), stored)) }
}
struct Shape10: Shown {
    var stored: Int
    var label: String { clip(clip("b".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()) + String(tail("42", stored))) }
}
func function0(_ p0: Int) -> [[Int]] {
    loop14: for i12 in cut((0..<abs(abs(small(p0)) % 5)).map { x13 in (p0 &+ p0) }) {
        var v15: [UInt8] = ([~UInt8(clamping: i12), (UInt8(truncatingIfNeeded: i12) &- ((255 as UInt8) &+ (7 as UInt8)))] as [UInt8])
        let (t16, t17) = (100.0, i12)
        if (((2.5 as Double?) != nil)) { break loop14 }
    }
    switch (Box(0.0).map { x18 in Choice8.case0(part0: p0, part1: p0) }[5]) {
    case .none:
        var v19: Double = (false ? ([p0, p0, p0, p0] as [Int]) : ([p0, p0] as [Int])).map { x20 in bound((-1.5) + 12.75) }.reduce(bound(abs((-0.25)).squareRoot() + bound(0.5 + (-0.25)))) { bound($0 + $1) }
    case .case0(let e21, let e22):
        log.append(describe(((p0 > e21) ? ([e21, p0, e21, e21] as [Int]).enumerated().map { x23, y24 in "ab" } : ([:] as [String: Int]).keys.sorted())))
    case .case1:
        let o25: any Shown = Shape4(stored: p0)
    case .case2:
        switch (Outcome.done(before(" ", ""))) {
        case .done(let e26), .later(.done(let e26)):
            let f27: (Int) -> Int = { (p28: Int) -> Int in max((p28 &* p28), pick(true, p0, p0)) }
        case .failed(let reason):
            log.append(reason)
        case .later:
            var v29 = (["c": p0, "b": p0] as [String: Int])
        }
    }
    log.append(describe(p0))
    return Array(([] as [[Int]]).reversed())
}
func function1(a0 p0: Int) -> Int {
    var v30 = ([] as Set<String>)
    var v31 = attempt { try Outcome<Record7>.failed("lost").get() }
    if ((((["-7", "hello"] as [String]).first(where: { x32 in false }) == nil) && ((p0 &<< 8) != ([p0, p0] as Set<Int>).count))) {
        v30 = ([] as Set<String>).subtracting(v30).symmetricDifference((["-7"] as Set<String>))
        if let u33 = ((v31?.computed)) {
            switch (Outcome.done(folded(([p0, p0] as [Int]), p0) { x35, y36 in p0 })) {
            case .done(let e34), .later(.done(let e34)):
                func inner37(_ n: Int) -> Int {
                    return (0..<abs(e34 % 5)).map { x38 in true }.count
                }
            case .failed(let reason):
                log.append(reason)
            case .later:
                v31 = Int(before(" ", u33)).map { x39 in Record7(field0: 1e-3, field1: (nil as Double?)) }
            }
            v30 = ([which(Queue<Int>(items: [p0])), "\(type(of: Pile<Int>(items: [p0, p0, p0])))"] as Set<String>)
        } else {
            if ((bound(0.0) >= bound(bound(0.5.truncatingRemainder(dividingBy: 3.5)) / most(([3.25, 100.0, (-1.5), (-0.25)] as Set<Double>), 100.0)))) {
                v30.subtract((v30.contains("42") ? (Node.chain((["naïve"] as [String]))?.list ?? (["b"] as [String])) : ([] as [Double]).map { x40 in "x y" }))
            } else {
                let (t41, t42) = ("é", p0)
            }
        }
    } else {
        var k43 = 0
        loop44: repeat {
            k43 += 1
            v31?.change(part(([12.75, 0.5] as [Double]), p0, k43).count)
            for o45 in [Shape10(stored: (["b": p0] as [String: Int]).values.reduce(adder(k43)(k43), &+)), Shape10(stored: (p0 / 3)), Shape4(stored: (false ? ([p0, k43, p0, k43] as [Int]) : ([k43, p0] as [Int])).reduce(adder(k43)(p0)) { $0 &+ $1 })] as [any Shown] {
                log.append(o45.label)
                log.append(describe(((try? value(of: Box(Outcome.done(p0)).item)) ?? k43)))
            }
        } while k43 < 2
    }
    if case let u46? = (Int(((try? value(of: Outcome.done("Zed"))) ?? "🇳🇴"))), (("hello" == "a")) {
        let f47: (Int) -> Double = { (p48: Int) -> Double in bound(((0.0 as Double?) ?? 3.25) / abs(0.5).squareRoot()) }
    } else {
        if (!((-small(p0) > min(p0, p0)))) {
            log.append(describe(Pile<String>(items: [folded(([] as [String])[...], "swift") { clip($0 + $1) }, String(repeating: "tea, milk", count: abs(p0 % 4)).clipped])))
        } else {
            log.append(describe(Choice8.case2))
        }
    }
    switch (Box(Outcome.done(2.5)).item) {
    case .done(let e49), .later(.done(let e49)):
        if let u50 = (Int(clip("".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()))) {
            if let u51 = (Queue<Double>(items: [e49, e49, e49]).largest) {
                v30.insert(most((["d": e49, "a": u51, "c": e49] as [String: Double]).keys.sorted(), String("naïve".prefix(while: { $0.isUppercase }))))
                let o52: any Shown = Shape4(stored: compose(small, adder((true ? u50 : u50)))(Box(e49).changes))
            } else {
                let w53: Int? = if (((try? value(of: Outcome.done(true).map { x54 in x54 })) ?? Box(false).item)) { ((Int.min as Int?).flatMap { x55 in (nil as Record1?) }?.computed) } else if (Box(u50).map { x56 in false }.item) { Int(Pile<Int>.title) } else { attempt { try Outcome.done(u50).map { x57 in x57 }.get() } }
            }
        } else {
            let c60: Double? = Double("3.5")
            switch c60 as Any {
            case let n58 as Int where n58 > 2:
                log.append(describe(Queue<Record7>(items: [Record7(field0: e49, field1: ((-0.25) as Double?)), Record7(field0: e49, field1: (1e-3 as Double?))]).items.last))
            case let s59 as String:
                let v61 = (small(most(Box(([p0, p0] as [Int])).item, p0)) * small(clip("tea, milk\(Record1(field0: p0))\(s59)").count))
            case is [Int]:
                log.append(describe(((Queue<Int>(items: [p0, p0]) != Queue<Int>(items: [])) ? ((try? value(of: Outcome<String>.failed("late"))) ?? "a") : String(tail("a", p0)))))
            case is Double, is Bool:
                let g62 = { () -> String in
                    guard let u63 = (Box(Box((nil as Bool?))).item[p0]), (!(u63)) else { return String("ab".filter { $0.isLetter }) }
                    return which((try? risky(p0)))
                }()
            default:
                log.append(describe((!(false) ? Record1(field0: p0) : pick(false, Record1(field0: p0), Record1(field0: p0)))))
            }
        }
    case .failed(let reason):
        log.append(reason)
    case .later:
        let g64 = { () -> Double in
            guard let u65 = ((try? risky(Box(p0).larger(p0)))), (!(!(false))) else { return Box(3.25).item }
            return (-([3.25, 12.75, 3.25, 3.25] as [Double]).reduce(1.0) { bound($0 - $1) })
        }()
    }
    log.append(describe(p0))
    log.append(describe(v31))
    return (p0 as Int).signum()
}
func function2(a0 p0: Bool, a1 p1: Bool, _ p2: Int) -> Choice2 {
    var v66: Float = boundFloat(abs(Float(2.5)).squareRoot() - (2.5 as Float))
    let (t67, t68) = (Pile<Int>(items: [p2, p2]).total, Box(0.1).item)
    if (Array((["-7", "a", "ab", "3.5"] as [String])[...]).compactMap { x69 in Box((nil as Int?))[t67] }.contains(Pile<Int>(items: [p2, p2]).total)) {
        v66 = boundFloat((Box(p0).item ? v66 : boundFloat(v66 + v66)) * (0.1 as Float))
    } else if ((clip("b".map { "\($0)." }.joined()) != String(t67, radix: 2))) {
        var k70 = 0
        loop71: while k70 < 1 {
            k70 += 1
            let w72: Int = if ((p0 ? Box(p1) : Box(p1))[toInt(t68)]) { 0 } else if (p1) { Box("42").map { x73 in x73 }.changes } else { abs(small(toInt(t68))) }
        }
    } else {
        if let u74 = ((0x1F as Int?)) {
            log.append(describe(Record7(field0: ([t68] as [Double]).reduce(t68) { bound($0 * $1) }, field1: (["d": t68, "a": t68, "c": t68] as [String: Double])["é"])))
        } else {
            log.append(describe((Node.chain(Box(([Record1(field0: p2), Record1(field0: t67)] as [Record1]))[p2])?.list ?? ([Record1(field0: p2), Record1(field0: p2)] as [Record1]))))
        }
    }
    var k75 = 0
    loop76: repeat {
        k75 += 1
        if case let .later(.done(u77)) = (Outcome.done(((try? value(of: Outcome<String>.failed("late"))) ?? "🇳🇴"))), (pick(p1, p0, p0)) {
            var v78: Set<String> = ((k75 < k75) ? Set(([u77] as [String])) : Set(([u77, u77, u77, u77] as [String]))).intersection(([u77, u77] as Set<String>).union(([u77, u77, u77] as Set<String>)).intersection(([String(repeating: u77, count: abs(k75 % 4)).clipped, String(u77.prefix(while: { $0.isNumber }))] as Set<String>)))
        } else {
            let w79: Int? = if (false) { ([p2] as [Int]).first(where: { x80 in p0 }) } else if (!(p1)) { (try? value(of: Outcome.later(Outcome<Int>.failed("late")))) } else { (true ? ((-1) as Int?) : (try? value(of: Outcome<Int>.failed("late")))) }
        }
    } while k75 < 2
    for o84 in [Shape4(stored: p2), Shape4(stored: folded(([p2, p2] as [Int]).filter { x81 in p1 }, ([p1, p1] as [Bool]).count) { x82, y83 in (y83 as Int).leadingZeroBitCount }), Shape4(stored: abs(small((p2 % 2))))] as [any Shown] {
        log.append(o84.label)
        log.append(describe(Array(repeating: "b", count: abs(p2 % 4)).count))
    }
    log.append(describe(p2))
    log.append(describe(v66))
    log.append(describe(t67))
    log.append(describe(t68))
    return Choice2.case0(p1, ((try? value(of: Outcome.done(Box(t68)))) ?? Box(t68))[(([] as [Int]).max() ?? p2)])
}
func function3(_ p0: Bool?) -> Record7 {
    var v85 = (([1_000, 3] as [Int]).sorted().at(((try? value(of: Outcome<Box<Int>>.failed("late"))) ?? Box(Int.max)).item) ?? ((["b": (-1), "d": 2] as [String: Int])[String(255)] ?? ([false, true, true, false] as [Bool]).count))
    var k86 = 0
    loop87: while k86 < 1 {
        k86 += 1
        let (t88, t89) = ((bound(12.75) >= 100.0) ? (k86, 1e-3) : (v85, 0.0))
        var v90 = Set(([t88, k86, k86] as [Int])).intersection(Set(([v85, v85] as Set<Int>).sorted()))
    }
    let v91 = Box(Box((Record1(field0: v85) as Record1?)))[folded(([] as [Double]), v85) { x92, y93 in x92 }].item
    var v94: Record1 = Box(Box(true))[v85].map { x95 in ((try? value(of: Outcome<Record1>.failed("late"))) ?? Record1(field0: v85)) }[Int(Int32(truncatingIfNeeded: v85))]
    log.append(describe(p0))
    log.append(describe(v85))
    log.append(describe(v91))
    log.append(describe(v94))
    return Record7(field0: 2.5, field1: (nil as Double?))
}
func function4(_ p0: Bool) -> Choice8 {
    let (t96, t97) = (p0 ? ("x y", 12.75) : ((try? value(of: Outcome.done(("3.5", 0.1)))) ?? ("Zed", 0.0)))
    var v98: Box<Int> = Box((Node.chain(([Int.min, 0x1F, 3, 10] as [Int]).filter { x99 in p0 })?.total ?? (100 / 2)))
    v98 = v98.map { x100 in ([:] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).reduce(v98[x100]) { $0 &+ $1 } }
    let v101 = (["a": (Queue<Int>(items: [1_000]).total % 10), "d": ((try? value(of: Outcome<[Int]>.failed("lost"))) ?? ([255] as [Int])).count, "c": ([(-4), 1_000, Int.max] as [Int]).count] as [String: Int])
    log.append(describe(p0))
    log.append(describe(t96))
    log.append(describe(t97))
    log.append(describe(v98))
    return Choice8.case1
}
func function5(a0 p0: Record7, a1 p1: Int?) -> Int {
    let w102: ArraySlice<Int> = if ((Box(3).changes > (true ? 2 : 5))) { Box(([Int.min] as [Int])[...]).item } else if (((Int("é".first?.asciiValue ?? 0) &+ ("-7".last?.wholeNumberValue ?? 1)) != (small(17) + small(100)))) { Array(([255, Int.min, (-4), (-1)] as [Int])[...]).prefix(while: { x103 in !(false) }) } else { (["", "42"] as [String]).compactMap { x104 in p1 }.prefix(while: { x105 in ([x105] as Set<Int>).contains(x105) }) }
    switch small(zip(String((-1), radix: 16), which(Queue<Record1>(items: []))).filter(==).count) {
    case ..<0:
        var v107 = ((["d": (small(1) * small(2))] as [String: Int])[Box((["3.5", "42", "a"] as [String])).item.joined(separator: String("tea, milk".prefix(while: { $0.isNumber }))).clipped] != nil)
    case 0, 2, 4:
        var v108: ArraySlice<Bool> = ([true, true, true, false] as [Bool])[...]
    case let n106 where true:
        func inner109(_ n: Int) -> Int {
            return (p1 ?? (["Zed", "x y", "naïve"] as Set<String>).count)
        }
    case 5...20:
        var v110: String? = Box((false ? ("3.5" as String?) : ("b" as String?)))[(small(Int((0 as UInt8).addingReportingOverflow((100 as UInt8)).partialValue)) - small(Box(10).larger(Int.min)))]
    default:
        var v111: Record1 = Record1(field0: (w102.first ?? ([] as [Double]).count))
    }
    switch (small(Int(Box((1 as UInt8))[Int.max].addingReportingOverflow(((1 as UInt8) / 7)).partialValue)), (!((["a", "3.5"] as [String]).contains("42")))) {
    case (0, _), (_, false) where log.count > 3:
        loop115: for i114 in (1...4).reversed() {
            var v116: [String: String] = (["b": "swift", "a": "-7", "c": "b"] as [String: String])
            v116 = v116.filter { $0.key > "b" }
        }
    case (let n112, true) where pick(true, false, false):
        var v117 = ((try? value(of: Outcome.done(n112).map { x118 in Queue<Int>(items: []) })) ?? Box(Queue<Int>(items: [])).item).largest
    case (1...5, false):
        let v119: String = pick((Queue<Double>(items: [0.1]) == Queue<Double>(items: [3.25, 0.0])), String((-2.5)), p0.computed)
    case let (n112, b113):
        var v120: Record7 = Box(Box(p0))[n112][((try? risky(n112)) ?? Int((7 as UInt8).addingReportingOverflow((0 as UInt8)).partialValue))]
    }
    log.append(describe((p0.computed >= clip("swift\(false)\("naïve")"))))
    let v121: Int = (small((Box((-4))[(-1)] / (-3))) + small(-small((10 as Int).leadingZeroBitCount)))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(w102))
    log.append(describe(v121))
    return (small((small((small(v121) + small(v121))) - small(17))) * small(most(w102, toInt(100.0))))
}
func function6(a0 p0: Record1, a1 p1: Bool, _ p2: String) -> Box<String> {
    log.append(describe(Record1(field0: abs(small(Int.min)))))
    if (((((5 as Int?) ?? 5) as Int).leadingZeroBitCount == adder(((nil as Int?) ?? Int.min))((p2.utf8.count &+ p2.unicodeScalars.count)))) {
        for o122 in [Shape10(stored: ((UInt8(exactly: 17) ?? (100 as UInt8))).leadingZeroBitCount), Shape10(stored: ((255 &* 0x1F) >> 3)), Shape10(stored: 2)] as [any Shown] {
            log.append(o122.label)
            log.append(describe((((try? value(of: Outcome.done(3))) ?? 2) / 3)))
        }
        loop124: for i123 in cut(((3 >= 100) ? ([p2] as [String]) : ([:] as [String: Bool]).keys.sorted())) {
            let v125: [String: Int] = (["d": p0.computed, "b": toInt(100.0)] as [String: Int]).merging((["c": ((-4) &- 1)] as [String: Int])) { $1 }
            var v126 = ([] as [UInt8])
            log.append(describe(Record7(field0: 0.5, field1: (2.5 as Double?))))
        }
    } else {
        if (p1) {
            switch (Outcome<Bool>.failed("lost").map { x128 in p2 }) {
            case .done(let e127), .later(.done(let e127)):
                let w129: Choice2 = if ((([:] as [String: Int])[e127] != nil)) { Choice2.case0(p1, Box(3.25).item) } else if ((([:] as [String: Int]).merging((["c": 255, "a": 17] as [String: Int])) { $1 }[p2] != nil)) { Choice2.none } else { (((10 as Int?) != nil) ? Choice2.case0(p1, 100.0) : function2(a0: p1, a1: p1, Int.max)) }
            case .failed(let reason):
                log.append(reason)
            case .later:
                let v130 = ((try? value(of: ((try? value(of: Outcome.later(Outcome<Outcome<Record1>>.later(.done(Outcome.done(p0)))))) ?? Outcome<Record1>.later(.done(p0))))) ?? Box(Box(p0))[(-4)][Queue<Bool>(items: [p1, p1, p1]).size])
            }
            var v131 = Array(repeating: (0..<abs(p2.count % 5)).map { x132 in p1 }, count: abs(Dictionary(zip(([p2, p2, p2, p2] as [String]), ([0x1F] as [Int])), uniquingKeysWith: { first, _ in first }).values.reduce(([12.75, 12.75, (-1.5), 12.75] as [Double]).count, &+) % 4))
        } else {
            let v133 = ((try? value(of: Box(Outcome<Pile<Double>>.failed("late")).item)) ?? Pile.of(([2.5, (-0.25), 0.1] as [Double])))
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return Box(1.0).map { x134 in Box(Box(p2)) }.item[Box(p2)[1].count]
}
func function7(_ p0: [Bool]) -> ArraySlice<Int> {
    var v135 = (false ? Box(Box(1_000)) : Box(Box(2)))[(small(5) * small(10))].changes
    log.append(describe(Double(Box("hello").larger(""))))
    var k136 = 0
    loop137: repeat {
        k136 += 1
        log.append(describe((true ? ([3.25, (-1.5)] as [Double]).first(where: { x138 in false }) : ([2.5, 3.25] as [Double]).at(v135))))
    } while k136 < 4
    defer { log.append(String(tail("naïve", v135))) }
    let c141: (String, Int) = ((try? value(of: Outcome<(String, Int)>.failed("late"))) ?? ("swift", v135))
    switch c141 as Any {
    case let n139 as Int where n139 > 2:
        log.append(describe(((["c": "naïve", "d": "b"] as [String: String]).sorted { $0.key < $1.key }.map(\.value) == ([] as [Double]).map { x142 in "ab" })))
    case let s140 as String:
        func inner143(_ n: Int) -> String {
            v135 &+= (([n, n, n, n] as [Int]).sorted().firstIndex(of: n) ?? -1)
            return s140
        }
    case is [Int]:
        let f144: (String) -> String = { (p145: String) -> String in folded(([p145, p145, p145] as [String])[...].prefix(while: { x146 in true }), pick(false, p145, p145)) { clip($0 + $1) } }
    case is Double, is Bool:
        v135 &+= (([v135, v135, v135, v135] as [Int]).sorted(by: >).sorted(by: >).firstIndex(of: v135) ?? -1)
    default:
        bump(&v135, by: (false ? ([] as [Int]) : ([v135, v135] as [Int])).reduce(Int(Int8(truncatingIfNeeded: v135))) { $0 &+ $1 })
    }
    log.append(describe(p0))
    log.append(describe(v135))
    return ([(["a": v135, "c": v135, "b": v135] as [String: Int]).count] as [Int])[...]
}
finish("function0", describe(function0(compose(small, adder((-4)))(Int.min))))
finish("function0", describe(function0((small(Int.min) - small(0x1F)))))
finish("function1", describe(function1(a0: min(5, 17))))
finish("function1", describe(function1(a0: zip("3.5", "naïve").filter(==).count)))
finish("function2", describe(function2(a0: (true || true), a1: (Int.max != (-1)), (small(0x1F) - small(3)))))
finish("function2", describe(function2(a0: (100 < 3), a1: (1...9).contains(1), Queue<Int>(items: [17, 17]).total)))
finish("function3", describe(function3((false as Bool?))))
finish("function3", describe(function3((["a": true, "d": false] as [String: Bool])["naïve"])))
finish("function4", describe(function4(pick(true, true, false))))
finish("function4", describe(function4(Box(false)[(-4)])))
finish("function5", describe(function5(a0: Record7(field0: (-0.25), field1: (3.25 as Double?)), a1: ((try? value(of: Outcome<Int?>.later(.done((10 as Int?))))) ?? (5 as Int?)))))
finish("function5", describe(function5(a0: (true ? Record7(field0: 100.0, field1: (nil as Double?)) : Record7(field0: 0.5, field1: (1e-3 as Double?))), a1: (try? risky(3)))))
finish("function6", describe(function6(a0: Record1(field0: 10), a1: (2 == 17), String(2, radix: 36))))
finish("function6", describe(function6(a0: Record1(field0: 0), a1: ((-1) >= 5), clip("swift\("é")\("é")"))))
finish("function7", describe(function7((["42"] as [String]).compactMap { x147 in (true as Bool?) })))
finish("function7", describe(function7((["x y", "hello"] as [String]).map { x148 in true })))
