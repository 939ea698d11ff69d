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

var events: [String] = []
func noted(_ n: Int) -> Int { events.append("\(n)"); return n }
func key(_ name: String) -> String { events.append(name); return name }
func third(_ n: Int) -> Int { events.append("i\(n)"); return n % 3 }
extension Array {
    subscript(at i: Int) -> Element? {
        get { events.append("at"); return isEmpty ? nil : self[i % count] }
        set { events.append("put"); if let newValue, !isEmpty { self[i % count] = newValue } }
    }
}
struct Parcel {
    var n: Int
    var watched: Int { willSet { events.append("parcel will \(newValue)") } didSet { events.append("parcel did") } }
    var list: [Int]
    var note: String?
    var half: Int { get { events.append("get half"); return n / 2 } set { events.append("set half"); n = newValue &* 2 } }
    lazy var spare: [Int] = { events.append("spare"); return list + [n] }()
    init(_ n: Int) { self.n = n; watched = n; list = [n]; note = n > 3 ? "p" : nil }
    mutating func grow(_ by: Int) { n &+= by; list.append(n) }
    var text: String { "\(n) \(watched) \(list) \(note ?? "-")" }
}
struct Crate {
    var n: Int
    var fixed = [1, 2, 3]
    var grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    var marks: [String: Int] = ["a": 1]
    var pair = (left: 1, right: Parcel(2))
    var inner: Parcel?
    var seen: [Int] { didSet { events.append("seen \(oldValue.count)") } }
    var guarded: Parcel? { willSet { events.append("guarded") } }
    var kept: Parcel { get { events.append("get kept"); return pair.right } set { events.append("set kept"); pair.right = newValue } }
    lazy var first: Parcel = { events.append("first"); return Parcel(n) }()
    init(_ n: Int) { self.n = n; inner = n % 2 == 0 ? Parcel(n) : nil; seen = [n]; guarded = n % 3 == 0 ? Parcel(n) : nil }
    subscript(i: Int) -> Int { get { events.append("get \(i)"); return fixed[i % 3] } set { events.append("set \(i)"); fixed[i % 3] = newValue } }
    subscript(parcel i: Int) -> Parcel? {
        get { events.append("get parcel"); return i % 2 == 0 ? inner : guarded }
        set { events.append("set parcel"); if i % 2 == 0 { inner = newValue } else { guarded = newValue } }
    }
    mutating func grow(_ by: Int) { n &+= by; inner?.grow(by) }
    var text: String {
        var copy = self
        let parts = [inner, guarded, copy.first].map { $0?.text ?? "nil" } + [pair.right.text]
        return "\(n) \(fixed) \(grid) \(marks.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }) \(pair.left) \(seen) \(parts)"
    }
}
class Shelf {
    var crate = Crate(4)
    var watched: Crate { didSet { events.append("watched") } }
    var maybe: Crate? { didSet { events.append(maybe == nil ? "none" : "some") } }
    var made: Crate { get { events.append("get made"); return crate } set { events.append("set made"); crate = newValue } }
    lazy var late: Crate = { events.append("late"); return Crate(6) }()
    var crates: [String: Crate] = ["a": Crate(2)]
    var row = [Crate(1), Crate(2), Crate(3)]
    var next: Shelf?
    static var common = Crate(9)
    init(_ depth: Int, _ n: Int) {
        watched = Crate(n)
        maybe = n % 2 == 0 ? Crate(n) : nil
        next = depth > 0 ? Shelf(depth - 1, n + 1) : nil
    }
    subscript(i: Int) -> Crate? {
        get { events.append("shelf \(i)"); return i % 2 == 0 ? maybe : nil }
        set { events.append("shelf set \(i)"); maybe = newValue }
    }
    var text: String {
        let all = crates.sorted { $0.key < $1.key }.map { $0.key + $0.value.text }
        return ([crate, watched, late].map(\.text) + row.map(\.text) + all + [maybe?.text ?? "nil", next?.text ?? "nil"]).joined(separator: "|")
    }
}
final class Deep: Shelf {
    override var made: Crate { get { events.append("deep"); return super.made } set { events.append("deep set"); super.made = newValue } }
    override var watched: Crate { didSet { events.append("deep watched") } }
}
func summed(_ text: String) -> Int { text.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % 1_000_007 } }
struct Record1: Equatable {
    var field0: String
    var field1: Bool
    var field2: ArraySlice<Double>
    var computed: Int { (small(([1_000, Int.max, (-4), (-1)] as [Int])[...].count) + small(compose(small, adder(1_000))(5))) }
    mutating func change(_ n: Int) { field1 = ([n, n, n, n] as Set<Int>).intersection(([n] as Set<Int>)).contains(folded(([field0, field0, field0, field0] as [String]), n) { x2, y3 in n }) }
    subscript(_ n: Int) -> Bool {
        get { field1 }
        set { if n != 0 { field1 = newValue } }
    }
}
struct Record9: Equatable {
    var field0: String
    var field1: Bool
    var field2: Bool
    var computed: Int { ([] as [String]).joined(separator: field0).clipped.count }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> String {
        get { field0 }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice4: Equatable {
    case none
    case case0(part0: Bool, part1: String)
    var computed: Double {
        switch self {
        case .none: return (-0.25)
        case .case0(let x0, let x1): return ((Queue<String>(items: []) == Queue<String>(items: [])) ? min(2.5, 0.5) : Box(3.25)[1])
        }
    }
}
enum Choice10: Equatable {
    case none
    case case0(part0: String)
    case case1
    case case2(Int, part1: Int)
    var computed: String {
        switch self {
        case .none: return ""
        case .case0(let x0): return which(Choice4.case0(part0: true, part1: x0))
        case .case1: return which(Record9(field0: "Zed", field1: false, field2: false))
        case .case2(let x0, let x1): return "tea, milk"
        }
    }
}
class Object5 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (small(([count, n] as [Int]).reduce(n) { $0 &+ $1 }) + small((n as Int).nonzeroBitCount))
    }
}
class Object11: Object5 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return Int((0 as UInt8))
    }
}
func procedure7(_ x: inout [Int], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe(which(x.sorted(by: >))))
    if x.count > 1 { x[1] = (x.max() ?? Box(n).larger(n)) }
    log.append(describe((0..<abs((small(n) - small(n)) % 5)).map { x8 in Choice4.none }))
}
func procedure13(_ x: inout Int, _ n: Int) {
    bump(&x, by: 0)
    log.append(describe(Choice4.none))
    bump(&x, by: n)
    log.append(describe(((try? value(of: Box(Outcome.done(Box(Record1(field0: "🇳🇴", field1: false, field2: ([] as [Double])[...])))).item)) ?? Box(Box(Record1(field0: "-7", field1: true, field2: ([0.1] as [Double])[...]))).item)))
}
struct Shape6: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { ((stored as Int).signum() &- most(([n, stored] as Set<Int>), stored)) }
}
struct Shape12: Shown {
    var stored: Int
}
func function0(a0 p0: String, a1 p1: Choice10) -> (Bool, Int) {
    switch (Choice4.none) {
    case .none:
        let v14 = ((try? value(of: Outcome<Record1?>.failed("lost"))) ?? attempt { try (true ? Outcome.done(Record1(field0: p0, field1: false, field2: ([0.5, 100.0] as [Double])[...])) : Outcome<Record1>.later(.done(Record1(field0: p0, field1: true, field2: ([0.1, 12.75, 12.75] as [Double])[...])))).get() })
    case .case0(let e15, let e16):
        if let u17 = ((1_000 as Int?)) {
            var v18: Choice10 = p1
        } else {
            if case let .later(.done(u19)) = (Outcome.later(Outcome<Bool>.later(.done(e15)))), (e15) {
                var v20: Int = adder(drained(Pile<Int>(items: [(-4), (-1), (-1)]), 17).count)((([] as [Int]).firstIndex(of: ([e16, p0, p0] as [String]).count) ?? -1))
            } else {
                var v21 = cut(([p0, p0, p0] as [String]) + ([e16, e16, e16] as [String])).suffix(2).suffix(2)
            }
        }
    }
    loop24: for i22 in cut(pick(false, ([] as [Double]), ([] as [Double])).map { pick(true, $0, $0) }) {
        if let u25 = (((try? value(of: Outcome.done(Box((nil as Int?))))) ?? Box((17 as Int?)))[([Int.min, 1, Int.min] as [Int]).count]) {
            defer { log.append(before("x", p0)) }
        } else {
            if (!(false)) { continue loop24 }
        }
    }
    if let u26 = (Double(String(repeating: p0, count: abs(Int.max % 4)).clipped)) {
        var k27 = 0
        loop28: while k27 < 3 {
            k27 += 1
            func inner29(_ n: Int) -> Int {
                return (Node.chain(([n, n, k27, n] as Set<Int>).sorted())?.total ?? (([k27, n] as [Int]).firstIndex(of: k27) ?? -1))
            }
        }
        let f30: (String) -> Int = { (p31: String) -> Int in ((try? value(of: Outcome<Int>.failed("late"))) ?? (true ? 0x1F : 255)) }
    } else {
        do {
            let r32 = try risky(adder((Node.chain(([1, 5, 100, 100] as [Int]))?.total ?? 17))(max(0x1F, 0x1F)))
            switch (Box(Box(Choice4.none)).item.item) {
            case .none:
                let w33: String = if ((Queue<Int>(items: [r32, r32]) == Queue.of(([r32, r32, r32, r32] as [Int])))) { p0 } else if (((1...9).contains(r32) != (true || true))) { p0 } else { which(r32) }
            case .case0(let e34, let e35):
                var v36 = ((try? value(of: Outcome<Box<Pile<String>>>.later(.done(Box(Pile<String>(items: [])))))) ?? Box(Box(Pile<String>(items: [e35, p0, e35])))[r32]).item
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            switch (p1) {
            case .none:
                var v37 = Double(String("a".prefix(while: { $0.isLetter })))
            case .case0(let e38):
                var v39: [String: Int] = ((1...9).contains(([e38] as [String]).count) ? (["a": 0, "d": 2] as [String: Int]).merging(([:] as [String: Int])) { first, _ in first }.merging((["a": 3, "d": Int.min] as [String: Int])) { first, _ in first } : ([:] as [String: Int]))
            case .case1:
                let v40: Set<Int> = Set(zip(([Record1(field0: p0, field1: false, field2: ([0.0, 0.5, 100.0] as [Double])[...]), Record1(field0: p0, field1: true, field2: ([0.1] as [Double])[...]), Record1(field0: p0, field1: false, field2: ([0.5] as [Double])[...])] as [Record1]).map(\.computed), pick(true, ([0, 255] as [Int]), ([1] as [Int]))).map { $0 &+ $1 })
            case .case2(let e41, let e42):
                var v43: [Double] = (0..<abs((e41 / 7) % 5)).map { x44 in bound(Double(e41)) }
            }
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return (([] as Set<Int>).contains(((-1) &>> 8)) ? (false, 100) : ((true != true) ? (false, 1) : (true, 0x1F)))
}
func function1(a0 p0: UInt8) -> [Record1] {
    var v45: String = titles([Queue<Bool>(items: [(3.25 != 100.0), ([2.5] as [Double]).contains(0.5), ([] as Set<Int>).isSubset(of: ([0] as Set<Int>))]), Pile<Int>(items: [])])
    v45 = clip(v45 + Box(v45).map { x46 in "Zed" }[String(repeating: v45, count: abs(1 % 4)).clipped.count])
    switch small((Box(1_000)[3] &+ -small((-1)))) {
    case ..<0:
        v45 = clip(v45 + clip(String(String(2, radix: 16).reversed()).enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()))
    case 0, 2, 4:
        let v48 = "a"
    case let n47 where (false ? true : true):
        var k49 = 0
        loop50: while k49 < 1 {
            k49 += 1
            log.append(describe((0..<abs(((100 as Int?) ?? k49) % 5)).map { x51 in (k49 >= x51) }))
        }
    case 5...20:
        func inner52(_ n: Int) -> Bool {
            return ((false == false) && (true != false))
        }
    default:
        var v53 = Pile<String>(items: [v45, v45, v45]).largest.flatMap { x54 in ((Record9(field0: x54, field1: false, field2: false) as Record9?)?.computed).map { x55 in adder(x55)(x55) } }
    }
    let w56: Outcome<Int> = if ((((try? value(of: Outcome.done(v45))) ?? v45) >= v45)) { Outcome.later(Box(Outcome.done(0)).item) } else if (Box(v45).map { x57 in true }[compose(small, adder(Int.max))(2)]) { Outcome.done(100) } else { (Box(true).item ? Outcome.done(0) : Outcome<Int>.later(.done((-4)))) }
    var v58 = Box(v45).item.count
    log.append(describe(p0))
    log.append(describe(v45))
    log.append(describe(w56))
    log.append(describe(v58))
    return ([Record1(field0: v45, field1: false, field2: ([] as [Double])[...])] as [Record1])[...].filter { x59 in ([v58] as Set<Int>).isSubset(of: ([v58] as Set<Int>)) }
}
func function2(_ p0: Int) -> Int {
    var v60 = (!(false) ? ([Box("b").item, String("swift".reversed())] as Set<String>) : (["b", "tea, milk"] as Set<String>))
    for o61 in [Shape6(stored: ((try? risky(Box(p0).item)) ?? ([:] as [String: Int]).count)), Shape12(stored: ((0.5 != 0.1) ? p0 : p0)), Shape12(stored: (pick(false, p0, p0) &+ p0))] as [any Shown] {
        log.append(o61.label)
        log.append(describe(p0))
    }
    var v62 = (([p0, p0, p0] as [Int]).filter { x63 in true }.contains(Pile<String>(items: [""]).size) ? ([which(p0)] as Set<String>) : (["é"] as Set<String>).intersection((["b", "42"] as Set<String>)))
    var v64: Record1? = (Record1(field0: "b", field1: true, field2: ([] as [Double])[...]) as Record1?)
    log.append(describe(p0))
    log.append(describe(v64))
    return (Box(Pile<Int>(items: [p0, p0])).item.largest ?? 255)
}
func function3(a0 p0: Record9) -> Int? {
    var v65: [String: Int] = (["c": clip("3.5\(((nil as Record9?)) as Any)\("-7")").count, "a": (([true, false, true, false] as [Bool]).isEmpty ? zip("-7", "é").filter(==).count : p0.computed)] as [String: Int])
    log.append(describe(v65.updateValue((!(false) ? abs(small(Int.max)) : (17 & 3)), forKey: Pile<Int>.title)))
    if (true) {
        let c68: Int = 0x1F
        switch c68 as Any {
        case let n66 as Int where n66 > 2:
            var v69 = Record9(field0: "-7", field1: true, field2: true)
        case let s67 as String:
            if let u70 = (((-1) as Int?)) {
                for o71 in [Shape12(stored: u70), Shape12(stored: u70), Shape12(stored: u70)] as [any Shown] {
                    log.append(o71.label)
                    log.append(describe(o71.stored))
                }
            } else {
                log.append(describe(((1...9).contains(1_000) ? (false ? p0 : p0) : Record9(field0: s67, field1: false, field2: true))))
            }
        case is [Int]:
            let o72: Object11 = Object11(count: (Node.chain((false ? ([Int.max, 0, (-4)] as [Int]) : ([Int.min, 1, 2] as [Int])))?.total ?? Int((7 as Int32))))
        case is Double, is Bool:
            defer { log.append(which(((-4) as Int?))) }
        default:
            let g73 = { () -> String in
                guard let u74 = (((Record9(field0: "hello", field1: false, field2: true) as Record9?)?.computed).map { (small($0) + small($0)) }), (((try? value(of: Outcome<Bool>.later(.done(true)))) ?? (false == true))) else { return p0.field0 }
                return clip("3.5\(([p0] as [Record9]).map(\.field0))\(before("x", "🇳🇴"))")
            }()
        }
    } else {
        if (pick((bound(min(1e-3, (-1.5))) < 1e-3.rounded()), Box(false).item, p0.field1)) {
            var v76: Queue<Bool> = Queue<Bool>(items: [true, true])
            log.append(describe(cut(cut(([] as [[Int]]) + ([] as [[Int]])).flatMap { $0 })))
        } else if ((Int("swift") == nil)) {
            switch (Choice10.case1) {
            case .none:
                log.append(describe(v65.updateValue(~small(abs(small((-4)))), forKey: p0.field0)))
            case .case0(let e78):
                let v79: String = e78
            case .case1:
                v65["x y"] = p0.computed
            case .case2(let e80, let e81):
                do {
                    let shelf82: Shelf = Shelf(1, 4)
                    var crate83 = Crate(0)
                    var crate83s: Crate? = crate83
                    var deep84: Shelf? = Deep(1, 2)
                    crate83s = Crate(noted(2))
                    deep84?.row[at: noted(3)]?.marks[key("a"), default: noted(3)] &-= noted(1) &+ noted(0)
                    crate83 = Crate(noted(1))
                    crate83s?.grow(noted(5))
                    bump(&Shelf.common.marks[key("a"), default: noted(1)], by: noted(8))
                    deep84?.crates[key("a"), default: Crate(noted(4))].pair.1 = Parcel(noted(8))
                    deep84?.crate[noted(7)] &-= noted(3) &+ noted(5)
                    deep84?.crate.n &+= 1
                    crate83s?.n &+= 1
                    crate83.n &+= 1
                    print(events.joined(separator: " "), summed(shelf82.text), summed(crate83.text), summed(crate83s?.text ?? ""), summed(deep84?.text ?? ""))
                    events = []
                }
            }
        } else {
            var v85 = Pile.of((Node.chain(([Choice4.none, Choice4.case0(part0: false, part1: "tea, milk")] as [Choice4]))?.list ?? ([] as [Choice4]))).items
        }
    }
    var k86 = 0
    loop87: while k86 < 3 {
        k86 += 1
        var k88 = 0
        loop89: repeat {
            k88 += 1
            let w90: [[Int]] = if (clip("🇳🇴\((true, k86))\("3.5")").hasSuffix(which((a: k88, b: "tea, milk")))) { Array((false ? ([([k88, k88, k88, k86] as [Int]), ([k88, k88, k86] as [Int]), ([] as [Int]), ([] as [Int])] as [[Int]])[...] : ([([] as [Int]), ([k86, k88, k88] as [Int]), ([k88, k86, k88] as [Int]), ([k86, k88] as [Int])] as [[Int]])[...])) } else if (Box(true)[5]) { (0..<abs(Box(k86).item % 5)).map { x91 in Array(([k88] as [Int])[...]) } } else { ([] as [[Int]]).filter { x92 in ((nil as Double?) == nil) } }
            let o93: Object11 = Object11(count: k88)
        } while k88 < 2
        v65 = (["a": k86, "b": (small(k86) * small(3))] as [String: Int])
    }
    log.append(describe(p0))
    return (try? risky(function2(((0 as Int32)).bitWidth)))
}
func function4(a0 p0: [Choice4], a1 p1: Record9?) -> (Int, String) {
    var v94: Choice10 = ((String("a".sorted()) == String(tail("Zed", (-4)))) ? Choice10.case1 : Box(true).map { x95 in Choice10.case2(17, part1: Int.max) }[(Int("a".first?.asciiValue ?? 0) &+ ("x y".last?.wholeNumberValue ?? 1))])
    let o96: Object5 = Object5(count: (["b": true, "d": false, "a": false] as [String: Bool]).filter { $0.key < "b" }.count)
    var v97: [Float] = Array(([] as [Int]).map { x98 in (0 as Float).rounded(.down) }.reversed())
    let f99: (String) -> Double = { (p100: String) -> Double in ((try? value(of: Outcome.done(Box((-1.5))))) ?? Box(2.5)).larger(min((-0.25), 1.0)) }
    log.append(describe(((true != false) ? (false ? (0 as Float) : (-7.25 as Float)) : boundFloat((0.1 as Float) * (0 as Float)))))
    let g101 = { () -> Double in
        guard let u102 = ((0..<abs((-1) % 5)).map { x103 in x103 }.at((small(1_000) - small(2)))), ((1...9).contains("a".count)) else { return (-0.0) }
        return Box(Box(0.0))[u102].larger(bound(0.5.truncatingRemainder(dividingBy: 3.5)))
    }()
    log.append(describe(p1))
    log.append(describe(v94))
    log.append(describe(v97))
    log.append(describe(g101))
    return (adder((([(-4), 1, 2] as [Int]).first ?? 0))(([(-4), (-4), (-4), 3] as Set<Int>).count), Box("42").item.uppercased())
}
func function5(a0 p0: [Int], _ p1: [Int32]) -> String {
    let v105: Float = Box((0 as Float))[(~small(10) &* (small(2) - small(255)))]
    var v106: Choice4 = Choice4.none
    var v107: Bool = (Int(([(1 as UInt8), (255 as UInt8), (0 as UInt8), (100 as UInt8)] as [UInt8]).reduce((100 as UInt8), &+).addingReportingOverflow(max((7 as UInt8), (100 as UInt8))).partialValue) > (((["c": 100] as [String: Int])["hello"] ?? 100) &* "tea, milk".count))
    var k108 = 0
    loop109: while k108 < 1 {
        k108 += 1
        v107 = (k108 == (k108 | most(p0, k108)))
        log.append(describe(attempt { try Outcome.done(k108).get() }))
    }
    log.append(describe(p1))
    log.append(describe(v105))
    log.append(describe(v106))
    log.append(describe(v107))
    return String(which(Outcome.done((-4))).suffix(3))
}
func function6(a0 p0: Double?, a1 p1: Bool) -> Queue<Int> {
    var v112 = ([] as [Int])[...].prefix(3).suffix(2).map { x113 in function1(a0: (7 as UInt8)).map(\.field0) }
    var k114 = 0
    loop115: repeat {
        k114 += 1
        v112.append((["🇳🇴", which(([] as [[Int]]))] as [String]))
    } while k114 < 1
    let o117: any Shown = Shape12(stored: Box(12.75).changes)
    for i118 in clip(which(p1).enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()).prefix(5) {
        let letter = String(i118)
        loop121: for i119 in cut(Array(([0.1, 2.5, 12.75] as [Double]).map { x120 in 255 }.suffix(2))) {
            switch small(Queue<Int>(items: [i119]).total) {
            case ..<0:
                v112.reverse()
            case 0, 2, 4:
                var v124: String = folded(drained(Pile<String>(items: [letter, letter]), i119).suffix(2), letter) { clip($0 + $1) }
            case let n122 where p1:
                let v125: Set<Int> = ([(i119 & i119), ([letter, letter, letter, letter] as Set<String>).count, (small(i119) - small(n122)), ([n122, i119, n122, n122] as [Int]).count] as Set<Int>)
            case 5...20:
                let f126: (Int) -> String = { (p127: Int) -> String in "swift" }
            default:
                func inner128(_ n: Int) -> Int {
                    return (Box(i119)[i119] as Int).leadingZeroBitCount
                }
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v112))
    return Queue<Int>(items: [pick(!(p1), zip("x y", "hello").filter(==).count, zip("tea, milk", "").filter(==).count), (((Record1(field0: "", field1: p1, field2: ([1.0, 0.5] as [Double])[...]) as Record1?)?.computed) ?? (100 &+ 5)), o117.change((17 &- (-1)))])
}
func function7(_ p0: String) -> Choice4 {
    let f130: (Int) -> Int = { (p131: Int) -> Int in p131 }
    switch (Outcome.later(Outcome<Bool>.later(.done(false))).map { x133 in (([Int.min] as [Int]).at(100) ?? 0x1F) }) {
    case .done(let e132), .later(.done(let e132)):
        let v134: Int? = ((true ? (nil as Int?) : ((-4) as Int?)).map { x135 in Record9(field0: p0, field1: true, field2: false) }?.computed)
    case .failed(let reason):
        log.append(reason)
    case .later:
        var v136 = Choice4.case0(part0: false, part1: p0)
    }
    if (false) {
        let v137: Int32 = ((Int32(exactly: (Int(p0.first?.asciiValue ?? 0) &+ (p0.last?.wholeNumberValue ?? 1))) ?? (Int32(exactly: 255) ?? (100 as Int32))) &>> (([] as [Int32]).reduce((-40 as Int32), &+) &- (7 as Int32)))
        let g138 = { () -> Double in
            guard let u139 = ((["b": 1_000] as [String: Int])[clip(p0.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())]), ((cut(([u139, u139, u139, u139] as [Int]) + ([u139, u139] as [Int])) == Array(([u139] as [Int])[...]))) else { return (false ? 12.75 : (-0.25)) }
            return Box((-0.25))[Pile<Int>(items: [u139, u139]).size]
        }()
    } else if ((min(10, 0x1F) >= folded(([true] as [Bool])[...], 10) { x140, y141 in x140 })) {
        log.append(describe(part(([] as [Int]).map { $0 }, Int((0 as UInt8)), (0 &* 17))))
    } else {
        loop144: for i143 in cut(Array(([true, true, true] as [Bool])[...])) {
            let v145: Record1 = Record1(field0: p0, field1: !(i143), field2: part(([Int.min, 2, 255] as [Int])[...].map { x146 in 0.5 }, min(5, 5), most(([] as Set<Int>), (-4))))
        }
    }
    let (t147, t148) = ((try? value(of: Box(Outcome<(String, String)>.failed("late"))[5])) ?? (true ? (p0, p0) : (p0, p0)))
    let v149: ArraySlice<String> = ([folded(Box(([t148, t147] as [String])[...]).item, p0) { clip($0 + $1) }, t147] as [String])[...]
    let v150: String? = (["c": 0, "d": 17, "a": 1] as [String: Int])[Box(p0).larger(t148)].flatMap { x151 in (Box((Record9(field0: t148, field1: true, field2: false) as Record9?)).item?.field0) }
    log.append(describe(t147))
    log.append(describe(t148))
    log.append(describe(v149))
    log.append(describe(v150))
    return ((try? value(of: Outcome<Choice4>.later(.done(Choice4.case0(part0: false, part1: t148))))) ?? Choice4.case0(part0: (p0 >= t147), part1: ""))
}
finish("function0", describe(function0(a0: Queue<Int>.title, a1: Choice10.case1)))
finish("function0", describe(function0(a0: String(repeating: "-7", count: abs(100 % 4)).clipped, a1: Choice10.case0(part0: "naïve"))))
finish("function1", describe(function1(a0: Box((100 as UInt8)).item)))
finish("function1", describe(function1(a0: (7 as UInt8))))
finish("function2", describe(function2(pick(true, 17, 5))))
finish("function2", describe(function2((([17, (-1)] as [Int]).min() ?? 1))))
finish("function3", describe(function3(a0: Record9(field0: "x y", field1: true, field2: true))))
finish("function3", describe(function3(a0: pick(true, Record9(field0: "naïve", field1: false, field2: true), Record9(field0: "naïve", field1: true, field2: false)))))
finish("function4", describe(function4(a0: (["a": Choice4.none] as [String: Choice4]).sorted { $0.key < $1.key }.map(\.value), a1: (nil as String?).map { Record9(field0: $0, field1: true, field2: false) })))
finish("function4", describe(function4(a0: Box(([Choice4.case0(part0: true, part1: "b"), Choice4.case0(part0: false, part1: "🇳🇴"), Choice4.case0(part0: false, part1: "a")] as [Choice4]))[2], a1: (Record9(field0: "a", field1: false, field2: false) as Record9?))))
finish("function5", describe(function5(a0: ([] as [Double]).map { x110 in 3 }, ([(7 as Int32), (1 as Int32), (7 as Int32)] as [Int32]))))
finish("function5", describe(function5(a0: Array(repeating: (-1), count: abs(1_000 % 4)), (0..<abs(17 % 5)).map { x111 in (7 as Int32) })))
finish("function6", describe(function6(a0: Double(""), a1: ([2] as [Int]).allSatisfy { x129 in true })))
finish("function6", describe(function6(a0: ((-1.5) as Double?), a1: "b".hasSuffix("x y"))))
finish("function7", describe(function7(String(tail("b", 2)))))
finish("function7", describe(function7("Zed")))
