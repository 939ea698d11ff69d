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
    var field1: Int { didSet { log.append("field1 was \(oldValue)") } }
    var computed: String { clip(pick(true, "42", "Zed") + String("a".suffix(3))) }
    mutating func change(_ n: Int) { field0 = (([] as [Int])[...].count / 10) }
    subscript(_ n: Int) -> Int {
        get { "b".count }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record6: Equatable {
    var field0: Int { didSet { log.append("field0 was \(oldValue)") } }
    var field1: Int { didSet { log.append("field1 was \(oldValue)") } }
    var computed: String { cut(([] as [String]) + (["3.5"] as [String])).joined(separator: "".uppercased()).clipped }
    mutating func change(_ n: Int) { field1 = toInt(bound(Double(field1))) }
    subscript(_ n: Int) -> Int {
        get { Box(n).item }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Int, Int)
    case case1
    case case2
    var computed: Int {
        switch self {
        case .none: return ((true ? ([255, 5, Int.min] as [Int]) : ([(-1), 1, 1_000, 3] as [Int])).firstIndex(of: (["b": Int.min, "a": (-1), "c": (-1)] as [String: Int]).values.reduce(17, &+)) ?? -1)
        case .case0(let x0, let x1): return x0
        case .case1: return Int((7 as UInt8).addingReportingOverflow(UInt8(truncatingIfNeeded: Int.max)).partialValue)
        case .case2: return (small(([0, (-4)] as Set<Int>).count) + small((["é", "hello"] as [String])[...].startIndex))
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(part0: Int, part1: Int)
    case case1(part0: Int, Int)
    var computed: String {
        switch self {
        case .none: return titles([((try? value(of: Outcome.done(Queue<Int>(items: [])))) ?? Queue<Int>(items: [(-1), 100])), Queue<Int>(items: [])])
        case .case0(let x0, let x1): return Box("ab").larger(clip("Zed\(Pile<Choice2>(items: [Choice2.case0(part0: x1, x0), Choice2.case2, Choice2.none]))\("42")"))
        case .case1(let x0, let x1): return which((false ? Choice2.none : Choice2.case2))
        }
    }
}
class Object3 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (small(count) - small((small(count) - small(n))))
    }
}
class Object8 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return ((100 as Int32)).nonzeroBitCount
    }
}
func procedure5(_ x: inout String, _ n: Int) {
    x = clip(x + x)
    log.append(describe(Box(Box(Box(n)))[n].item))
    x = clip(x + x)
    log.append(describe(Queue<Int>(items: [n, n, n])))
}
func procedure10(_ x: inout String, _ n: Int) {
    x = clip(x + x)
    log.append(describe((Node.chain(Pile<Int>(items: []).items)?.total ?? abs(small(n)))))
    x = clip(x + x)
    log.append(describe((small(Int((1 as UInt8).addingReportingOverflow((255 as UInt8)).partialValue)) * small(Box(2.5).changes))))
}
struct Shape4: Shown {
    var stored: Int
}
struct Shape9: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { Int(Int8(truncatingIfNeeded: stored)) }
}
func function0(a0 p0: String) -> Record6 {
    loop13: for i11 in cut((Node.chain(([17] as [Int]))?.list ?? ([2] as [Int])).compactMap { ((Record1(field0: $0, field1: $0) as Record1?)?.field1) }) {
        let (t14, t15) = ((try? value(of: Outcome.done(i11).map { x16 in (x16, 1e-3) })) ?? (i11, 1e-3))
    }
    var v17: (String, String) = Box(Box(p0)).item.map { x18 in (x18, p0) }[most(([10, (-4), 17, 1] as [Int])[...], (small(255) - small(5)))]
    let (t19, t20) = ((bound(2.5) <= 0.5), (["d": 0x1F, "a": 100, "b": 5] as [String: Int]).values.reduce(Int.max, &+))
    log.append(describe(p0))
    log.append(describe(v17))
    log.append(describe(t19))
    log.append(describe(t20))
    return pick((t19 != t19), Record6(field0: (t20 ^ t20), field1: pick(t19, t20, t20)), Record6(field0: t20, field1: t20))
}
func function1(_ p0: [Record1], _ p1: (a: String, b: String), a2 p2: Int) -> Box<Int> {
    let f21: (Int) -> String = { (p22: Int) -> String in most((["tea, milk", "swift", "3.5", "ab"] as [String]).prefix(while: { x23 in true }), (("tea, milk" as String?) ?? "tea, milk")) }
    if (([([p2, p2, p2] as [Int])[...].startIndex, zip("", "3.5").filter(==).count] as Set<Int>).isSuperset(of: Set(Box(([p2, p2] as [Int]))[p2]))) {
        if (([zip("x y", "b").filter(==).count, zip("hello", "").filter(==).count] as [Int]).contains { ((["hello"] as Set<String>).isDisjoint(with: (["b", "naïve"] as Set<String>)) || ($0 == p2)) }) {
            switch (((true && false) ? Box(Choice2.none)[p2] : Choice2.case2)) {
            case .none:
                let v25 = p2
            case .case0(let e26, let e27):
                let v28 = Box(Queue<Double>(items: [100.0])).item.largest
            case .case1:
                let f29: (Int) -> Int = { (p30: Int) -> Int in (([p30, p2, p30, p30] as [Int]).map { x31 in p30 }.at(Box(p30).larger(p2)) ?? Box(false).changes) }
            case .case2:
                var v32: [[Int]] = Array(repeating: pick(false, ([p2, p2, p2] as [Int]), cut(([p2, p2, p2] as [Int]) + ([p2, p2, p2] as [Int]))), count: abs(p2 % 4))
            }
        } else {
            var v33 = most(Set(([p2, p2, p2, p2] as [Int])).filter { $0 != 0 }, p2)
        }
    } else {
        if ((((true ? (Int.max as Int?) : (Int.min as Int?)) != nil) || false)) {
            switch small(most((false ? ([p2, p2, p2, p2] as [Int])[...] : ([p2, p2, p2] as [Int])[...]), folded((["🇳🇴"] as [String])[...], p2) { x35, y36 in x35 })) {
            case ..<0:
                var v37 = Choice2.case2
            case 0, 2, 4:
                var v38 = (nil as Bool?)
            case let n34 where Box(true)[n34]:
                log.append(describe(([] as [Double]).sorted(by: >).first))
            case 5...20:
                var v39 = (a: Box("ab")[p2], b: (p2 < ((["c": p2, "b": p2, "a": p2] as [String: Int])[""] ?? p2)))
            default:
                let g40 = { () -> Int in
                    guard let u41 = (Array(([true, false] as [Bool])[...]).last), (!(("x y" < ""))) else { return p2 }
                    return p2
                }()
            }
            func inner42(_ n: Int) -> Int {
                return Box(Box(n))[n][n]
            }
        } else if ((["tea, milk", "x y"] as Set<String>).isDisjoint(with: ([which(Choice7.case1(part0: p2, p2)), (false ? "swift" : "42")] as Set<String>))) {
            var v43 = pick(("tea, milk" >= "tea, milk"), Box(([p2, p2, p2] as [Int]))[p2], ([] as [Record6]).map(\.field1)).last
        } else {
            if let u44 = ((["3.5"] as [String]).first.map { x45 in x45.count }) {
                func inner46(_ n: Int) -> Bool {
                    return (pick(true, n, p2) < (["hello", "🇳🇴", "🇳🇴"] as [String]).count)
                }
            } else {
                let v47 = String(most(Box(([p2] as [Int])[...])[p2], Queue<Int>(items: [p2, p2]).total), radix: 2)
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return Box(Box(2.5)).item.map { x48 in Box(Box(p2))[p2] }[((([] as [Int]).at(p2) ?? p2) / 3)]
}
func function2(a0 p0: [Choice2]) -> UInt8 {
    loop50: for i49 in 1...6 where i49 % 2 == 0 {
        let v51: Record1 = Record1(field0: i49, field1: i49)
    }
    switch (small((small((3 % (-3))) + small(abs(small(Int.max))))), ((before("a", "tea, milk") == "🇳🇴".lowercased()))) {
    case (0, _), (_, false) where log.count > 3:
        func inner55(_ n: Int) -> Bool {
            return (bound(most(([(-1.5), 100.0] as [Double])[...], 0.1)) < Box(0.5).larger((-0.25)))
        }
    case (let n52, true) where ([] as [Int]).allSatisfy { x54 in false }:
        let v56 = Outcome<Bool>.later(.done(("b" >= "🇳🇴"))).map { x57 in (("a" != "") ? Box(Choice7.none).item : Choice7.case1(part0: n52, n52)) }
    case (1...5, false):
        var v58: Pile<Bool> = Pile<Bool>(items: [])
    case let (n52, b53):
        var v59: ArraySlice<Int> = part(Box(b53).map { x60 in ([n52, n52] as [Int]) }.item, ((n52 as Int).signum() << (-2)), (3 | adder(n52)(n52)))
    }
    let f61: (Int) -> String = { (p62: Int) -> String in clip("42\(((Record6(field0: p62, field1: p62) as Record6?)) as Any)\(before(" ", "Zed"))") }
    var v63: String? = ((try? value(of: (false ? Outcome<Bool>.later(.done(false)) : Outcome.done(true)).map { x64 in Box(("hello" as String?)).item })) ?? (((try? value(of: Outcome<Bool>.failed("lost"))) ?? false) ? (["-7", "🇳🇴"] as [String])[...].last : Pile<String>(items: []).largest))
    let v65 = ([] as Set<Int>)
    for o69 in [Shape4(stored: v65.count), Shape4(stored: folded((["x y"] as [String])[...].filter { x66 in false }, (1 << 1)) { x67, y68 in 3 }), Shape9(stored: (toInt((-0.25)) &* (Node.chain(([Int.min, Int.max, 17, (-4)] as [Int]))?.total ?? 0x1F)))] as [any Shown] {
        log.append(o69.label)
        log.append(describe(zip(String("Zed".sorted()), f61(Int.min)).filter(==).count))
    }
    log.append(describe(p0))
    log.append(describe(v63))
    return (UInt8(exactly: ((try? value(of: Outcome.done("a").map { x70 in 17 })) ?? Int((100 as UInt8).addingReportingOverflow((1 as UInt8)).partialValue))) ?? Box((100 as UInt8))[(([3, 17, 10] as [Int]).firstIndex(of: Int.max) ?? -1)])
}
func function3(a0 p0: Float) -> Int {
    if let u71 = (((try? value(of: Outcome.done((nil as Bool?)))) ?? (nil as Bool?))) {
        var v72 = Outcome.done(3)
    } else {
        let g73 = { () -> Int in
            guard let u74 = (drained(Pile<Bool>(items: []), Int.min).first(where: { x75 in false })), (pick((2 > 0x1F), u74, (1e-3 == 0.0))) else { return (([2] as [Int]).last ?? 1_000) }
            return Box(1e-3).map { x76 in 0x1F }[min(Int.max, Int.min)]
        }()
    }
    if ((((["a", "é"] as [String]).map { x77 in 255 }.first ?? Int(Int8(truncatingIfNeeded: 17))) <= (String("tea, milk".prefix(while: { $0.isLetter })).utf8.count &+ ("naïve".first.map { String($0) } ?? "é").unicodeScalars.count))) {
        switch (Choice7.case1(part0: ([] as [Int]).reduce(1) { $0 &+ $1 }, pick(true, (-1), 17))) {
        case .none:
            var v78 = (false ? folded((["🇳🇴"] as [String])[...], clip("hello\(((nil as Record6?)) as Any)\("🇳🇴")")) { clip($0 + $1) } : before("x", clip("3.5".map { "\($0)." }.joined())))
        case .case0(let e79, let e80):
            let v81: Double = bound(Double(e80))
        case .case1(let e82, let e83):
            let v84: Int = (Pile<Bool>(items: [true, true, true]).items.count &- e82)
        }
        let f85: (Int) -> Double = { (p86: Int) -> Double in min(bound(Double(p86)), bound(Double(p86))) }
    } else {
        func inner87(_ n: Int) -> Bool {
            return ((false ? ([] as Set<String>) : (["", "x y"] as Set<String>)) == (true ? (["naïve", "naïve"] as Set<String>) : ([] as Set<String>)))
        }
    }
    defer { log.append(clip("a".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())) }
    loop90: for i88 in cut(Box((-4)).map { x89 in ([] as [Int]) }.item) {
        var v91 = Record1(field0: i88, field1: i88)
    }
    let v92: String = which(bound(0.5 / 0.1).rounded())
    log.append(describe(p0))
    log.append(describe(v92))
    return pick(((false ? 255 : 10) == folded(([3.25] as [Double]), Int.max) { x93, y94 in x93 }), (["c": 1] as [String: Int]).values.reduce(Box(1).item, &+), (([false, false, true, false] as [Bool])[...].startIndex &>> 70))
}
func function4(_ p0: Record1, a1 p1: [Int32], _ p2: Double) -> Choice7 {
    if (clip("b\((100 as Int).nonzeroBitCount)\(p0.computed)").hasPrefix(clip(((try? value(of: Outcome<String>.later(.done("é")))) ?? "-7") + String("🇳🇴".prefix(while: { $0.isLetter }))))) {
        var v95 = ([(1_000 >> 70), (([] as [Int]).at(2) ?? 3)] as Set<Int>)
    } else if (((1...9).contains(100) || (["42", "naïve", "3.5", "3.5"] as [String]).isEmpty)) {
        log.append(describe(([3] as [Int]).first(where: { ($0 != $0) })))
    } else {
        func inner97(_ n: Int) -> String {
            return "a"
        }
    }
    for case let u98? in [Queue<Int>(items: [255, 10, 2]).largest, (["b": Int.min] as [String: Int])[""], ([17] as [Int]).at(0x1F)] as [Int?] where (false != true) {
        var v99: String? = ((try? value(of: (true ? Outcome.done((["naïve"] as [String])[...]) : Outcome.done(([] as [String])[...])))) ?? part((["naïve", "hello", "Zed", "hello"] as [String]), u98, u98)).first
    }
    if (Set((["Zed", "42"] as [String])).contains(p0.computed)) {
        var v100: [Int] = ([([0, 10, 3, 2] as Set<Int>).count, ((try? value(of: ((try? value(of: Outcome.done(Outcome<Int>.failed("lost")))) ?? Outcome.done(5)))) ?? ([2, 0] as [Int]).count), Box(([p2] as [Double])[...]).item.endIndex, p0.field0] as [Int])
        for o101 in [Shape9(stored: p0.field1), Shape4(stored: Int((false ? (255 as UInt8) : (255 as UInt8)).addingReportingOverflow(UInt8(truncatingIfNeeded: Int.max)).partialValue)), Shape9(stored: (zip("-7", "-7").filter(==).count as Int).leadingZeroBitCount)] as [any Shown] {
            log.append(o101.label)
            log.append(describe((v100.first ?? ((try? risky((-4))) ?? 2))))
        }
    } else {
        let (t102, t103) = (Box(p2)[Int.max], (Int.min &+ 2))
    }
    loop105: for i104 in (1...4).reversed() {
        var v106 = pick(((["c": i104, "a": i104] as [String: Int])["\(type(of: Box(i104)))"] != nil), function0(a0: pick(false, "🇳🇴", "")), Record6(field0: (i104 << 70), field1: Int((0 as UInt8).addingReportingOverflow((0 as UInt8)).partialValue)))
    }
    let v107 = Box((true, true)).item
    if ((["b", String("naïve".prefix(2)), Pile<Bool>.title, before("a", "-7")] as Set<String>).isDisjoint(with: ([clip("a" + "x y"), clip("tea, milk" + "-7")] as Set<String>))) {
        log.append(describe(Queue<Record1>(items: [p0])))
    } else if (v107.0) {
        switch (Choice2.case1) {
        case .none:
            switch (((try? value(of: Outcome.later(Outcome.done(Outcome.done("swift"))))) ?? ((try? value(of: Outcome.done(Outcome<String>.later(.done("x y"))))) ?? Outcome<String>.failed("lost")))) {
            case .done(let e108), .later(.done(let e108)):
                var v109 = ((Array(([100] as [Int])[...]) != Array(([] as [Int]).dropFirst())) ? (Int32(clamping: 5)).leadingZeroBitCount : ((0..<abs(0 % 5)).map { $0 }.at(most(([17, 1, 100, 2] as [Int])[...], 255)) ?? (small(1) * small(0))))
            case .failed(let reason):
                log.append(reason)
            case .later:
                for o111 in [Shape9(stored: compose(small, adder(zip("ab", "").filter(==).count))(((0 as Int?) ?? 100))), Shape4(stored: max(((try? value(of: Outcome.done(255))) ?? 1_000), "naïve".count)), Shape4(stored: (((7 as Int32) % 3)).leadingZeroBitCount)] as [any Shown] {
                    log.append(o111.label)
                    log.append(describe((Array(([5, Int.min, Int.min] as [Int]).dropLast()).min() ?? Box(0x1F).changes)))
                }
            }
        case .case0(let e112, let e113):
            let v114 = Box(Pile<Choice2>(items: [Choice2.none, Choice2.case1])).item
        case .case1:
            switch (Choice7.case1(part0: (false ? (-4) : 0x1F), ([100, 0] as [Int]).count)) {
            case .none:
                let w115: String = if ((([] as [String]).count >= ([5] as [Int]).reduce(17) { $0 &+ $1 })) { String(~small(17), radix: 36) } else if (Box(Box(true)).item.item) { clip("\(type(of: 0x1F))" + clip("ab" + "42")) } else { "" }
            case .case0(let e116, let e117):
                var v118 = part((0..<abs((e116 &* e117) % 5)).map { x119 in which(((-1) as Int?)) }, e117, 10)
            case .case1(let e120, let e121):
                var v122: String = (([e120, e120] as Set<Int>).isDisjoint(with: ([e120, e121, e120] as Set<Int>)) ? ((try? value(of: Outcome<Box<String>>.failed("lost"))) ?? Box("ab")) : Box("é")).item
            }
        case .case2:
            switch (Box(Choice2.none)[(([0, 0x1F, 0x1F] as [Int]).firstIndex(of: 1) ?? -1)]) {
            case .none:
                var v123 = ([100, 5, 255, (-4)] as [Int])[...]
            case .case0(let e124, let e125):
                let w126: Record6? = switch small(adder(Int((255 as UInt8)))(Int((100 as UInt8).addingReportingOverflow((1 as UInt8)).partialValue))) {
                case ..<0: Array(([Record6(field0: e125, field1: e125)] as [Record6]).reversed()).first
                case let n where n % 2 == 0: Box(([Record6(field0: e124, field1: e125), Record6(field0: e125, field1: e124)] as [Record6])[...]).item.last
                case 1, 3, 10...20: (Record6(field0: e125, field1: e124) as Record6?)
                default: (nil as Record6?)
                }
            case .case1:
                let (t127, t128) = Box(("b", 1_000)).item
            case .case2:
                var v129: Record6 = Record6(field0: p0.field0, field1: p0.field1)
            }
        }
    } else {
        loop133: for i130 in cut(cut(([false, true, true] as [Bool]).enumerated().map { x131, y132 in ([x131, x131, x131, x131] as [Int]) }.flatMap { $0 })) {
            let o134: any Shown = Shape9(stored: ([i130, i130, i130, i130] as [Int]).map { x135 in x135 }.reduce(max(i130, i130)) { $0 &+ $1 })
            do {
                let r136 = try risky(((Int("ab".first?.asciiValue ?? 0) &+ ("ab".last?.wholeNumberValue ?? 1)) as Int).nonzeroBitCount)
                func inner137(_ n: Int) -> Bool {
                    return v107.0
                }
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v138: String? = Box(Box(Pile<String>(items: ["é", "42"]))).item.item.largest
            } catch {
                log.append("\(error)")
            }
            if (((["ab", "🇳🇴"] as [String]).sorted(by: >).joined(separator: Box("a")[i130]).clipped > String(tail(o134.label, (([] as [Int]).at(i130) ?? i130))))) {
                let v139 = (p2, which(([] as [Record1]).first))
            } else {
                var v140: Record6? = (Record6(field0: i130, field1: i130) as Record6?)
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v107))
    return Box(1).map { x141 in Box(Choice7.case1(part0: x141, x141)) }.item.item
}
func function5(_ p0: [Int]) -> Int {
    let v142: Set<String> = Set(p0.map { x143 in 0.1 }.enumerated().map { x144, y145 in clip("é\((((-1) as Int?)) as Any)\("🇳🇴")") })
    var v146: [Int] = Array(repeating: Pile.of(p0).size, count: abs(((Int32(exactly: 1) ?? (100 as Int32))).bitWidth % 4))
    v146 = Array(part(drained(Queue<Int>(items: [1_000, 1_000, Int.min]), 5), ((255 as UInt8)).bitWidth, Queue<Int>(items: [1_000]).total))
    func inner147(_ n: Int) -> Int {
        return (Int(Box("42").item.first?.asciiValue ?? 0) &+ (clip("swift" + "").last?.wholeNumberValue ?? 1))
    }
    func inner148(_ n: Int) -> Int {
        return most(cut(p0 + p0), "".count)
    }
    log.append(describe(p0))
    log.append(describe(v146))
    return Pile<Int>(items: []).total
}
func function6(_ p0: Queue<String>, a1 p1: [Choice7], _ p2: Int) -> Record6 {
    for i150 in clip("b\(min((-0.25), (-0.25)))\(clip("naïve\(((Int.max as Int?)) as Any)\("tea, milk")"))").prefix(5) {
        let letter = String(i150)
        var v151: Int = Int(Int8(truncatingIfNeeded: p2))
    }
    var v152: [String: [Int]] = (["d": ([p2] as [Int]), "b": ([p2, p2] as [Int])] as [String: [Int]])
    switch small(p2) {
    case ..<0:
        let v154 = ([:] as [String: String])
    case 0, 2, 4:
        loop156: for i155 in 1...6 where i155 % 2 == 0 {
            log.append(describe(Choice7.case0(part0: p2, part1: p2)))
            let v157 = ([Record1(field0: i155, field1: i155)] as [Record1]).prefix(while: { x158 in (p2 > p2) }).last
            switch (Choice2.case2) {
            case .none:
                v152 = ([:] as [String: [Int]])
            case .case0(let e159, let e160):
                log.append(describe(bound(Double(Float((0 as UInt8))))))
            case .case1:
                log.append(describe(Int(String(i155, radix: 36))))
            case .case2:
                let w161: [Double] = if (Box(Box(false))[p2].item) { Box(([] as [Double])[...])[p2].filter { x162 in false } } else if (Box(([p2, i155, i155] as [Int])).item.allSatisfy { x163 in ([i155, p2] as [Int]).isEmpty }) { ([] as [Int]).compactMap { x164 in (0.0 as Double?) }.sorted(by: >) } else { cut(((try? value(of: Outcome<[Double]>.failed("late"))) ?? ([3.25, 12.75, 0.0] as [Double])) + ([1.0, 3.25] as [Double])) }
            }
        }
    case let n153 where (bound(2.5) > 100.0):
        v152 = (["c": ([] as [Int])] as [String: [Int]])
    case 5...20:
        for o165 in [Shape4(stored: p2), Shape4(stored: (Node.chain((["d": p2] as [String: Int]).sorted { $0.key < $1.key }.map(\.value))?.total ?? Int(UInt8(truncatingIfNeeded: p2)))), Shape9(stored: (clip("swift" + "-7").utf8.count &+ which("x y").unicodeScalars.count))] as [any Shown] {
            log.append(o165.label)
            log.append(describe(function1(([Record1(field0: p2, field1: p2), Record1(field0: p2, field1: p2)] as [Record1]), (a: "b", b: ""), a2: p2).larger(3)))
        }
    default:
        var v166: Int? = Int(clip(Pile<Int>.title + String(p2)))
    }
    var k167 = 0
    loop168: while k167 < 1 {
        k167 += 1
        var k169 = 0
        loop170: while k169 < 2 {
            k169 += 1
            if (([Int((7 as UInt8).addingReportingOverflow((100 as UInt8)).partialValue), (["d": "naïve"] as [String: String]).count, p2] as [Int]).contains(k167)) {
                var v171 = k167
                v152 = Dictionary(zip((true ? (["3.5", "a"] as Set<String>) : (["b", "ab", "b"] as Set<String>)).sorted(), cut(([([k169] as [Int])] as [[Int]]) + ([([k169] as [Int]), ([v171, k169, k167, k167] as [Int]), ([p2, k167, p2] as [Int]), ([k167, p2] as [Int])] as [[Int]]))), uniquingKeysWith: { first, _ in first })
            } else {
                var v172: Record1 = Record1(field0: "🇳🇴".count, field1: k169)
            }
            let w173: Choice7 = if ((((try? value(of: Outcome.done(Queue<Int>(items: [p2, k169])))) ?? Queue<Int>(items: [k167])) != Queue<Int>(items: []))) { Box(Choice7.none)[Pile<String>(items: []).size] } else if (((try? value(of: Outcome<Bool>.later(.done(true)))) ?? "tea, milk".hasSuffix("a"))) { Choice7.none } else { Choice7.case1(part0: k169, ~small(p2)) }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return (drained(Queue<Int>(items: []), p2).contains { x174 in Box(false)[x174] } ? Box(100.0).map { x175 in Record6(field0: p2, field1: p2) }.item : (true ? (false ? Record6(field0: p2, field1: p2) : Record6(field0: p2, field1: p2)) : Box(Record6(field0: p2, field1: p2))[p2]))
}
func function7(a0 p0: ArraySlice<String>, _ p1: [String]) -> [[Bool]] {
    var v177: Double = sin(([(-0.25), 12.75] as [Double]).reduce(bound(0.0 / 12.75)) { bound($0 - $1) })
    let c180: Bool? = (nil as Bool?)
    switch c180 as Any {
    case let n178 as Int where n178 > 2:
        if ((((["d": n178] as [String: Int])[before(" ", "🇳🇴")] ?? ((7 as UInt8)).bitWidth) > -small(Pile<Int>(items: [n178]).total))) {
            var v181 = ([((Pile<String>(items: []) == Pile<String>(items: ["naïve"])) ? pick(true, Record6(field0: n178, field1: n178), Record6(field0: n178, field1: n178)) : Record6(field0: n178, field1: n178)), ((try? value(of: Outcome<Record6>.failed("late"))) ?? Box(Record6(field0: n178, field1: n178))[n178])] as [Record6])
        } else {
            let v182 = ((Dictionary(zip(p1, ([] as [Int])), uniquingKeysWith: { first, _ in first })[pick(true, "3.5", "ab")] != nil) ? !(pick(true, true, true)) : false)
        }
    case let s179 as String:
        v177 = bound(v177 - v177)
    case is [Int]:
        v177 = bound(v177 * v177)
    case is Double, is Bool:
        switch (small((((try? risky(1)) ?? 17) &* abs(small(1)))), (([Box(Int.min).item, toInt(v177), ([] as [Bool]).count] as Set<Int>).contains(((try? value(of: Outcome.done(Int.min))) ?? 17)))) {
        case (0, _), (_, false) where log.count > 3:
            let v185: UInt8 = (Box((255 as UInt8))[(([(-1)] as [Int]).at(17) ?? 1_000)] &+ (0 as UInt8))
        case (let n183, true) where (true ? true : true):
            switch (Box(Outcome<Double>.later(.done(v177)))[n183]) {
            case .done(let e186), .later(.done(let e186)):
                v177 = bound(v177 - e186)
            case .failed(let reason):
                log.append(reason)
            case .later:
                var v187: Bool = ((zip("", "é").filter(==).count == n183) || (bound(Box(v177).item) < bound(v177 * v177)))
            }
        case (1...5, false):
            v177 = bound(v177 - abs(Box(v177).larger(v177)).squareRoot())
        case let (n183, b184):
            v177 = bound(v177 + bound(Double(Box(n183).larger(Box(v177).changes))))
        }
    default:
        if ((zip(clip("Zed".map { "\($0)." }.joined()), which("b")).filter(==).count >= most(([2, (-4)] as [Int]), (([0, 10, 2, 1] as [Int]).firstIndex(of: 2) ?? -1)))) {
            let v188 = Box(Box(Choice2.case0(part0: Int.max, 0x1F)))[1_000][p0.filter { x189 in false }.count]
            let v190 = ((try? value(of: Outcome<Int>.later(.done(2)).map { x191 in ([] as [Record1]).first(where: { x192 in false }) })) ?? (["b": (-4)] as [String: Int])["é"].map { Record1(field0: $0, field1: $0) })
        } else {
            do {
                let r194 = try risky(((["c": Int.max, "d": Int.max] as [String: Int])["3.5"] ?? adder(100)(0)))
                log.append(describe(((Record6(field0: r194, field1: r194) as Record6?)?.field1).map { x195 in Record6(field0: r194, field1: x195) }))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v196: String = String(v177)
            } catch {
                log.append("\(error)")
            }
        }
    }
    do {
        let r197 = try risky((([1] as [Int]).at(([Int.min, 1_000, Int.max, 0x1F] as [Int])[...].endIndex) ?? Pile<Int>(items: [1_000, 255]).total))
        v177 = bound(v177 + bound(max(max(v177, v177), v177) + bound(((try? value(of: Outcome<Double>.later(.done(v177)))) ?? v177) * bound(v177 * v177))))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        v177 = bound(v177 - v177)
    } catch {
        log.append("\(error)")
    }
    if (([titles([Queue<Int>(items: [100, 10]), Pile<Double>(items: [v177, v177, v177])]), String("42".reversed())] as Set<String>).union(([] as Set<String>)).isDisjoint(with: ([clip("ab\("Zed")\("é")"), clip("swift\(((nil as Int?)) as Any)\("naïve")"), Queue<Int>.title, String("swift".filter { $0.isNumber })] as Set<String>).union(([clip("é\(Record6(field0: 5, field1: 5))\("hello")"), String(0x1F), Pile<String>.title] as Set<String>)))) {
        var v198 = drained(Box(true).map { x199 in Queue<Int>(items: [Int.max]) }.item, pick(false, "naïve", "naïve").count)
        let o200: any Shown = Shape9(stored: ([v177] as [Double]).sorted().count)
    } else {
        let (t201, t202) = (!(true), compose(small, adder(Int.max))(3))
    }
    switch small(([] as [Bool]).filter { x204 in x204 }.count) {
    case ..<0:
        if case let .later(.done(u205)) = (((try? value(of: ((try? value(of: Outcome<Outcome<Outcome<Int>>>.failed("late"))) ?? Outcome<Outcome<Int>>.failed("lost")))) ?? Outcome.done(2))), ((false || true)) {
            var v206: Set<Int> = Set(Array(([u205, u205, u205, u205] as [Int])[...]))
        } else {
            v177 = bound(v177 + v177)
        }
    case 0, 2, 4:
        v177 = bound(v177 - ((try? value(of: Outcome.later(((try? value(of: Outcome<Outcome<Double>>.later(.done(Outcome<Double>.later(.done(v177)))))) ?? Outcome.done(v177))))) ?? Box(v177).item))
    case let n203 where (["-7", "", "swift", "naïve"] as Set<String>).contains(""):
        log.append(describe(Array(repeating: Box(Choice2.case1).item, count: abs((n203 | n203) % 4))))
    case 5...20:
        switch small((("naïve".utf8.count &+ "".unicodeScalars.count) as Int).signum()) {
        case ..<0:
            if ((1...9).contains((((try? value(of: Outcome<Bool>.later(.done(false)))) ?? false) ? (Int("-7".first?.asciiValue ?? 0) &+ ("naïve".last?.wholeNumberValue ?? 1)) : Box(100).changes))) {
                var v208 = String((([] as [Int]).allSatisfy { x209 in true } != (3 != 10)))
            } else if (([0x1F] as Set<Int>).isSubset(of: ([-small(Int.max), ((100 as Int32)).bitWidth] as Set<Int>))) {
                for o212 in [Shape9(stored: (([] as [Int]).at(17) ?? ((["d": 2, "c": 2] as [String: Int])[""] ?? Int.max))), Shape4(stored: (small(((-4) as Int).leadingZeroBitCount) + small(((100 as UInt8)).bitWidth))), Shape9(stored: max(folded(p1, 0x1F) { x210, y211 in x210 }, most(([255] as [Int])[...], Int.min)))] as [any Shown] {
                    log.append(o212.label)
                    log.append(describe(0))
                }
            } else {
                log.append(describe(false))
            }
        case 0, 2, 4:
            for o213 in [Shape4(stored: ~small((100 & 0))), Shape9(stored: Queue<Bool>.title.count), Shape4(stored: ([] as [String]).count)] as [any Shown] {
                log.append(o213.label)
                log.append(describe((p1.isEmpty ? ([1, 0] as [Int])[...].endIndex : (([100, 2, 5] as [Int]).firstIndex(of: 255) ?? -1))))
            }
        case let n207 where (n207 != n207):
            v177 = bound(v177 * bound(Double((n207 / 2))))
        case 5...20:
            if (([:] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).allSatisfy { (Queue<Int>(items: [$0, $0]).largest == nil) }) {
                log.append(describe(String(repeating: titles([Pile<Int>(items: [17, 2]), Queue<Int>(items: [0, 100, 2])]), count: abs(((-1) &+ 0x1F) % 4)).clipped))
            } else if ((!(true) ? (false == true) : p1.isEmpty)) {
                v177 = bound(v177 * v177.rounded(.towardZero))
            } else {
                v177 = bound(v177 - bound(bound(v177 * 1e-3) + bound(Double((17 as Int).nonzeroBitCount))))
            }
        default:
            if case .done(let u215) = (Outcome.done(((try? value(of: Outcome<String>.later(.done("swift")))) ?? "naïve"))), (true) {
                let w216: Int = switch small(17) {
                case ..<0: (([0x1F] as [Int]).compactMap { x217 in (1 as Int?) }.last ?? ((-4) as Int).leadingZeroBitCount)
                case let n where n % 2 == 0: (([u215, u215, u215, u215] as Set<String>).count | ([Int.min] as [Int]).reduce(2) { $0 &+ $1 })
                case 1, 3, 10...20: (([:] as [String: Int])[String(u215.reversed())] ?? (small(Int.max) - small(Int.min)))
                default: (small(compose(small, adder(2))(1)) + small(((["b": 0x1F, "d": 1, "c": 2] as [String: Int])[u215] ?? 17)))
                }
            } else {
                func inner218(_ n: Int) -> String {
                    return pick(("a" < "x y"), clip("3.5".map { "\($0)." }.joined()), folded(p0, "Zed") { clip($0 + $1) })
                }
            }
        }
    default:
        func inner219(_ n: Int) -> Bool {
            return !(Box(false)[n])
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v177))
    return ([([] as [Bool])] as [[Bool]])
}
finish("function0", describe(function0(a0: before("7", ""))))
finish("function0", describe(function0(a0: folded(([] as [String])[...], "Zed") { clip($0 + $1) })))
finish("function1", describe(function1(Array(([Record1(field0: 255, field1: 1_000)] as [Record1])[...]), (a: "3.5", b: "x y"), a2: ("é".utf8.count &+ "é".unicodeScalars.count))))
finish("function1", describe(function1(Array(([Record1(field0: Int.min, field1: 2), Record1(field0: 10, field1: (-4)), Record1(field0: 0, field1: 1)] as [Record1]).prefix(2)), (a: "Zed", b: "x y"), a2: (([100, 255, 10] as [Int]).min() ?? Int.min))))
finish("function2", describe(function2(a0: cut(([Choice2.case0(part0: 17, 5), Choice2.none, Choice2.case2, Choice2.case2] as [Choice2]) + ([Choice2.none] as [Choice2])))))
finish("function2", describe(function2(a0: Array(([Choice2.case0(part0: 5, 100), Choice2.none] as [Choice2]).dropFirst()))))
finish("function3", describe(function3(a0: ((try? value(of: Outcome.done((0 as Float)))) ?? (2.5 as Float)))))
finish("function3", describe(function3(a0: abs((0.1 as Float)).squareRoot())))
finish("function4", describe(function4(Record1(field0: 100, field1: Int.max), a1: Array(([(7 as Int32), (0 as Int32)] as [Int32]).dropLast()), bound(Double((0 as Float))))))
finish("function4", describe(function4(Record1(field0: 0, field1: (-4)), a1: (true ? ([(100 as Int32), (0 as Int32)] as [Int32]) : ([] as [Int32])), Box(1e-3).larger(12.75))))
finish("function5", describe(function5(([] as [Int])[...].map { x149 in x149 })))
finish("function5", describe(function5(([10, (-4)] as Set<Int>).sorted())))
finish("function6", describe(function6(Box(Queue<String>(items: [])).item, a1: Pile<Choice7>(items: [Choice7.case1(part0: 5, (-4))]).items, (3 &>> 70))))
finish("function6", describe(function6((true ? Queue<String>(items: ["3.5"]) : Queue<String>(items: [])), a1: ([Choice7.case0(part0: 2, part1: 100), Choice7.none, Choice7.none] as [Choice7]).filter { x176 in false }, zip("b", "hello").filter(==).count)))
finish("function7", describe(function7(a0: (["swift", "swift"] as [String])[...].suffix(2), ([5] as [Int])[...].map { x220 in "é" })))
finish("function7", describe(function7(a0: ([] as [String])[...], (["d": "hello", "b": "tea, milk"] as [String: String]).sorted { $0.key < $1.key }.map(\.value))))
