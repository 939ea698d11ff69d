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
var cursor = 0
func noted(_ n: Int) -> Int { events.append("\(n)"); cursor = (cursor + n) % 3; return n }
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
    var field0: Bool
    var computed: Double { pick(([5, 5, (-1), 3] as [Int]).allSatisfy { x2 in field0 }, bound(12.75 + (-1.5)), Box(0.5).larger(3.25)) }
    mutating func change(_ n: Int) { field0 = ((field0 != field0) && (field0 || field0)) }
    subscript(_ n: Int) -> Bool {
        get { (n >= n) }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record10: Equatable {
    var field0: [Float]
    var field1: String { didSet { log.append("field1 was \(oldValue)") } }
    var field2: String
    var computed: Double { bound(12.75.truncatingRemainder(dividingBy: 3.5)) }
    mutating func change(_ n: Int) { field2 = field1.uppercased() }
    subscript(_ n: Int) -> String {
        get { titles([Pile<Bool>(items: []), Pile<Int>(items: [])]) }
        set { if n != 0 { field2 = newValue } }
    }
}
enum Choice3: Equatable {
    case none
    case case0(part0: String, String)
    case case1(part0: String, Int)
    case case2(Int)
    var computed: Int {
        switch self {
        case .none: return ([] as Set<Int>).count
        case .case0(let x0, let x1): return ((try? risky(folded(([Int.max, 2, 0, 3] as [Int])[...], (-1)) { x4, y5 in x4 })) ?? ((-1) &>> 8))
        case .case1(let x0, let x1): return x1
        case .case2(let x0): return x0
        }
    }
}
enum Choice11: Equatable {
    case none
    case case0(part0: Bool, part1: String)
    case case1(Int, part1: Int)
    case case2(part0: Bool, part1: Int)
    var computed: String {
        switch self {
        case .none: return (["3.5"] as [String]).joined(separator: clip("x y" + "swift")).clipped
        case .case0(let x0, let x1): return x1
        case .case1(let x0, let x1): return String(tail(Box("é")[x0], x0))
        case .case2(let x0, let x1): return Box("42").map { $0 }[x1]
        }
    }
}
class Object6 {
    var count: Int
    var field0: Double
    var field1: Int
    init(count: Int, field0: Double, field1: Int) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (Int(clip("naïve\((["-7", "swift", "a"] as [String]))\("b")").first?.asciiValue ?? 0) &+ (clip("Zed".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()).last?.wholeNumberValue ?? 1))
    }
}
class Object13 {
    var count: Int
    var field0: Int
    init(count: Int, field0: Int) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return count
    }
}
func procedure8(_ x: inout Int, _ n: Int) {
    double(&x)
    log.append(describe(((try? value(of: Outcome.done((1.0 as Double?)))) ?? ("-7" as String?).map { x9 in 100.0 })))
    bump(&x, by: (small(n) * small(([0.1, 0.1] as [Double]).count)))
    log.append(describe(([] as [Int])[...]))
}
func procedure15(_ x: inout Int, _ n: Int) {
    bump(&x, by: ([n, x] as [Int]).reduce(x) { $0 &+ $1 })
    log.append(describe((false ? Box(Choice3.none) : Box(Choice3.case1(part0: "Zed", n)))[x]))
    double(&x)
    log.append(describe(([([n, n, n, n] as [Int])[...].map { x16 in "é" }, Pile<String>(items: ["hello", "naïve", "3.5"]).items, (["🇳🇴", "🇳🇴"] as [String])] as [[String]])))
}
struct Shape7: Shown {
    var stored: Int
    var label: String { clip("a\(compose(small, adder(stored))(stored))\("ab")") }
}
struct Shape14: Shown {
    var stored: Int
    var label: String { clip("b\(([] as [String])[...])\(String(tail("-7", stored)))") }
}
func function0(_ p0: Record1, _ p1: (String, Int), a2 p2: Int) -> Int {
    var v17: String = ([1.0] as [Double]).map { x18 in "-7" }.enumerated().map { x19, y20 in y20 }.joined(separator: clip(p1.0 + p1.0)).clipped
    for o21 in [Shape14(stored: p2), Shape14(stored: most(([p2, p2, p2, p2] as Set<Int>), (p2 % 2))), Shape14(stored: ((try? risky(p2)) ?? v17.count))] as [any Shown] {
        log.append(o21.label)
        log.append(describe(([p2, p2, p2, p2] as [Int]).count))
    }
    if let u22 = (((try? value(of: Outcome.done(Box((nil as Int?))))) ?? Box((17 as Int?))).item) {
        defer { log.append(((try? value(of: Outcome<String>.failed("lost"))) ?? v17)) }
    } else {
        let f23: (Int) -> Int = { (p24: Int) -> Int in ((try? value(of: Outcome<Queue<Int>>.later(.done(Queue<Int>(items: []))))) ?? Queue<Int>(items: [p24, p24, p2])).total }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v17))
    return p2
}
func function1(_ p0: String) -> ArraySlice<Bool> {
    loop26: for i25 in cut(([] as [Int])) {
        for o27 in [Shape7(stored: clip(p0 + p0).count), Shape14(stored: (([i25, i25, i25] as [Int]).at(i25) ?? ([i25] as [Int]).count)), Shape7(stored: i25)] as [any Shown] {
            log.append(o27.label)
            log.append(describe(max(i25, Int(UInt8(truncatingIfNeeded: i25)))))
        }
        var v28: [Int] = Queue.of(([] as [String]).map { x29 in i25 }).items
        for o30 in [Shape7(stored: pick((bound((-1.5)) < 0.5), i25, i25)), Shape7(stored: i25), Shape14(stored: (-4))] as [any Shown] {
            log.append(o30.label)
            log.append(describe(i25))
        }
    }
    switch ((false ? Box(Choice3.case2(0)) : Box(Choice3.none))[pick(true, 3, 1_000)]) {
    case .none:
        func inner31(_ n: Int) -> Double {
            return bound(((0.5 as Double?) ?? 1.0) * 3.25.rounded())
        }
    case .case0(let e32, let e33):
        let w34: Double? = if (((255 &* 5) != pick(true, (-4), 17))) { (([Record10(field0: ([(-7.25 as Float), (1e-3 as Float), (0.1 as Float)] as [Float]), field1: e33, field2: e33), Record10(field0: ([(-7.25 as Float)] as [Float]), field1: p0, field2: e32)] as [Record10]).at(Int.max)?.computed) } else if ((bound(bound(Double(2))) <= Box(1.0).item)) { ((nil as Bool?).flatMap { x35 in (Record1(field0: x35) as Record1?) }?.computed) } else { Pile<Double>(items: [3.25, (-0.25)]).largest }
    case .case1(let e36, let e37):
        loop39: for i38 in cut(Array(([true, false, false] as [Bool])[...])) {
            var v40 = ([(([e37, e37] as [Int]).at(e37) ?? e37), ([e37, e37, e37, e37] as [Int])[...].endIndex, (e37 ^ e37)] as Set<Int>).filter { $0 != 5 }
        }
    case .case2(let e41):
        let v42: Set<Int> = ([(e41 % 10), 10, (([] as [Int]).max() ?? e41)] as Set<Int>)
    }
    log.append(describe(Box(Record1(field0: false))[Box(Int.min).larger(0)]))
    log.append(describe(p0))
    return (((0x1F | 100) != (small((-4)) + small(3))) ? ([true, true] as [Bool])[...] : Box(([true] as [Bool])[...])[function0(Record1(field0: true), (p0, 0), a2: 10)])
}
func function2(a0 p0: Int, a1 p1: [[Double]]) -> [[Int]] {
    let v43 = ([] as Set<Int>).union(([p0] as Set<Int>))
    var v44 = Array(repeating: ((["d": p0] as [String: Int])["naïve"] ?? p0), count: abs(Int((0 as UInt8).addingReportingOverflow((255 as UInt8)).partialValue) % 4)).last
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v44))
    return drained(Queue<[Int]>(items: []), p0).filter { x45 in (Box(Queue<Int>(items: [p0, p0, p0])).item == Pile<String>(items: ["swift"]).converted(to: Queue<Int>.self) { x46 in p0 }) }
}
func function3(a0 p0: [UInt8], _ p1: Double, a2 p2: Choice11) -> Record1 {
    var v48: Bool = (Node.chain((["-7", "", "tea, milk", "b"] as [String]))?.list ?? ([] as [String])).map { x49 in (100 == Int.max) }.isEmpty
    var v50: Choice3 = Box(Choice3.case1(part0: "x y", 100))[(small(((["d": (-4), "a": 0x1F] as [String: Int])[""] ?? 255)) * small((10 % 7)))]
    log.append(describe(Pile.of(cut(([p1] as [Double]) + ([p1] as [Double])))))
    log.append(describe(v48))
    log.append(describe(Choice3.case1(part0: String("x y".suffix(3)), (1_000 &+ 17))))
    loop52: for i51 in cut(Array(repeating: titles([Pile<Bool>(items: [v48]), Queue<Int>(items: [100, 5])]), count: abs(([] as Set<String>).count % 4))) {
        if let u53 = (([] as Set<String>).sorted().last) {
            log.append(describe(which((v48 ? i51 : i51))))
            for o54 in [Shape14(stored: (String((-1), radix: 36).utf8.count &+ clip(i51 + u53).unicodeScalars.count)), Shape7(stored: ([:] as [String: Int]).filter { $0.key > "b" }.values.reduce((i51.utf8.count &+ u53.unicodeScalars.count), &+)), Shape14(stored: (small((small(255) * small(Int.max))) - small(v50.computed)))] as [any Shown] {
                log.append(o54.label)
                log.append(describe(((try? risky(Box(0x1F).item)) ?? o54.stored)))
            }
        } else {
            v48 = (((try? value(of: Outcome.done(([] as [Bool])[...]))) ?? ([v48] as [Bool])[...]).map { x55 in p1 } != ([p1, p1, p1] as [Double]))
        }
        var v56 = ([17, 2] as Set<Int>)
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v48))
    log.append(describe(v50))
    return Record1(field0: v48)
}
func function4(a0 p0: Record1, _ p1: Record1, _ p2: Record10) -> Int? {
    do {
        var here = 1
        func moved(_ n: Int) -> Int { here = n % 3; return n }
        let shelf57: Shelf = Shelf(1, 3)
        var crate58 = Crate(4)
        var crate58s: Crate? = crate58
        var deep59: Shelf? = Deep(1, 1)
        crate58.kept.list = [noted(3)]
        _ = crate58s?.first.list.popLast()
        shelf57.crate.n = moved(6)
        events.append("\(Shelf.common.marks[key("a"), default: moved(8)] as Any)".suffix(8).description)
        crate58.guarded?.spare.reverse()
        Shelf.common.first.half = moved(4)
        deep59?.crate.n &+= 1
        crate58s?.n &+= 1
        crate58.n &+= 1
        print(events.joined(separator: " "), summed(shelf57.text), summed(crate58.text), summed(crate58s?.text ?? ""), summed(deep59?.text ?? ""))
        events = []
    }
    do {
        var here = 1
        func moved(_ n: Int) -> Int { here = n % 3; return n }
        let shelf60: Shelf = Deep(1, 1)
        var crate61 = Crate(2)
        var crate61s: Crate? = crate61
        var deep62: Shelf? = Deep(1, 1)
        crate61s?.fixed[here] &+= noted(8)
        events.append("\(crate61s?.pair.left as Any)".suffix(8).description)
        shelf60.crates[key("c")]? = Crate(noted(8))
        deep62?.crate.guarded?.list.append(moved(1))
        shelf60.late.marks[key("c")] = nil
        deep62?.crate.n &+= 1
        crate61s?.n &+= 1
        crate61.n &+= 1
        print(events.joined(separator: " "), summed(shelf60.text), summed(crate61.text), summed(crate61s?.text ?? ""), summed(deep62?.text ?? ""))
        events = []
    }
    let c65: Choice3 = Choice3.case0(part0: "tea, milk", "x y")
    switch c65 as Any {
    case let n63 as Int where n63 > 2:
        if (Box(n63).map { x66 in Box(true) }.item.item) {
            var v67 = Pile.of(([true, true, false, false] as [Bool]))
        } else if ((([] as [Int]).reduce(n63) { $0 &+ $1 } <= Box(n63).changes)) {
            let v68 = p2
        } else {
            let v69: (a: String, b: Int) = (a: before("a", clip("3.5\(Choice3.case1(part0: "swift", n63))\("hello")")), b: (([n63, n63, n63, n63] as [Int]).at(([n63, n63] as [Int]).reduce(n63) { $0 &+ $1 }) ?? (n63 as Int).leadingZeroBitCount))
        }
    case let s64 as String:
        loop71: for i70 in 0..<0 {
            defer { log.append(most(([] as [String])[...], s64)) }
        }
    case is [Int]:
        if let u72 = ((Box((nil as Record10?)).item?.field1)) {
            var v73 = (((0 >= 1) ? cut(([3, 17, 0x1F] as [Int]) + ([0x1F, 10] as [Int])) : Array(repeating: 3, count: abs(0 % 4))).min() ?? adder(toInt(3.25))((255 as Int).leadingZeroBitCount))
            log.append(describe(([] as [Int]).prefix(while: { x74 in p1.field0 })))
        } else {
            var v75 = folded(([bound(Double(17)), most(([] as Set<Double>), (-1.5)), ceil(0.0)] as [Double]), part((["hello", "b", "Zed"] as [String]), 1_000, Int.max).count) { x76, y77 in ((x76 & x76) &<< (-2)) }
        }
    case is Double, is Bool:
        let v78 = (["b": pick(true, 1_000, 1_000), "c": (["tea, milk"] as Set<String>).count] as [String: Int]).filter { $0.key > "b" }
    default:
        log.append(describe(3))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return Int(String(repeating: Box("naïve").larger("a"), count: abs(Box(Int.max).item % 4)).clipped)
}
func function5(_ p0: Int, _ p1: Bool?, _ p2: Float) -> String {
    var v79: Set<String> = Set(([String(p0, radix: 36), Pile<Int>.title, clip("-7" + "ab")] as [String]))
    loop81: for i80 in cut(cut(Queue<Bool>(items: [false, false, false]).items + cut(([false, false] as [Bool]) + ([true, false, true, true] as [Bool])))) {
        var v82 = (1...9).contains(Int(((1 as UInt8) / 7).addingReportingOverflow(~(1 as UInt8)).partialValue))
    }
    do {
        var here = 1
        func moved(_ n: Int) -> Int { here = n % 3; return n }
        let shelf83: Shelf = Shelf(1, 3)
        var crate84 = Crate(2)
        var crate84s: Crate? = crate84
        var deep85: Shelf? = Deep(1, 0)
        double(&Shelf.common.pair.left)
        Shelf.common.marks[key("b")] = nil
        events.append("\(shelf83[moved(3)]?[moved(1)] as Any)".suffix(8).description)
        Shelf.common.marks[key("b"), default: noted(7)] &+= moved(7)
        deep85 = nil
        crate84.first.spare.insert(moved(3), at: 0)
        shelf83.row[cursor][noted(5)] &+= moved(7)
        deep85?.crate.n &+= 1
        crate84s?.n &+= 1
        crate84.n &+= 1
        print(events.joined(separator: " "), summed(shelf83.text), summed(crate84.text), summed(crate84s?.text ?? ""), summed(deep85?.text ?? ""))
        events = []
    }
    v79 = ([clip("-7" + "x y")] as Set<String>).subtracting(Set(([] as [String]).sorted()))
    var v86: String = v79.sorted().joined(separator: clip("naïve".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())).clipped.lowercased()
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v86))
    return clip(v86 + "\(type(of: Box(([true, true] as [Bool]))[p0]))")
}
func function6(_ p0: Int, a1 p1: [Int], a2 p2: Int) -> Record1 {
    if (((try? value(of: ((try? value(of: Box(Outcome<Outcome<Bool>>.later(.done(Outcome<Bool>.later(.done(false)))))[p2])) ?? Outcome.done(false)))) ?? (which(Record10(field0: ([(0 as Float), (0.1 as Float), (2.5 as Float)] as [Float]), field1: "a", field2: "hello")) != function5(p0, (nil as Bool?), (3 as Float))))) {
        switch (((try? value(of: Outcome<Choice11>.later(.done(Choice11.case2(part0: false, part1: p2))))) ?? ((try? value(of: Outcome.done(Choice11.none))) ?? Choice11.case1(p2, part1: p0)))) {
        case .none:
            if ((([12.75] as [Double]).compactMap { x87 in (nil as Double?) }.isEmpty && ("Zed".holds("x y") && ((try? value(of: Outcome.done(true))) ?? true)))) {
                var v88 = ([most((["", "-7", "ab", "swift"] as Set<String>), "42")] as Set<String>)
                var v89 = zip((0..<abs(p2 % 5)).map { x90 in "🇳🇴" }.joined(separator: clip("42\(((nil as Record1?)) as Any)\("")")).clipped, "naïve").filter(==).count
            } else if (((p0 % 10) <= p2)) {
                let v91 = Box(Record10(field0: ([(0.1 as Float)] as [Float]), field1: "ab", field2: "-7"))
            } else {
                var v92 = Dictionary(zip(Array(repeating: "b", count: abs(p2 % 4)), ([Record1(field0: true), Record1(field0: true), Record1(field0: true), Record1(field0: false)] as [Record1])[...].filter { x93 in false }), uniquingKeysWith: { first, _ in first })[folded(([] as [String])[...], clip("naïve".map { "\($0)." }.joined())) { clip($0 + $1) }]
            }
        case .case0(let e94, let e95):
            let c98: Record10? = Queue<Record10>(items: []).items.first(where: { x99 in e94 })
            switch c98 as Any {
            case let n96 as Int where n96 > 2:
                var v100 = Box((a: 1e-3, b: p0))[((0..<abs(n96 % 5)).map { x101 in n96 }.max() ?? most(([p0] as Set<Int>), n96))]
            case let s97 as String:
                func inner102(_ n: Int) -> Double {
                    return (-1.5)
                }
            case is [Int]:
                let w103: Int = if ((([:] as [String: Int])["b"] != nil)) { ((1...9).contains(p2) ? toInt(0.5) : Int(UInt32(truncatingIfNeeded: p2))) } else if (e94) { 100 } else { (p2 &* Box(p2)[p0]) }
            case is Double, is Bool:
                let f104: (String) -> Int = { (p105: String) -> Int in p105.count }
            default:
                let v106 = (e94 ? Array((Node.chain(([e95] as [String]))?.list ?? ([e95, e95] as [String])).dropLast()) : (["c": e95, "a": e95, "b": e95] as [String: String]).sorted { $0.key < $1.key }.map(\.value).filter { x107 in p1.contains { x108 in e94 } })
            }
        case .case1(let e109, let e110):
            let v111 = p1.at((((1 as Int32) ^ (100 as Int32))).nonzeroBitCount)
        case .case2(let e112, let e113):
            func inner114(_ n: Int) -> Bool {
                return (Box(Queue<Int>(items: [p0, p0])).item == Box(Queue<Int>(items: [n]))[n])
            }
        }
        var k115 = 0
        loop116: repeat {
            k115 += 1
            if ((([] as [String]).enumerated().map { x117, y118 in 12.75 }.count <= ((p2 | k115) ^ p2))) {
                let g119 = { () -> Double in
                    guard let u120 = ((["b": p2, "a": p0, "c": p0] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).first(where: { x121 in Box(true)[k115] })), (([u120, u120, k115] as [Int]).contains { x122 in (1...9).contains(p2) }) else { return (-0.25).rounded() }
                    return (Double("3.5") ?? bound(Double(k115)))
                }()
            } else if ((Outcome<String>.failed("lost") != ((try? value(of: Outcome.done(Outcome<String>.failed("late")))) ?? Outcome<String>.failed("late")))) {
                do {
                    var here = 1
                    func moved(_ n: Int) -> Int { here = n % 3; return n }
                    let shelf123: Shelf = Deep(1, 1)
                    var crate124 = Crate(8)
                    var crate124s: Crate? = crate124
                    var deep125: Shelf? = Deep(1, 0)
                    Shelf.common.marks[key("c"), default: noted(5)] &+= noted(4)
                    crate124.grow(noted(4))
                    shelf123.crate[parcel: noted(3)]?.spare.reverse()
                    deep125?.crate.n &+= 1
                    crate124s?.n &+= 1
                    crate124.n &+= 1
                    print(events.joined(separator: " "), summed(shelf123.text), summed(crate124.text), summed(crate124s?.text ?? ""), summed(deep125?.text ?? ""))
                    events = []
                }
            } else {
                let v126: [[String]] = ([(["42"] as [String])] as [[String]]).filter { x127 in p1.filter { x128 in false }.contains(p2) }
            }
        } while k115 < 1
    } else if (([:] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).isEmpty) {
        var v129: Outcome<Choice3> = Outcome.done(Choice3.case2(p2))
    } else {
        log.append(describe(function3(a0: drained(Pile<UInt8>(items: [(7 as UInt8)]), p2), 2.5.rounded(), a2: Choice11.none)))
    }
    let (t130, t131) = (bound(Double(p2)), !(true))
    if let u132 = ((t131 ? ([:] as [String: Int]) : (["a": p2] as [String: Int]))[String("x y".prefix(while: { $0.isLetter }))]) {
        if let u133 = ((["naïve", "hello"] as [String]).at(Int((0 as UInt8)))) {
            log.append(describe(Box(p0)))
        } else {
            func inner134(_ n: Int) -> Int {
                return Box(n).changes
            }
        }
        let v135: Set<String> = ([which("a"), titles([Queue<Bool>(items: []), Queue<Int>(items: [p0])])] as Set<String>).symmetricDifference((t131 ? (["🇳🇴", "🇳🇴"] as Set<String>) : (["swift"] as Set<String>))).intersection(([String("b".filter { $0.isLetter }), clip("x y" + "🇳🇴"), titles([Pile<Int>(items: [u132, p0]), Queue<String>(items: [])]), function5(u132, (true as Bool?), (0 as Float))] as Set<String>).filter { $0 != "a" })
    } else {
        var v136 = Record10(field0: Array((t131 ? ([(2.5 as Float)] as [Float]) : ([(2.5 as Float), (16777217 as Float), (-7.25 as Float), (0 as Float)] as [Float])).suffix(2)), field1: Box("🇳🇴").larger(String("a".filter { $0.isNumber })), field2: String(String(repeating: "ab", count: abs(p0 % 4)).clipped.prefix(while: { $0.isUppercase })))
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(t130))
    log.append(describe(t131))
    return Record1(field0: (1...9).contains((p2 / (-3))))
}
func function7(a0 p0: (Double, Int), _ p1: [Int]) -> [Record1] {
    var k139 = 0
    loop140: while k139 < 1 {
        k139 += 1
        var v141 = (try? value(of: ((try? value(of: (false ? Outcome<Outcome<Bool>>.later(.done(Outcome<Bool>.failed("lost"))) : Outcome.done(Outcome.done(true))))) ?? Outcome<Int>.later(.done(k139)).map { x142 in true })))
        defer { log.append(which(Choice11.case1(k139, part1: k139))) }
    }
    log.append(describe(Record10(field0: ([] as [Float]), field1: "ab", field2: "-7")))
    log.append(describe(p0))
    log.append(describe(p1))
    return ((try? value(of: ((try? value(of: Outcome<Int>.failed("lost").map { x143 in Outcome<[Record1]>.failed("late") })) ?? Outcome.done(([Record1(field0: false)] as [Record1]))))) ?? ([Record1(field0: true), Record1(field0: false), Record1(field0: true)] as [Record1]))
}
func function8(_ p0: Record1) -> Bool {
    var v144 = ([clip("é\(Choice3.none)\("🇳🇴")"), (["tea, milk", "tea, milk", "🇳🇴", "naïve"] as [String]).joined(separator: "hello").clipped, clip("" + "")] as Set<String>)
    if let u145 = (Box((["Zed", "-7"] as [String])).item.first(where: { x146 in ((-0.25) != (-1.5)) })) {
        log.append(describe((5 | ([1, 1_000, 10, 255] as [Int])[...].startIndex)))
        loop148: for i147 in 1...6 where i147 % 2 == 0 {
            v144.insert(v144.sorted().joined(separator: clip("hello\(([12.75, 0.5, 1e-3] as [Double])[...])\(u145)")).clipped)
        }
    } else {
        for o149 in [Shape14(stored: 5), Shape7(stored: adder(([255, Int.min, 100, 255] as [Int])[...].count)((([5, 0x1F] as [Int]).firstIndex(of: (-4)) ?? -1))), Shape7(stored: (Int(which(100.0).first?.asciiValue ?? 0) &+ (folded((["x y", "tea, milk", "Zed", "3.5"] as [String])[...], "-7") { clip($0 + $1) }.last?.wholeNumberValue ?? 1)))] as [any Shown] {
            log.append(o149.label)
            log.append(describe(((([] as [Int]).firstIndex(of: 0) ?? -1) / 2)))
        }
    }
    if (Set(Array((["42", "b"] as [String])[...])).contains(String((17 > 3)))) {
        v144 = ((pick(true, 5, (-4)) < (0 as Int).nonzeroBitCount) ? v144 : Set((["b"] as [String])[...].filter { x150 in false }))
    } else {
        var v151: Int? = (100 as Int?)
    }
    v144 = v144.filter { $0 > "-7" }
    log.append(describe(p0))
    return (clip(String(repeating: "Zed", count: abs((-4) % 4)).clipped + "x y".lowercased()) < clip(which(([] as [String])).map { "\($0)." }.joined()))
}
func function9(a0 p0: Int, _ p1: Record10) -> String {
    if ((1...9).contains(([p0, p0, p0, p0] as Set<Int>).count)) {
        var v152 = ((try? value(of: Outcome.done(([true, false] as [Bool])[...]))) ?? ((try? value(of: (true ? Outcome.done(([true, true, true] as [Bool])[...]) : Outcome.done(([false, false] as [Bool])[...])))) ?? ([true] as [Bool])[...]))
    } else {
        var v153 = ((try? value(of: Outcome.done(Outcome<Record1>.later(.done(Record1(field0: false)))))) ?? Outcome<Bool>.failed("lost").map { $0 }.map { Record1(field0: $0) })
    }
    if let u156 = (Dictionary(zip((["🇳🇴", "hello", "hello", "42"] as [String]), ([false] as [Bool])), uniquingKeysWith: { $1 })[clip("x y\(p0)\("b")")]) {
        switch (Choice11.case2(part0: true, part1: ((try? risky(p0)) ?? p0))) {
        case .none:
            var v157 = Record1(field0: u156)
        case .case0(let e158, let e159):
            let (t160, t161) = ((try? value(of: (u156 ? Outcome.done((0.1, p0)) : Outcome<(Double, Int)>.later(.done((1.0, p0)))))) ?? (0.0, p0))
        case .case1(let e162, let e163):
            do {
                var here = 1
                func moved(_ n: Int) -> Int { here = n % 3; return n }
                let shelf164: Shelf = Deep(1, 3)
                var crate165 = Crate(2)
                var crate165s: Crate? = crate165
                var deep166: Shelf? = Deep(1, 0)
                events.append("\(shelf164.crates[key("c"), default: Crate(moved(1))].grid[here][cursor] as Any)".suffix(8).description)
                deep166?.crate.grid[here][cursor] &+= noted(4)
                deep166 = nil
                events.append("\(shelf164.maybe?.fixed[cursor] as Any)".suffix(8).description)
                shelf164.crate.pair.1.spare[at: noted(7)]? &+= noted(3)
                deep166?.crate.n &+= 1
                crate165s?.n &+= 1
                crate165.n &+= 1
                print(events.joined(separator: " "), summed(shelf164.text), summed(crate165.text), summed(crate165s?.text ?? ""), summed(deep166?.text ?? ""))
                events = []
            }
        case .case2(let e167, let e168):
            switch (Choice11.case2(part0: ((try? value(of: Outcome<Bool>.later(.done(u156)))) ?? e167), part1: (Int("naïve".first?.asciiValue ?? 0) &+ ("42".last?.wholeNumberValue ?? 1)))) {
            case .none:
                var v169: Set<Int> = ([Int((0 as Int32)), (small(e168) * small(e168))] as Set<Int>)
            case .case0(let e170, let e171):
                var v172 = Set(([e167] as [Bool])[...].map { x173 in Int((7 as UInt8).addingReportingOverflow((1 as UInt8)).partialValue) })
            case .case1(let e174, let e175):
                let v176: Int? = pick((e167 && u156), ([e174, p0, e168] as [Int]), ([] as [Int])).first(where: { x177 in e167 })
            case .case2(let e178, let e179):
                var v180: Choice11 = Choice11.case2(part0: e167, part1: p0)
            }
        }
    } else {
        let f181: (Bool) -> Bool = { (p182: Bool) -> Bool in ((Queue<String>(items: []) != Queue<String>(items: ["Zed"])) || ((true as Bool?) != nil)) }
    }
    let o183: any Shown = Shape14(stored: p0)
    var v184: String? = Box(("naïve" as String?)).item
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v184))
    return which((pick(true, true, false) ? (p0, (-0.25)) : (p0, 100.0)))
}
finish("function0", describe(function0((true ? Record1(field0: true) : Record1(field0: true)), ("hello", Int.min), a2: ~small(3))))
finish("function0", describe(function0(Record1(field0: false), (false ? ("tea, milk", 1) : ("b", Int.max)), a2: toInt(1e-3))))
finish("function1", describe(function1(String("tea, milk".sorted()))))
finish("function1", describe(function1(Box("naïve").larger("42"))))
finish("function2", describe(function2(a0: ((-1) << 8), a1: Array(([] as [[Double]]).reversed()))))
finish("function2", describe(function2(a0: (small(0) + small(100)), a1: ([([] as [Double]), ([2.5, 0.1] as [Double])] as [[Double]]).filter { x47 in true })))
finish("function3", describe(function3(a0: drained(Pile<UInt8>(items: [(1 as UInt8)]), (-4)), max(100.0, 0.0), a2: Box(Choice11.none)[2])))
finish("function3", describe(function3(a0: Box(([(0 as UInt8), (1 as UInt8)] as [UInt8]))[17], max(100.0, 3.25), a2: Choice11.case2(part0: true, part1: 10))))
finish("function4", describe(function4(a0: Record1(field0: true), Record1(field0: true), ((try? value(of: Outcome.done(Record10(field0: ([(1e-3 as Float), (3 as Float), (-7.25 as Float)] as [Float]), field1: "ab", field2: "3.5")))) ?? Record10(field0: ([(0.1 as Float), (2.5 as Float), (-7.25 as Float)] as [Float]), field1: "naïve", field2: "swift")))))
finish("function4", describe(function4(a0: Record1(field0: false), Record1(field0: true), Record10(field0: ([(0 as Float), (1e-3 as Float), (0 as Float)] as [Float]), field1: "naïve", field2: "hello"))))
finish("function5", describe(function5(((3 as Int?) ?? 2), (nil as Bool?), (false ? (16777217 as Float) : (0 as Float)))))
finish("function5", describe(function5((([3, 2, (-4)] as [Int]).first ?? (-1)), ([false, true] as [Bool])[...].first, boundFloat((1e-3 as Float) + (0.1 as Float)))))
finish("function6", describe(function6(((try? risky(10)) ?? 255), a1: ([true] as [Bool]).enumerated().map { x137, y138 in x137 }, a2: (["c": "3.5"] as [String: String]).count)))
finish("function6", describe(function6((([:] as [String: Int])["b"] ?? Int.max), a1: (Node.chain(([255, 2] as [Int]))?.list ?? ([] as [Int])), a2: 17)))
finish("function7", describe(function7(a0: (12.75, 0), Array(([] as [Int])[...]))))
finish("function7", describe(function7(a0: (100.0, 0), (Node.chain(([(-4), 100, 100] as [Int]))?.list ?? ([] as [Int])))))
finish("function8", describe(function8(Record1(field0: false))))
finish("function8", describe(function8(Record1(field0: false))))
finish("function9", describe(function9(a0: (17 &* 5), Record10(field0: ([(-7.25 as Float), (-7.25 as Float), (-7.25 as Float)] as [Float]), field1: "-7", field2: ""))))
finish("function9", describe(function9(a0: abs(small(3)), pick(true, Record10(field0: ([(1e-3 as Float), (0.1 as Float)] as [Float]), field1: "🇳🇴", field2: "ab"), Record10(field0: ([(0 as Float)] as [Float]), field1: "3.5", field2: "swift")))))
protocol Chain0x0 {
    associatedtype Item
    var item: Item { get }
    var label: String { get }
    static var kind: String { get }
    func name() -> String
    func speed() -> String
}
extension Chain0x0 {
    var label: String { "Chain0x0.label" }
    static var kind: String { "Chain0x0.kind" }
    func plain() -> String { "Chain0x0.plain \(name()) \(label)" }
    func name() -> String { "Chain0x0.name" }
    func speed() -> String { "Chain0x0.speed" }
}
protocol Chain0x1: Chain0x0 {
    func speed() -> String
}
extension Chain0x1 {
    func plain() -> String { "Chain0x1.plain \(name()) \(label)" }
    func speed() -> String { "Chain0x1.speed" }
}
protocol Chain0x2: Chain0x1 {
    func noise() -> String
}
extension Chain0x2 {
    var label: String { "Chain0x2.label" }
    static var kind: String { "Chain0x2.kind" }
    func plain() -> String { "Chain0x2.plain \(name()) \(label)" }
    func noise() -> String { "Chain0x2.noise" }
}
protocol Chain0x3: Chain0x2 {
}
extension Chain0x3 {
    static var kind: String { "Chain0x3.kind" }
    func plain() -> String { "Chain0x3.plain \(name()) \(label)" }
    func name() -> String { "Chain0x3.name" }
}
extension Chain0x3 where Self: Equatable {
    func name() -> String { "Chain0x3 Equatable name" }
}
extension Chain0x3 where Self: Hashable {
    func name() -> String { "Chain0x3 Hashable name" }
}
enum Made0x0: Chain0x3 {
    case only
    var item: Int { 3 }
    func name() -> String { "Made0x0.name" }
    func speed() -> String { "Made0x0.speed" }
    func noise() -> String { "Made0x0.noise" }
}
class Made0x1: Chain0x0 {
    let item = 1
    func name() -> String { "Made0x1.name" }
    func noise() -> String { "Made0x1.noise" }
    var label: String { "Made0x1.label" }
    func plain() -> String { "Made0x1.plain" }
}
enum Made0x2: Chain0x1 {
    case only
    var item: Int { 3 }
    func name() -> String { "Made0x2.name" }
    func noise() -> String { "Made0x2.noise" }
}
struct Made0x3: Chain0x3, Equatable {
    var item: [Int] { [2] }
}
func ask0x0<Value: Chain0x0>(_ value: Value) {
    print(value.name(), value.speed(), value.label, value.plain(), Value.kind)
}
func ask0x1<Value: Chain0x1>(_ value: Value) {
    print(value.name(), value.speed(), value.label, value.plain(), Value.kind)
}
func ask0x2<Value: Chain0x2>(_ value: Value) {
    print(value.name(), value.speed(), value.noise(), value.label, value.plain(), Value.kind)
}
func ask0x3<Value: Chain0x3>(_ value: Value) {
    print(value.name(), value.speed(), value.noise(), value.label, value.plain(), Value.kind)
}
func chain0() {
    do {
        let value = Made0x0.only
        print(value.name(), value.speed(), value.noise(), value.label, value.plain(), type(of: value).kind)
        ask0x0(value)
        let behind0: any Chain0x0 = value
        print(behind0.name(), behind0.speed(), behind0.label, behind0.plain(), type(of: behind0).kind)
        ask0x1(value)
        let behind1: any Chain0x1 = value
        print(behind1.name(), behind1.speed(), behind1.label, behind1.plain(), type(of: behind1).kind)
        ask0x2(value)
        let behind2: any Chain0x2 = value
        print(behind2.name(), behind2.speed(), behind2.noise(), behind2.label, behind2.plain(), type(of: behind2).kind)
        ask0x3(value)
        let behind3: any Chain0x3 = value
        print(behind3.name(), behind3.speed(), behind3.noise(), behind3.label, behind3.plain(), type(of: behind3).kind)
    }
    do {
        let value = Made0x1()
        print(value.name(), value.speed(), value.label, value.plain(), type(of: value).kind)
        ask0x0(value)
        let behind0: any Chain0x0 = value
        print(behind0.name(), behind0.speed(), behind0.label, behind0.plain(), type(of: behind0).kind)
    }
    do {
        let value = Made0x2.only
        print(value.name(), value.speed(), value.label, value.plain(), type(of: value).kind)
        ask0x0(value)
        let behind0: any Chain0x0 = value
        print(behind0.name(), behind0.speed(), behind0.label, behind0.plain(), type(of: behind0).kind)
        ask0x1(value)
        let behind1: any Chain0x1 = value
        print(behind1.name(), behind1.speed(), behind1.label, behind1.plain(), type(of: behind1).kind)
    }
    do {
        let value = Made0x3()
        print(value.name(), value.speed(), value.noise(), value.label, value.plain(), type(of: value).kind)
        ask0x0(value)
        let behind0: any Chain0x0 = value
        print(behind0.name(), behind0.speed(), behind0.label, behind0.plain(), type(of: behind0).kind)
        ask0x1(value)
        let behind1: any Chain0x1 = value
        print(behind1.name(), behind1.speed(), behind1.label, behind1.plain(), type(of: behind1).kind)
        ask0x2(value)
        let behind2: any Chain0x2 = value
        print(behind2.name(), behind2.speed(), behind2.noise(), behind2.label, behind2.plain(), type(of: behind2).kind)
        ask0x3(value)
        let behind3: any Chain0x3 = value
        print(behind3.name(), behind3.speed(), behind3.noise(), behind3.label, behind3.plain(), type(of: behind3).kind)
    }
    let all: [any Chain0x0] = [Made0x0.only, Made0x1(), Made0x2.only, Made0x3()]
    print(all.map { $0.name() }.joined(separator: ","), all.map(\.label), all.map { $0.plain().count })
}
chain0()
