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
    var field1: Int { didSet { log.append("field1 was \(oldValue)") } }
    var field2: Double
    var computed: Bool { ([field2, field2, field2, field2] as [Double]).contains(field2.rounded(.up)) }
    mutating func change(_ n: Int) { field2 = pick(false, field2, field2).rounded() }
    subscript(_ n: Int) -> Double {
        get { bound(field2 / field2) }
        set { if n != 0 { field2 = newValue } }
    }
}
struct Record6: Equatable {
    var field0: String
    var computed: Bool { !((1...9).contains(17)) }
    mutating func change(_ n: Int) { field0 = Box(Box(field0))[n].item }
    subscript(_ n: Int) -> String {
        get { folded(([] as [String])[...], field0) { clip($0 + $1) } }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(String, Int)
    case case1(part0: Double)
    var computed: Bool {
        switch self {
        case .none: return (Box(((-4) as Int?)).item == nil)
        case .case0(let x0, let x1): return (false ? ((false as Bool?) != nil) : ((try? value(of: Outcome<Bool>.failed("lost"))) ?? true))
        case .case1(let x0): return (((try? value(of: Outcome.done(true))) ?? true) || Box(true)[17])
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(Bool, part1: Int)
    var computed: Int {
        switch self {
        case .none: return ("-7".utf8.count &+ Box("Zed").item.unicodeScalars.count)
        case .case0(let x0, let x1): return x1
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
        return Box(n).larger(count)
    }
}
class Object8: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return n
    }
}
func procedure5(_ x: inout [String], _ n: Int) {
    if x.count > 1 { x[1] = clip("a\((n | n))\(clip("x y\(n)\("naïve")"))") }
    log.append(describe((Box("x y").item.first.map { String($0) } ?? Box("naïve")[n])))
    x.reverse()
    log.append(describe(Record1(field0: "x y", field1: n, field2: (-0.25))))
}
func procedure10(_ x: inout Double, _ n: Int) {
    x = bound(x - Box(x).map { Box($0) }[Queue<Int>(items: [n, n]).size].larger(Box(x).item))
    log.append(describe(Array(([n, n] as [Int]).filter { x12 in false }.dropFirst())))
    x = bound(x + bound(Double(n)))
    log.append(describe((["b": Record6(field0: "42")] as [String: Record6])[Box("ab").item]))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { n }
    var label: String { clip("tea, milk\(Box(([] as [String])[...]).item)\(clip("x y" + "3.5"))") }
}
struct Shape9: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { ((small(stored) + small(n)) & Pile<Int>(items: [stored]).total) }
}
func function0(_ p0: Record1, a1 p1: Pile<String>) -> Outcome<Int> {
    let (t13, t14) = ((try? value(of: Outcome.done(Box((false, "42"))))) ?? Box((true, "ab"))).item
    let w15: [[Int]] = switch small((small(([100, 255, 3] as [Int]).count) - small(([t14, t14, t14, t14] as [String])[...].startIndex))) {
    case ..<0: ([(-4)] as [Int]).enumerated().map { x16, y17 in ([x16, x16] as [Int]) }.filter { x18 in t13 }
    case let n where n % 2 == 0: (0..<abs((["b": 2, "a": 3, "c": 5] as [String: Int]).count % 5)).map { ([$0] as [Int]).sorted(by: >) }
    case 1, 3, 10...20: Array(([([] as [Int])] as [[Int]])[...].prefix(while: { x20 in t13 }))
    default: cut(([] as [Int]) + ([] as [Int])).enumerated().map { x21, y22 in (0..<abs(y22 % 5)).map { x23 in x21 } }
    }
    if (t13) {
        loop26: for i24 in cut(Box(([1.0, 100.0, 0.5] as [Double]))[255].map { x25 in (["a": Int.max, "d": Int.max, "b": Int.max] as [String: Int]).count }) {
            let o27: Object3 = Object3(count: i24, field0: "hello")
            if (!(((t14.utf8.count &+ t14.unicodeScalars.count) < i24))) {
                log.append(describe((t13 ? Box(Record6(field0: t14)) : Box(Record6(field0: t14))).item))
                var v28: Box<String> = Box("swift")
            } else {
                let v29 = ([t14] as [String])[...].dropFirst()
            }
            var v30 = ([i24, i24, i24] as [Int]).sorted().first.map { x31 in p0 }
        }
        let v32 = (!(p0.computed) ? Box(Record6(field0: t14))[abs(small(1_000))] : Box(5).map { x33 in Record6(field0: t14) }[(([3, 100, 5] as [Int]).at((-1)) ?? Int.max)])
    } else if (pick(t13, ((nil as String?) != nil), ([] as [Int]).contains { x34 in t13 })) {
        func inner35(_ n: Int) -> Double {
            return bound(Box(12.75)[n] * bound((-0.25) * 0.5))
        }
    } else {
        var v36 = (100 as Int32)
    }
    defer { log.append(t14) }
    var k37 = 0
    loop38: while k37 < 2 {
        k37 += 1
        log.append(describe(cut(Queue<Int32>(items: [(100 as Int32), (1 as Int32), (0 as Int32)]).items + ([t13, t13, t13, t13] as [Bool]).map { x39 in (-40 as Int32) })))
    }
    log.append(describe(p1))
    log.append(describe(t13))
    log.append(describe(t14))
    log.append(describe(w15))
    return Outcome.done((-1))
}
func function1(_ p0: Queue<Int>, _ p1: Choice7) -> Int {
    for o40 in [Shape9(stored: ((false ? (-40 as Int32) : (-40 as Int32))).nonzeroBitCount), Shape4(stored: Int.min), Shape9(stored: (1_000 ^ (["a": Int.max, "c": 0, "d": Int.max] as [String: Int]).values.reduce(5, &+)))] as [any Shown] {
        log.append(o40.label)
        log.append(describe(adder(5)(Box(true).changes)))
    }
    let g41 = { () -> Bool in
        guard let u42 = ((((-1) != (-4)) ? (false as Bool?) : attempt { try Outcome.done(true).get() })), (((try? value(of: Outcome.done(Box(u42)))) ?? Box(u42)).item) else { return pick(false, true, false) }
        return u42
    }()
    let v43 = Set(Array((["a", "🇳🇴", "x y"] as [String]).map { x44 in 2 }.suffix(2)))
    do {
        let shelf45: Shelf = Deep(1, 3)
        var crate46 = Crate(1)
        var crate46s: Crate? = crate46
        var deep47: Shelf? = Deep(1, 1)
        Shelf.common.grid[third(3)][third(2)] &-= noted(1) &+ noted(8)
        crate46[parcel: noted(2)]?.spare.append(noted(3))
        Shelf.common.grow(noted(8))
        Shelf.common.inner?.watched = noted(1)
        deep47?.crate.n &+= 1
        crate46s?.n &+= 1
        crate46.n &+= 1
        print(events.joined(separator: " "), summed(shelf45.text), summed(crate46.text), summed(crate46s?.text ?? ""), summed(deep47?.text ?? ""))
        events = []
    }
    let v48: ArraySlice<Int> = ([pick(g41, ((["d": 0] as [String: Int])["-7"] ?? 100), (small(0x1F) * small(1_000))), max(p0.total, (small(1) + small(2))), (attempt { try Outcome<Int>.later(.done(1)).get() } ?? Box("a").changes), abs(small(p1.computed))] as [Int])[...]
    let v49 = (["a": g41, "b": g41, "c": g41] as [String: Bool]).merging((["b": g41] as [String: Bool])) { $1 }.merging((g41 ? (["d": g41] as [String: Bool]) : (["c": g41] as [String: Bool]))) { first, _ in first }.sorted { $0.key < $1.key }.map(\.value)
    log.append(describe(p1))
    log.append(describe(g41))
    log.append(describe(v48))
    log.append(describe(v49))
    return (["-7", "a", "x y", "Zed"] as Set<String>).count
}
func function2(_ p0: ArraySlice<Int>, a1 p1: String, a2 p2: Record6?) -> [Choice2] {
    do {
        let r51 = try risky((small(([1_000] as [Int]).reduce(17) { $0 &+ $1 }) - small(Int((0 as UInt8).addingReportingOverflow((0 as UInt8)).partialValue))))
        var v52: Record1 = Record1(field0: Box(p1).item, field1: (Pile<Int>(items: [r51, r51, r51]).items.at(r51) ?? r51), field2: most(zip(([2.5, 100.0] as [Double]), ([2.5, (-1.5), (-0.25), (-0.25)] as [Double])).map { bound($0 * $1) }, Box((-1.5)).item))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        do {
            let r53 = try risky(Box(1_000).changes)
            for case .done(let u54) in [Outcome.done(false), Outcome<Bool>.failed("lost"), ((try? value(of: Outcome<Outcome<Bool>>.failed("late"))) ?? Outcome<Bool>.failed("lost"))] as [Outcome<Bool>] where (r53 == r53) {
                let (t55, t56) = (p1, (([r53] as [Int]).firstIndex(of: r53) ?? -1))
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v57 = cut(([Record1(field0: p1, field1: 10, field2: 12.75), Record1(field0: p1, field1: 1, field2: 2.5), Record1(field0: p1, field1: 2, field2: 0.0), Record1(field0: p1, field1: 0x1F, field2: 0.5)] as [Record1]) + ([Record1(field0: p1, field1: (-1), field2: 0.1), Record1(field0: p1, field1: 1, field2: 100.0)] as [Record1])).map(\.field0).enumerated().map { x58, y59 in toInt(((try? value(of: Outcome<Double>.failed("late"))) ?? 100.0)) }
        } catch {
            log.append("\(error)")
        }
    } catch {
        log.append("\(error)")
    }
    do {
        let shelf60: Shelf = Shelf(1, 4)
        var crate61 = Crate(2)
        var crate61s: Crate? = crate61
        var deep62: Shelf? = Deep(1, 0)
        deep62 = nil
        deep62?.crate.n = noted(7)
        shelf60.row[third(3)].grow(noted(6))
        crate61s? = Crate(noted(7))
        crate61.grid[third(3)][third(6)] = noted(2)
        shelf60.crate.n = noted(6)
        deep62?.crate.n &+= 1
        crate61s?.n &+= 1
        crate61.n &+= 1
        print(events.joined(separator: " "), summed(shelf60.text), summed(crate61.text), summed(crate61s?.text ?? ""), summed(deep62?.text ?? ""))
        events = []
    }
    let f63: (Int) -> String = { (p64: Int) -> String in which(bound((-1.5) + (-1.5))) }
    var v65 = (((try? value(of: Outcome.done(Box(0.5)))) ?? Box(0.1)).changes &* Box(10).larger((([] as [Int]).firstIndex(of: 255) ?? -1)))
    if (pick(((v65 <= v65) || ([v65, v65, v65] as [Int]).contains { x66 in true }), (([false, false] as [Bool])[...].filter { $0 } != ([] as [Bool]).filter { x68 in x68 }), (([:] as [String: Int]).values.reduce(v65, &+) == ((try? value(of: Outcome.done(v65))) ?? v65)))) {
        func inner69(_ n: Int) -> Double {
            v65 &+= v65
            return bound(sin(1.0) / (-0.25))
        }
        let g70 = { () -> Int in
            guard let u71 = (Int(pick(false, p1, p1))), (((try? value(of: Outcome.done(false))) ?? (true == true))) else { return pick(false, v65, v65) }
            return clip(p1.map { "\($0)." }.joined()).count
        }()
    } else if (false) {
        v65 = (([v65, v65, v65] as Set<Int>).count | 5)
    } else {
        let (t72, t73) = Box(Box((false, p1)))[v65].item
    }
    do {
        let shelf74: Shelf = Deep(1, 0)
        var crate75 = Crate(7)
        var crate75s: Crate? = crate75
        var deep76: Shelf? = Deep(1, 0)
        crate75.pair.1.grow(noted(1))
        crate75.inner?.n &-= noted(2) &+ noted(7)
        shelf74.crate.first.grow(noted(4))
        crate75.seen[at: noted(2)] = noted(3)
        deep76?.crate.n &+= 1
        crate75s?.n &+= 1
        crate75.n &+= 1
        print(events.joined(separator: " "), summed(shelf74.text), summed(crate75.text), summed(crate75s?.text ?? ""), summed(deep76?.text ?? ""))
        events = []
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v65))
    return Array(([] as [Choice2])[...])
}
func function3(_ p0: [Record1], _ p1: Choice7, _ p2: Outcome<Record6>) -> Outcome<Choice2> {
    var v78 = Pile<String>.title
    if ((bound(Double(Int((0 as Int32)))) != ((100 >= 0x1F) ? ([0.5, 100.0, 0.1, 100.0] as [Double]).reduce((-1.5)) { bound($0 - $1) } : bound(100.0 / 100.0)))) {
        func inner79(_ n: Int) -> Bool {
            return (pick(true, ([v78] as [String]), ([] as [String])) == drained(Queue<String>(items: [v78]), n))
        }
    } else if (((5 &* 255) > p1.computed)) {
        for o80 in [Shape9(stored: (small(max(3, 255)) - small(Int((0 as UInt8))))), Shape4(stored: ((try? risky(zip(v78, v78).filter(==).count)) ?? (["b": 1_000, "a": Int.min, "c": 1] as [String: Int]).values.reduce(17, &+))), Shape4(stored: 1_000)] as [any Shown] {
            log.append(o80.label)
            log.append(describe((v78.utf8.count &+ Box(v78).larger(v78).unicodeScalars.count)))
        }
    } else {
        var v81: [UInt8] = ([1.0] as [Double]).enumerated().map { x82, y83 in v78 }.map { x84 in ([] as Set<String>).count }.map { x85 in (((0 as UInt8) &- (0 as UInt8)) >> ((try? value(of: Outcome.done((1 as UInt8)))) ?? (1 as UInt8))) }
    }
    do {
        let r86 = try risky(((try? risky(p1.computed)) ?? toInt(0.5)))
        if let u87 = (([true, true] as [Bool]).at(abs(small(r86)))) {
            if let u88 = (pick(u87, ([r86] as [Int]), ([r86, r86] as [Int])).first(where: { x89 in true })) {
                var v90 = (0..<abs(compose(small, adder(u88))(r86) % 5)).map { x91 in u88 }.map { x92 in ([:] as [String: Int]).keys.sorted().enumerated().map { x93, y94 in (((-0.25) as Double?) ?? (-1.5)) } }
                log.append(describe(Record1(field0: clip("tea, milk\(((5 as Int?)) as Any)\(v78)"), field1: p1.computed, field2: cos(100.0))))
            } else {
                v78 = clip(v78 + v78)
            }
            let (t95, t96) = (u87 ? Box((u87, r86)) : Box((u87, r86))).item
        } else {
            var v97 = Array(zip(([v78, v78, v78, v78] as [String]), ([] as [String])).map { clip($0 + $1) }.enumerated().map { x98, y99 in ([v78, v78, v78] as [String]) }.dropLast())
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        v78 = clip(v78 + String(((try? value(of: Box(Outcome.done(Int.min)).item)) ?? (3 >> 8))))
    } catch {
        log.append("\(error)")
    }
    var v100: Double = bound(abs(bound(Double((2.5 as Float)))).squareRoot() * ((try? value(of: Outcome.done(1.0))) ?? Box(2.5).item))
    let v101 = (["a": Box(Box(([1, 255, 0, 0] as [Int]))).item[(255 &<< 3)], "b": (["a": Int.max] as [String: Int]).sorted { $0.key < $1.key }.map(\.value), "c": cut(([] as [[Int]]).flatMap { $0 })] as [String: [Int]])
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v78))
    log.append(describe(v100))
    return (((5 != (-1)) == (v78 < v78)) ? Outcome.done(Choice2.case1(part0: v100)) : Outcome<Choice2>.later(.done(Choice2.case1(part0: v100))))
}
func function4(_ p0: Float) -> Double? {
    log.append(describe(Box((-4)).map { x102 in Record1(field0: "ab", field1: x102, field2: 2.5) }[function1(Queue<Int>(items: []), Choice7.case0(true, part1: 100))]))
    log.append(describe(Array(([] as [Bool]).prefix(2)).map { x103 in ((-40 as Int32) &+ (7 as Int32)) }))
    loop105: for i104 in 1...6 where i104 % 2 == 0 {
        var v106: [[Bool]] = drained(Queue<[Bool]>(items: [([] as [Bool]).map { x107 in x107 }, ([] as [Bool])]), ((try? value(of: Outcome<Int>.failed("lost"))) ?? i104))
        var v108: String = Box("42")[i104]
        loop110: for i109 in stride(from: 8, to: -1, by: -3) {
            var v111: Double = 0.0
            v108 = clip(v108 + String(((false ? ([i109, i109, i104, i104] as [Int]) : ([] as [Int])).first ?? i104), radix: 16))
        }
    }
    log.append(describe(p0))
    return Double("🇳🇴")
}
func function5(_ p0: Record6?, _ p1: ArraySlice<Int>) -> String {
    if ((pick("x y".hasSuffix("é"), 1e-3, 0.5) == Box(Box(12.75)).item["-7".count])) {
        log.append(describe(Int(((255 as UInt8) &+ (0 as UInt8)).addingReportingOverflow(Box((100 as UInt8)).item).partialValue)))
    } else {
        var v112: Record1 = Record1(field0: String((["b", "🇳🇴", "é"] as [String]).count, radix: 36), field1: Box(Box(1_000))[0].item, field2: ((try? value(of: Outcome.done(Box(0.1)))) ?? Box(3.25)).larger(min(1.0, 1.0)))
    }
    var v113: [Choice2] = ([Choice2.none, Choice2.case0("x y", 100), Choice2.none, Choice2.case0("ab", 10)] as [Choice2])
    v113 = pick((true == true), ([0x1F, 1, Int.max, 3] as [Int]).map { x114 in x114 }, ([100, (-4), 2, 0x1F] as [Int]).filter { x115 in true }).map { ((Queue<Int>(items: [$0]) == Queue<Int>(items: [$0, $0, $0])) ? Choice2.case1(part0: 100.0) : (true ? Choice2.none : Choice2.case0("3.5", $0))) }
    if let u117 = (Box(Queue<Double>(items: [12.75, 1e-3, 0.1]))[17].largest) {
        let v118 = ((["a": true] as [String: Bool])["-7"].flatMap { x119 in p0 }?.field0)
    } else {
        log.append(describe(part((["Zed"] as [String]), Box(1).item, adder((-1))(0x1F))))
    }
    var v120 = (-Float((-1.5)).rounded())
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v113))
    log.append(describe(v120))
    return folded((["é", String("-7".reversed()), before("a", "naïve")] as [String])[...], String("x y".filter { $0.isWhitespace })) { clip($0 + $1) }
}
func function6(_ p0: Choice2, a1 p1: [Record1], _ p2: Int) -> [Double] {
    var v121: [Float] = ([boundFloat(boundFloat((16777217 as Float) * (16777217 as Float)) * Box((-7.25 as Float))[p2]), Box((2.5 as Float)).item] as [Float])
    if let u122 = ((try? value(of: Outcome.done("x y"))).map { x123 in p2 }) {
        log.append(describe((true ? Choice7.none : Choice7.none)))
    } else {
        var v124 = ([0.1, 12.75, 0.0, (-0.25)] as [Double]).filter { x125 in (p2 > p2) }.reduce(bound(Double(([p2] as [Int]).reduce(p2) { $0 &+ $1 }))) { bound($0 - $1) }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v121))
    return (0..<abs((p2 &* p2) % 5)).map { x126 in ((try? value(of: Outcome.done(12.75))) ?? (false ? (-1.5) : 12.75)) }
}
func function7(_ p0: Record6, a1 p1: Record6, _ p2: Int) -> Bool? {
    if (p1.computed) {
        let v128: Record1 = Record1(field0: String(String(tail("42", p2)).reversed()), field1: (p2 ^ (([p2, p2, p2] as [Int]).firstIndex(of: p2) ?? -1)), field2: Box(0.5)[(p2 % 10)])
    } else if ((Box(false).item == !(false))) {
        var v129: String? = ("🇳🇴" as String?)
    } else {
        var v130: Set<String> = (["", "a", "naïve", "🇳🇴"] as Set<String>)
    }
    do {
        let shelf131: Shelf = Deep(1, 1)
        var crate132 = Crate(5)
        var crate132s: Crate? = crate132
        var deep133: Shelf? = Deep(1, 1)
        crate132.grow(noted(6))
        crate132s?.n &+= noted(1)
        Shelf.common[parcel: noted(3)]?.spare.insert(noted(1), at: 0)
        crate132s = nil
        deep133 = nil
        deep133?.crate.n &+= 1
        crate132s?.n &+= 1
        crate132.n &+= 1
        print(events.joined(separator: " "), summed(shelf131.text), summed(crate132.text), summed(crate132s?.text ?? ""), summed(deep133?.text ?? ""))
        events = []
    }
    if let u134 = ((([Record1(field0: "ab", field1: p2, field2: (-0.25))] as [Record1]).at(p2)?.field1)) {
        let c137: Record1 = Record1(field0: "b", field1: u134, field2: 3.25)
        switch c137 as Any {
        case let n135 as Int where n135 > 2:
            var v138: [Double] = ((try? value(of: Outcome.done(([12.75] as [Double])[...].filter { x139 in true }))) ?? drained(Box(Queue<Double>(items: [3.25])).item, u134))
        case let s136 as String:
            let v140 = ((try? value(of: (true ? Outcome<Int>.failed("lost") : Outcome<Int>.later(.done(u134))).map { x141 in Record1(field0: s136, field1: u134, field2: (-1.5)) })) ?? Record1(field0: p0.field0, field1: min(u134, u134), field2: bound(Double(p2))))
        case is [Int]:
            log.append(describe(Record1(field0: "b", field1: p2, field2: 0.1)))
        case is Double, is Bool:
            let v142: Set<String> = ([] as Set<String>)
        default:
            switch (Choice7.none) {
            case .none:
                var v143: Choice2 = Choice2.none
            case .case0(let e144, let e145):
                let g146 = { () -> String in
                    guard let u147 = (Box((2 as Int?)).item), ((Box(0.0).changes > e145)) else { return ((try? value(of: Outcome.done("swift"))) ?? "tea, milk") }
                    return p1.field0
                }()
            }
        }
        let v148: Set<String> = (["-7", clip("x y".map { "\($0)." }.joined()), "-7"] as Set<String>)
    } else {
        var v149 = Choice7.none
    }
    let v150: Pile<Int> = (false ? Box(Box(Pile<Int>(items: [p2, p2, p2]))) : Box(Box(Pile<Int>(items: [])))).item[p2]
    let (t151, t152) = (String("naïve".filter { $0.isLetter }), ((100.0 as Double?) ?? 100.0))
    log.append(describe(p2))
    log.append(describe(v150))
    log.append(describe(t151))
    log.append(describe(t152))
    return ([p2, p2, p2] as [Int]).map { x153 in t152 }.last.map { x154 in ((p2 as Int).nonzeroBitCount == (small(p2) - small(p2))) }
}
finish("function0", describe(function0(Box(Record1(field0: "ab", field1: 100, field2: 1e-3))[1_000], a1: (true ? Pile<String>(items: []) : Pile<String>(items: ["hello", "-7"])))))
finish("function0", describe(function0(Box(Record1(field0: "naïve", field1: 3, field2: 0.1))[(-1)], a1: Pile<String>(items: ["hello"]))))
finish("function1", describe(function1(Queue<Bool>(items: [false]).converted(to: Queue<Int>.self) { x50 in Int.min }, Box(Choice7.none)[17])))
finish("function1", describe(function1(Box(Queue<Int>(items: [Int.max])).item, Choice7.none)))
finish("function2", describe(function2(part(([Int.min, 255] as [Int]), 0, 1_000), a1: ("x y".first.map { String($0) } ?? "3.5"), a2: (nil as String?).flatMap { x77 in (Record6(field0: x77) as Record6?) })))
finish("function2", describe(function2(([0, Int.max, Int.max, 10] as [Int])[...], a1: folded((["a"] as [String])[...], "b") { clip($0 + $1) }, a2: Box((Record6(field0: "hello") as Record6?)).item)))
finish("function3", describe(function3(((try? value(of: Outcome<[Record1]>.later(.done(([Record1(field0: "naïve", field1: 10, field2: 100.0), Record1(field0: "hello", field1: 17, field2: 1e-3), Record1(field0: "x y", field1: 255, field2: 12.75), Record1(field0: "x y", field1: 1_000, field2: (-1.5))] as [Record1]))))) ?? ([Record1(field0: "3.5", field1: 3, field2: 2.5), Record1(field0: "🇳🇴", field1: Int.min, field2: 0.0), Record1(field0: "hello", field1: 0, field2: 2.5)] as [Record1])), Choice7.case0(true, part1: 255), Box(Outcome<Record6>.failed("late")).item)))
finish("function3", describe(function3(Box(([] as [Record1]))[3], Choice7.none, Outcome.done(Record6(field0: "42")))))
finish("function4", describe(function4(boundFloat((0 as Float) * (-7.25 as Float)))))
finish("function4", describe(function4(boundFloat((2.5 as Float) - (3 as Float)))))
finish("function5", describe(function5(([] as [Record6])[...].last, ([1] as [Int]).dropFirst())))
finish("function5", describe(function5(((try? value(of: Outcome.done((nil as Record6?)))) ?? (nil as Record6?)), (true ? ([1_000, 17] as [Int])[...] : ([1] as [Int])[...]))))
finish("function6", describe(function6((true ? Choice2.case1(part0: 1.0) : Choice2.case1(part0: 3.25)), a1: (0..<abs(100 % 5)).map { x127 in Record1(field0: "hello", field1: x127, field2: 1.0) }, ("tea, milk".utf8.count &+ "-7".unicodeScalars.count))))
finish("function6", describe(function6(Choice2.case1(part0: 0.5), a1: (Node.chain(([] as [Record1]))?.list ?? ([Record1(field0: "b", field1: 2, field2: 100.0), Record1(field0: "b", field1: 0x1F, field2: 0.0), Record1(field0: "é", field1: 1, field2: 1.0), Record1(field0: "", field1: 1_000, field2: 100.0)] as [Record1])), (-1))))
finish("function7", describe(function7(Record6(field0: "tea, milk"), a1: Record6(field0: "42"), (2 &* Int.max))))
finish("function7", describe(function7(Record6(field0: "3.5"), a1: Record6(field0: "x y"), abs(small(100)))))
