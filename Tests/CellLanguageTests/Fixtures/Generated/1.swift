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
    var computed: Int { ([field0, field0, field0] as [String])[...].startIndex }
    mutating func change(_ n: Int) { field0 = clip(field0.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()) }
    subscript(_ n: Int) -> String {
        get { (("é" as String?) ?? field0) }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record6: Equatable {
    var field0: Bool
    var computed: Double { bound(bound(Double((16777217 as Float))) / Box(3.25).larger(2.5)) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> Bool {
        get { (field0 ? field0 : field0) }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: String)
    case case1(part0: Bool, Double)
    var computed: Bool {
        switch self {
        case .none: return (("42" > "é") == ("ab" >= ""))
        case .case0(let x0): return true
        case .case1(let x0, let x1): return (Int(Int32(truncatingIfNeeded: 255)) != Box(10).item)
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(part0: Int)
    case case1(Int)
    var computed: String {
        switch self {
        case .none: return folded(part((["a", "-7", "42"] as [String]), 3, 100), pick(true, "tea, milk", "3.5")) { clip($0 + $1) }
        case .case0(let x0): return String(([1e-3, 2.5] as [Double]).reduce(100.0) { bound($0 * $1) })
        case .case1(let x0): return ((true ? (nil as String?) : (nil as String?)) ?? pick(false, "ab", "é"))
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
class Object8: Object3 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return count
    }
}
func procedure5(_ x: inout Double, _ n: Int) {
    x = bound(x * x)
    log.append(describe(Record1(field0: "a")))
    x = bound(x * x)
    log.append(describe(bound(x / x).rounded(.down)))
}
func procedure10(_ x: inout [String], _ n: Int) {
    x.insert((Box(("-7" as String?))[n] ?? x.joined(separator: "-7").clipped), at: x.count / 2)
    log.append(describe(String(tail("\(type(of: ([n, n, n, n] as [Int])[...]))", (small(n) - small(n))))))
    if x.count > 1 { x[1] = ((try? value(of: Outcome<Int>.failed("late").map { x11 in "swift" })) ?? ((try? value(of: Outcome<String>.failed("late"))) ?? "ab")) }
    log.append(describe(Queue<Int>(items: [n]).converted(to: Queue<Record6>.self) { x12 in (false ? Record6(field0: false) : Record6(field0: false)) }))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (["b": stored, "c": stored, "d": n] as [String: Int]).count }
}
struct Shape9: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
    var label: String { ((stored > stored) ? clip("42".map { "\($0)." }.joined()) : ("hello".first.map { String($0) } ?? "é")) }
}
func function0(a0 p0: Int?) -> [Float] {
    switch (Outcome.done(folded((["swift", "tea, milk", "hello"] as [String])[...], "3.5") { clip($0 + $1) })) {
    case .done(let e13), .later(.done(let e13)):
        let w14: [[Int]] = switch small((small((small(5) * small(255))) + small((17 &+ Int.min)))) {
        case ..<0: ((try? value(of: Outcome.done(([Int.min, 255, 1] as [Int])[...]))) ?? ([2, 1] as [Int])[...]).map { x15 in Array(repeating: x15, count: abs(x15 % 4)) }
        case let n where n % 2 == 0: ([] as [[Int]])
        case 1, 3, 10...20: ([(0..<abs(Int.min % 5)).map { $0 }, (0..<abs(1 % 5)).map { $0 }, (["c": 1_000] as [String: Int]).sorted { $0.key < $1.key }.map(\.value)] as [[Int]])
        default: ([([Int.min, 10] as [Int])] as [[Int]]).filter { x18 in (1...9).contains(5) }
        }
    case .failed(let reason):
        log.append(reason)
    case .later:
        switch (Box(Choice7.case0(part0: Int.max))[((try? risky(0x1F)) ?? 0x1F)]) {
        case .none:
            var v19 = (["d": Int.min, "b": 10] as [String: Int])
        case .case0(let e20):
            let c23: Record1? = Box(("hello" as String?)).item.map { Record1(field0: $0) }
            switch c23 as Any {
            case let n21 as Int where n21 > 2:
                let g25 = { () -> Int in
                    guard let u26 = (Array(([true] as [Bool])[...]).at((n21 as Int).leadingZeroBitCount)), (u26) else { return e20 }
                    return Int(UInt8(clamping: n21).addingReportingOverflow(Box((1 as UInt8)).item).partialValue)
                }()
            case let s22 as String:
                let (t27, t28) = ((try? value(of: Outcome.later(Outcome.done((s22, s22))))) ?? (s22, s22))
            case is [Int]:
                var v29 = ([] as [[Double]])
            case is Double, is Bool:
                log.append(describe(Record6(field0: (["hello"] as Set<String>).contains("swift"))))
            default:
                var v30 = Array((0..<abs(e20 % 5)).map { x31 in x31 }.suffix(2)).dropLast(2)
            }
        case .case1(let e32):
            if let u33 = (Box(([(-1.5), 0.5] as [Double])[...])[e32].last) {
                let g34 = { () -> Double in
                    guard let u35 = (p0), (!("naïve".holds("swift"))) else { return max(u33, u33) }
                    return cos(sin(u33))
                }()
                let v36 = Record1(field0: "-7")
            } else {
                let w37: Double = if ((((try? value(of: Outcome<Box<String>>.failed("late"))) ?? Box("hello")) == Box("swift"))) { ([2.5, 2.5, 100.0] as [Double]).reduce(most(([0.1, 100.0, (-1.5)] as Set<Double>), 12.75)) { bound($0 * $1) } } else if (("b" < clip("tea, milk\(e32)\("hello")"))) { (-(-1.5)) } else { pick((true && false), (-1.5), Box((-0.25)).larger(0.5)) }
            }
        }
    }
    defer { log.append(folded((["ab"] as [String])[...], "3.5") { clip($0 + $1) }) }
    log.append(describe(p0))
    return ([(false ? 1.0 : (-0.25)), bound(Double((16777217 as Float))), bound(12.75 + 12.75)] as [Double]).enumerated().map { x38, y39 in ((try? value(of: Outcome<Bool>.failed("lost").map { x40 in (2.5 as Float) })) ?? (0.1 as Float).rounded()) }
}
func function1(_ p0: Double?) -> (Bool, Double) {
    if ((((try? value(of: Box(Outcome<Pile<String>>.failed("late"))[(-1)])) ?? Pile.of(([] as [String]))) != Box(Pile<String>(items: [])).item)) {
        if ((String("\(type(of: ([2] as [Int])[...]))".prefix(while: { $0.isLetter })) != clip("Zed\(Choice2.none)\(("a".first.map { String($0) } ?? "ab"))"))) {
            if let u41 = ((([Record1(field0: ""), Record1(field0: "42"), Record1(field0: "ab")] as [Record1]).first?.computed)) {
                log.append(describe(Outcome.later(Outcome<Bool>.later(.done(false))).map { x42 in most((["x y", "", "b", "b"] as [String]), "hello") }))
                var v43: Set<Int> = (([u41, u41, u41, u41] as Set<Int>).subtracting(([u41] as Set<Int>)).contains((u41 | u41)) ? ((bound((-0.25)) < 1.0) ? Set(([u41, u41, u41, u41] as [Int])) : ([u41] as Set<Int>).filter { $0 != Int.min }) : ([u41, adder(u41)(u41), ((7 as Int32)).leadingZeroBitCount, u41] as Set<Int>))
            } else {
                var v44: Set<Int> = Set(pick((1...9).contains(1_000), (true ? ([2, Int.min, 2, Int.max] as [Int]) : ([(-4), 0] as [Int])), Array(repeating: 100, count: abs((-1) % 4))))
            }
            var v45 = ([([] as [Double]), ([2.5, 12.75, (-1.5)] as [Double]), ([12.75] as [Double])] as [[Double]])
        } else {
            switch (((try? value(of: Outcome.done(Choice7.case1(17)))) ?? Choice7.case0(part0: Int.min))) {
            case .none:
                var v46: ArraySlice<Double> = Box(Box(([] as [Double])[...]))[(small(0) * small(1))].item
            case .case0(let e47):
                var v48: Record6? = (Record6(field0: false) as Record6?)
            case .case1(let e49):
                var v50 = (["hello", "🇳🇴", "tea, milk", "🇳🇴"] as Set<String>).intersection(Set((["b", "", "x y", "tea, milk"] as [String])))
            }
        }
        let (t51, t52) = Box(false).map { ($0, Int.min) }.item
    } else if (which("hello").hasPrefix(clip("tea, milk" + "é"))) {
        for case .done(let u54) in [Box(Outcome<Int>.later(.done(100))).item, Outcome.later(Outcome<Int>.later(.done(17))), Outcome<Int>.later(.done(1_000))] as [Outcome<Int>] where Box(true)[u54] {
            if ((["b": true, "a": false] as [String: Bool]).merging((["c": false, "b": false] as [String: Bool])) { $1 }.sorted { $0.key < $1.key }.map(\.value).isEmpty) {
                var v55: Int = -small(Box("-7").map { x56 in u54 }[(small(u54) * small(u54))])
            } else {
                var v57: Choice7 = Choice7.case1(u54)
            }
        }
    } else {
        var v58: Choice2 = ((try? value(of: Outcome.done(Choice2.case1(part0: false, (-1.5))))) ?? Box(2.5).map { x59 in Choice2.none }[(0 &<< 8)])
    }
    var v60 = ((try? value(of: Outcome<ArraySlice<String>>.failed("lost"))) ?? ([] as [String])[...])
    switch (Outcome.later(Outcome.later(Outcome.done(false)))) {
    case .done(let e61), .later(.done(let e61)):
        switch small(Box(10).larger(Int((7 as UInt8).addingReportingOverflow((255 as UInt8)).partialValue))) {
        case ..<0:
            let g63 = { () -> Int in
                guard let u64 = (attempt { try ((try? value(of: Outcome<Outcome<Int>>.failed("late"))) ?? Outcome.done(Int.min)).get() }), ((["swift", "a"] as [String]).filter { x65 in e61 }.contains(Box("")[u64])) else { return adder(17)(Int.min) }
                return u64
            }()
        case 0, 2, 4:
            v60 = part(Array(Box((["x y", "b", "42", "tea, milk"] as [String])).item.dropFirst()), ([:] as [String: Int]).values.reduce(([1] as Set<Int>).count, &+), ((Int.min &+ Int.max) &<< 63))
        case let n62 where (n62 <= n62):
            v60.append(clip(folded(v60, "3.5") { clip($0 + $1) } + String("tea, milk".prefix(while: { $0.isNumber }))))
        case 5...20:
            var v67 = ("42", "naïve")
        default:
            log.append(describe(v60.popLast()))
        }
    case .failed(let reason):
        log.append(reason)
    case .later:
        let c70: Int? = ("🇳🇴".hasPrefix("tea, milk") ? ([:] as [String: Int])["42"] : ([3, (-4), Int.max, 10] as [Int]).first(where: { x71 in false }))
        switch c70 as Any {
        case let n68 as Int where n68 > 2:
            log.append(describe(Queue<Double>(items: [1e-3, 3.25, 12.75])))
        case let s69 as String:
            if ((((s69.utf8.count &+ s69.unicodeScalars.count) == (255 &* 0x1F)) != ((small(Int.min) * small(Int.max)) >= (255 >> 1)))) {
                let f72: (String) -> Int = { (p73: String) -> Int in ((try? value(of: Outcome<Int>.later(.done(10)))) ?? (["c": 3, "d": 3, "b": 2] as [String: Int]).values.reduce(2, &+)) }
                for o75 in [Shape4(stored: (small((100 % 2)) * small((5 &<< 1)))), Shape9(stored: (([] as [Int]).first(where: { x74 in false }) ?? ((-40 as Int32)).bitWidth)), Shape9(stored: Box(3)[f72(s69)])] as [any Shown] {
                    log.append(o75.label)
                    log.append(describe((small(f72(s69)) * small(f72(s69)))))
                }
            } else if (Set(([255, 100, 17] as [Int])).contains(abs(small((-4))))) {
                var v76 = pick(false, cut(([([] as [Int32]), ([(-40 as Int32), (1 as Int32)] as [Int32]), ([(100 as Int32), (7 as Int32), (-40 as Int32)] as [Int32]), ([(1 as Int32), (7 as Int32), (-40 as Int32), (100 as Int32)] as [Int32])] as [[Int32]]).flatMap { $0 }), ((try? value(of: Outcome.done(false).map { x77 in ([(100 as Int32)] as [Int32]) })) ?? (0..<abs(5 % 5)).map { x78 in (7 as Int32) }))
            } else {
                v60 += Box(([] as [String])).item
            }
        case is [Int]:
            v60 = (["hello", "", "swift"] as [String])[...]
        case is Double, is Bool:
            v60 = (["-7", "-7"] as [String])[...]
        default:
            let g79 = { () -> String in
                guard let u80 = (([true] as [Bool]).filter { x81 in x81 }.first), (u80) else { return (false ? "" : "3.5") }
                return ((2 as Int?).flatMap { x82 in (nil as String?) } ?? folded(v60, "x y") { clip($0 + $1) })
            }()
        }
    }
    do {
        let r83 = try risky(Pile<Int>.title.count)
        let (t84, t85) = (((["d": r83, "c": r83] as [String: Int])["42"] != nil), (true == true))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        switch (Outcome.later(((try? value(of: Outcome<Outcome<Int>>.later(.done(Outcome<Int>.later(.done(3)))))) ?? Outcome.done(100)))) {
        case .done(let e86), .later(.done(let e86)):
            for o87 in [Shape9(stored: e86), Shape9(stored: (["tea, milk", "🇳🇴"] as Set<String>).intersection((["3.5", "42"] as Set<String>)).count), Shape4(stored: ((["c": e86, "d": e86] as [String: Int])[((try? value(of: Outcome.done("3.5"))) ?? "")] ?? -small(e86)))] as [any Shown] {
                log.append(o87.label)
                log.append(describe((Int(titles([Pile<String>(items: ["", "ab", "a"]), Queue<Double>(items: [1.0, 0.1])]).first?.asciiValue ?? 0) &+ (String("3.5".reversed()).last?.wholeNumberValue ?? 1))))
            }
        case .failed(let reason):
            log.append(reason)
        case .later:
            log.append(describe(([bound(3.25.truncatingRemainder(dividingBy: 3.5)), bound(1e-3 / 2.5)] as [Double])))
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(v60))
    return (false, 12.75)
}
func function2(_ p0: Queue<Choice2>, a1 p1: Record1?) -> Int32 {
    var v88: Int? = (((["a": Int.max, "c": 3, "b": 1] as [String: Int])["b"] != nil) ? Box((-1)).map { x89 in (nil as Int?) } : Box((1_000 as Int?)))[(([(-4), 0, 1_000, (-4)] as [Int]).first ?? (([] as [Int]).firstIndex(of: 5) ?? -1))]
    v88 = nil
    v88 = ((try? value(of: Outcome<Int?>.later(.done(((try? value(of: Outcome<Int?>.failed("late"))) ?? v88))))) ?? ((-0.25) as Double?).map { x90 in true }.map { x91 in (Node.chain(([5, 2] as [Int]))?.total ?? 17) })
    if let u92 = (([] as [Int]).at(adder((-1))(0))) {
        log.append(describe(("tea, milk" as String?)))
    } else {
        loop95: for i93 in cut((["a": false, "d": false] as [String: Bool]).sorted { $0.key < $1.key }.map(\.value).map { x94 in ([1e-3] as [Double]).reduce(1e-3) { bound($0 - $1) } }) {
            var v96 = Choice7.case0(part0: ([:] as [String: Double]).sorted { $0.key < $1.key }.map(\.value).count)
            log.append(describe((a: "é", b: 0)))
            v88 = Box(([] as [Int]).last).item
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v88))
    return max(max(((try? value(of: Outcome<Int32>.failed("lost"))) ?? (100 as Int32)), ((100 as Int32) | (1 as Int32))), ((17 <= (-4)) ? ([(7 as Int32)] as [Int32]).reduce((-40 as Int32), &+) : ((1 as Int32) & (7 as Int32))))
}
func function3(a0 p0: (Bool, String), _ p1: ArraySlice<Double>, _ p2: Record6) -> Pile<Bool> {
    log.append(describe(Box(Record6(field0: true))))
    if let u97 = ((("b" != "42") ? ((Record1(field0: "🇳🇴") as Record1?)?.field0) : Box((nil as String?))[5])) {
        do {
            let r98 = try risky(Int(([(1 as Int32), (-40 as Int32), (0 as Int32), (-40 as Int32)] as [Int32]).reduce((-40 as Int32), &+)))
            let c101: Double = abs(Box((-0.25)).item).squareRoot()
            switch c101 as Any {
            case let n99 as Int where n99 > 2:
                let g102 = { () -> Int in
                    guard let u103 = (Int("é")), ((Node.chain(([u97, u97, u97, u97] as [String]))?.list ?? ([] as [String])).contains(clip("42\(true)\(u97)"))) else { return Box(r98).larger(n99) }
                    return ([u103, n99, r98] as [Int]).filter { x104 in false }.reduce(n99) { $0 &+ $1 }
                }()
            case let s100 as String:
                let o105: Object3 = Object3(count: r98, field0: most(part(([u97] as [String]), r98, r98), which(Pile<Record1>(items: [Record1(field0: s100), Record1(field0: s100), Record1(field0: u97)]))))
            case is [Int]:
                let v106 = Set(cut(([u97, u97] as [String]) + ([u97] as [String]))).filter { $0 > "🇳🇴" }
            case is Double, is Bool:
                let v107 = Set(([r98] as [Int]).map { x108 in Record1(field0: u97) }.map(\.computed))
            default:
                let v109 = Array(Box(([r98, r98, r98, r98] as [Int])[...]).item).dropFirst()
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let v110 = pick(true, 2.5, Box(0.1).larger(Box(3.25)[0x1F]))
        } catch {
            log.append("\(error)")
        }
    } else {
        var v111: Set<String> = Set(Array(cut(([] as [String]) + ([] as [String])).suffix(2)))
    }
    var k112 = 0
    loop113: while k112 < 3 {
        k112 += 1
        let f114: (Double) -> String = { (p115: Double) -> String in String(String("🇳🇴".prefix(while: { $0.isWhitespace })).filter { $0.isWhitespace }) }
    }
    var v116 = (16777217 as Float)
    switch (Choice7.case1(3)) {
    case .none:
        var v117: ArraySlice<Bool> = ([p0.0, (Box("42").changes != Box(true).changes), ((try? value(of: Outcome.done(false))) ?? ((-4) >= Int.max))] as [Bool])[...]
    case .case0(let e118):
        defer { log.append(clip("3.5\(Choice2.case0(part0: "-7"))\("é")")) }
    case .case1(let e119):
        if let u120 = ((1 as Int?)) {
            switch (Choice2.none) {
            case .none:
                let f121: (Bool) -> Int = { (p122: Bool) -> Int in Box(Pile<Bool>(items: []))[e119].size }
            case .case0(let e123):
                log.append(describe(([u120] as [Int])[...]))
            case .case1(let e124, let e125):
                log.append(describe(Choice2.none))
            }
        } else {
            if let u126 = ((true ? ([0.1] as [Double]) : ([12.75, 0.5, 1e-3, 2.5] as [Double])).first) {
                for o127 in [Shape9(stored: (e119 ^ (([e119, e119] as [Int]).at(e119) ?? e119))), Shape9(stored: e119), Shape9(stored: Box(([e119] as [Int])).item.count)] as [any Shown] {
                    log.append(o127.label)
                    log.append(describe((true ? Box(e119) : Box(e119)).changes))
                }
                var v128: Choice2 = Box("swift").map { x129 in Choice2.case1(part0: true, u126) }.item
            } else {
                var v130 = ((["c": "tea, milk", "b": "tea, milk"] as [String: String])[pick(true, "é", "naïve")] ?? which(Box((-0.25))[e119]))
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v116))
    return Pile<Bool>(items: [false])
}
func function4(_ p0: Record6?) -> Choice7 {
    var k131 = 0
    loop132: while k131 < 3 {
        k131 += 1
        let g133 = { () -> Int in
            guard let u134 = (((k131 == k131) ? ((Record1(field0: "swift") as Record1?)?.field0) : (["Zed", "hello", "3.5"] as [String]).first(where: { x135 in false }))), ((((try? value(of: Outcome.done(Outcome.done(k131)))) ?? Outcome.done(k131)) == Box(Outcome<Int>.later(.done(k131))).item)) else { return Queue<Bool>(items: [false, true, true]).size }
            return k131
        }()
    }
    log.append(describe((Node.chain(pick(false, ([] as [[Bool]]), ([([false, true] as [Bool])] as [[Bool]])))?.list ?? cut(([([false, true, true, false] as [Bool])] as [[Bool]]) + ([([] as [Bool]), ([false] as [Bool]), ([true, false, false, true] as [Bool]), ([false] as [Bool])] as [[Bool]])))))
    log.append(describe(p0))
    return Choice7.case0(part0: (Dictionary(zip((["x y", "a", "-7"] as [String]), ([17, 17] as [Int])), uniquingKeysWith: { $1 })[before("a", "swift")] ?? adder(10)(0x1F)))
}
func function5(_ p0: Choice7, _ p1: [Int]) -> Queue<Int> {
    loop139: for i138 in cut(p1) {
        if let u140 = ((false ? ([100.0, 0.1, 2.5, 3.25] as [Double]) : ([(-0.25)] as [Double])).first(where: { x141 in ("🇳🇴" == "ab") })) {
            let (t142, t143) = ((-u140), clip("é\((i138, i138))\("naïve")"))
            log.append(describe(t143))
        } else {
            var v144 = ((try? value(of: Box(Outcome.done(true)).item)) ?? (([] as [Double]).count < (Node.chain(p1)?.total ?? i138)))
        }
        var k145 = 0
        loop146: repeat {
            k145 += 1
            var v147: [[Double]] = ((true ? false : true) ? Queue<[Double]>(items: []) : Queue.of(([] as [[Double]]))).items
            let f148: (Double) -> Int = { (p149: Double) -> Int in k145 }
        } while k145 < 2
    }
    do {
        let r150 = try risky((small(([:] as [String: Int]).count) + small(("42".utf8.count &+ "x y".unicodeScalars.count))))
        let f151: (Double) -> Bool = { (p152: Double) -> Bool in ((r150 < r150) ? (r150 > r150) : ((["c": r150, "d": r150, "b": r150] as [String: Int])["é"] != nil)) }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        let v153: [String: Double] = ([:] as [String: Double])
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ((try? value(of: Box(Outcome.done("x y")).item.map { x154 in Queue<Int>(items: [5]) })) ?? Box(Box(Queue<Int>(items: [5])))[Int.min][(small(Int.min) + small(0))])
}
func function6(_ p0: (a: String, b: Bool), _ p1: (a: Int, b: String)) -> Bool {
    let v155 = ([(["b": 1_000, "c": 0x1F] as [String: Int]).values.reduce(1, &+), 0x1F, ((["c": 0, "a": 255] as [String: Int])["3.5"] ?? Int.max)] as Set<Int>)
    var v156: ArraySlice<Int> = (((try? value(of: Outcome<Box<Bool>>.failed("lost"))) ?? Box(false)).item ? Box(([Int.min, Int.min] as [Int])[...])[0].prefix(while: { x157 in !(true) }) : ((5 == Int.max) ? (false ? ([] as [Int])[...] : ([5] as [Int])[...]) : part(([(-1)] as [Int]), 0, (-4))))
    switch small(-small((5 &* 10))) {
    case ..<0:
        let o159: any Shown = Shape4(stored: (Box("")[1].utf8.count &+ p0.a.unicodeScalars.count))
    case 0, 2, 4:
        if let u160 = (attempt { try Outcome<Int>.failed("lost").get() }) {
            let v161 = v155.filter { $0 != (-1) }.subtracting(v155)
            switch (Choice2.case0(part0: String(repeating: "tea, milk", count: abs(u160 % 4)).clipped)) {
            case .none:
                v156.append(p1.a)
            case .case0(let e162):
                if let at = v156.indices.first { v156[at] = (Node.chain(([u160, u160] as [Int]))?.total ?? u160) }
            case .case1(let e164, let e165):
                let (t166, t167) = ((1...9).contains(u160) ? (u160, e165) : ((try? value(of: Outcome<(Int, Double)>.later(.done((u160, e165))))) ?? (u160, e165)))
            }
        } else {
            v156.append(((true ? (nil as Int?) : (255 as Int?)) ?? (255 &* (-1))))
        }
    case let n158 where (1...9).contains(n158):
        do {
            let r168 = try risky(n158)
            let v169 = bound(atan(0.1) / bound(Double(((try? value(of: Outcome.done((2.5 as Float)))) ?? (16777217 as Float)))))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let v170 = ([([true, false] as [Bool]).count, n158] as Set<Int>)
        } catch {
            log.append("\(error)")
        }
    case 5...20:
        let o171: Object8 = Object8(count: abs(small(((try? value(of: Outcome<Int>.later(.done(Int.min)))) ?? (-1)))), field0: ("".lowercased().first.map { String($0) } ?? clip("3.5" + "tea, milk")))
    default:
        loop173: for i172 in (1...4).reversed() {
            let g174 = { () -> String in
                guard let u175 = ((true ? Queue<String>(items: []) : Queue<String>(items: [])).largest), (p0.b) else { return p1.b }
                return "hello"
            }()
            let o176: any Shown = Shape9(stored: ([-small(i172), i172] as Set<Int>).count)
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v156))
    return pick(([12.75] as [Double]).compactMap { x177 in (2 as Int?) }.contains { x178 in (v156 == v156) }, ((Int("3.5".first?.asciiValue ?? 0) &+ ("é".last?.wholeNumberValue ?? 1)) == ~small(1_000)), (((try? value(of: Outcome<String>.failed("lost"))) ?? "naïve") != String(repeating: "3.5", count: abs(1_000 % 4)).clipped))
}
func function7(a0 p0: [UInt8], a1 p1: Double) -> Record1? {
    var v179 = Box(Record6(field0: (2 != 17)))
    if ((((try? value(of: Box(Outcome.done(Pile<String>(items: [])))[0x1F])) ?? Pile<String>(items: [])) == Pile<String>(items: []))) {
        var v180 = (most(((try? value(of: Outcome.done((["tea, milk", "🇳🇴"] as [String])[...]))) ?? (["naïve", "tea, milk"] as [String])[...]), String(tail("", 2))).first.map { String($0) } ?? ((("a" as String?) ?? "a").first.map { String($0) } ?? clip("Zed\(([false, false] as [Bool])[...])\("🇳🇴")")))
        v180 = clip(v180 + Box(v180).larger(v180))
    } else if (String("3.5".dropFirst()).holds(which(Choice7.none))) {
        let w181: Queue<Bool> = if ((Queue<Bool>(items: [true]).size < (Int("hello".first?.asciiValue ?? 0) &+ ("tea, milk".last?.wholeNumberValue ?? 1)))) { (true ? Box(Queue<Bool>(items: [false, false])) : Box(Queue<Bool>(items: [false, false, false])))["🇳🇴".count] } else if (((try? value(of: Outcome<Int>.later(.done(17)).map { x182 in true })) ?? !(true))) { Box(Queue<Bool>(items: [true]))[Queue<Double>(items: [p1, p1, p1]).size] } else { Queue<Bool>(items: []) }
    } else {
        let f183: (Double) -> Int = { (p184: Double) -> Int in ((3 &>> 8) % 10) }
    }
    if ((Dictionary(zip((true ? (["hello", "42"] as [String]) : (["3.5", "Zed", "swift"] as [String])), ([2, 0, (-1)] as [Int])), uniquingKeysWith: { first, _ in first })[(([1_000, (-1), 3] as [Int]).contains { x185 in true } ? "\(type(of: Box(p1)))" : Pile<Bool>.title)] != nil)) {
        let f186: (Int) -> String = { (p187: Int) -> String in clip("-7\("é".lowercased())\(clip("a\("-7")\("hello")"))") }
        switch (small(((3 | 255) / 3)), (((Int.max >= 17) ? Box(false).item : ((try? value(of: Outcome<Bool>.failed("lost"))) ?? false)))) {
        case (0, _), (_, false) where log.count > 3:
            if (((Box(1_000).item < ((Int.max as Int?) ?? 100)) || (String("b".sorted()) < clip("42\(Choice2.case1(part0: true, p1))\("x y")")))) {
                log.append(describe(Queue<Int>.title))
            } else {
                var v190 = Array(part(([] as [Bool]), Int.max, 255)).first(where: { Box($0).item })
            }
        case (let n188, true) where (1...9).contains(n188):
            for o192 in [Shape4(stored: (Int(("".first.map { String($0) } ?? "swift").first?.asciiValue ?? 0) &+ ("\(type(of: Pile<Bool>(items: [false, false, true])))".last?.wholeNumberValue ?? 1))), Shape9(stored: (n188 &+ "-7".count)), Shape4(stored: compose(small, adder((["a": n188, "b": n188, "c": n188] as [String: Int]).count))(Box(n188)[n188]))] as [any Shown] {
                log.append(o192.label)
                log.append(describe((small(((try? value(of: Outcome.done(n188))) ?? n188)) * small(Box(n188)[n188]))))
            }
        case (1...5, false):
            var v193 = Record1(field0: "b")
        case let (n188, b189):
            v179 = Box(Record6(field0: ((nil as Int?) == nil)))
        }
    } else {
        log.append(describe(Box(Box(((-1), p1)))[3].item))
    }
    let v194 = ((min((1 as Int32), (100 as Int32)) &* (0 as Int32)) | (((["42", "ab", "hello", "🇳🇴"] as [String]) == ([""] as [String])) ? ((1 as Int32) & (7 as Int32)) : ~(100 as Int32)))
    var k195 = 0
    loop196: repeat {
        k195 += 1
        v179 = Box(pick(((255 as Int?) != nil), Record6(field0: false), Record6(field0: true)))
    } while k195 < 4
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v179))
    log.append(describe(v194))
    return ((Record1(field0: "b") as Record1?)?.field0).map { x197 in Record1(field0: x197) }
}
finish("function0", describe(function0(a0: ([5, 255] as [Int]).first)))
finish("function0", describe(function0(a0: (nil as Int?))))
finish("function1", describe(function1(([:] as [String: Double])["42"])))
finish("function1", describe(function1(Pile<Double>(items: [3.25, 0.0]).largest)))
finish("function2", describe(function2(Queue<Choice2>(items: [Choice2.case1(part0: true, 1e-3), Choice2.none]), a1: (["d": Record1(field0: "x y")] as [String: Record1])["42"])))
finish("function2", describe(function2(Queue<Choice2>(items: [Choice2.case0(part0: "a"), Choice2.case1(part0: true, 0.5), Choice2.case1(part0: false, 0.5)]), a1: (Record1(field0: "ab") as Record1?))))
finish("function3", describe(function3(a0: (true, "naïve"), (false ? ([0.0, 2.5] as [Double])[...] : ([1e-3, 2.5, 1.0, (-0.25)] as [Double])[...]), (true ? Record6(field0: true) : Record6(field0: false)))))
finish("function3", describe(function3(a0: Box((false, "")).item, ([3.25, 0.1] as [Double])[...], (false ? Record6(field0: false) : Record6(field0: true)))))
finish("function4", describe(function4((100 as Int?).map { x136 in Record6(field0: true) })))
finish("function4", describe(function4(((-0.25) as Double?).map { x137 in Record6(field0: false) })))
finish("function5", describe(function5(Box(Choice7.case1(2)).item, (["c": Int.min, "d": 5, "a": 2] as [String: Int]).sorted { $0.key < $1.key }.map(\.value))))
finish("function5", describe(function5((true ? Choice7.case0(part0: 17) : Choice7.none), ([] as [Record1]).map(\.computed))))
finish("function6", describe(function6(((try? value(of: Outcome<(a: String, b: Bool)>.failed("lost"))) ?? (a: "swift", b: false)), (a: 10, b: "3.5"))))
finish("function6", describe(function6((a: "a", b: true), (a: (-4), b: "b"))))
finish("function7", describe(function7(a0: pick(true, ([] as [UInt8]), ([(1 as UInt8), (1 as UInt8), (1 as UInt8)] as [UInt8])), a1: 1.0.rounded())))
finish("function7", describe(function7(a0: cut(([(0 as UInt8)] as [UInt8]) + ([(1 as UInt8), (255 as UInt8), (100 as UInt8)] as [UInt8])), a1: pick(false, (-1.5), 12.75))))
