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
    var computed: Int { (["c": field0, "d": field0, "b": field0] as [String: Int]).merging((["d": field0, "b": field0] as [String: Int])) { $1 }.count }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> Int {
        get { ("é".utf8.count &+ "naïve".unicodeScalars.count) }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record6: Equatable {
    var field0: Int
    var field1: Int
    var field2: Int
    var computed: Bool { true }
    mutating func change(_ n: Int) { field1 = Pile<Int>(items: [field1, field1, n]).size }
    subscript(_ n: Int) -> Int {
        get { (n % 2) }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Int)
    case case1(String)
    case case2(part0: Bool)
    var computed: Int {
        switch self {
        case .none: return (Box("🇳🇴").item.utf8.count &+ clip("Zed\((-7.25 as Float))\("")").unicodeScalars.count)
        case .case0(let x0): return adder(toInt(0.0))(compose(small, adder(x0))(x0))
        case .case1(let x0): return 5
        case .case2(let x0): return 100
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0
    case case1(part0: Int, part1: Int)
    case case2(part0: Int, part1: Int)
    var computed: String {
        switch self {
        case .none: return clip("ab\(([1_000] as [Int]).map { Record1(field0: $0) })\(which(10))")
        case .case0: return clip(folded((["é", "ab"] as [String])[...], "naïve") { clip($0 + $1) }.map { "\($0)." }.joined())
        case .case1(let x0, let x1): return ((1_000 as Int?).map { x9 in "-7" } ?? Box("42")[x1])
        case .case2(let x0, let x1): return clip("\(type(of: x0))" + clip("x y\(Record1(field0: x1))\("x y")"))
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
        return count
    }
}
class Object10: Object3 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return (Int(Box("swift").item.first?.asciiValue ?? 0) &+ (String(true).last?.wholeNumberValue ?? 1))
    }
}
func procedure5(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(([n, n] as [Int])))
    x = nil
    log.append(describe(Choice2.case1(Queue<Bool>.title)))
}
func procedure12(_ x: inout Double, _ n: Int) {
    x = bound(x * ((nil as Double?) ?? bound(bound(x / x) - bound(x / x))))
    log.append(describe(((try? value(of: ((try? value(of: Outcome.done(Outcome<String>.later(.done("ab"))))) ?? Outcome.done("b")))) ?? String("🇳🇴".filter { $0.isLetter }))))
    x = bound(x - cut((0..<abs(n % 5)).map { x13 in ([x] as [Double]) }.flatMap { $0 }).reduce(x) { bound($0 * $1) })
    log.append(describe((Node.chain(([n] as Set<Int>).sorted())?.total ?? n)))
}
struct Shape4: Shown {
    var stored: Int
}
struct Shape11: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (String(n, radix: 2).utf8.count &+ "\(type(of: Box(n)))".unicodeScalars.count) }
    var label: String { (Box(false)[stored] ? ((nil as String?) ?? "Zed") : (["x y", "🇳🇴", "hello"] as [String]).joined(separator: "b").clipped) }
}
func function0(_ p0: Double) -> [Int32] {
    var v14 = ((((try? value(of: Outcome<ArraySlice<Int>>.later(.done(([1, (-1), Int.min, (-1)] as [Int])[...])))) ?? ([255, Int.max] as [Int])[...]) == ([] as [Int])[...].suffix(2)) ? ([folded(([p0] as [Double])[...], Int.max) { x15, y16 in x15 }, (small((-4)) + small(1_000))] as Set<Int>) : ([(([1_000] as [Int]).last ?? 255), "".count, "swift".count, -small(100)] as Set<Int>))
    v14 = ([] as Set<Int>)
    let v17 = ((try? value(of: Outcome.later(Outcome.done(p0).map { x18 in x18 }))) ?? p0)
    log.append(describe(v14.remove(([] as [String]).map { x19 in v17 }.count)))
    log.append(describe(p0))
    log.append(describe(v17))
    return drained(Queue<Int32>(items: []), (([:] as [String: String]).count &+ ((3 as Int?) ?? 100)))
}
func function1(_ p0: [[Int]]) -> Double {
    let o20: any Shown = Shape4(stored: Int(Int8(truncatingIfNeeded: (small(2) - small(2)))))
    if let u21 = ((false ? Box(("ab" as String?)) : Box(("swift" as String?)))[(([] as [Int]).at(Int.min) ?? 17)]) {
        let g22 = { () -> Int in
            guard let u23 = ((((try? value(of: Outcome<Record6?>.later(.done((Record6(field0: 17, field1: Int.max, field2: 17) as Record6?))))) ?? (Record6(field0: Int.min, field1: 1_000, field2: 10) as Record6?))?.computed)), (u23) else { return (small((-4)) + small(0x1F)) }
            return (Int(u21.first?.asciiValue ?? 0) &+ (String(255, radix: 16).last?.wholeNumberValue ?? 1))
        }()
        if (((try? value(of: Box(Outcome.done(false))[(g22 & g22)])) ?? Box(true)[([g22, g22, g22, g22] as [Int]).reduce(g22) { $0 &+ $1 }])) {
            let g24 = { () -> Bool in
                guard let u25 = (part(([] as [Bool]), g22, g22).first), (u25) else { return pick(false, true, true) }
                return Array(([g22, g22, g22, g22] as [Int])[...]).contains { x26 in pick(u25, u25, u25) }
            }()
            var v27: Choice2 = Choice2.case0(part0: ([g22, g22, g22] as [Int]).map { $0 }.reduce(((try? risky(g22)) ?? g22)) { $0 &+ $1 })
        } else {
            for o29 in [Shape4(stored: g22), Shape4(stored: (small(g22) - small((false ? g22 : g22)))), Shape4(stored: (Box(g22).larger(g22) as Int).signum())] as [any Shown] {
                log.append(o29.label)
                log.append(describe(-small(Int(Int8(truncatingIfNeeded: g22)))))
            }
        }
    } else {
        var v30 = Set((0..<abs((-1) % 5)).map { x31 in "tea, milk" }).subtracting(Set((0..<abs(100 % 5)).map { x32 in "ab" }))
    }
    loop34: for i33 in cut(drained(Queue.of(([3.25, 12.75, (-1.5), 1e-3] as [Double])), Int((0 as Int32)))) {
        let w35: [[Int]] = switch small(most(([17] as Set<Int>).filter { $0 > Int.min }, ("naïve".utf8.count &+ "Zed".unicodeScalars.count))) {
        case ..<0: ([([] as [Int]), ([17, 1_000, 5] as [Int]), ([2] as [Int]), ([1_000, 3, Int.min] as [Int])] as [[Int]])
        case let n where n % 2 == 0: ((try? value(of: Outcome<ArraySlice<[Int]>>.later(.done(([([100, 5] as [Int]), ([0] as [Int]), ([(-1), 17, Int.min, 0x1F] as [Int]), ([] as [Int])] as [[Int]])[...])))) ?? ([([10, 5, 0x1F, Int.min] as [Int])] as [[Int]])[...]).filter { x36 in (true || false) }
        case 1, 3, 10...20: cut(([] as [String]).map { x37 in p0 }.flatMap { $0 })
        default: Array(([([1_000, 17, (-4), (-1)] as [Int])] as [[Int]])[...])
        }
        var k38 = 0
        loop39: while k38 < 1 {
            k38 += 1
            let v40: [String: [Int]] = ([:] as [String: [Int]])
            var v41 = false
        }
        var v42: ArraySlice<Bool> = ([] as [Bool])[...]
    }
    if ((((["ab", "3.5", "-7", "swift"] as Set<String>).isDisjoint(with: (["a"] as Set<String>)) ? (true == false) : pick(true, false, false)) && (1...9).contains((Int.min as Int).signum()))) {
        loop44: for i43 in (1...4).reversed() {
            log.append(describe(Box("a").item))
            let o45: any Shown = Shape11(stored: (small("é".count) - small(i43)))
            let v46: Int? = ([i43, i43, i43, i43] as [Int]).at((((try? value(of: Outcome<Int?>.later(.done((nil as Int?))))) ?? (nil as Int?)) ?? 3))
        }
    } else {
        let v47: Record6? = (0..<abs(zip("swift", "b").filter(==).count % 5)).map { Box(Record6(field0: $0, field1: $0, field2: $0))[$0] }.first(where: { x49 in (([Int.max] as [Int])[...] == (true ? ([] as [Int])[...] : ([(-1), 100, 2] as [Int])[...])) })
    }
    for o50 in [Shape11(stored: ([(-4), 0x1F] as [Int]).count), Shape4(stored: ~small(Pile<Int>(items: [0, 0]).total)), Shape4(stored: o20.stored)] as [any Shown] {
        log.append(o50.label)
        log.append(describe(((Int("🇳🇴".first?.asciiValue ?? 0) &+ ("42".last?.wholeNumberValue ?? 1)) &<< 8)))
    }
    let v51 = (255 as UInt8)
    log.append(describe(p0))
    log.append(describe(v51))
    return ((([0x1F, 0] as [Int]).count > ((try? value(of: Outcome<Int>.failed("lost"))) ?? 100)) ? bound(Double((0.1 as Float))) : 0.0)
}
func function2(_ p0: Record6, a1 p1: [String], a2 p2: Queue<Bool>) -> String {
    var v52: Choice7 = Choice7.case1(part0: folded(Box(([5, 1_000] as [Int])[...])[17], Queue<Int>(items: [17, 1_000]).total) { x53, y54 in x53 }, part1: (~(-40 as Int32)).leadingZeroBitCount)
    log.append(describe(((try? value(of: Outcome<Int?>.failed("lost"))) ?? (255 as Int?)).map { x55 in Record6(field0: x55, field1: x55, field2: x55) }))
    let w56: Record1? = switch small((Int(clip("-7" + "🇳🇴").first?.asciiValue ?? 0) &+ (clip("ab\(0x1F)\("é")").last?.wholeNumberValue ?? 1))) {
    case ..<0: cut(([] as [Record1]) + ([Record1(field0: Int.max)] as [Record1])).first
    case let n where n % 2 == 0: Queue<Record1>(items: [Record1(field0: (-4))]).items.first(where: { x57 in (255 < (-1)) })
    case 1, 3, 10...20: drained(Pile<Record1>(items: [Record1(field0: 17)]), 0x1F).last
    default: (Record1(field0: (-4)) as Record1?)
    }
    var k58 = 0
    loop59: while k58 < 1 {
        k58 += 1
        var v60: Outcome<Choice7> = Box(Outcome.done(true).map { x61 in v52 }).item
    }
    func inner62(_ n: Int) -> String {
        return folded((["Zed"] as [String])[...], p1.joined(separator: "").clipped) { clip($0 + $1) }
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v52))
    log.append(describe(w56))
    return most(p1, which(3.25))
}
func function3(a0 p0: Choice2, _ p1: Int) -> ArraySlice<Bool> {
    var v64 = ((Box(p1) == Box(p1).map { x65 in x65 }) ? ([:] as [String: Bool]) : (["a": !(true)] as [String: Bool]))
    log.append(describe((1.0 as Double?).flatMap { x66 in (0 as Int?) }.map { x67 in (false ? Record1(field0: p1) : Record1(field0: p1)) }))
    v64[String(tail("\(type(of: Box(1e-3)))", (p1 &<< (-2))))] = nil
    switch (Choice2.none) {
    case .none:
        let f68: (String) -> Bool = { (p69: String) -> Bool in ((p1 < p1) && true) }
    case .case0(let e70):
        loop74: for i71 in cut(cut(([e70, e70] as [Int]).enumerated().map { x72, y73 in p1 } + ([e70, p1, e70, p1] as [Int]).sorted(by: >))) {
            let v75 = String(String(String("b".filter { $0.isUppercase }).filter { $0.isWhitespace }).filter { $0.isLetter })
            v64 = ([:] as [String: Bool])
            if ((["d": v75, "b": v75] as [String: String]).sorted { $0.key < $1.key }.map(\.value).enumerated().map { x76, y77 in pick(true, true, true) }.isEmpty) {
                var v78: Choice2 = (([e70, p1, e70] as Set<Int>).isSubset(of: ([] as Set<Int>).filter { $0 != 255 }) ? Choice2.case0(part0: (Node.chain(([p1, p1, p1, i71] as [Int]))?.total ?? e70)) : Box(Box(p0))[i71][(small(e70) + small(e70))])
                v78 = Choice2.case1(v75)
            } else if ((Int((7 as UInt8).addingReportingOverflow((255 as UInt8)).partialValue) < ([1e-3] as [Double]).count)) {
                v64 = (["b": (pick(true, 0.1, 1e-3) == most(([1e-3, (-1.5), 0.1, 12.75] as [Double])[...], 0.0)), "d": (((try? value(of: Outcome<Bool>.failed("lost"))) ?? true) != (false && true)), "c": (p1 != (([i71, p1] as [Int]).firstIndex(of: i71) ?? -1))] as [String: Bool])
            } else {
                let (t79, t80) = (3.25, v75)
            }
        }
    case .case1(let e81):
        switch small(Box(([] as [String])).item.count) {
        case ..<0:
            let v83 = ((try? value(of: Box(Outcome.done((a: e81, b: e81)))[(["c": p1] as [String: Int]).values.reduce(p1, &+)])) ?? Box((a: e81, b: e81))[p1])
        case 0, 2, 4:
            for case let u84? in [Box((nil as Bool?)).item, ((try? value(of: Outcome<Bool?>.later(.done((false as Bool?))))) ?? (nil as Bool?)), ([true, true, false] as [Bool]).first(where: { x85 in x85 })] as [Bool?] where u84 {
                for o86 in [Shape4(stored: p1), Shape11(stored: Queue.of(([p1, p1, p1] as [Int])).total), Shape11(stored: adder(p1)(p1))] as [any Shown] {
                    log.append(o86.label)
                    log.append(describe(most(Array(([p1, p1, p1] as [Int])[...]), (p1 &+ p1))))
                }
            }
        case let n82 where ([p1, p1] as Set<Int>).isSubset(of: ([] as Set<Int>)):
            let (t87, t88) = ((1...9).contains(n82) ? Box((n82, e81)).item : (n82, e81))
        case 5...20:
            let f89: (String) -> Int = { (p90: String) -> Int in (small(p1) - small((small(p1) + small(p1)))) }
        default:
            let v91 = (Record1(field0: p1) as Record1?)
        }
    case .case2(let e92):
        let w93: ArraySlice<Int> = if (e92) { ([] as [Int])[...] } else if (Box(e92).item) { part(([0.0] as [Double]).compactMap { x94 in (0x1F as Int?) }, Pile<Int>(items: [p1]).total, ([p1, p1, p1, p1] as [Int]).count) } else { ((try? value(of: Outcome.done(p1).map { x95 in ([x95] as [Int])[...] })) ?? ([p1, p1, p1] as [Int]).prefix(while: { x96 in e92 })) }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ([((["b": p1] as [String: Int])["\(type(of: Box(p1)))"] != nil), (bound(bound(Double(p1))) < bound(1e-3 - 0.5))] as [Bool])[...]
}
func function4(_ p0: Double?, _ p1: Int) -> Choice2 {
    let v97: Set<String> = (["42"] as Set<String>)
    let w98: String? = switch small((p1 &+ p1)) {
    case ..<0: ("x y" as String?)
    case let n where n % 2 == 0: Array((["a"] as [String])[...]).first(where: { x99 in (true == true) })
    case 1, 3, 10...20: Queue<Int>(items: []).largest.flatMap { (["é", ""] as [String]).at($0) }
    default: ("x y" as String?)
    }
    var v101: [[Int]] = (((Int("Zed".first?.asciiValue ?? 0) &+ ("🇳🇴".last?.wholeNumberValue ?? 1)) != (([:] as [String: Int])["swift"] ?? p1)) ? ([([p1, p1, p1] as [Int]), ([p1, p1] as [Int])] as [[Int]]) : ([Array(([] as [Int]).dropLast()), (0..<abs(p1 % 5)).map { $0 }] as [[Int]]))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(w98))
    log.append(describe(v101))
    return Box(Choice2.case1("swift"))[p1]
}
func function5(a0 p0: [Bool]) -> [String] {
    var v104 = (1e-3 as Float)
    var v105 = part(p0, ((try? risky(zip("naïve", "swift").filter(==).count)) ?? ((7 as UInt8)).leadingZeroBitCount), abs(small(((try? value(of: Outcome.done(10))) ?? (-4)))))
    for o106 in [Shape11(stored: Pile<Int>(items: [17, 0, (-1)]).size), Shape11(stored: -small("tea, milk".count)), Shape11(stored: Dictionary(zip((["x y", "42"] as [String]), ([2, 17] as [Int])), uniquingKeysWith: { first, _ in first }).count)] as [any Shown] {
        log.append(o106.label)
        log.append(describe((adder((-4))(0) / (-3))))
    }
    v105.append((pick(false, true, false) ? (1 < 0) : (1...9).contains(3)))
    log.append(describe(p0))
    log.append(describe(v104))
    log.append(describe(v105))
    return Array((["naïve", "hello", "hello"] as Set<String>).symmetricDifference((["a", "x y", "é", "3.5"] as Set<String>)).sorted().prefix(2))
}
func function6(_ p0: [Int32], a1 p1: Queue<Int>) -> [Record1] {
    let v109 = Box(Int.min).map { x110 in x110 }.map { Record6(field0: $0, field1: $0, field2: $0) }.item
    loop113: for i112 in (1...4).reversed() {
        let v114: Double = bound((!(false) ? (-0.0) : ceil((-0.25))) * ((true || false) ? bound((-1.5) + 1.0) : bound(100.0 * 1.0)))
        if let u115 = (([] as [Double]).map { x116 in true }.first) {
            var v117: (a: String, b: Int) = (a: which(i112), b: (p1.size & most(([i112, i112] as [Int])[...], i112)))
        } else {
            switch (Outcome.done(i112).map { $0 }) {
            case .done(let e118), .later(.done(let e118)):
                func inner120(_ n: Int) -> Int {
                    return i112
                }
            case .failed(let reason):
                log.append(reason)
            case .later:
                let v121 = Record6(field0: (i112 | (["b": i112, "d": i112, "a": i112] as [String: Int]).values.reduce(i112, &+)), field1: i112, field2: i112)
            }
        }
    }
    let v122 = ([v109, v109, v109] as [Record6])[...].filter { x123 in false }
    let f124: (Int) -> Double = { (p125: Int) -> Double in sin(((try? value(of: Outcome<Double>.later(.done(100.0)))) ?? 0.0)) }
    var v126: Box<Choice7> = Box(Choice7.case0)
    do {
        let r127 = try risky(Box(0.5).changes)
        if let u128 = (Int(which((r127, 12.75)))) {
            let o129: any Shown = Shape11(stored: ([u128, r127] as Set<Int>).union(([] as Set<Int>)).count)
            v126 = Box(Choice7.case2(part0: p1.total, part1: o129.change(u128)))
        } else {
            log.append(describe(((try? value(of: Outcome<Record6>.later(.done(v109)))) ?? Box(v109)[r127])))
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        let f130: (Int) -> Bool = { (p131: Int) -> Bool in Box(false).item }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p1))
    log.append(describe(v109))
    log.append(describe(v122))
    log.append(describe(v126))
    return Array(repeating: Box(Record1(field0: 0)).item, count: abs(folded(([1_000] as [Int]), max(0x1F, 3)) { x132, y133 in x132 } % 4))
}
func function7(_ p0: Float, _ p1: Int, a2 p2: (Int, Int)) -> Outcome<Choice7> {
    log.append(describe(((p1 >= p1) ? Choice2.case0(part0: p1) : Choice2.none)))
    let v136: Float = p0
    loop138: for i137 in stride(from: 2, to: -1, by: -3) {
        switch (Choice7.case0) {
        case .none:
            let v139: Double? = Array(([2.5, (-1.5), 1.0] as [Double])[...]).first(where: { x140 in ((small(i137) - small(i137)) < i137) })
        case .case0:
            var v141: Int = p2.0
        case .case1(let e142, let e143):
            log.append(describe(Int(((7 as Int32) &- (100 as Int32)))))
        case .case2(let e144, let e145):
            var v146 = (["a": e144, "d": e145, "c": e145] as [String: Int])
        }
    }
    var v147: Int? = (Node.chain(([Record1(field0: p1), Record1(field0: p1)] as [Record1]).map(\.computed))?.list ?? ([true] as [Bool]).map { x148 in p1 }).last
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v136))
    log.append(describe(v147))
    return Outcome<Choice7>.later(.done(Choice7.none))
}
finish("function0", describe(function0(([] as [Double]).reduce(12.75) { bound($0 + $1) })))
finish("function0", describe(function0(((try? value(of: Outcome.done(0.1))) ?? 3.25))))
finish("function1", describe(function1(([([100, 2, 0] as [Int]), ([] as [Int])] as [[Int]]))))
finish("function1", describe(function1(pick(false, ([([3, (-1)] as [Int])] as [[Int]]), ([] as [[Int]])))))
finish("function2", describe(function2(Record6(field0: 0, field1: 5, field2: 1_000), a1: ([255, 1_000] as [Int])[...].map { x63 in "b" }, a2: Queue<Bool>(items: [true]))))
finish("function2", describe(function2(Record6(field0: Int.max, field1: 5, field2: 100), a1: drained(Pile<String>(items: ["x y", "swift"]), (-4)), a2: (false ? Queue<Bool>(items: [true, false]) : Queue<Bool>(items: [true, false])))))
finish("function3", describe(function3(a0: Box(Choice2.case1("🇳🇴"))[2], "".count)))
finish("function3", describe(function3(a0: Choice2.case2(part0: true), (Node.chain(([10, 17, 10, 5] as [Int]))?.total ?? Int.max))))
finish("function4", describe(function4((nil as Bool?).map { x103 in 1e-3 }, ((try? risky(3)) ?? 1_000))))
finish("function4", describe(function4(([] as [Double]).at(255), Pile<Int>(items: [3]).total)))
finish("function5", describe(function5(a0: ([true, true, false, false] as [Bool]).enumerated().map { x107, y108 in y108 })))
finish("function5", describe(function5(a0: pick(false, ([] as [Bool]), ([true, false, true] as [Bool])))))
finish("function6", describe(function6(Array(([(0 as Int32)] as [Int32])[...]), a1: Queue<Int>(items: [Int.min, 3]).converted(to: Queue<Int>.self) { $0 })))
finish("function6", describe(function6(([(1 as Int32), (7 as Int32)] as [Int32]).filter { x135 in false }, a1: (true ? Queue<Int>(items: [1, 3]) : Queue<Int>(items: [17, 255, Int.min])))))
finish("function7", describe(function7((3 as Float), 0, a2: Box(((-4), 1_000))[3])))
finish("function7", describe(function7(abs((1e-3 as Float)).squareRoot(), Box(10)[(-1)], a2: ((-1), 1_000))))
