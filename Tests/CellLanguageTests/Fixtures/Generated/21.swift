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
    var field0: Double
    var computed: Int { adder("ab".count)(10) }
    mutating func change(_ n: Int) { field0 = (([] as [Double])[...].first ?? bound(field0 / field0)) }
    subscript(_ n: Int) -> Double {
        get { field0 }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record6: Equatable {
    var field0: Int { didSet { log.append("field0 was \(oldValue)") } }
    var field1: Choice2
    var computed: Bool { (bound(Double((1e-3 as Float))) != bound(12.75 * (-0.25))) }
    mutating func change(_ n: Int) { field0 = ([field0, n, n, n] as [Int]).count }
    subscript(_ n: Int) -> Int {
        get { field0 }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1
    var computed: String {
        switch self {
        case .none: return before("x", String("Zed".prefix(while: { $0.isLetter })))
        case .case0: return clip("Zed\(Record1(field0: 0.0))\(which(([] as [Int32])))")
        case .case1: return (clip("3.5".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()).first.map { String($0) } ?? clip("swift".map { "\($0)." }.joined()))
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0
    case case1
    case case2(Double)
    var computed: String {
        switch self {
        case .none: return (["a", "a", "é", "3.5"] as [String]).joined(separator: Box("swift").item).clipped
        case .case0: return clip("swift\(pick(true, 0.1, (-1.5)))\(which(([([(-4), 2, Int.max] as [Int]), ([1_000, 0, Int.min] as [Int])] as [[Int]])))")
        case .case1: return String((17 as Int).nonzeroBitCount)
        case .case2(let x0): return before("x", String(tail("a", 2)))
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
        return count
    }
}
class Object8 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return Int(((100 as UInt8) >> (7 as UInt8)).addingReportingOverflow((100 as UInt8)).partialValue)
    }
}
func procedure5(_ x: inout Int, _ n: Int) {
    bump(&x, by: (small(n) + small((-4))))
    log.append(describe((try? value(of: (true ? Outcome<Double>.later(.done(2.5)) : Outcome.done(12.75))))))
    double(&x)
    log.append(describe((clip("swift\(([(-7.25 as Float), (-7.25 as Float), (3 as Float), (16777217 as Float)] as [Float]))\("naïve")").utf8.count &+ pick(true, "a", "42").unicodeScalars.count)))
}
func procedure11(_ x: inout [Int], _ n: Int) {
    x.reverse()
    log.append(describe(part(x, n, n).dropFirst()))
    if x.count > 1 { x[1] = n }
    log.append(describe((Int((7 as UInt8)) != (["ab", "42", "3.5"] as [String])[...].startIndex)))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { n }
}
struct Shape9: Shown {
    var stored: Int
    var label: String { which(([stored, stored, stored] as [Int]).first(where: { x10 in true })) }
}
func function0(_ p0: Double, _ p1: [Int], _ p2: Choice7) -> Int {
    do {
        let r14 = try risky(Box(10).larger(compose(small, adder(5))(10)))
        let g15 = { () -> String in
            guard let u16 = (("3.5" as String?)), (Set(([u16, u16, u16] as [String])).isSubset(of: ([] as Set<String>))) else { return Box("🇳🇴")[r14] }
            return (([u16] as [String]).first(where: { x17 in true }) ?? Box(u16)[r14])
        }()
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if let u18 = ((try? risky(Box((-1)).item))) {
            defer { log.append(p2.computed) }
        } else {
            switch (Outcome<String>.failed("late")) {
            case .done(let e19), .later(.done(let e19)):
                log.append(describe(Box(Record1(field0: p0))))
            case .failed(let reason):
                log.append(reason)
            case .later:
                let v20: Double = pick(((Queue<Bool>(items: [true, true]) == Queue<Bool>(items: [])) || (true ? true : true)), bound(bound(Double((16777217 as Float))) - (-p0)), bound(Double(((10 as Int?) ?? 5))))
            }
        }
    } catch {
        log.append("\(error)")
    }
    let (t21, t22) = (sin(p0), (Int.min ^ 100))
    var k23 = 0
    loop24: repeat {
        k23 += 1
        if case let .later(.done(u25)) = (Outcome.done(t22)), (((try? value(of: Outcome<Bool>.failed("lost"))) ?? false)) {
            if let u26 = ((nil as Int?).map { x27 in u25 }.map { x28 in t21 }) {
                let v29: Set<String> = Set(cut((["ab", "x y"] as [String]).map { $0 } + (0..<abs(u25 % 5)).map { x31 in "🇳🇴" }))
            } else {
                log.append(describe(pick((1...9).contains(k23), Box(Record1(field0: t21)).item, Record1(field0: p0))))
            }
        } else {
            var v32: Int = (small(adder((small(t22) * small(t22)))("".count)) * small(Box(t22).larger(k23)))
        }
        let g33 = { () -> Int in
            guard let u34 = (([:] as [String: Bool]).sorted { $0.key < $1.key }.map(\.value).first(where: { $0 })), ((clip("swift\("swift")\("é")") == clip("".map { "\($0)." }.joined()))) else { return (Node.chain(p1)?.total ?? k23) }
            return ((try? risky((t22 | t22))) ?? (k23 ^ t22))
        }()
    } while k23 < 2
    let w36: [Double] = switch small(Box(t22).item) {
    case ..<0: Array(repeating: ((try? value(of: Outcome<Double>.later(.done(p0)))) ?? p0), count: abs(((["d": t22, "b": t22, "a": t22] as [String: Int])["-7"] ?? t22) % 4))
    case let n where n % 2 == 0: cut(([] as [Record1]) + ([Record1(field0: p0)] as [Record1])).map(\.field0)
    case 1, 3, 10...20: (0..<abs(t22 % 5)).map { x37 in p0 }
    default: ((t22 != t22) ? ([p0, p0] as [Double]).filter { x38 in false } : (0..<abs(t22 % 5)).map { x39 in t21 })
    }
    log.append(describe(p2))
    log.append(describe(t21))
    log.append(describe(t22))
    log.append(describe(w36))
    return t22
}
func function1(_ p0: UInt8, a1 p1: String) -> [Int] {
    var v40 = ((-1.5), 1)
    log.append(describe((100 as Int?)))
    loop42: for i41 in 1...6 where i41 % 2 == 0 {
        var v43 = Box(([i41, i41, i41] as [Int])).item.dropFirst().suffix(2)
    }
    if (!(([17] as Set<Int>).contains(((3 as Int?) ?? 2)))) {
        var k44 = 0
        loop45: repeat {
            k44 += 1
            switch (Choice7.case2((-1.0))) {
            case .none:
                let w46: String? = if (((Queue<Bool>(items: [false, false]) == Queue<Bool>(items: [true, false])) != true)) { (["d": p1, "b": p1, "c": p1] as [String: String]).sorted { $0.key < $1.key }.map(\.value).first(where: { x47 in ((17 as Int?) != nil) }) } else if ((Box(false).item ? (k44 != k44) : ([0.5, 3.25] as [Double]).isEmpty)) { Int(p1).map { x48 in String(p1.filter { $0.isWhitespace }) } } else { ("42" as String?) }
            case .case0:
                v40.0 = ((try? value(of: (false ? Outcome<Double>.failed("late") : Outcome.done(2.5)))) ?? bound(Double((-(0.1 as Float)))))
            case .case1:
                let (t49, t50) = Box(Box((k44, k44))).item.item
            case .case2(let e51):
                let v52 = ([Record6(field0: k44, field1: Choice2.case1), Record6(field0: k44, field1: Choice2.case0), Record6(field0: k44, field1: Choice2.none), ((try? value(of: Outcome<Record6>.failed("lost"))) ?? Record6(field0: k44, field1: Choice2.case1))] as [Record6])[...].filter { x53 in (bound(e51) >= bound(e51.truncatingRemainder(dividingBy: 3.5))) }
            }
            v40.1 = k44
        } while k44 < 3
    } else if (((255 ^ 1) >= 0x1F)) {
        switch small(((try? value(of: Outcome<ArraySlice<String>>.failed("lost"))) ?? ([p1, p1, p1] as [String])[...]).endIndex) {
        case ..<0:
            v40.1 = ~small(most(([Record1(field0: 1e-3)] as [Record1]).map(\.computed), folded(([false] as [Bool])[...], 1) { x55, y56 in x55 }))
        case 0, 2, 4:
            v40.1 = ((try? value(of: Outcome<Bool>.failed("late").map { x57 in Pile<Double>(items: [0.0, 100.0]) })) ?? Pile<Double>(items: [12.75, 1e-3, 0.0])).size
        case let n54 where (n54 == n54):
            let f58: (Int) -> Int = { (p59: Int) -> Int in zip(((try? value(of: Outcome<String>.failed("late"))) ?? p1), (p1.first.map { String($0) } ?? p1)).filter(==).count }
        case 5...20:
            let o60: Object3 = Object3(count: (min(Int.min, 255) &+ abs(small(3))), field0: p1)
        default:
            v40.1 = (Int(((try? value(of: Outcome.done(p1))) ?? p1).first?.asciiValue ?? 0) &+ (p1.last?.wholeNumberValue ?? 1))
        }
    } else {
        log.append(describe(bound(most(([] as [Double]), 3.25).truncatingRemainder(dividingBy: 3.5))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v40))
    return ([v40.1, v40.1, (Int(p1.first?.asciiValue ?? 0) &+ ("\(type(of: ([Int.min, 5] as [Int])[...]))".last?.wholeNumberValue ?? 1))] as [Int])
}
func function2(_ p0: Outcome<Choice2>, a1 p1: Int, a2 p2: Record6) -> [Int32] {
    for o61 in [Shape4(stored: p1), Shape4(stored: abs(small(Box(p1).changes))), Shape4(stored: 0x1F)] as [any Shown] {
        log.append(o61.label)
        log.append(describe(folded(Box(([] as [String])[...])[p1], (Node.chain(([p1, p1] as [Int]))?.total ?? p1)) { x62, y63 in (p1 as Int).leadingZeroBitCount }))
    }
    let g64 = { () -> Double in
        guard let u65 = (((try? value(of: Outcome<Box<Int?>>.later(.done(Box((nil as Int?)))))) ?? Box(((-4) as Int?))).item), (String("".prefix(while: { $0.isLetter })).hasSuffix(Box("swift").larger("naïve"))) else { return pick(true, 100.0, 0.1) }
        return ((try? value(of: Outcome.done(0.1).map { x66 in x66 })) ?? 12.75.rounded())
    }()
    let v67: Choice7 = Choice7.none
    loop69: for i68 in 1...6 where i68 % 2 == 0 {
        switch small(((["d": i68, "c": p1] as [String: Int]).filter { $0.key > "b" }[String(tail("Zed", p1))] ?? (Int("tea, milk".first?.asciiValue ?? 0) &+ ("x y".last?.wholeNumberValue ?? 1)))) {
        case ..<0:
            if let u71 = (Array(([g64, g64, g64, g64] as [Double])[...]).first(where: { x72 in (false ? true : true) })) {
                let o73: Object8 = Object8(count: (([:] as [String: Int]).values.reduce(p1, &+) >> (-2)))
            } else {
                var v74: String = String(clip("-7\((a: i68, b: "é"))\(clip("é" + "3.5"))").filter { $0.isNumber })
            }
        case 0, 2, 4:
            let c77: ArraySlice<Double> = ([g64, g64.rounded(.up), sin(g64)] as [Double])[...]
            switch c77 as Any {
            case let n75 as Int where n75 > 2:
                let v78: Int? = (["d": i68, "a": n75] as [String: Int]).merging((["a": p1] as [String: Int])) { first, _ in first }["🇳🇴"]
            case let s76 as String:
                var v79: Bool? = ((-1.5) as Double?).flatMap { x80 in ([:] as [String: Bool])[s76] }.map { x81 in (([x81, x81, x81, x81] as [Bool]).first != nil) }
            case is [Int]:
                var v82: Record1 = Record1(field0: g64)
            case is Double, is Bool:
                log.append(describe(((nil as Record6?)?.field0)))
            default:
                log.append(describe((true ? ([] as [[Int]]) : ([([i68, i68, i68] as [Int]), ([i68, i68, p1] as [Int]), ([i68, p1, i68, p1] as [Int]), ([i68, i68, p1] as [Int])] as [[Int]])).filter { x83 in !(false) }))
            }
        case let n70 where (n70 >= n70):
            log.append(describe(clip("tea, milk\((a: true, b: "Zed"))\(clip("ab".map { "\($0)." }.joined()))")))
        case 5...20:
            var v84 = (((Pile<Bool>(items: [true]) != Pile<Bool>(items: [])) && true) && true)
        default:
            let (t85, t86) = Box(("-7", g64)).item
        }
        let g87 = { () -> String in
            guard let u88 = (attempt { try ((try? value(of: Outcome.done(Outcome.done(g64)))) ?? Outcome<Double>.failed("late")).get() }), ((clip("🇳🇴".map { "\($0)." }.joined()) <= titles([Pile<Bool>(items: [false]), Queue<String>(items: ["ab", "42"])]))) else { return (("b" as String?) ?? "") }
            return clip(folded(([] as [String])[...], "42") { clip($0 + $1) } + v67.computed)
        }()
        if ((p1 == p1)) { continue loop69 }
    }
    let v89: [Int] = (0..<abs(((["c": p1, "d": p1, "a": p1] as [String: Int])[Box("42")[p1]] ?? p1) % 5)).map { x90 in (small((p1 / (-3))) * small(Pile<Int>(items: []).size)) }
    log.append(describe(p2))
    log.append(describe(g64))
    log.append(describe(v67))
    log.append(describe(v89))
    return ([((7 as Int32) >> (1 as Int32)), max((100 as Int32), (100 as Int32)), Box((1 as Int32)).item, Int32(clamping: p1)] as [Int32]).filter { x91 in (p1 != (p1 % 3)) }
}
func function3(a0 p0: [Int32]) -> String {
    var v93 = Array(repeating: (["tea, milk", folded(([] as [String])[...], "a") { clip($0 + $1) }, "\(type(of: Pile<Int>(items: [(-1), 10, 17])))", String(repeating: "é", count: abs(2 % 4)).clipped] as [String]), count: abs((Int(clip("42\(false)\("42")").first?.asciiValue ?? 0) &+ (clip("Zed\(Pile<String>(items: ["a"]))\("a")").last?.wholeNumberValue ?? 1)) % 4))
    let (t94, t95) = (0.1, true)
    for case .done(let u96) in [((try? value(of: Outcome.done(Outcome<String>.failed("late")))) ?? Outcome.done("42")), Outcome<String>.later(.done("x y")), Outcome.done(t95).map { x97 in "swift" }] as [Outcome<String>] where t95 {
        var v98 = Array(repeating: (7 as UInt8), count: abs((small(([t94, t94, t94, t94] as [Double])[...].endIndex) + small((255 &+ 1_000))) % 4))
    }
    v93 = Array(([([] as [String]), (["Zed", "tea, milk", "naïve"] as [String])[...].filter { x99 in t95 }, (["é", "a", "🇳🇴", "tea, milk"] as Set<String>).sorted(), ((try? value(of: Outcome.done((["🇳🇴"] as [String])))) ?? (["Zed", "é", "42"] as [String]))] as [[String]]).dropLast())
    if ((1...9).contains((Int((0 as Int32)) % 10))) {
        log.append(describe(t95))
    } else if ((((-1) &<< 70) < ((nil as Int?) ?? Int.max))) {
        v93 = ([10, 1] as [Int]).enumerated().map { x100, y101 in ([:] as [String: Int]).keys.sorted() }
    } else {
        for o102 in [Shape9(stored: Box(Box("swift")).item.changes), Shape4(stored: ((["a": (-1), "c": 2, "b": (-1)] as [String: Int])["-7"] ?? max(Int.min, 1_000))), Shape4(stored: ([clip("b\(t94)\("naïve")"), Box("tea, milk").item] as Set<String>).count)] as [any Shown] {
            log.append(o102.label)
            log.append(describe((["d": 0x1F, "c": Int.min, "a": 0] as [String: Int]).values.reduce((small(Int.max) + small(100)), &+)))
        }
    }
    log.append(describe(p0))
    log.append(describe(v93))
    log.append(describe(t94))
    log.append(describe(t95))
    return "Zed"
}
func function4(a0 p0: Int?) -> Choice2 {
    var v103: Queue<Choice2> = Queue.of(Array(([Choice2.none] as [Choice2]).reversed()))
    let w104: Record6 = switch small(~small("🇳🇴".count)) {
    case ..<0: Record6(field0: ([false, false, false] as [Bool])[...].endIndex, field1: ((try? value(of: Outcome<Choice2>.later(.done(Choice2.case0)))) ?? Choice2.case0))
    case let n where n % 2 == 0: Box(Record6(field0: 0, field1: Choice2.case1)).item
    case 1, 3, 10...20: Box(Record6(field0: 100, field1: Choice2.case0))[-small(5)]
    default: Record6(field0: (17 & 10), field1: Choice2.none)
    }
    if let u105 = (p0) {
        if ((pick(pick(true, true, false), ([u105] as Set<Int>).contains(u105), (false && true)) == (((["a": u105, "b": u105] as [String: Int])["3.5"] != nil) == ((["c": u105, "b": u105, "a": u105] as [String: Int])["hello"] != nil)))) {
            defer { log.append(clip("-7\("hello")\("swift")")) }
            log.append(describe(String((["b": u105, "d": u105] as [String: Int]).values.reduce(u105, &+), radix: 36)))
        } else {
            switch small(u105) {
            case ..<0:
                let g107 = { () -> Bool in
                    guard let u108 = (p0), (w104.computed) else { return (true || true) }
                    return w104.computed
                }()
            case 0, 2, 4:
                log.append(describe((17 as Int?)))
            case let n106 where (u105 <= n106):
                func inner109(_ n: Int) -> Int {
                    return n106
                }
            case 5...20:
                let g110 = { () -> Double in
                    guard let u111 = (Box(Box(p0)).item[((255 as UInt8)).leadingZeroBitCount]), ((-small(u111) < Box(u105).item)) else { return ((100.0 as Double?) ?? 1.0) }
                    return bound(bound(0.5 / 0.1).truncatingRemainder(dividingBy: 3.5))
                }()
            default:
                do {
                    var here = 1
                    func moved(_ n: Int) -> Int { here = n % 3; return n }
                    let shelf112: Shelf = Deep(1, 2)
                    var crate113 = Crate(7)
                    var crate113s: Crate? = crate113
                    var deep114: Shelf? = Deep(1, 3)
                    crate113.grow(noted(0))
                    deep114?.maybe = Crate(noted(7))
                    Shelf.common.pair.1.grow(noted(4))
                    double(&crate113.n)
                    deep114?.next = Shelf(0, noted(3))
                    Shelf.common = Crate(noted(0))
                    deep114?.crates[key("b")]?.pair.left &+= moved(5)
                    deep114?.crate.n &+= 1
                    crate113s?.n &+= 1
                    crate113.n &+= 1
                    print(events.joined(separator: " "), summed(shelf112.text), summed(crate113.text), summed(crate113s?.text ?? ""), summed(deep114?.text ?? ""))
                    events = []
                }
            }
        }
    } else {
        v103 = ((try? value(of: Box(Outcome<Int>.failed("late")).item.map { x115 in v103 })) ?? Queue<Choice2>(items: [Choice2.none, Choice2.case0]))
    }
    log.append(describe(p0))
    log.append(describe(v103))
    log.append(describe(w104))
    return w104.field1
}
func function5(_ p0: ArraySlice<Int>, a1 p1: Choice7, _ p2: Record6) -> String {
    var v116 = (["c": (-0.1)] as [String: Double]).count
    var v117 = (["a", "tea, milk", "-7", "x y"] as Set<String>)
    v116 = ((String("swift".suffix(3)).utf8.count &+ pick(false, "é", "x y").unicodeScalars.count) << 3)
    log.append(describe(Record1(field0: ((try? value(of: Outcome<Double>.failed("late"))) ?? (-0.25)))))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v116))
    return Pile<Double>.title
}
func function6(_ p0: Record1?, _ p1: Bool?, a2 p2: Choice7) -> [Int32] {
    let v118: Set<String> = ([] as Set<String>)
    loop120: for i119 in 0..<4 {
        if let u121 = (((["b": Record1(field0: 2.5), "a": Record1(field0: 1e-3)] as [String: Record1])[""]?.computed)) {
            var v122 = bound(Box(Box(0.5)).item.larger(bound(Double(i119))) * 0.5)
        } else {
            func inner123(_ n: Int) -> Int {
                return Array((["naïve", "3.5", "x y", "tea, milk"] as [String])[...]).count
            }
        }
        var v124: [Record1] = pick((i119 != i119), ([Record1(field0: 1.0), Record1(field0: 0.5), Record1(field0: (-1.5))] as [Record1]).filter { x125 in false }, ((try? value(of: Outcome<[Record1]>.failed("lost"))) ?? ([] as [Record1]))).filter { x126 in ((0.1 as Double?).flatMap { x127 in ("42" as String?) } != nil) }
        if case .some(let u128) = (Int("\(type(of: "🇳🇴"))")), (("naïve" < "-7")) {
            let v129: Int = i119
        } else {
            do {
                let r130 = try risky(Int(((1 as UInt8) &>> (1 as UInt8)).addingReportingOverflow((7 as UInt8)).partialValue))
                var v131 = r130
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let o132: any Shown = Shape4(stored: Box(true).map { x133 in i119 }[3])
            } catch {
                log.append("\(error)")
            }
        }
    }
    do {
        let r134 = try risky(Box(Box(10)).item.larger((["42", "42", "ab"] as [String]).count))
        log.append(describe(cut(([([(0 as Int32), (1 as Int32), (7 as Int32), (-40 as Int32)] as [Int32]), ([(1 as Int32), (100 as Int32), (1 as Int32)] as [Int32])] as [[Int32]]).flatMap { $0 })))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v135 = ((0..<abs((small(0) - small(2)) % 5)).map { ($0 | $0) }.at(adder((Node.chain(([3, 0x1F, 17] as [Int]))?.total ?? (-1)))(Queue<Bool>(items: [true]).size)) ?? (Node.chain((0..<abs(1_000 % 5)).map { $0 })?.total ?? (0 % 3)))
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return ([:] as [String: Double]).sorted { $0.key < $1.key }.map(\.value).map { x138 in (7 as Int32) }
}
func function7(_ p0: [[Double]], a1 p1: Int, _ p2: [Record6]) -> [[Int]] {
    let v139: Bool? = Dictionary(zip((["swift", "", "ab"] as [String]), ([] as [Bool])), uniquingKeysWith: { first, _ in first }).sorted { $0.key < $1.key }.map(\.value).first(where: { x140 in true })
    if let u141 = (((["a": Record6(field0: p1, field1: Choice2.none), "c": Record6(field0: p1, field1: Choice2.case0)] as [String: Record6])["hello"]?.field0)) {
        var v142: [[Int]] = ([([u141] as [Int]), ([p1, p1, p1] as [Int]), ([p1] as [Int]), ([p1] as [Int])] as [[Int]])
    } else {
        do {
            let r143 = try risky((Box(true).changes % 10))
            let v144 = (1.0, 12.75)
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v145 = Outcome<Int>.later(.done(p1))
        } catch {
            log.append("\(error)")
        }
    }
    if (((["c": p1] as [String: Int])[before("é", "3.5").lowercased()] != nil)) {
        log.append(describe(Box(v139).item))
        let (t146, t147) = (true, "a")
    } else {
        let w148: Int = switch small(Int(~(7 as UInt8).addingReportingOverflow(UInt8(truncatingIfNeeded: p1)).partialValue)) {
        case ..<0: (small(p1) + small(Pile<Int>(items: [p1, p1, p1]).size))
        case let n where n % 2 == 0: ((false ? false : true) ? p1 : p1)
        case 1, 3, 10...20: p1
        default: function3(a0: ([(-40 as Int32), (-40 as Int32), (1 as Int32), (-40 as Int32)] as [Int32])).count
        }
    }
    loop151: for i149 in cut(([] as [String]).map { x150 in (false && true) }) {
        loop153: for i152 in 1...6 where i152 % 2 == 0 {
            log.append(describe(([((try? value(of: Outcome.done(Choice2.case1))) ?? Choice2.case0)] as [Choice2])))
        }
        if (([p1, p1] as [Int]).isEmpty) { break loop151 }
    }
    if let u154 = ((false ? Box(("Zed" as String?)) : Box((nil as String?)))[p1]) {
        var v155 = ((try? value(of: ((([] as [Int]) == ([p1, p1, p1, p1] as [Int])) ? (true ? Outcome<(a: Bool, b: String)>.failed("lost") : Outcome<(a: Bool, b: String)>.later(.done((a: false, b: u154)))) : Outcome.done((a: true, b: u154))))) ?? ((try? value(of: Outcome.done((a: true, b: u154)))) ?? (a: false, b: u154)))
    } else {
        loop157: for i156 in (1...4).reversed() {
            let o158: any Shown = Shape9(stored: i156)
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v139))
    return pick((p1 >= p1), ([([p1] as [Int]), ([] as [Int]), ([p1, p1, p1] as [Int])] as [[Int]]), (["é", "🇳🇴"] as [String]).map { x159 in Array(repeating: p1, count: abs(p1 % 4)) })
}
func function8(_ p0: [Int], _ p1: [Int]) -> Int {
    let v161: Int? = (["d": "🇳🇴", "a": "-7", "b": "hello"] as [String: String]).sorted { $0.key < $1.key }.map(\.value).first(where: { x162 in ((["c": 10] as [String: Int])[x162] != nil) }).flatMap { x163 in (("ab" as String?).flatMap { x164 in (Record6(field0: Int.max, field1: Choice2.case1) as Record6?) }?.field0) }
    defer { log.append(String(1_000, radix: 36)) }
    switch (Outcome<Int>.failed("lost")) {
    case .done(let e165), .later(.done(let e165)):
        log.append(describe(([] as [String]).joined(separator: "tea, milk").clipped.lowercased()))
    case .failed(let reason):
        log.append(reason)
    case .later:
        if ((abs(small(most(([] as [Int])[...], 255))) > Box(0)[(2 % 2)])) {
            func inner166(_ n: Int) -> String {
                return which(Box(Choice2.case0))
            }
            log.append(describe(p1.compactMap { x167 in v161 }.enumerated().map { x168, y169 in Choice2.case0 }))
        } else if (Box(false).item) {
            var v170 = (0..<abs(abs(small(zip("naïve", "ab").filter(==).count)) % 5)).map { x171 in Choice7.case2((-0.1)) }
        } else {
            let v172 = Box(Box(5)).item.changes
        }
    }
    loop176: for i173 in cut((true ? (["a"] as [String]) : (["Zed", "naïve", "", "ab"] as [String])).enumerated().map { x174, y175 in String(y175.prefix(2)) }) {
        if ((true && true)) { continue loop176 }
        let g177 = { () -> Double in
            guard let u178 = (([255, 2] as Set<Int>).sorted().first(where: { x179 in ([] as Set<String>).contains(i173) })), (false) else { return 100.0 }
            return ((try? value(of: Outcome.done(Box(1e-3)))) ?? Box(12.75)).larger(abs(100.0).squareRoot())
        }()
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v161))
    return adder(min(compose(small, adder(5))((-4)), ((-40 as Int32)).bitWidth))(Queue<Int>.title.count)
}
func function9(_ p0: Record1?, _ p1: Double?) -> Int? {
    var v180: ArraySlice<Bool> = ([] as [Bool])[...]
    let v181: Choice7 = Choice7.none
    loop183: for i182 in 0..<4 {
        do {
            let r184 = try risky(toInt((true ? 0.5 : 2.5)))
            if case .done(let u185) = (Outcome.later(Outcome<Double>.failed("late")).map { x186 in (small(r184) * small(r184)) }), ((bound(0.1) > 2.5)) {
                do {
                    var here = 1
                    func moved(_ n: Int) -> Int { here = n % 3; return n }
                    let shelf187: Shelf = Shelf(1, 3)
                    var crate188 = Crate(7)
                    var crate188s: Crate? = crate188
                    var deep189: Shelf? = Deep(1, 3)
                    deep189 = nil
                    crate188 = Crate(noted(5))
                    bump(&crate188.pair.left, by: noted(6))
                    deep189?.crate.n &+= 1
                    crate188s?.n &+= 1
                    crate188.n &+= 1
                    print(events.joined(separator: " "), summed(shelf187.text), summed(crate188.text), summed(crate188s?.text ?? ""), summed(deep189?.text ?? ""))
                    events = []
                }
            } else {
                do {
                    var here = 1
                    func moved(_ n: Int) -> Int { here = n % 3; return n }
                    let shelf190: Shelf = Deep(1, 1)
                    var crate191 = Crate(7)
                    var crate191s: Crate? = crate191
                    var deep192: Shelf? = Deep(1, 3)
                    Shelf.common.seen[at: moved(3)]? &+= noted(1)
                    bump(&shelf190.late.pair.left, by: moved(7))
                    shelf190.crates[key("a")]?.marks[key("c")] = nil
                    deep192 = nil
                    events.append("\(deep192?.late.n as Any)".suffix(8).description)
                    deep192?.crate.n &+= 1
                    crate191s?.n &+= 1
                    crate191.n &+= 1
                    print(events.joined(separator: " "), summed(shelf190.text), summed(crate191.text), summed(crate191s?.text ?? ""), summed(deep192?.text ?? ""))
                    events = []
                }
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            func inner193(_ n: Int) -> Double {
                return abs(most(([1.0, 0.1] as Set<Double>), 2.5)).squareRoot()
            }
        } catch {
            log.append("\(error)")
        }
        log.append(describe(pick(([i182, i182] as [Int]).allSatisfy { x194 in false }, ([([i182] as [Int]), ([i182, i182, i182] as [Int]), ([] as [Int])] as [[Int]]), ([] as [[Int]]))))
        loop196: for i195 in cut((["d": "Zed", "a": "a", "c": "swift"] as [String: String]).sorted { $0.key < $1.key }.map(\.value)) {
            v180 += ([1e-3, (-1.5), 12.75, 1e-3] as [Double]).filter { x197 in true }.map { x198 in ((try? value(of: Outcome.done(false))) ?? true) }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v180))
    log.append(describe(v181))
    return Int(String(String("Zed".prefix(while: { $0.isLetter })).prefix(while: { $0.isLetter })))
}
finish("function0", describe(function0(12.75, Box(([255, 0] as [Int])).item, ((try? value(of: Outcome<Choice7>.failed("late"))) ?? Choice7.case2((-0.25))))))
finish("function0", describe(function0(bound(1.0 * (-0.25)), ([Record1(field0: 1.0), Record1(field0: 12.75), Record1(field0: 0.0), Record1(field0: 2.5)] as [Record1]).map(\.computed), ((try? value(of: Outcome.done(Choice7.case2(1.0)))) ?? Choice7.case0))))
finish("function1", describe(function1(((7 as UInt8) % 7), a1: clip("é\(((nil as Record6?)) as Any)\("a")"))))
finish("function1", describe(function1(((255 as UInt8) ^ (7 as UInt8)), a1: clip("a" + "ab"))))
finish("function2", describe(function2(Outcome<Choice2>.failed("lost"), a1: (1_000 &* 3), a2: (true ? Record6(field0: 1, field1: Choice2.case0) : Record6(field0: 10, field1: Choice2.case0)))))
finish("function2", describe(function2(Outcome<Int>.later(.done(100)).map { x92 in Choice2.none }, a1: (Node.chain(([1_000, 1, Int.min] as [Int]))?.total ?? 100), a2: Record6(field0: 1_000, field1: Choice2.case0))))
finish("function3", describe(function3(a0: ([(1 as Int32)] as [Int32]))))
finish("function3", describe(function3(a0: Array(([(-40 as Int32), (-40 as Int32), (1 as Int32)] as [Int32]).dropLast()))))
finish("function4", describe(function4(a0: ([10] as [Int]).last)))
finish("function4", describe(function4(a0: ((Record6(field0: 1_000, field1: Choice2.none) as Record6?)?.field0))))
finish("function5", describe(function5(([(-4), (-1), 0, Int.min] as [Int])[...], a1: Box(Choice7.case1)[Int.min], pick(false, Record6(field0: 17, field1: Choice2.case0), Record6(field0: 10, field1: Choice2.case1)))))
finish("function5", describe(function5(([] as [Int])[...], a1: Choice7.case2(0.1), Record6(field0: 5, field1: Choice2.none))))
finish("function6", describe(function6(([Record1(field0: 1.0), Record1(field0: (-0.25)), Record1(field0: 1.0), Record1(field0: 2.5)] as [Record1]).last, Box((nil as Bool?))[Int.min], a2: Box(Choice7.case1)[5])))
finish("function6", describe(function6((try? value(of: Outcome<Record1>.later(.done(Record1(field0: 1.0))))), ((Record6(field0: Int.max, field1: Choice2.case0) as Record6?)?.computed), a2: Box(Choice7.case2(2.5)).item)))
finish("function7", describe(function7(([([1e-3] as [Double])] as [[Double]]), a1: ((try? risky(Int.max)) ?? 255), pick(false, ([Record6(field0: Int.min, field1: Choice2.case1), Record6(field0: 5, field1: Choice2.case0), Record6(field0: 0, field1: Choice2.case0)] as [Record6]), ([Record6(field0: 100, field1: Choice2.case0)] as [Record6])))))
finish("function7", describe(function7(Array(([] as [[Double]]).suffix(2)), a1: (([(-4), Int.max] as [Int]).firstIndex(of: 2) ?? -1), (["-7"] as [String]).map { x160 in Record6(field0: 17, field1: Choice2.case1) })))
finish("function8", describe(function8(Queue<Int>(items: [(-1)]).items, ([3, 3] as [Int]))))
finish("function8", describe(function8(([3, 0, 0] as [Int]), ([2, 2] as [Int]))))
finish("function9", describe(function9((1.0 as Double?).map { x199 in Record1(field0: x199) }, Double("naïve"))))
finish("function9", describe(function9((try? value(of: Outcome<Record1>.later(.done(Record1(field0: 12.75))))), ([0.1, 0.1, 100.0] as [Double]).first(where: { x200 in true }))))
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
    func noise() -> String
}
extension Chain0x1 {
    func plain() -> String { "Chain0x1.plain \(name()) \(label)" }
    func name() -> String { "Chain0x1.name" }
    func speed() -> String { "Chain0x1.speed" }
    func noise() -> String { "Chain0x1.noise" }
}
protocol Chain0x2: Chain0x1 {
    func name() -> String
    func noise() -> String
}
extension Chain0x2 {
    var label: String { "Chain0x2.label" }
    func plain() -> String { "Chain0x2.plain \(name()) \(label)" }
    func noise() -> String { "Chain0x2.noise" }
}
extension Chain0x1 where Self: Equatable {
    func name() -> String { "Chain0x1 Equatable name" }
}
extension Chain0x1 where Self: Hashable {
    func name() -> String { "Chain0x1 Hashable name" }
}
extension Chain0x1 where Self: Hashable {
    func speed() -> String { "Chain0x1 Hashable speed" }
}
extension Chain0x1 where Self: Hashable & CustomStringConvertible {
    func speed() -> String { "Chain0x1 Hashable+CustomStringConvertible speed" }
}
extension Chain0x2 where Self: Hashable {
    func noise() -> String { "Chain0x2 Hashable noise" }
}
extension Chain0x2 where Self: Hashable & CustomStringConvertible {
    func noise() -> String { "Chain0x2 Hashable+CustomStringConvertible noise" }
}
struct Made0x0<Item: Equatable>: Chain0x0, Chain0x1, Equatable {
    let item: Item
}
extension Made0x0 where Item == Int {
    func noise() -> String { "Made0x0 of Int" }
}
struct Made0x1: Chain0x0 {
    let item = "x"
}
enum Made0x2: Chain0x0 {
    case only
    var item: Int { 3 }
    func name() -> String { "Made0x2.name" }
}
struct Made0x3: Chain0x1, Equatable {
    let item = 1
}
func ask0x0<Value: Chain0x0>(_ value: Value) {
    print(value.name(), value.speed(), value.label, value.plain(), Value.kind)
}
func ask0x1<Value: Chain0x1>(_ value: Value) {
    print(value.name(), value.speed(), value.noise(), value.label, value.plain(), Value.kind)
}
func ask0x2<Value: Chain0x2>(_ value: Value) {
    print(value.name(), value.speed(), value.noise(), value.label, value.plain(), Value.kind)
}
func chain0() {
    do {
        let value = Made0x0(item: "x")
        print(value.name(), value.speed(), value.noise(), value.label, value.plain(), type(of: value).kind)
        ask0x0(value)
        let behind0: any Chain0x0 = value
        print(behind0.name(), behind0.speed(), behind0.label, behind0.plain(), type(of: behind0).kind)
        ask0x1(value)
        let behind1: any Chain0x1 = value
        print(behind1.name(), behind1.speed(), behind1.noise(), behind1.label, behind1.plain(), type(of: behind1).kind)
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
    }
    do {
        let value = Made0x3()
        print(value.name(), value.speed(), value.noise(), value.label, value.plain(), type(of: value).kind)
        ask0x0(value)
        let behind0: any Chain0x0 = value
        print(behind0.name(), behind0.speed(), behind0.label, behind0.plain(), type(of: behind0).kind)
        ask0x1(value)
        let behind1: any Chain0x1 = value
        print(behind1.name(), behind1.speed(), behind1.noise(), behind1.label, behind1.plain(), type(of: behind1).kind)
    }
    let all: [any Chain0x0] = [Made0x0(item: "x"), Made0x1(), Made0x2.only, Made0x3()]
    print(all.map { $0.name() }.joined(separator: ","), all.map(\.label), all.map { $0.plain().count })
}
chain0()
