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
    var field0: Double
    var computed: Int { (Array(([255, 1_000, 1_000, 2] as [Int])[...]).firstIndex(of: most(([3, 1_000, 255, Int.min] as [Int]), Int.max)) ?? -1) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> Double {
        get { field0 }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7 {
    var field0: Record1
    var computed: String { clip(String(false) + "tea, milk") }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> Record1 {
        get { field0 }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Double, part1: String)
    var computed: Bool {
        switch self {
        case .none: return ((true ? false : true) != (1...9).contains(1_000))
        case .case0(let x0, let x1): return (((1 as UInt8)).bitWidth != 100)
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(String, part1: String)
    case case1(Int, part1: String)
    var computed: String {
        switch self {
        case .none: return clip("hello\(Box(Record7(field0: Record1(field0: (-0.25))))[0x1F])\(Box("naïve")[17])")
        case .case0(let x0, let x1): return x1
        case .case1(let x0, let x1): return which(([([] as [Int]), ([] as [Int])] as [[Int]])[...].filter { x9 in true })
        }
    }
}
class Object3 {
    var count: Int
    var field0: Double
    init(count: Int, field0: Double) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return String(repeating: "b", count: abs(count % 4)).clipped.count
    }
}
class Object10: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return n
    }
}
func procedure5(_ x: inout [String], _ n: Int) {
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(([] as [Choice2])))
    if x.count > 1 { x[1] = Box(Box("x y"))[n].item }
    log.append(describe(Box(Record1(field0: 12.75)).item))
}
func procedure12(_ x: inout String, _ n: Int) {
    x = clip(x + clip("tea, milk\(((try? value(of: Outcome<Choice2>.failed("lost"))) ?? ((try? value(of: Outcome<Choice2>.failed("lost"))) ?? Choice2.case0(part0: 3.25, part1: x))))\(clip(String(x.prefix(2)) + "\(type(of: ([] as [Int])))"))"))
    log.append(describe(((false == true) ? ([(-1.5), (-1.5), 0.5] as [Double]).first(where: { x13 in false }) : Box((12.75 as Double?))[n])))
    x = clip(x + x)
    log.append(describe(([] as [[Double]])))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { -small(Int((0 as UInt8).addingReportingOverflow((255 as UInt8)).partialValue)) }
    var label: String { titles([Box(Pile<String>(items: []))[stored], ((try? value(of: Outcome<Queue<String>>.later(.done(Queue<String>(items: ["tea, milk", "é", "swift"]))))) ?? Queue<String>(items: []))]) }
}
struct Shape11: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { titles([Queue<Int>(items: []), Queue<String>(items: ["-7", "b", "-7"])]).count }
    var label: String { clip(clip("\(stored)\("naïve")").map { "\($0)." }.joined()) }
}
func function0(a0 p0: Int) -> [Int] {
    loop16: for i14 in cut(drained(Pile<String>(items: ["swift", "-7"]), p0).map { x15 in Box(true)[p0] }) {
        var v17 = ([Record1(field0: (-0.25))] as [Record1])[...].prefix(3).first
    }
    let (t18, t19) = (false, "🇳🇴")
    log.append(describe(p0))
    log.append(describe(t18))
    log.append(describe(t19))
    return (Node.chain(([Box(t19).changes, p0] as [Int]))?.list ?? Array(part(([p0, p0, p0, p0] as [Int]), p0, p0)))
}
func function1(_ p0: Int?, a1 p1: Record7?) -> [Double] {
    return ([] as [Double])
}
func function2(_ p0: ArraySlice<Bool>, a1 p1: [[Double]]) -> Int {
    let o62: any Shown = Shape11(stored: (Array(repeating: Int.min, count: abs(2 % 4)).min() ?? ([] as [String])[...].startIndex))
    let c65: Bool = (1...9).contains(Int((255 as UInt8).addingReportingOverflow((100 as UInt8)).partialValue))
    switch c65 as Any {
    case let n63 as Int where n63 > 2:
        var v66: Record1? = attempt { try Outcome.later(Outcome.done(n63)).map { x67 in ((try? value(of: Outcome<Record1>.failed("lost"))) ?? Record1(field0: (-1.5))) }.get() }
    case let s64 as String:
        var v68 = (clip("a\(([s64, s64, s64, s64] as [String]).enumerated().map { x69, y70 in x69 })\((false ? s64 : s64))").utf8.count &+ ((Outcome.done(s64) != Outcome<String>.failed("late")) ? clip("é\(2)\(s64)") : s64).unicodeScalars.count)
    case is [Int]:
        let v71 = Pile<Int>(items: [])
    case is Double, is Bool:
        var v72: Record1 = Box(Record1(field0: 3.25))[((Node.chain(([Int.min, 3] as [Int]))?.total ?? Int.min) / 2)]
    default:
        if let u73 = ((0x1F as Int?)) {
            switch (Choice2.case0(part0: bound(Double(u73)), part1: Box("swift").item)) {
            case .none:
                log.append(describe(Array(([Choice2.case0(part0: 0.5, part1: "tea, milk"), Choice2.case0(part0: 0.0, part1: "é"), Choice2.none, Choice2.case0(part0: 1.0, part1: "-7")] as [Choice2])[...])))
            case .case0(let e74, let e75):
                for o78 in [Shape4(stored: u73), Shape4(stored: folded(((try? value(of: Outcome.done(([e75, e75, e75, e75] as [String])[...]))) ?? ([e75, e75, e75, e75] as [String])[...]), 5) { x76, y77 in Box(u73).item }), Shape11(stored: Int(((7 as UInt8) & (1 as UInt8)).addingReportingOverflow((7 as UInt8)).partialValue))] as [any Shown] {
                    log.append(o78.label)
                    log.append(describe(u73))
                }
            }
        } else {
            var v79: Record7? = Box(([(-0.25), 0.0] as [Double]))[Int.min].map { ((try? value(of: Outcome<Record7>.failed("lost"))) ?? Record7(field0: Record1(field0: $0))) }.first(where: { x81 in (1...9).contains(Pile<String>(items: ["b", "hello"]).size) })
        }
    }
    log.append(describe((bound((false ? 0.0 : 0.0)) > Box((-1.5)).larger(12.75))))
    log.append(describe(p0))
    log.append(describe(p1))
    return Box(1).map { ([$0, $0, $0] as [Int]).count }.changes
}
func function3(a0 p0: Int, a1 p1: Record7) -> Record7? {
    loop85: for i84 in 0..<0 {
        log.append(describe(([(7 as Int32)] as [Int32])[...].prefix(while: { x86 in true }).filter { x87 in (false == true) }))
        loop89: for i88 in cut(([i84, p0, i84, i84] as [Int])) {
            let w90: Int? = if (([] as [Bool]).compactMap { x91 in (true as Bool?) }.isEmpty) { (["a": i88, "b": i84] as [String: Int])[pick(false, "naïve", "tea, milk")] } else if ("3.5".split(separator: " ").map(String.init).isEmpty) { (["a": p0, "c": i88, "d": i84] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).first } else { ([] as [Int]).at(i84) }
            var v92: Double = bound(bound(bound(Double(p0)) / 1.0) / ([i84, i88, i84] as [Int]).compactMap { x93 in (2.5 as Double?) }.reduce(bound(1e-3.truncatingRemainder(dividingBy: 3.5))) { bound($0 * $1) })
        }
        var v94: Outcome<Double> = Outcome.done(most(([0.5, 1.0] as [Double])[...], ([2.5, 0.1, (-1.5), 0.0] as [Double]).reduce(2.5) { bound($0 - $1) }))
    }
    var v95: [String: Double] = (["c": sin(bound(1e-3 - 3.25)), "a": bound(Double(((100 as Int?) ?? p0))), "d": most((0..<abs(p0 % 5)).map { x96 in (-1.5) }, bound(Double(p0)))] as [String: Double])
    log.append(describe(p0))
    log.append(describe(p1))
    return (["d": p0, "c": p0, "b": p0] as [String: Int]).keys.sorted().first(where: { x97 in (p0 == p0) }).flatMap { x98 in (true ? ([p1] as [Record7]).first(where: { x99 in true }) : ([p1, p1, p1] as [Record7]).first(where: { x100 in false })) }
}
func function4(a0 p0: Queue<Choice8>, a1 p1: Record1) -> ArraySlice<Bool> {
    for case let u101? in [(nil as Bool?), (try? value(of: Outcome<Bool>.later(.done(true)))), (false as Bool?)] as [Bool?] where "".hasSuffix("ab") {
        do {
            let shelf102: Shelf = Deep(1, 1)
            var crate103 = Crate(7)
            var crate103s: Crate? = crate103
            var deep104: Shelf? = Deep(1, 2)
            events.append("\(crate103s?.pair.left as Any)".suffix(8).description)
            crate103.pair.left = noted(5)
            deep104?.crate.n = noted(4)
            deep104?.crate.n &+= 1
            crate103s?.n &+= 1
            crate103.n &+= 1
            print(events.joined(separator: " "), summed(shelf102.text), summed(crate103.text), summed(crate103s?.text ?? ""), summed(deep104?.text ?? ""))
            events = []
        }
    }
    log.append(describe(Record7(field0: p1)))
    let v105 = ([] as Set<String>)
    log.append(describe(p0))
    log.append(describe(p1))
    return ((255 != 0) ? ([true, true, false] as [Bool])[...] : ((try? value(of: Outcome.done(([false, false, true] as [Bool])[...]))) ?? ([false, false, true] as [Bool])[...])).prefix(3)
}
func function5(_ p0: Double, _ p1: ArraySlice<String>) -> Bool {
    let o106: any Shown = Shape11(stored: adder(Int((100 as UInt8).addingReportingOverflow((100 as UInt8)).partialValue))(p1.count))
    defer { log.append(((nil as String?) ?? "")) }
    if let u107 = ((true as Bool?)) {
        var v108 = Set((Node.chain(([5, 5] as [Int]))?.list ?? ([1] as [Int])).sorted(by: >))
    } else {
        for i109 in o106.label.prefix(5) {
            let letter = String(i109)
            log.append(describe(((try? value(of: (false ? Outcome.done(([] as [Int])) : Outcome<[Int]>.failed("late")))) ?? Array(([10, 5, 5] as [Int])[...]))))
        }
    }
    var v110 = Choice8.case1(100, part1: "hello")
    log.append(describe(Box(Record7(field0: Record1(field0: p0))).item))
    switch (Choice8.none) {
    case .none:
        var v111: Int32 = ((Node.chain(([(-40 as Int32), (7 as Int32)] as [Int32]))?.list ?? ([] as [Int32])).reduce(~(-40 as Int32), &+) &+ Int32(clamping: (false ? 17 : (-1))))
    case .case0(let e112, let e113):
        let c116: ArraySlice<Int> = ([2] as [Int])[...].prefix(while: { x117 in true })
        switch c116 as Any {
        case let n114 as Int where n114 > 2:
            let w118: Choice2 = if ((bound(bound(Double(n114))) > 12.75)) { Choice2.case0(part0: abs(p0).squareRoot(), part1: before("é", e112)) } else if (((e113 < e112) == true)) { Choice2.case0(part0: ([p0, p0, p0] as [Double]).reduce(p0) { bound($0 + $1) }, part1: String(false)) } else { Choice2.none }
        case let s115 as String:
            let w119: [UInt8] = switch small(Queue<Int>(items: [100, 255]).total) {
            case ..<0: cut(([(7 as UInt8), (100 as UInt8), (1 as UInt8), (0 as UInt8)] as [UInt8]) + Array(([(7 as UInt8), (1 as UInt8), (1 as UInt8), (255 as UInt8)] as [UInt8]).dropFirst()))
            case let n where n % 2 == 0: (Node.chain(Array(([] as [UInt8])[...]))?.list ?? cut(([(1 as UInt8)] as [UInt8]) + ([] as [UInt8])))
            case 1, 3, 10...20: Array(([] as [UInt8])[...])
            default: Array(([(255 as UInt8), (0 as UInt8), (0 as UInt8)] as [UInt8])[...])
            }
        case is [Int]:
            var v120 = ([v110, Choice8.case1(0, part1: e113)] as [Choice8]).filter { x121 in true }
        case is Double, is Bool:
            log.append(describe((a: o106.stored, b: Box(e113).changes)))
        default:
            let f122: (Bool) -> Bool = { (p123: Bool) -> Bool in (p123 && (1...9).contains(1)) }
        }
    case .case1(let e124, let e125):
        log.append(describe(((try? value(of: Box(Outcome.done(([e124, e124, e124, e124] as [Int])[...]))[e124])) ?? ([e124, e124, e124] as [Int]).prefix(3))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v110))
    return (((try? value(of: Outcome<Bool>.failed("lost"))) ?? ([false, true, true] as [Bool]).contains(false)) == !((2 != 10)))
}
func function6(a0 p0: Double, _ p1: (Bool, String), a2 p2: String) -> Double? {
    loop129: for i127 in cut(Array(([p0, p0, p0, p0] as [Double]).filter { x128 in true }.reversed())) {
        log.append(describe(p2))
        var v130 = ([Int.max, 2] as Set<Int>)
        let v131 = ([([p2, p2, p2, p2] as [String]), ([p2, p2, p2, p2] as [String])] as [[String]])
    }
    var v132: [[String]] = Array(([([true, true, false, false] as [Bool]).enumerated().map { x133, y134 in p2 }, ((try? value(of: Outcome.done(([p2, p2, p2] as [String])))) ?? ([p2, p2, p2, p2] as [String])), (0..<abs((-1) % 5)).map { x135 in p2 }, ([] as [String]).sorted(by: >)] as [[String]])[...])
    let v136 = Box((false ? Choice2.none : Choice2.case0(part0: p0, part1: p2)))[((1_000 % 2) / 10)]
    switch (Box(Choice8.none).item) {
    case .none:
        if ((bound(bound(bound(Double(Int.max)) * abs(p0).squareRoot())) >= p0)) {
            let w137: Record7 = if ((!(true) ? ([] as Set<String>).isSuperset(of: ([p2, p2, p2, p2] as Set<String>)) : ((try? value(of: Outcome.done(true))) ?? false))) { pick(false, Record7(field0: Record1(field0: p0)), Record7(field0: Record1(field0: p0))) } else if (!((false && true))) { Record7(field0: Record1(field0: p0)) } else { Record7(field0: ((try? value(of: Outcome<Record1>.failed("late"))) ?? Record1(field0: p0))) }
            let f138: (Int) -> String = { (p139: Int) -> String in "b" }
        } else {
            switch (((try? value(of: Outcome<Choice2>.failed("late"))) ?? v136)) {
            case .none:
                let g140 = { () -> String in
                    guard let u141 = (Box((nil as Double?))[abs(small(1_000))]), (((Node.chain(([Int.min, Int.max, 2] as [Int]))?.total ?? 0) == ((nil as Int?) ?? 17))) else { return which(p2) }
                    return which(Record7(field0: Record1(field0: u141)))
                }()
            case .case0(let e142, let e143):
                v132 = drained(Pile<[String]>(items: [([e143] as [String])]), 17)
            }
        }
    case .case0(let e144, let e145):
        switch (Outcome.done(17).map { x147 in e145 }.map { x148 in bound(p0 / p0) }) {
        case .done(let e146), .later(.done(let e146)):
            if let u149 = (Box(Box((nil as String?)))[(-4)].item) {
                let w150: [Int] = if (p2.holds("naïve")) { ([(-1), 2, (-4), 3] as [Int]).suffix(2).filter { x151 in (u149 == e144) } } else if (!(Box(true).item)) { ([(1 &- 3), (([1_000, 1_000, (-4)] as [Int]).at((-4)) ?? 5)] as [Int]) } else { ([] as [Int]) }
                do {
                    let shelf152: Shelf = Deep(1, 4)
                    var crate153 = Crate(7)
                    var crate153s: Crate? = crate153
                    var deep154: Shelf? = Deep(1, 3)
                    shelf152.row[at: noted(5)]?.n &-= noted(7) &+ noted(7)
                    shelf152.crate.n = noted(8)
                    double(&crate153.n)
                    crate153s?.fixed[third(4)] &+= noted(6)
                    deep154?.crate.n &+= 1
                    crate153s?.n &+= 1
                    crate153.n &+= 1
                    print(events.joined(separator: " "), summed(shelf152.text), summed(crate153.text), summed(crate153s?.text ?? ""), summed(deep154?.text ?? ""))
                    events = []
                }
            } else {
                log.append(describe(([e144, p2] as [String]).map { x155 in p2 }.map { x156 in pick(false, Record1(field0: p0), Record1(field0: e146)) }))
            }
        case .failed(let reason):
            log.append(reason)
        case .later:
            var v157 = (["c": p0, "a": p0, "b": p0] as [String: Double]).sorted { $0.key < $1.key }.map(\.value).at(((Int.max as Int).leadingZeroBitCount % 7))
        }
    case .case1(let e158, let e159):
        func inner160(_ n: Int) -> Bool {
            return (which(v136) < e159)
        }
    }
    do {
        let r161 = try risky((function0(a0: Int.min).at(zip(p2, p2).filter(==).count) ?? (small(1) * small(3))))
        let o162: Object3 = Object3(count: r161, field0: (-1.5))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v163: [[Int]] = ([([255, 3, 0x1F, 255] as [Int]), ([10, Int.max] as [Int]), ([100, 255] as [Int])] as [[Int]])
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v132))
    log.append(describe(v136))
    return (attempt { try Outcome<Record1>.failed("lost").get() }?.field0)
}
func function7(a0 p0: Int?, a1 p1: Record1, a2 p2: Bool) -> Choice2 {
    let v164: [UInt8] = ((try? value(of: Outcome<[UInt8]>.failed("late"))) ?? Array(([] as [UInt8]).prefix(while: { x165 in p2 })))
    var v166: Double = (-pick(false, ((0.0 as Double?) ?? 12.75), bound(1e-3 / 0.0)))
    if let u167 = ((([p1, p1, p1] as [Record1]).first?.computed)) {
        if ((clip(Box("swift").larger("ab").enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()) < clip("naïve\((u167 == u167))\(pick(p2, "é", "b"))"))) {
            var v168 = ([Box("tea, milk").item, clip("3.5".map { "\($0)." }.joined())] as Set<String>)
            v166 = bound(v166 - bound((p2 ? p1.field0 : bound(Double((1e-3 as Float)))) - v166))
        } else if (p2) {
            let w169: Int = if (p2) { u167 } else if (p2) { u167 } else { u167 }
        } else {
            switch (Outcome.later(Outcome.done(u167))) {
            case .done(let e170), .later(.done(let e170)):
                v166 = bound(v166 + v166)
            case .failed(let reason):
                log.append(reason)
            case .later:
                func inner171(_ n: Int) -> Double {
                    return v166
                }
            }
        }
    } else {
        do {
            let r172 = try risky(abs(small(adder(Int.min)(2))))
            log.append(describe(([] as [Bool]).enumerated().map { x173, y174 in x173 }.dropFirst()))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            v166 = bound(v166 + most(Set((p2 ? ([v166] as [Double]) : ([v166, v166, v166] as [Double]))), v166))
        } catch {
            log.append("\(error)")
        }
    }
    for case let u175? in [((Record1(field0: v166) as Record1?)?.field0), Double("tea, milk"), Box((1.0 as Double?))[2]] as [Double?] where p2 {
        switch ((((12.75 as Double?) == nil) ? Outcome.done(p2) : Outcome.done(p2))) {
        case .done(let e176), .later(.done(let e176)):
            var v177: [String: [Int]] = ((((-40 as Int32)).nonzeroBitCount != p1.computed) ? (["a": ([0, (-1)] as [Int]), "b": ([1] as [Int])] as [String: [Int]]) : (["d": ([Int.max, 255, (-4), 1] as [Int]), "b": ([] as [Int]), "a": ([5, 100, Int.min] as [Int])] as [String: [Int]]).filter { $0.key > "b" })
        case .failed(let reason):
            log.append(reason)
        case .later:
            for o178 in [Shape4(stored: (p0 ?? Box(255).larger((-1)))), Shape4(stored: (p1.computed >> 63)), Shape4(stored: String(tail("3.5", (-4))).count)] as [any Shown] {
                log.append(o178.label)
                log.append(describe(min(min(1, 0), ([p2] as [Bool]).count)))
            }
        }
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v164))
    log.append(describe(v166))
    return (!((17 > 17)) ? (p2 ? Box(Choice2.case0(part0: v166, part1: "Zed")) : Box(Choice2.case0(part0: v166, part1: "hello")))[(small(3) * small(Int.min))] : Choice2.case0(part0: v166, part1: clip("42".map { "\($0)." }.joined())))
}
finish("function0", describe(function0(a0: ((-4) ^ 255))))
finish("function0", describe(function0(a0: -small(1))))
finish("function2", describe(function2(((try? value(of: Outcome<ArraySlice<Bool>>.later(.done(([true, false] as [Bool])[...])))) ?? ([false] as [Bool])[...]), a1: (0..<abs(255 % 5)).map { x83 in ([(-0.25)] as [Double]) })))
finish("function2", describe(function2(([false] as [Bool])[...], a1: Box(([([] as [Double]), ([12.75, 100.0, 1.0, 2.5] as [Double]), ([] as [Double]), ([1.0, (-1.5)] as [Double])] as [[Double]]))[255])))
finish("function3", describe(function3(a0: ([3, 17, Int.max, 3] as [Int]).reduce(17) { $0 &+ $1 }, a1: Record7(field0: Record1(field0: 1e-3)))))
finish("function3", describe(function3(a0: Box(false).changes, a1: Record7(field0: Record1(field0: 100.0)))))
finish("function4", describe(function4(a0: (true ? Queue<Choice8>(items: [Choice8.case1(5, part1: "swift"), Choice8.case0("Zed", part1: "swift"), Choice8.case0("a", part1: "3.5")]) : Queue<Choice8>(items: [])), a1: (true ? Record1(field0: 0.1) : Record1(field0: 1e-3)))))
finish("function4", describe(function4(a0: ((try? value(of: Outcome<Queue<Choice8>>.failed("late"))) ?? Queue<Choice8>(items: [Choice8.none])), a1: (true ? Record1(field0: 0.1) : Record1(field0: 0.1)))))
finish("function5", describe(function5(abs(12.75).squareRoot(), (true ? ([] as [String])[...] : (["é", "🇳🇴", "é", "hello"] as [String])[...]))))
finish("function5", describe(function5(min(0.1, 1e-3), (["hello", "Zed", "tea, milk"] as [String]).prefix(while: { x126 in false }))))
finish("function6", describe(function6(a0: bound(Double((0.1 as Float))), ((try? value(of: Outcome<(Bool, String)>.later(.done((true, "naïve"))))) ?? (false, "a")), a2: clip("hello".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()))))
finish("function6", describe(function6(a0: floor(100.0), Box((false, "🇳🇴"))[10], a2: Box("ab").item)))
finish("function7", describe(function7(a0: Pile<Int>(items: [2, 255]).largest, a1: (true ? Record1(field0: 0.5) : Record1(field0: (-0.25))), a2: true)))
finish("function7", describe(function7(a0: ((Record1(field0: 0.1) as Record1?)?.computed), a1: Box(Record1(field0: 1e-3))[10], a2: !(false))))
