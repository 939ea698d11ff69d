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
    var field0: Int { didSet { log.append("field0 was \(oldValue)") } }
    var field1: Int
    var field2: Int?
    var computed: String { clip("a\(((try? value(of: Outcome<Outcome<Int>>.later(.done(Outcome<Int>.failed("lost"))))) ?? Outcome<Int>.failed("late")))\("\(type(of: Pile<String>(items: ["hello"])))")") }
    mutating func change(_ n: Int) { field2 = ([n, field1, field1, field0] as [Int])[...].first }
    subscript(_ n: Int) -> Int? {
        get { ((try? value(of: Outcome.done(field2))) ?? field2) }
        set { if n != 0 { field2 = newValue } }
    }
}
struct Record10 {
    var field0: Bool
    var field1: [Record1]
    var computed: Bool { field0 }
    mutating func change(_ n: Int) { field1 = (Node.chain(([Record1(field0: n, field1: n, field2: (1_000 as Int?))] as [Record1]))?.list ?? field1) }
    subscript(_ n: Int) -> [Record1] {
        get { field1 }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(Bool)
    case case1(part0: Int, Int)
    var computed: Bool {
        switch self {
        case .none: return (bound(Box(3.25).item) < abs(2.5).squareRoot())
        case .case0(let x0): return !(((false as Bool?) == nil))
        case .case1(let x0, let x1): return ((false == true) ? (([:] as [String: Int])["🇳🇴"] != nil) : ((["42", "-7"] as [String]) != (["3.5", "", "42"] as [String])))
        }
    }
}
enum Choice11: Equatable {
    case none
    case case0(part0: String, part1: Int)
    var computed: Int {
        switch self {
        case .none: return (small((small(5) * small(10))) * small(([17, 1_000] as [Int])[...].startIndex))
        case .case0(let x0, let x1): return zip(Box(x0).larger(x0), ([x0] as [String]).joined(separator: x0).clipped).filter(==).count
        }
    }
}
class Object3 {
    var count: Int
    var field0: Int
    init(count: Int, field0: Int) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return folded(Box(([false, false, true] as [Bool])[...]).item, count) { x4, y5 in (field0 &* count) }
    }
}
class Object12: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return (small(count) + small(count))
    }
}
func procedure7(_ x: inout Int, _ n: Int) {
    double(&x)
    log.append(describe(((try? value(of: Outcome<Box<Record1>>.failed("late"))) ?? Box(Record1(field0: n, field1: n, field2: (5 as Int?)))).item))
    double(&x)
    log.append(describe(pick((["hello"] as Set<String>).contains("b"), Record1(field0: x, field1: n, field2: (1 as Int?)), Record1(field0: n, field1: n, field2: (17 as Int?)))))
}
func procedure14(_ x: inout Double, _ n: Int) {
    x = bound(x + x)
    log.append(describe(Box((n, x))[(false ? n : n)]))
    x = bound(x + bound((((-1) as Int?).map { x15 in x } ?? bound(x + x)).truncatingRemainder(dividingBy: 3.5)))
    log.append(describe(Box(n)[(n &* n)]))
}
struct Shape6: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (Pile<String>(items: ["42", "Zed", "42"]).size & Pile<Int>(items: []).total) }
    var label: String { "\(type(of: ([stored, stored] as [Int])[...]))" }
}
struct Shape13: Shown {
    var stored: Int
    var label: String { clip(clip("3.5" + "") + clip("Zed".map { "\($0)." }.joined())) }
}
func function0(_ p0: [String], _ p1: [[Int]], a2 p2: Choice11) -> Record1? {
    var v16: String = "\(type(of: Pile<String>(items: ["🇳🇴", "hello"])))"
    var k17 = 0
    loop18: repeat {
        k17 += 1
        v16 = clip(v16 + String(([k17, k17, k17, k17] as [Int]).isEmpty))
        let v19: Record1? = (false ? ([false, false, true, true] as [Bool]).map { x20 in Record1(field0: k17, field1: k17, field2: (Int.min as Int?)) }.first(where: { x21 in v16.holds(v16) }) : ([Record1(field0: k17, field1: k17, field2: (1_000 as Int?)), Record1(field0: k17, field1: k17, field2: (10 as Int?)), Record1(field0: k17, field1: k17, field2: (1_000 as Int?))] as [Record1]).first(where: { x22 in ([] as [Int]).contains { x23 in false } }))
    } while k17 < 4
    log.append(describe(Box(Box(0.5))[3][(["c": 10, "b": (-1)] as [String: Int]).values.reduce(17, &+)]))
    if ((([:] as [String: Int])[v16] != nil)) {
        if let u24 = (((false == true) ? (false ? (true as Bool?) : (false as Bool?)) : (false as Bool?).flatMap { x25 in (false as Bool?) })) {
            v16 = clip(v16 + v16)
        } else {
            let v26: ArraySlice<Int> = ([Queue<Int>(items: [100]).total, Int(Int8(truncatingIfNeeded: -small(1_000))), (pick(false, v16, v16).utf8.count &+ v16.unicodeScalars.count), (true ? ([10] as [Int])[...] : ([1_000, 0] as [Int])[...]).startIndex] as [Int])[...]
        }
        func inner27(_ n: Int) -> Bool {
            return ([Record1(field0: n, field1: n, field2: (nil as Int?))] as [Record1]).map(\.computed).isEmpty
        }
    } else if (((bound(1.0) > 2.5) ? Box(true).item : !(false))) {
        log.append(describe(([] as [Int])))
    } else {
        var v28 = ((try? value(of: Box(0.1).map { x29 in Outcome.done(((-0.25) as Double?)) }.item)) ?? Queue<Double>(items: []).items.first(where: { x30 in p0.isEmpty }))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v16))
    return (try? value(of: Box(Outcome<Int>.failed("lost")).item.map { x31 in Record1(field0: x31, field1: x31, field2: (0 as Int?)) }))
}
func function1(_ p0: Int32, a1 p1: [UInt8]) -> Int? {
    let v32: Double = bound(bound(bound(Double((2.5 as Float))) + (true ? (-1.5) : 1e-3)).truncatingRemainder(dividingBy: 3.5))
    let v33 = min(~max((0 as UInt8), (255 as UInt8)), ~UInt8(truncatingIfNeeded: (-1)))
    let f34: (String) -> String = { (p35: String) -> String in clip(clip(p35.map { "\($0)." }.joined()).enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()) }
    let v36: Int = (Node.chain(([] as [Int]))?.total ?? Box(Int.min).larger(Box(255).item))
    if let u37 = ((nil as String?)) {
        func inner38(_ n: Int) -> Double {
            return ([:] as [String: Double]).sorted { $0.key < $1.key }.map(\.value).reduce(bound(v32 + v32)) { bound($0 * $1) }
        }
    } else {
        log.append(describe((a: ((try? value(of: Outcome.done(true))) ?? false), b: which(("42", true)))))
    }
    log.append(describe(p1))
    log.append(describe(v32))
    log.append(describe(v33))
    log.append(describe(v36))
    return Box(Box((Int.min as Int?))).item[(true ? ([v36, v36, v36, v36] as Set<Int>) : ([v36, v36] as Set<Int>)).count]
}
func function2(a0 p0: Int?, _ p1: Int?) -> Bool {
    var v40: Double = bound(Double(((["tea, milk"] as [String]).isEmpty ? Box((2.5 as Float)).item : Float((1 as UInt8)))))
    loop42: for i41 in cut(cut(Array((["ab", "-7"] as [String]).dropFirst()) + Queue<String>(items: ["x y", "ab"]).items)) {
        if (Box(true)[Box(17)[zip(i41, i41).filter(==).count]]) {
            v40 = bound(v40 - v40)
        } else if (((i41 != i41) == (false || false))) {
            var v43: ArraySlice<Bool> = Array(([true] as [Bool])[...]).dropLast(2)
        } else {
            v40 = bound(v40 + min(v40, pick((1_000 != 3), v40, max(v40, v40))))
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v40))
    return false
}
func function3(_ p0: [Float]) -> [Int32] {
    let (t45, t46) = ((try? value(of: Box(Outcome.done((0.5, "x y")))[17])) ?? (2.5, "é"))
    var v47 = ([Record10(field0: ((nil as Bool?) == nil), field1: ([t46] as [String]).enumerated().map { x48, y49 in Record1(field0: x48, field1: x48, field2: (10 as Int?)) }), pick((0 != Int.max), Record10(field0: true, field1: ([Record1(field0: 0x1F, field1: 1_000, field2: (100 as Int?))] as [Record1])), pick(true, Record10(field0: true, field1: ([Record1(field0: 0, field1: 17, field2: (nil as Int?)), Record1(field0: 3, field1: Int.min, field2: (1 as Int?)), Record1(field0: 0, field1: 0x1F, field2: (2 as Int?))] as [Record1])), Record10(field0: true, field1: ([Record1(field0: 255, field1: 17, field2: (2 as Int?)), Record1(field0: 0, field1: 255, field2: (nil as Int?)), Record1(field0: 1, field1: (-4), field2: (10 as Int?))] as [Record1])))), Box(Record10(field0: false, field1: ([Record1(field0: 1_000, field1: 17, field2: (3 as Int?)), Record1(field0: 1_000, field1: 0, field2: (255 as Int?)), Record1(field0: 0x1F, field1: 0x1F, field2: (3 as Int?)), Record1(field0: 0, field1: 17, field2: (nil as Int?))] as [Record1]))).item] as [Record10])
    log.append(describe(((Record1(field0: 1, field1: 10, field2: (nil as Int?)) as Record1?)?.computed).map { x50 in Record1(field0: 10, field1: 1_000, field2: (nil as Int?)) }))
    if case .done(let u51) = (Outcome<Int>.failed("late")), (!(true)) {
        switch (Box(Choice11.none).item) {
        case .none:
            v47 = Array(v47.prefix(2)).filter { x52 in ([t45, t45] as [Double]).filter { x53 in true }.contains(t45) }
        case .case0(let e54, let e55):
            log.append(describe(Box(true)))
        }
    } else {
        if let u56 = (((Record1(field0: 100, field1: Int.max, field2: (3 as Int?)) as Record1?)?.field0).flatMap { x57 in ([false, false] as [Bool]).last }) {
            let v58 = ((try? value(of: ((try? value(of: Outcome<Outcome<Bool>>.failed("lost"))) ?? Outcome.done(u56)).map { x59 in Choice11.case0(part0: t46, part1: 3) })) ?? ((try? value(of: Outcome.done(Choice11.case0(part0: t46, part1: 3)))) ?? Choice11.none))
            log.append(describe((u56 ? Box((true as Bool?)) : Box((false as Bool?)))[([t46] as [String]).count]))
        } else {
            log.append(describe(part(Box(([t45, t45] as [Double]))[17], (small(17) - small(1)), (small(2) * small(2)))))
        }
    }
    v47 = ([((true == true) ? Record10(field0: false, field1: ([Record1(field0: 5, field1: 17, field2: (5 as Int?)), Record1(field0: 255, field1: 5, field2: (0x1F as Int?))] as [Record1])) : Record10(field0: false, field1: ([Record1(field0: 100, field1: 17, field2: (5 as Int?)), Record1(field0: 100, field1: 255, field2: (Int.min as Int?)), Record1(field0: Int.min, field1: 100, field2: (Int.min as Int?)), Record1(field0: Int.min, field1: Int.max, field2: (0 as Int?))] as [Record1])))] as [Record10])
    var v60 = ((try? value(of: Outcome.done(Queue<Record1>(items: [])))) ?? Box(Queue<Record1>(items: [Record1(field0: 255, field1: 0x1F, field2: (255 as Int?))])).item)
    log.append(describe(t45))
    log.append(describe(t46))
    log.append(describe(v47))
    log.append(describe(v60))
    return ([min(Box((-40 as Int32))[3], Int32(clamping: 10)), Box(Box((-40 as Int32)))[Int.max].item, Int32(clamping: t46.count)] as [Int32])
}
func function4(a0 p0: Record1?) -> ArraySlice<Int> {
    for i61 in ([] as [String]).map { x64 in x64 }.joined(separator: clip("naïve\("x y")\("x y")")).clipped.prefix(5) {
        let letter = String(i61)
        let v62: Int = (Box(letter).larger(clip(letter.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())).utf8.count &+ clip("b\(Outcome<Bool>.failed("lost").map { x63 in Choice11.case0(part0: letter, part1: 3) })\(clip(letter.map { "\($0)." }.joined()))").unicodeScalars.count)
    }
    let w65: [[Bool]] = switch small(0) {
    case ..<0: ([10] as [Int]).enumerated().map { x66, y67 in "🇳🇴" }.map { x68 in ([x68] as [String]).map { x69 in true } }
    case let n where n % 2 == 0: ((try? value(of: Outcome<ArraySlice<Bool>>.later(.done(([false] as [Bool])[...])))) ?? ([false] as [Bool])[...]).map { drained(Pile<Bool>(items: [$0, $0, $0]), 17) }
    case 1, 3, 10...20: Array(((try? value(of: Outcome<ArraySlice<[Bool]>>.failed("late"))) ?? ([([true, true] as [Bool])] as [[Bool]])[...]))
    default: Array(Queue<[Bool]>(items: [([false, true] as [Bool]), ([true, false, false, true] as [Bool]), ([true] as [Bool])]).items.suffix(2))
    }
    let v71 = Set((["42", "swift", "3.5"] as [String]).map { x72 in Record1(field0: (-1), field1: 17, field2: (nil as Int?)) }.map(\.field0))
    let (t73, t74) = ("x y", (-0.25))
    var v75: [Int32] = Array(([1_000] as [Int]).map { x76 in x76 }.enumerated().map { x77, y78 in Int32(truncatingIfNeeded: x77) }.prefix(2))
    if let u79 = (Pile<Int>(items: [Int.max]).largest.map { x80 in (t73.utf8.count &+ t73.unicodeScalars.count) }) {
        v75 = ([(0 as Int32), (-40 as Int32), (7 as Int32)] as [Int32])[...].filter { x81 in (([t73, t73] as Set<String>).symmetricDifference(([] as Set<String>)) == Set(([t73, t73] as [String]))) }
    } else {
        func inner82(_ n: Int) -> Int {
            return n
        }
    }
    log.append(describe(w65))
    log.append(describe(t73))
    log.append(describe(t74))
    log.append(describe(v75))
    return part(([255, Int.max, 0x1F] as [Int]), 1, 255).suffix(2).suffix(2)
}
func function5(_ p0: [Record1]) -> [[Bool]] {
    if ((clip("swift\(Record1(field0: 5, field1: 1_000, field2: (0x1F as Int?)))\("hello")").hasSuffix(clip("42" + "swift")) ? ((1 >> 63) >= (Node.chain(([] as [Int]))?.total ?? 1)) : ((try? value(of: Outcome.done("é").map { x83 in true })) ?? ((["c": 1, "b": 0, "a": Int.min] as [String: Int])["hello"] != nil)))) {
        let f84: (Int) -> Int = { (p85: Int) -> Int in String(tail("", p85)).count }
    } else if (true) {
        let f86: (Int) -> Int = { (p87: Int) -> Int in (["a": p87] as [String: Int]).filter { $0.key > "b" }.values.reduce(((try? value(of: Outcome<Int>.failed("late"))) ?? p87), &+) }
    } else {
        switch (Outcome.done("-7")) {
        case .done(let e88), .later(.done(let e88)):
            var v89: [Int32] = ([(~(100 as Int32) ^ max((-40 as Int32), (1 as Int32))), Int32(truncatingIfNeeded: (1_000 ^ 255))] as [Int32])
        case .failed(let reason):
            log.append(reason)
        case .later:
            let (t90, t91) = (1, "é")
        }
    }
    var v92: Int = ([:] as [String: Bool]).count
    procedure7(&v92, v92)
    if ((((try? value(of: Outcome<Box<Int>>.failed("lost"))) ?? Box(v92))[(v92 &<< 8)] >= (small(v92) + small(v92)))) {
        if let u93 = (((try? value(of: Outcome<Int>.failed("lost").map { x94 in (0.5 as Double?) })) ?? (12.75 as Double?))) {
            if let u95 = (Int(((try? value(of: Outcome<String>.later(.done("🇳🇴")))) ?? "-7"))) {
                let v96 = Choice11.none
            } else {
                procedure7(&v92, zip(which(Choice2.case0(false)), Box("42").larger("é")).filter(==).count)
            }
        } else {
            log.append(describe(Box(Box(([] as [[Int]]))).item[pick(true, v92, v92)]))
        }
    } else if ((v92 == v92)) {
        switch (Outcome.done(v92)) {
        case .done(let e97), .later(.done(let e97)):
            let g98 = { () -> Double in
                guard let u99 = ((false as Bool?)), (((["é"] as [String]).contains("Zed") == (3.25 != 0.5))) else { return tanh(12.75) }
                return bound(bound(1.0 - (-0.25)) / floor(100.0))
            }()
        case .failed(let reason):
            log.append(reason)
        case .later:
            do {
                let r100 = try risky(Int(UInt32(truncatingIfNeeded: ([:] as [String: Int]).count)))
                log.append(describe(Int(UInt8(truncatingIfNeeded: r100).addingReportingOverflow(((100 as UInt8) &>> (1 as UInt8))).partialValue)))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                log.append(describe((([] as [String])[...].first ?? clip("ab\((["x y", "42"] as [String])[...])\("")"))))
            } catch {
                log.append("\(error)")
            }
        }
    } else {
        log.append(describe((false ? Box((0.0 as Double?)) : Box(((-1.5) as Double?))).item))
    }
    log.append(describe(p0))
    log.append(describe(v92))
    return ((bound(1.0) <= 100.0) ? Box(([([true, true, true] as [Bool]), ([false, false, false, false] as [Bool]), ([false, true] as [Bool])] as [[Bool]])[...])[v92] : Box(([([false] as [Bool]), ([true, false] as [Bool]), ([true, true, true, false] as [Bool])] as [[Bool]])[...]).item).filter { x101 in ((true ? v92 : v92) != v92) }
}
func function6(a0 p0: String, a1 p1: Int?, a2 p2: Choice11) -> [Int] {
    var v103: (Int, String) = ((-4), p0)
    if case let u104? = (p1.flatMap { x105 in p1 }.map { x106 in p2.computed }), ((1...9).contains(u104)) {
        let (t107, t108) = (v103.0, clip("b\(([(0.1 as Float), (16777217 as Float), (-7.25 as Float)] as [Float]))\(p0)"))
    } else {
        let (t109, t110) = (false ? Box((2, 10)) : Box((17, 1_000))).item
    }
    let f111: (Bool) -> Double = { (p112: Bool) -> Double in ((try? value(of: Outcome.done((-0.25)))) ?? (-3.25)) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v103))
    return ([((try? risky((2 % 3))) ?? (3 / 2))] as [Int])
}
func function7(a0 p0: ArraySlice<String>, _ p1: ArraySlice<String>) -> Queue<Bool> {
    let v113 = (["d": (small(Box((-1)).larger(1)) + small("swift".count)), "c": ([:] as [String: Int]).filter { $0.key < "b" }.values.reduce(abs(small(Int.max)), &+)] as [String: Int])
    loop115: for i114 in cut(zip(Box(([100, 17, 255] as [Int]))[1_000], zip(([3, Int.min, 255] as [Int]), ([] as [Int])).map { $0 &+ $1 }).map { $0 &+ $1 }) {
        if case .some(let u116) = (Box((["-7"] as [String]))[i114].last), (!(true)) {
            var v117 = ((u116.count &<< 3), abs(small(Pile<Int>(items: [i114]).total)))
        } else {
            let (t118, t119) = ("hello".count, String(i114))
        }
        do {
            let shelf120: Shelf = Deep(1, 0)
            var crate121 = Crate(8)
            var crate121s: Crate? = crate121
            var deep122: Shelf? = Deep(1, 0)
            Shelf.common[noted(8)] &-= noted(4) &+ noted(0)
            deep122 = Shelf(0, noted(6))
            crate121.grid[third(8)][third(5)] &+= noted(8)
            deep122 = nil
            shelf120.late[noted(5)] &+= noted(5)
            events.append("\(crate121.grid[third(7)][third(0)] as Any)".suffix(8).description)
            deep122?.crate.n &+= 1
            crate121s?.n &+= 1
            crate121.n &+= 1
            print(events.joined(separator: " "), summed(shelf120.text), summed(crate121.text), summed(crate121s?.text ?? ""), summed(deep122?.text ?? ""))
            events = []
        }
        do {
            let shelf123: Shelf = Deep(1, 1)
            var crate124 = Crate(1)
            var crate124s: Crate? = crate124
            var deep125: Shelf? = Deep(1, 0)
            deep125 = nil
            crate124s?.pair.left = noted(2)
            shelf123.crates[key("a")]?.grow(noted(4))
            crate124.n &-= noted(1) &+ noted(6)
            Shelf.common.grow(noted(7))
            deep125 = nil
            deep125?.maybe = nil
            deep125?.crate.n &+= 1
            crate124s?.n &+= 1
            crate124.n &+= 1
            print(events.joined(separator: " "), summed(shelf123.text), summed(crate124.text), summed(crate124s?.text ?? ""), summed(deep125?.text ?? ""))
            events = []
        }
    }
    switch (small((["ab", "hello", "tea, milk"] as [String]).filter { x128 in false }.count), (Box(true).item)) {
    case (0, _), (_, false) where log.count > 3:
        do {
            let shelf129: Shelf = Shelf(1, 3)
            var crate130 = Crate(7)
            var crate130s: Crate? = crate130
            var deep131: Shelf? = Deep(1, 3)
            deep131?.crate.grid[third(5)][third(0)] &+= noted(5)
            events.append("\(crate130.first.half as Any)".suffix(8).description)
            shelf129.watched.marks[key("a")] = nil
            events.append("\(deep131?.crates[key("a")]?.marks[key("a"), default: noted(5)] as Any)".suffix(8).description)
            Shelf.common.marks[key("a")] = nil
            deep131?.crate.n &+= 1
            crate130s?.n &+= 1
            crate130.n &+= 1
            print(events.joined(separator: " "), summed(shelf129.text), summed(crate130.text), summed(crate130s?.text ?? ""), summed(deep131?.text ?? ""))
            events = []
        }
    case (let n126, true) where pick(true, true, true):
        var k132 = 0
        loop133: while k132 < 3 {
            k132 += 1
            var v134: Int? = (try? risky(((try? risky(k132)) ?? k132)))
        }
    case (1...5, false):
        var v135 = (a: (["42", "-7"] as Set<String>).filter { $0 != "42" }.isSubset(of: ([("a".first.map { String($0) } ?? "hello"), "ab", String("é".dropFirst())] as Set<String>)), b: bound(Double(([1_000] as [Int]).reduce(100) { $0 &+ $1 })))
    case let (n126, b127):
        var k136 = 0
        loop137: while k136 < 1 {
            k136 += 1
            let v138 = attempt { try Outcome.done(clip("tea, milk\(([k136, k136, k136, k136] as [Int])[...])\("3.5")")).get() }
            let g139 = { () -> Int in
                guard let u140 = (Box((nil as Int?)).item), (pick(true, true, (b127 || b127))) else { return (small(n126) * small(k136)) }
                return Box(k136).item
            }()
        }
    }
    switch (Choice2.none) {
    case .none:
        let v141 = Choice2.none
    case .case0(let e142):
        loop146: for i143 in cut(Box((["é", "42", "-7"] as [String]))[5].enumerated().map { x144, y145 in ([1.0] as [Double]).reduce(2.5) { bound($0 * $1) } }) {
            let (t147, t148) = ((1...9).contains(2), p1.endIndex)
        }
    case .case1(let e149, let e150):
        let v151: Set<String> = ([String(e150, radix: 16), which(([] as [Choice11])), (false ? "b" : "é"), (("42" as String?) ?? "a")] as Set<String>)
    }
    if ((Queue<Bool>(items: [(false && true)]) != (([255, 2] as Set<Int>).contains(2) ? Queue<Bool>(items: [true, false, true]) : Queue<Bool>(items: [true])))) {
        for case .done(let u152) in [Outcome.done(false), ((try? value(of: Outcome.done(Outcome<Bool>.failed("lost")))) ?? Outcome.done(true)), Outcome.done(true)] as [Outcome<Bool>] where (1_000 <= (-1)) {
            do {
                let shelf153: Shelf = Deep(1, 0)
                var crate154 = Crate(7)
                var crate154s: Crate? = crate154
                var deep155: Shelf? = Deep(1, 1)
                deep155 = nil
                events.append("\(shelf153.crates[key("b"), default: Crate(noted(7))][noted(0)] as Any)".suffix(8).description)
                crate154.grow(noted(8))
                deep155?.crate.n &+= 1
                crate154s?.n &+= 1
                crate154.n &+= 1
                print(events.joined(separator: " "), summed(shelf153.text), summed(crate154.text), summed(crate154s?.text ?? ""), summed(deep155?.text ?? ""))
                events = []
            }
        }
        log.append(describe(pick((false ? true : true), (Node.chain(([([3, 255, 5, (-4)] as [Int]), ([3, (-1)] as [Int]), ([0x1F, (-4)] as [Int])] as [[Int]]))?.list ?? ([([1, (-4), 0x1F] as [Int]), ([Int.min, 2, 0x1F, 2] as [Int]), ([17, 1, 0x1F, 100] as [Int])] as [[Int]])), Array(([([3, 255] as [Int]), ([] as [Int]), ([1_000, 255, 1_000] as [Int])] as [[Int]]).suffix(2)))))
    } else {
        for o156 in [Shape13(stored: Pile<Int>(items: [5, (-1)]).total), Shape6(stored: (Int(Box("ab").larger("tea, milk").first?.asciiValue ?? 0) &+ (folded(p1, "") { clip($0 + $1) }.last?.wholeNumberValue ?? 1))), Shape13(stored: zip(clip("🇳🇴" + "-7"), clip("42\(10)\("")")).filter(==).count)] as [any Shown] {
            log.append(o156.label)
            log.append(describe(o156.stored))
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ((try? value(of: Outcome<Bool>.later(.done(false)).map { x157 in Box(Queue<Bool>(items: [])) })) ?? Box(Queue<Bool>(items: [true])))[(Node.chain(v113.sorted { $0.key < $1.key }.map(\.value))?.total ?? ([Int.min] as [Int]).count)]
}
finish("function0", describe(function0(Queue<String>(items: ["x y", "a", "swift"]).items, ([] as [[Int]]), a2: Choice11.case0(part0: "🇳🇴", part1: (-4)))))
finish("function0", describe(function0((["c": 1, "b": 255] as [String: Int]).keys.sorted(), ((try? value(of: Outcome.done(([([] as [Int]), ([] as [Int])] as [[Int]])))) ?? ([([(-4), 17, 0] as [Int])] as [[Int]])), a2: ((try? value(of: Outcome.done(Choice11.none))) ?? Choice11.none))))
finish("function1", describe(function1(((-40 as Int32) / 3), a1: (["b", "42", "swift", "naïve"] as [String]).map { x39 in (0 as UInt8) })))
finish("function1", describe(function1(((7 as Int32) ^ (7 as Int32)), a1: cut(([(255 as UInt8)] as [UInt8]) + ([(0 as UInt8)] as [UInt8])))))
finish("function2", describe(function2(a0: Int("naïve"), (false as Bool?).map { x44 in Int.max })))
finish("function2", describe(function2(a0: ((try? value(of: Outcome<Int?>.later(.done((10 as Int?))))) ?? ((-1) as Int?)), ((-1) as Int?))))
finish("function3", describe(function3(([(0.1 as Float)] as [Float]))))
finish("function3", describe(function3((Node.chain(([(0 as Float)] as [Float]))?.list ?? ([] as [Float])))))
finish("function4", describe(function4(a0: (nil as Record1?))))
finish("function4", describe(function4(a0: ((try? value(of: Outcome.done((Record1(field0: 0, field1: 5, field2: (nil as Int?)) as Record1?)))) ?? (Record1(field0: 3, field1: Int.max, field2: (nil as Int?)) as Record1?)))))
finish("function5", describe(function5(Array(([Record1(field0: (-4), field1: 1, field2: (Int.max as Int?)), Record1(field0: 100, field1: 0x1F, field2: (1_000 as Int?))] as [Record1]).dropLast()))))
finish("function5", describe(function5((0..<abs(255 % 5)).map { Record1(field0: $0, field1: $0, field2: (Int.max as Int?)) })))
finish("function6", describe(function6(a0: ("x y".first.map { String($0) } ?? "naïve"), a1: Int("ab"), a2: ((try? value(of: Outcome.done(Choice11.case0(part0: "", part1: 10)))) ?? Choice11.none))))
finish("function6", describe(function6(a0: which(([10] as [Int])), a1: Int("42"), a2: Box(Choice11.case0(part0: "swift", part1: Int.min)).item)))
finish("function7", describe(function7(a0: (["Zed", "swift", "42", "naïve"] as [String])[...], (true ? (["🇳🇴", ""] as [String])[...] : (["Zed"] as [String])[...]))))
finish("function7", describe(function7(a0: Box((["é", "é", "hello"] as [String])[...]).item, part((["b", "b", ""] as [String]), 1_000, 0x1F))))
