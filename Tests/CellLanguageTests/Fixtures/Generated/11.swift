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
    var field0: ArraySlice<String>
    var field1: String
    var computed: Int { ([(-4), 255, 0x1F] as Set<Int>).intersection(([0, Int.max, 17, 1] as Set<Int>)).count }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> ArraySlice<String> {
        get { ([field1, field1, field1, field1] as [String])[...] }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record6 {
    var field0: Double
    var field1: [Record1]
    var computed: Bool { ((["d": (-1)] as [String: Int]).sorted { $0.key < $1.key }.map(\.value) != Array(([(-4), 10, 1, Int.max] as [Int]).reversed())) }
    mutating func change(_ n: Int) { field1 = ([Record1(field0: (["", "swift", "b", "é"] as [String])[...], field1: "x y"), (false ? Record1(field0: (["🇳🇴"] as [String])[...], field1: "b") : Record1(field0: ([] as [String])[...], field1: "swift"))] as [Record1]) }
    subscript(_ n: Int) -> [Record1] {
        get { field1 }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(Double, part1: Int)
    var computed: Double {
        switch self {
        case .none: return (-max(0.0, 1.0))
        case .case0(let x0, let x1): return bound(0.0 + x0)
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(part0: String, Int)
    case case1(part0: Int)
    case case2
    var computed: String {
        switch self {
        case .none: return most(([] as [Int]).compactMap { x8 in ("-7" as String?) }, pick(false, "42", "🇳🇴"))
        case .case0(let x0, let x1): return clip(x0.map { "\($0)." }.joined())
        case .case1(let x0): return String("\(type(of: Queue<String>(items: ["ab", "é", "42"])))".reversed())
        case .case2: return Box("b").larger(clip("Zed\(0x1F)\("Zed")"))
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
        return Box(count).item
    }
}
class Object9 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (Array(([count, count, count, count] as [Int]).dropLast()).firstIndex(of: ((try? value(of: Outcome.done(n))) ?? count)) ?? -1)
    }
}
func procedure5(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(Choice2.case0((-100.0), part1: ([n] as Set<Int>).count)))
    x = nil
    log.append(describe((Record1(field0: (["ab", "42", "b", "🇳🇴"] as [String])[...], field1: "3.5") as Record1?)))
}
func procedure11(_ x: inout [Int], _ n: Int) {
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(((try? value(of: Box(Outcome.done((nil as Int?))).item)) ?? (false as Bool?).map { x12 in n })))
    x.append((([n, n, n] as Set<Int>).count &- (n &* n)))
    log.append(describe(cut(pick(false, ([([] as [[String]]), ([([] as [String])] as [[String]]), ([(["b", "a", "Zed", "x y"] as [String]), (["swift"] as [String])] as [[String]])] as [[[String]]]), ([([(["hello", "swift", "-7", "swift"] as [String]), (["Zed", "🇳🇴", "naïve"] as [String]), (["tea, milk", "b", "hello", "naïve"] as [String])] as [[String]]), ([(["x y"] as [String])] as [[String]]), ([] as [[String]])] as [[[String]]])).flatMap { $0 })))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { clip("-7" + "a").count }
    var label: String { most(([clip("a".map { "\($0)." }.joined()), titles([Pile<Int>(items: [stored]), Pile<Int>(items: [stored, stored, stored])]), String(repeating: "x y", count: abs(stored % 4)).clipped, clip("b\("🇳🇴")\("3.5")")] as Set<String>), clip("a" + "a")) }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
    var label: String { folded(part((["42", "swift"] as [String]), stored, stored), clip("b" + "swift")) { clip($0 + $1) } }
}
func function0(_ p0: Record6, _ p1: [Record1], _ p2: [Float]) -> Record1 {
    var v13: [String: Int] = (["b": Box(1)[Int((1 as Int32))]] as [String: Int])
    if ((((([(-4), 17] as [Int]).at(1_000) ?? 5) >= ([] as [Int]).count) == "42".split(separator: " ").map(String.init).contains("swift"))) {
        var v14: Bool? = Box(([true, false, false, true] as [Bool]).first(where: { x15 in x15 })).item
    } else {
        var k16 = 0
        loop17: repeat {
            k16 += 1
            v13["\(type(of: Box(k16)))", default: ~small(Pile<Int>(items: []).total)] &+= (["c": 3.25, "b": 1.0] as [String: Double]).count
        } while k16 < 3
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return Record1(field0: ([] as [String])[...], field1: ([false] as [Bool]).compactMap { x19 in ("3.5" as String?) }.joined(separator: clip("x y" + "tea, milk")).clipped)
}
func function1(a0 p0: [Float]) -> Pile<Int> {
    let g23 = { () -> String in
        guard let u24 = (([1_000] as [Int]).first(where: { x25 in (([1e-3, 1e-3, 1e-3, 1.0] as [Double]) != ([(-1.5)] as [Double])) })), ((([u24, u24, u24, u24] as Set<Int>).isSuperset(of: ([] as Set<Int>)) && (false != true))) else { return String(Int.min, radix: 2) }
        return ((u24 < u24) ? String((-1.5)) : ("ab".first.map { String($0) } ?? "42"))
    }()
    let v26 = Int(UInt32(truncatingIfNeeded: (Box(255).larger(17) << 70)))
    var k27 = 0
    loop28: while k27 < 2 {
        k27 += 1
        if let u29 = ((((["c": v26] as [String: Int])[g23] != nil) ? ([] as [Int])[...].last : ([] as [Int]).last)) {
            let v30: ArraySlice<Int> = part(([g23] as [String])[...].filter { x31 in false }.map { x32 in k27 }, (([] as [Bool]).enumerated().map { x33, y34 in x33 }.last ?? (([] as [Int]).first ?? v26)), (~(255 as UInt8)).bitWidth)
        } else {
            let v35: Float = ((try? value(of: Outcome.done(Box((-7.25 as Float))))) ?? Box((-7.25 as Float)))[(folded(([g23] as [String]), k27) { x36, y37 in v26 } &- (v26 % (-3)))]
        }
    }
    let c40: Int? = attempt { try Outcome<Int>.later(.done(v26)).get() }
    switch c40 as Any {
    case let n38 as Int where n38 > 2:
        var v41 = ([g23, g23] as [String])[...]
    case let s39 as String:
        if ((Pile<Int>.title > s39)) {
            let f42: (Double) -> Int = { (p43: Double) -> Int in Box(v26).changes }
            var v44: [Int] = cut(([([v26] as [Int]), ([] as [Int])] as [[Int]]).filter { x45 in false }.flatMap { $0 }).sorted()
        } else if ((([s39, g23] as Set<String>) != ([s39, g23, s39, g23] as Set<String>).subtracting(([] as Set<String>)))) {
            switch (Outcome<Int>.failed("late")) {
            case .done(let e46), .later(.done(let e46)):
                let v47 = ([Choice2.none] as [Choice2])
            case .failed(let reason):
                log.append(reason)
            case .later:
                let f48: (Bool) -> Int = { (p49: Bool) -> Int in Box(v26).larger(v26) }
            }
        } else {
            let v50: Double = ((try? value(of: Outcome.done(0.0).map { pick(true, $0, $0) })) ?? bound(most(([2.5, (-1.5), (-0.25)] as Set<Double>), 1e-3) / bound(Double(v26))))
        }
    case is [Int]:
        log.append(describe(sin(([1.0, 100.0] as [Double]).reduce(1e-3) { bound($0 - $1) })))
    case is Double, is Bool:
        var v52 = ((try? value(of: ((try? value(of: Outcome<Outcome<String>>.failed("late"))) ?? Outcome.done(g23)).map { Box(Record6(field0: (-0.25), field1: ([Record1(field0: ([g23] as [String])[...], field1: g23), Record1(field0: ([g23, $0, $0] as [String])[...], field1: $0)] as [Record1]))).item })) ?? Record6(field0: ((nil as Double?) ?? 0.0), field1: Array(([Record1(field0: ([g23, g23] as [String])[...], field1: g23)] as [Record1]).dropFirst())))
    default:
        loop55: for i54 in cut(Array(repeating: Box(v26).changes, count: abs(((try? value(of: Outcome.done(v26))) ?? v26) % 4))) {
            let (t56, t57) = (([v26, i54, i54] as [Int]).contains(i54) ? Box((v26, i54))[i54] : (i54, v26))
            if (((["a": t56, "c": i54] as [String: Int])[g23] != nil)) { break loop55 }
            log.append(describe(Array(repeating: ([Record6(field0: 0.0, field1: ([] as [Record1])), Record6(field0: 12.75, field1: ([Record1(field0: ([g23] as [String])[...], field1: g23)] as [Record1])), Record6(field0: (-1.5), field1: ([Record1(field0: ([g23, g23] as [String])[...], field1: g23), Record1(field0: ([g23, g23] as [String])[...], field1: g23), Record1(field0: ([g23, g23, g23, g23] as [String])[...], field1: g23), Record1(field0: ([g23] as [String])[...], field1: g23)] as [Record1])), Record6(field0: 1e-3, field1: ([Record1(field0: ([g23] as [String])[...], field1: g23), Record1(field0: ([] as [String])[...], field1: g23)] as [Record1]))] as [Record6]).map(\.computed), count: abs(Int((7 as Int32)) % 4))))
        }
    }
    if case let u58? = (Int(g23).map { x59 in pick(false, x59, v26) }), (pick(false, false, false)) {
        let o60: Object3 = Object3(count: (g23.utf8.count &+ clip("3.5\(g23)\(g23)").unicodeScalars.count), field0: v26)
    } else {
        switch (small(compose(small, adder(Int(Int8(truncatingIfNeeded: v26))))(v26)), (((try? value(of: Outcome.done(true))) ?? false))) {
        case (0, _), (_, false) where log.count > 3:
            var v63 = Pile<Choice7>(items: [Choice7.none, Choice7.case1(part0: (([v26, v26] as [Int]).firstIndex(of: v26) ?? -1)), Choice7.case2])
        case (let n61, true) where ((10 as Int?) != nil):
            var v64 = ((try? value(of: Outcome<Bool>.failed("late"))) ?? ([adder(v26)(v26), n61, ([3.25, 1.0, 1.0, 0.0] as [Double]).count] as Set<Int>).isSuperset(of: ([n61, n61, v26, n61] as Set<Int>)))
        case (1...5, false):
            func inner65(_ n: Int) -> Int {
                return (adder(v26)(n) &* (small(v26) * small(v26)))
            }
        case let (n61, b62):
            func inner66(_ n: Int) -> String {
                return g23
            }
        }
    }
    let g67 = { () -> Bool in
        guard let u68 = (([] as Set<Int>).sorted().first(where: { x69 in Box(true).item })), (([v26, u68] as [Int]).map { x70 in v26 }.contains { x71 in (Outcome.done(v26) != Outcome.done(u68)) }) else { return (([:] as [String: Int])[g23] != nil) }
        return Box(Box(false))[u68][v26]
    }()
    log.append(describe(p0))
    log.append(describe(g23))
    log.append(describe(v26))
    log.append(describe(g67))
    return Pile<Int>(items: [v26, v26, v26])
}
func function2(_ p0: Record6?) -> Double? {
    let v72: Box<Choice7> = (!(false) ? Box(17) : Box(0)).map { x73 in Box(Box(Choice7.case2)).item.item }
    for o74 in [Shape10(stored: (compose(small, adder(1))(1_000) &<< 63)), Shape4(stored: (Pile<Int>(items: [17, Int.max]).total as Int).signum()), Shape4(stored: ((try? value(of: Outcome.done(1_000))) ?? (small(Int.min) - small(0x1F))))] as [any Shown] {
        log.append(o74.label)
        log.append(describe(Pile<Bool>(items: [false, false]).items.count))
    }
    var v75: Int = (String("3.5".prefix(while: { $0.isLetter })).count &* most(([([:] as [String: Int]).values.reduce((-1), &+)] as Set<Int>), (([] as [Int]).at((-1)) ?? 2)))
    var v76: Int32 = ((try? value(of: Box(Box(Outcome<Int32>.failed("lost")))[v75][v75])) ?? Array(([] as [Int32]).suffix(2)).reduce((1 as Int32), &+))
    bump(&v75, by: v75)
    log.append(describe(p0))
    log.append(describe(v72))
    log.append(describe(v75))
    log.append(describe(v76))
    return (Node.chain((["c": (-0.25), "d": (-1.5)] as [String: Double]).sorted { $0.key < $1.key }.map(\.value))?.list ?? ([v75] as [Int]).compactMap { x77 in (2.5 as Double?) }).at((small(Box(v75).item) * small("ab".count)))
}
func function3(_ p0: Bool) -> Int {
    switch small((["c": 255] as [String: Int]).values.reduce(((try? risky(17)) ?? 17), &+)) {
    case ..<0:
        let (t79, t80) = ("b", 100.0)
    case 0, 2, 4:
        var k81 = 0
        loop82: while k81 < 1 {
            k81 += 1
            func inner83(_ n: Int) -> Bool {
                return false
            }
        }
    case let n78 where ((try? value(of: Outcome<Bool>.later(.done(p0)))) ?? p0):
        var k84 = 0
        loop85: while k84 < 4 {
            k84 += 1
            let v86 = Double((String(tail("é", n78)).first.map { String($0) } ?? "\(type(of: ([n78, n78, k84] as [Int])[...]))"))
            switch (Choice7.case1(part0: n78)) {
            case .none:
                let v87 = Box(Box(p0))[n78].map { x88 in Choice7.case1(part0: k84) }.item
            case .case0(let e89, let e90):
                let v91 = cut(Array(repeating: Record6(field0: 1.0, field1: ([Record1(field0: ([] as [String])[...], field1: e89)] as [Record1])), count: abs(k84 % 4)) + ([e89, e89] as [String])[...].map { x92 in Record6(field0: 3.25, field1: ([Record1(field0: ([e89, x92, x92] as [String])[...], field1: x92), Record1(field0: ([x92] as [String])[...], field1: x92), Record1(field0: ([] as [String])[...], field1: e89)] as [Record1])) }).at((toInt((-1.5)) &* e89.count))
            case .case1(let e93):
                var v94: Choice2 = Box(Box(Choice2.none))["3.5".count][((n78 &- n78) | e93)]
            case .case2:
                if (p0) { continue loop85 }
            }
        }
    case 5...20:
        var k95 = 0
        loop96: while k95 < 4 {
            k95 += 1
            var v97 = Box(k95).map { x98 in Box(Record1(field0: ([] as [String])[...], field1: "naïve")) }.item[max((([] as [Int]).firstIndex(of: k95) ?? -1), Pile<Int>(items: []).total)]
            if (([] as [Record1]).map(\.computed).compactMap { x99 in (nil as Int?).map { x100 in x100 } }.contains { x101 in (Box(p0)[x101] == ((Int.min as Int?) != nil)) }) {
                let g102 = { () -> Bool in
                    guard let u103 = (("42" as String?)), (Box(p0)[k95]) else { return ([k95, k95] as [Int]).isEmpty }
                    return (k95 >= (small(k95) + small(k95)))
                }()
                let w104: Int = if (([p0, g102, p0, p0] as [Bool]).contains(Box(p0).item)) { k95 } else if (p0) { zip("x y", clip("tea, milk" + "tea, milk")).filter(==).count } else { k95 }
            } else if ((k95 == Queue<Int>(items: [k95]).total)) {
                func inner105(_ n: Int) -> String {
                    return ((("hello" as String?) ?? "3.5").first.map { String($0) } ?? "-7")
                }
            } else {
                v97 = Record1(field0: (["naïve"] as [String])[...], field1: "ab")
            }
        }
    default:
        switch (small(pick((([:] as [String: Int])["x y"] != nil), (p0 ? 2 : 3), "naïve".count)), ((Queue<Int>(items: [1]).size != Box(0x1F).larger(17)))) {
        case (0, _), (_, false) where log.count > 3:
            let o108: Object3 = Object3(count: (small(([Int.min, 0x1F] as [Int]).count) + small(compose(small, adder(1_000))(1))), field0: ((try? value(of: Outcome.done(Box(10)))) ?? Box(Int.max))[(Int("a".first?.asciiValue ?? 0) &+ ("b".last?.wholeNumberValue ?? 1))])
        case (let n106, true) where p0:
            if let u109 = (Box((nil as Bool?))[((try? risky(n106)) ?? n106)]) {
                var v110: [Int32] = ((try? value(of: Outcome<[Double]>.failed("late"))) ?? ([1e-3, (-0.25), 12.75] as [Double])).map { x111 in n106 }.map { ((u109 == u109) ? (Int32(exactly: $0) ?? (0 as Int32)) : (0 as Int32)) }
            } else {
                var v113 = Box(Record1(field0: (["3.5", "é"] as [String])[...], field1: "42"))[clip("🇳🇴\(p0)\("a")").count]
            }
        case (1...5, false):
            func inner114(_ n: Int) -> Double {
                return bound(Double((1e-3 as Float).rounded(.up)))
            }
        case let (n106, b107):
            for o115 in [Shape10(stored: n106), Shape4(stored: ([100.0] as [Double])[...].endIndex), Shape10(stored: Pile<Int>(items: [n106, n106]).size)] as [any Shown] {
                log.append(o115.label)
                log.append(describe(o115.stored))
            }
        }
    }
    log.append(describe((["hello", "hello", "3.5"] as [String])[...].last.map { $0 }))
    let v117: Double = ((try? value(of: Outcome<String>.later(.done("ab")).map { x118 in ((1.0 as Double?) ?? 1.0) })) ?? (p0 ? atan((-1.5)) : bound(Double((0.1 as Float)))))
    log.append(describe(p0))
    log.append(describe(v117))
    return (small((p0 ? Box(10) : Box(17)).larger((p0 ? 10 : 100))) + small(((Int("a".first?.asciiValue ?? 0) &+ ("3.5".last?.wholeNumberValue ?? 1)) << 8)))
}
func function4(a0 p0: Double, a1 p1: Int, a2 p2: Int?) -> Choice7 {
    do {
        let r119 = try risky((["c": p1] as [String: Int]).values.reduce(Box(p1)[p1], &+))
        var v120 = Record1(field0: part("ab".split(separator: "a").map(String.init), (r119 &+ p1), max(p1, p1)), field1: clip(before("7", "swift").map { "\($0)." }.joined()))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        loop122: for i121 in stride(from: 3, to: -1, by: -3) {
            log.append(describe(!(((nil as Bool?) == nil))))
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(Choice2.case0(p0, part1: p1)))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return Choice7.case1(part0: p1)
}
func function5(a0 p0: Record6, a1 p1: Double, _ p2: Double) -> [Record6] {
    var v123: Int32 = min(Int32(truncatingIfNeeded: max(1, 0x1F)), Int32(clamping: "hello".count))
    func inner124(_ n: Int) -> Double {
        return (((-1.5) as Double?) ?? p2)
    }
    var v125 = p0.field1
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v123))
    log.append(describe(v125))
    return Array((["swift", "hello"] as [String]).enumerated().map { x126, y127 in Record6(field0: p1, field1: v125) }.reversed())
}
func function6(a0 p0: Int?, a1 p1: Choice7, _ p2: Queue<Int>) -> String {
    let v128 = Record1(field0: ([] as [String])[...].dropFirst().prefix(3), field1: pick(([0x1F, 0, 17] as [Int]).contains { x129 in false }, "-7", Box("3.5")[5]))
    do {
        let r130 = try risky(pick(([] as [Double]).isEmpty, Box(Int.max).larger(255), Box(100).item))
        for o131 in [Shape4(stored: pick((true != false), ((try? value(of: Outcome.done(r130))) ?? r130), (false ? r130 : r130))), Shape10(stored: r130), Shape4(stored: r130)] as [any Shown] {
            log.append(o131.label)
            log.append(describe(r130))
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        func inner132(_ n: Int) -> Double {
            return most((false ? ([] as [Double])[...] : ([0.0, (-1.5), 12.75] as [Double])[...]), sin(0.1))
        }
    } catch {
        log.append("\(error)")
    }
    var v133 = Record1(field0: ((try? value(of: ((try? value(of: Outcome.done(Outcome<ArraySlice<String>>.failed("late")))) ?? Outcome.done((["tea, milk", "a"] as [String])[...])))) ?? v128.field0), field1: before("x", String(tail("a", 17))))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v128))
    log.append(describe(v133))
    return p1.computed
}
func function7(a0 p0: String?, a1 p1: Choice2) -> [Float] {
    var v134 = (-bound(Double(boundFloat((0 as Float) + (16777217 as Float)))))
    let c137: Outcome<Int> = Outcome.done(1)
    switch c137 as Any {
    case let n135 as Int where n135 > 2:
        switch (small(n135), ((Box(true).item == (([] as Set<String>) == (["3.5"] as Set<String>))))) {
        case (0, _), (_, false) where log.count > 3:
            switch small(n135) {
            case ..<0:
                v134 = bound(v134 - v134)
            case 0, 2, 4:
                log.append(describe((!(true) ? Box((3 as Int?)).item : (false ? (17 as Int?) : (nil as Int?)))))
            case let n140 where (n140 < n140):
                var v141 = Queue<Record1>(items: [])
            case 5...20:
                let v142 = Box(v134).map { x143 in Outcome.done("b") }[n135].map { x144 in Record6(field0: v134, field1: ([Record1(field0: ([] as [String])[...], field1: x144), Record1(field0: ([] as [String])[...], field1: x144)] as [Record1])) }
            default:
                v134 = bound(v134 + Box("Zed").map { x145 in Box(v134) }[adder(n135)(n135)].larger(p1.computed))
            }
        case (let n138, true) where ((try? value(of: Outcome.done(false))) ?? false):
            v134 = bound(v134 * bound(p1.computed * v134))
        case (1...5, false):
            let o146: any Shown = Shape10(stored: ((([:] as [String: Int])["42"] ?? n135) &* ([:] as [String: String]).count))
        case let (n138, b139):
            if (((b139 ? Box(([b139, b139] as [Bool])) : Box(([b139] as [Bool])))[("42".utf8.count &+ "swift".unicodeScalars.count)] == cut(([] as [[Bool]]).flatMap { $0 }))) {
                let w147: Record6? = if ((n135 > Int((0 as UInt8)))) { (b139 ? ([Record6(field0: v134, field1: ([Record1(field0: ([] as [String])[...], field1: "🇳🇴"), Record1(field0: (["hello", "42", "tea, milk"] as [String])[...], field1: "b")] as [Record1])), Record6(field0: v134, field1: ([Record1(field0: (["3.5", "é"] as [String])[...], field1: ""), Record1(field0: (["Zed"] as [String])[...], field1: "-7"), Record1(field0: (["é", "naïve", "swift", "42"] as [String])[...], field1: "é"), Record1(field0: (["🇳🇴", "Zed", "42", "naïve"] as [String])[...], field1: "a")] as [Record1])), Record6(field0: v134, field1: ([Record1(field0: (["hello", "🇳🇴", "hello", "é"] as [String])[...], field1: "-7"), Record1(field0: (["a", "naïve", "Zed"] as [String])[...], field1: "b"), Record1(field0: (["swift", "3.5", "a", "é"] as [String])[...], field1: "ab")] as [Record1]))] as [Record6]) : ([Record6(field0: v134, field1: ([Record1(field0: (["hello", "Zed", "naïve", ""] as [String])[...], field1: "🇳🇴")] as [Record1]))] as [Record6])).first(where: { x148 in (b139 && b139) }) } else if (b139) { Box(([Record6(field0: v134, field1: ([Record1(field0: ([] as [String])[...], field1: "tea, milk")] as [Record1])), Record6(field0: v134, field1: ([Record1(field0: ([] as [String])[...], field1: "a"), Record1(field0: (["ab", "swift"] as [String])[...], field1: "-7"), Record1(field0: (["42"] as [String])[...], field1: "é"), Record1(field0: (["Zed", "é", "3.5", "ab"] as [String])[...], field1: "b")] as [Record1])), Record6(field0: v134, field1: ([] as [Record1])), Record6(field0: v134, field1: ([Record1(field0: (["Zed", "42", "x y"] as [String])[...], field1: "a"), Record1(field0: (["-7", "swift", "3.5"] as [String])[...], field1: "🇳🇴")] as [Record1]))] as [Record6])).item.first } else { ((Record1(field0: (["Zed", "ab"] as [String])[...], field1: "tea, milk") as Record1?)?.field1).map { x149 in Box(Record6(field0: v134, field1: ([Record1(field0: ([x149, x149] as [String])[...], field1: x149), Record1(field0: ([x149, x149, x149, x149] as [String])[...], field1: x149)] as [Record1]))).item } }
            } else if ((Queue<Bool>(items: []) == Box(Queue<Bool>(items: [b139, b139, b139]))[n135])) {
                var v150 = (Node.chain(([v134, v134, v134] as [Double]).enumerated().map { x151, y152 in ((try? value(of: Outcome.done((7 as Int32)))) ?? (100 as Int32)) })?.list ?? (Node.chain(([n138, n138] as [Int]))?.list ?? ([n135] as [Int])).map { x153 in (b139 ? (7 as Int32) : (7 as Int32)) })
            } else {
                v134 = bound(v134 - ceil(cut(([] as [Double]) + ([] as [Double])).reduce(most(([v134, v134] as [Double])[...], v134)) { bound($0 * $1) }))
            }
        }
    case let s136 as String:
        let v154 = ((~small(100) &+ (Node.chain(([] as [Int]))?.total ?? 10)) &+ (Int(clip(s136 + s136).first?.asciiValue ?? 0) &+ ("-7".last?.wholeNumberValue ?? 1)))
    case is [Int]:
        let v155 = ((try? value(of: Box(1).map { x156 in Outcome<(Int, Int)>.failed("late") }.item)) ?? ((try? value(of: (true ? Outcome<(Int, Int)>.later(.done((0x1F, 3))) : Outcome<(Int, Int)>.later(.done((1_000, 100)))))) ?? Box((1_000, 1_000)).item))
    case is Double, is Bool:
        let v157 = which((true ? (["Zed"] as Set<String>) : ([] as Set<String>)).isDisjoint(with: Set(([] as [String]))))
    default:
        if ((Pile.of(([] as [Bool])).size != (([Record1(field0: ([] as [String])[...], field1: "tea, milk"), Record1(field0: (["3.5"] as [String])[...], field1: "Zed"), Record1(field0: ([] as [String])[...], field1: "naïve")] as [Record1]).map(\.computed).max() ?? (([Int.min, 1] as [Int]).first ?? 100)))) {
            var v158 = ((-4), "3.5")
            let o159: any Shown = Shape4(stored: (small(adder(1)(10)) + small((-4))))
        } else {
            v134 = bound(v134 - p1.computed)
        }
    }
    let o160: Object3 = Object3(count: zip("Zed".uppercased(), folded((["hello", "-7"] as [String])[...], "") { clip($0 + $1) }).filter(==).count, field0: ((([1, 255] as [Int]).at(100) ?? 1) as Int).leadingZeroBitCount)
    var v161: Choice7 = Choice7.case2
    v134 = bound(v134 * v134)
    switch small((([2, 10, 1_000] as [Int]).at(o160.field0) ?? Box(0).larger(0x1F))) {
    case ..<0:
        log.append(describe(Array(([(0.1 as Float), (1e-3 as Float), (0.1 as Float), (16777217 as Float)] as [Float])[...]).filter { x163 in ((["c": 3, "d": (-1)] as [String: Int])["ab"] != nil) }))
    case 0, 2, 4:
        v134 = bound(v134 - bound(v134 - bound(v134 / min(v134, v134))))
    case let n162 where (n162 <= n162):
        let v164 = Box(([] as [Int])).item.map { x165 in n162 }.map { x166 in (Box(false)[n162] ? (false ? Record6(field0: v134, field1: ([Record1(field0: (["", "Zed", "ab"] as [String])[...], field1: "b"), Record1(field0: (["🇳🇴", "é", "x y", "swift"] as [String])[...], field1: "naïve")] as [Record1])) : Record6(field0: v134, field1: ([Record1(field0: ([] as [String])[...], field1: "3.5"), Record1(field0: (["Zed", "a", "42"] as [String])[...], field1: "-7")] as [Record1]))) : Box(Record6(field0: v134, field1: ([Record1(field0: (["hello", "naïve", "tea, milk", "3.5"] as [String])[...], field1: "é"), Record1(field0: (["tea, milk", "tea, milk"] as [String])[...], field1: "swift"), Record1(field0: (["🇳🇴", "3.5", "a"] as [String])[...], field1: "ab"), Record1(field0: ([] as [String])[...], field1: "ab")] as [Record1]))).item) }
    case 5...20:
        let f167: (Bool) -> String = { (p168: Bool) -> String in clip(which(([([10, 10, 2, 0] as [Int]), ([] as [Int]), ([255, (-4), Int.max] as [Int]), ([1] as [Int])] as [[Int]])).map { "\($0)." }.joined()) }
    default:
        defer { log.append(String(repeating: "tea, milk", count: abs(2 % 4)).clipped) }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v134))
    log.append(describe(v161))
    return ([(16777217 as Float)] as [Float])
}
finish("function0", describe(function0(Record6(field0: (-0.25), field1: ([Record1(field0: (["ab"] as [String])[...], field1: "é")] as [Record1])), ([] as [Record1]).filter { x20 in true }, Box(([] as [Float]))[10])))
finish("function0", describe(function0(Record6(field0: 3.25, field1: ([Record1(field0: (["swift"] as [String])[...], field1: "ab"), Record1(field0: (["tea, milk"] as [String])[...], field1: "naïve"), Record1(field0: (["x y", "Zed", "3.5"] as [String])[...], field1: "é"), Record1(field0: (["", "naïve", "é", "-7"] as [String])[...], field1: "naïve")] as [Record1])), ([17, 0, 5, 10] as [Int]).enumerated().map { x21, y22 in Record1(field0: (["Zed"] as [String])[...], field1: "hello") }, Box(([(2.5 as Float), (3 as Float), (2.5 as Float), (3 as Float)] as [Float])).item)))
finish("function1", describe(function1(a0: cut(([(16777217 as Float)] as [Float]) + ([(0 as Float), (3 as Float), (-7.25 as Float), (1e-3 as Float)] as [Float])))))
finish("function1", describe(function1(a0: ([] as [Float]))))
finish("function2", describe(function2(([Record6(field0: (-0.25), field1: ([Record1(field0: ([] as [String])[...], field1: "3.5"), Record1(field0: ([] as [String])[...], field1: "tea, milk")] as [Record1])), Record6(field0: 3.25, field1: ([Record1(field0: (["🇳🇴", "swift", "🇳🇴"] as [String])[...], field1: "ab")] as [Record1]))] as [Record6]).at(10))))
finish("function2", describe(function2(([Record6(field0: 1e-3, field1: ([Record1(field0: ([] as [String])[...], field1: "x y"), Record1(field0: ([] as [String])[...], field1: ""), Record1(field0: (["", "é", "a"] as [String])[...], field1: "é"), Record1(field0: (["b"] as [String])[...], field1: "a")] as [Record1])), Record6(field0: 0.1, field1: ([Record1(field0: (["ab", "3.5", "Zed"] as [String])[...], field1: "Zed")] as [Record1]))] as [Record6])[...].first)))
finish("function3", describe(function3(pick(true, true, true))))
finish("function3", describe(function3((1 <= 10))))
finish("function4", describe(function4(a0: most(([3.25, 3.25] as [Double]), 1.0), a1: abs(small(10)), a2: ((try? value(of: Outcome<Int?>.later(.done((nil as Int?))))) ?? (5 as Int?)))))
finish("function4", describe(function4(a0: (((-1.5) as Double?) ?? 0.0), a1: ([0.0, 0.0, 2.5, 2.5] as [Double])[...].count, a2: (0 as Int?))))
finish("function5", describe(function5(a0: Record6(field0: 2.5, field1: ([Record1(field0: ([] as [String])[...], field1: "x y"), Record1(field0: (["3.5", "naïve"] as [String])[...], field1: "-7"), Record1(field0: (["b", "naïve", "Zed"] as [String])[...], field1: "🇳🇴"), Record1(field0: (["🇳🇴", "hello", "42", "-7"] as [String])[...], field1: "swift")] as [Record1])), a1: Box((-0.25)).larger(0.5), Box(0.1)[2])))
finish("function5", describe(function5(a0: (true ? Record6(field0: 0.0, field1: ([Record1(field0: (["-7", "swift"] as [String])[...], field1: "a"), Record1(field0: ([] as [String])[...], field1: ""), Record1(field0: (["", "42", "naïve"] as [String])[...], field1: "🇳🇴")] as [Record1])) : Record6(field0: 100.0, field1: ([] as [Record1]))), a1: bound(100.0.truncatingRemainder(dividingBy: 3.5)), Box((-1.5)).item)))
finish("function6", describe(function6(a0: ([(-1), 1, 255] as [Int]).first, a1: Choice7.case0(part0: "", 100), Queue<Int>(items: [(-4), 17, 0]))))
finish("function6", describe(function6(a0: ([Int.min, Int.min, 2] as [Int])[...].last, a1: Choice7.case0(part0: "Zed", 10), Queue<Int>(items: [5]))))
finish("function7", describe(function7(a0: (["a": "", "d": "Zed"] as [String: String])["b"], a1: ((try? value(of: Outcome.done(Choice2.case0(12.75, part1: 2)))) ?? Choice2.none))))
finish("function7", describe(function7(a0: (["42"] as [String]).last, a1: Choice2.none)))
