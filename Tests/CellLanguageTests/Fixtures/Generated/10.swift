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
    var field0: Double
    var field1: Double
    var field2: Int { didSet { log.append("field2 was \(oldValue)") } }
    var computed: String { String(Box("Zed").item.filter { $0.isNumber }) }
    mutating func change(_ n: Int) { field1 = bound(field1 - ((try? value(of: Outcome<Double>.failed("lost"))) ?? field0)) }
    subscript(_ n: Int) -> Double {
        get { pick(false, field0, field0) }
        set { if n != 0 { field1 = newValue } }
    }
}
struct Record7: Equatable {
    var field0: Int
    var computed: Int { Queue<Int>(items: []).size }
    mutating func change(_ n: Int) { field0 = n }
    subscript(_ n: Int) -> Int {
        get { (field0 ^ field0) }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(String)
    var computed: Int {
        switch self {
        case .none: return Dictionary(zip(([] as [String]), ([(-4), 5] as [Int])), uniquingKeysWith: { $1 }).values.reduce(((try? value(of: Outcome.done(3))) ?? 10), &+)
        case .case0(let x0): return (small(((["d": (-4), "c": 1] as [String: Int])[x0] ?? (-4))) * small(Box((-1))[(-4)]))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(Int)
    case case1(part0: Int, part1: Double)
    case case2(part0: Int)
    var computed: String {
        switch self {
        case .none: return clip(clip("b\(([] as [Int32]))\("a")").enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())
        case .case0(let x0): return which((small(x0) * small(x0)))
        case .case1(let x0, let x1): return titles([Queue<String>(items: ["b", "tea, milk", ""]), Queue<Double>(items: [])]).lowercased()
        case .case2(let x0): return which(([Choice2.case0("b"), Choice2.case0("naïve")] as [Choice2]))
        }
    }
}
class Object3 {
    var count: Int
    var field0: Int
    var field1: Double
    init(count: Int, field0: Int, field1: Double) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return ([field0, count, field0] as [Int])[...].startIndex
    }
}
class Object9: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return ((["b": n, "c": n, "d": n] as [String: Int])[clip("tea, milk\(Outcome<Record1>.later(.done(Record1(field0: field1, field1: field1, field2: n))))\("🇳🇴")")] ?? Int((0 as UInt8)))
    }
}
func procedure5(_ x: inout String, _ n: Int) {
    x = clip(x + which(((false ? ([] as [Int]) : ([] as [Int])).firstIndex(of: (Node.chain(([n, n, n] as [Int]))?.total ?? n)) ?? -1)))
    log.append(describe(pick(((try? value(of: Outcome<Bool>.later(.done(false)))) ?? false), ([] as [String])[...].filter { x6 in true }, ([x] as [String]).sorted())))
    x = clip(x + String(repeating: which(Box(([x, x, x] as [String])[...]).item), count: abs(([(-0.25)] as [Double]).suffix(2).endIndex % 4)).clipped)
    log.append(describe(((try? value(of: Box(Outcome.done(("-7" as String?)))[n])) ?? attempt { try Outcome<String>.later(.done(x)).get() })))
}
func procedure11(_ x: inout Double, _ n: Int) {
    x = bound(x + Box(x)[(Box(([] as [Int])).item.firstIndex(of: n) ?? -1)])
    log.append(describe(Record1(field0: bound(x / x), field1: max(x, x), field2: Box(n).item)))
    x = bound(x + bound(bound(bound(x / x) - x) - bound(3.25 * x)))
    log.append(describe(x))
}
struct Shape4: Shown {
    var stored: Int
    var label: String { String(("hello".first.map { String($0) } ?? "b").prefix(while: { $0.isWhitespace })) }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
}
func function0(a0 p0: Bool) -> Box<Bool> {
    var v12: Set<Int> = ([(Node.chain(([] as [Int]))?.total ?? 1), pick(p0, 17, 1_000)] as Set<Int>)
    v12 = ([2] as Set<Int>)
    let (t13, t14) = ((([1, 1_000, 0x1F] as [Int]).at(Int.min) ?? 255), Int((255 as UInt8)))
    let o15: Object9 = Object9(count: t14, field0: ((([t14, t14, t14, t13] as [Int]).at(t14) ?? t13) & ([] as [Double])[...].startIndex), field1: Box(Box((-1.5))).item[max(t13, t14)])
    log.append(describe(p0))
    log.append(describe(t13))
    log.append(describe(t14))
    return Box(p0)
}
func function1(_ p0: (Int, Int), a1 p1: Choice2) -> Pile<Int> {
    if let u16 = (([] as [Bool]).first(where: { ($0 == $0) })) {
        if (Set(drained(Queue<Int>(items: []), 10)).isSuperset(of: ([] as Set<Int>))) {
            let f18: (Int) -> Bool = { (p19: Int) -> Bool in u16 }
            let v20: Double = (-most(Box(([100.0, 12.75, 0.5, 0.0] as [Double]))[Int.max], most(([1e-3] as Set<Double>), 12.75)))
        } else if (((100 ^ (-4)) >= ([] as [String]).count)) {
            if let u21 = (attempt { try ((try? value(of: Outcome.done(Outcome.done(10)))) ?? Outcome.done(0x1F)).get() }) {
                var v22: [UInt8] = ([(((0 as UInt8) >> (7 as UInt8)) / 7), (7 as UInt8), ((255 as UInt8) &* (u16 ? (100 as UInt8) : (0 as UInt8)))] as [UInt8])
                var v23 = Record1(field0: bound(Double(3)), field1: 1e-3, field2: (small(([:] as [String: Int]).count) * small(abs(small(u21)))))
            } else {
                var v24 = Record1(field0: 2.5, field1: 1e-3, field2: Int.min)
            }
        } else {
            do {
                let r25 = try risky((Box(255).item &<< 63))
                let o26: Object3 = Object3(count: r25, field0: min(r25, p0.1), field1: (-bound(Double(r25))))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v27: [[String]] = ([:] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).map { x28 in (u16 ? Box((["b", "é", "hello"] as [String])) : Box((["🇳🇴"] as [String]))).item }
            } catch {
                log.append("\(error)")
            }
        }
        let (t29, t30) = (p0.0, clip("🇳🇴\(((nil as Bool?)) as Any)\("3.5")"))
    } else {
        var v31 = ((try? value(of: Outcome<String>.failed("lost").map { x32 in Record7(field0: 17) })) ?? Box(Record7(field0: 1_000))[Box((-4))[10]])
    }
    log.append(describe(pick((([] as [String]) == (["ab", "-7", "Zed", "-7"] as [String])), Record1(field0: 0.5, field1: 0.0, field2: 17), Record1(field0: 0.1, field1: 0.5, field2: 0x1F))))
    if (Array(Box(([] as [Int])[...]).item).isEmpty) {
        switch small(Box((-4)).changes) {
        case ..<0:
            log.append(describe(p1.computed))
        case 0, 2, 4:
            var v34 = ((([100, 1_000, 0x1F] as [Int]).reduce(Int.max) { $0 &+ $1 } < (0 | (-1))) ? Box(5).map { Pile<Choice8>(items: [Choice8.case1(part0: $0, part1: (-0.25)), Choice8.none]) }.item : Pile<Choice8>(items: [Choice8.none, Choice8.none, Choice8.case2(part0: (-4))]))
        case let n33 where ([n33, n33] as [Int]).contains(n33):
            log.append(describe(Box(Box((Record1(field0: 3.25, field1: 2.5, field2: n33) as Record1?))).item[(n33 | n33)]))
        case 5...20:
            var v36 = (Node.chain((["hello", "a", "Zed", "-7"] as [String]).map { x37 in Queue<Bool>(items: []).items })?.list ?? (0..<abs(1 % 5)).map { x38 in "42" }.map { x39 in Box(([false] as [Bool])).item })
        default:
            let w40: Record1? = switch small(Dictionary(zip((["é", "tea, milk", "naïve"] as [String]), ([] as [Int])), uniquingKeysWith: { first, _ in first }).values.reduce((3 as Int).leadingZeroBitCount, &+)) {
            case ..<0: part(([] as [Record1]), 0x1F, 17).first
            case let n where n % 2 == 0: attempt { try Outcome.done(2).map { x41 in Record1(field0: 1.0, field1: 0.0, field2: x41) }.get() }
            case 1, 3, 10...20: ([false, false, false] as [Bool]).first(where: { x42 in x42 }).map { x43 in Record1(field0: 1e-3, field1: 0.5, field2: 10) }
            default: ((try? value(of: Outcome.done(([Record1(field0: (-0.25), field1: 2.5, field2: Int.min), Record1(field0: 1e-3, field1: 0.5, field2: 2), Record1(field0: 0.5, field1: 0.0, field2: 0x1F)] as [Record1])))) ?? ([] as [Record1])).first
            }
        }
    } else {
        do {
            let r44 = try risky(([false, true, true, true] as [Bool])[...].endIndex)
            if let u45 = ((([Record1(field0: 1.0, field1: 0.1, field2: r44), Record1(field0: 3.25, field1: 12.75, field2: r44), Record1(field0: 100.0, field1: 1e-3, field2: r44)] as [Record1]).at(r44)?.field2)) {
                var v46: Choice2 = p1
                let w47: Record7 = if ((((try? value(of: Outcome<Pile<String>>.later(.done(Pile<String>(items: ["b", "x y"]))))) ?? Pile<String>(items: ["🇳🇴", "-7", "3.5"])) == Box(Pile<String>(items: [])).item)) { Record7(field0: u45) } else if (false) { Box(Record7(field0: r44)).item } else { Box(Record7(field0: u45)).item }
            } else {
                var v48 = Box(Record7(field0: r44)).item
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(Queue<[Double]>(items: [([1e-3, 3.25] as [Double]), ([2.5] as [Double])]).items))
        } catch {
            log.append("\(error)")
        }
    }
    let g49 = { () -> Bool in
        guard let u50 = (([] as [Double]).first(where: { x51 in true }).flatMap { x52 in attempt { try Outcome.done("42").get() } }), ((!(false) == (1...9).contains(3))) else { return Box(false)[100] }
        return !((([] as [Double])[...] != ([1e-3, (-0.25), 100.0, (-1.5)] as [Double])[...]))
    }()
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(g49))
    return Pile<Int>(items: [(([:] as [String: Int])[Box("x y").larger("")] ?? (small(1_000) - small(5))), abs(small(Box((-4))[17])), ((([3, Int.max, Int.max] as [Int]).at(5) ?? 255) | most(([Int.max, 10] as [Int]), 2))])
}
func function2(a0 p0: Double?) -> [Int] {
    if ((([false] as [Bool]).at("-7".count) == nil)) {
        for o53 in [Shape10(stored: ([0x1F, Int.min, Int.max, 10] as [Int]).reduce(~small(255)) { $0 &+ $1 }), Shape4(stored: (small(most(([255] as [Int]), 17)) * small(((7 as UInt8)).leadingZeroBitCount))), Shape10(stored: most(((try? value(of: Outcome.done(([10, Int.min] as [Int])[...]))) ?? ([255, 0x1F, 100] as [Int])[...]), ("🇳🇴".utf8.count &+ "é".unicodeScalars.count)))] as [any Shown] {
            log.append(o53.label)
            log.append(describe(zip("b", before("é", "é")).filter(==).count))
        }
        var v54 = clip("a\(("", 0.0))\(clip("swift".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()))").count
    } else {
        func inner55(_ n: Int) -> Int {
            return compose(small, adder((n &- n)))(adder(n)(n))
        }
    }
    var v56 = ((try? value(of: Outcome<ArraySlice<Int>>.failed("lost"))) ?? part(([0x1F] as [Int]), 0, Int.min)).map { x57 in Array(Box(([100.0, 12.75, (-0.25)] as [Double])).item.dropFirst()) }
    log.append(describe(p0))
    log.append(describe(v56))
    return ([3, 1, 0, 17] as [Int]).filter { x58 in ((try? value(of: Outcome.done((["ab"] as [String])))) ?? ([] as [String])).isEmpty }
}
func function3(a0 p0: Pile<String>, a1 p1: Int) -> UInt8 {
    let f59: (Double) -> String = { (p60: Double) -> String in Box(Box("tea, milk"))[p1].larger(String("hello".prefix(while: { $0.isNumber }))) }
    if let u61 = ((try? risky(Queue<String>(items: ["naïve", "hello", "é"]).size))) {
        if (!(((p1 % 3) < p1))) {
            switch small(u61) {
            case ..<0:
                let v63 = ((["-7", "hello"] as Set<String>) == (((17 as Int?) == nil) ? ([] as Set<String>) : ([most((["tea, milk", "x y"] as Set<String>), "a"), String(u61, radix: 2)] as Set<String>)))
            case 0, 2, 4:
                func inner64(_ n: Int) -> Double {
                    return Box(0.5).larger(Box(0.0).item)
                }
            case let n62 where (false && false):
                var v65 = ([min(p1, u61)] as Set<Int>)
            case 5...20:
                log.append(describe((((true as Bool?) != nil) ? (a: u61, b: (-0.25)) : Box((a: u61, b: (-1.5)))[u61])))
            default:
                var v66: Bool = (Box((-0.25)).item == bound(2.5.truncatingRemainder(dividingBy: 3.5)))
            }
        } else if (false) {
            let (t67, t68) = Box(("", p1))[Box((-0.25)).changes]
        } else {
            if ((u61 <= (Int(("-7".first.map { String($0) } ?? "Zed").first?.asciiValue ?? 0) &+ (most((["42", "42", "ab", "swift"] as [String])[...], "b").last?.wholeNumberValue ?? 1)))) {
                var v69 = (Double(String("ab".dropFirst())) ?? Box(([12.75, (-1.5), (-0.25), (-0.25)] as [Double])).item.reduce((-0.25)) { bound($0 + $1) })
                let g70 = { () -> String in
                    guard let u71 = (([] as [String]).compactMap { x72 in (1.0 as Double?) }.first(where: { x73 in (p1 > p1) })), (([(["b"] as [String]).count, u61] as Set<Int>).contains(u61)) else { return clip("hello\(Record1(field0: v69, field1: v69, field2: p1))\("🇳🇴")") }
                    return "tea, milk"
                }()
            } else if (((p1 != u61) ? !(true) : (true != false))) {
                var v74 = (2 | zip(((nil as String?) ?? "tea, milk"), "Zed").filter(==).count)
            } else {
                let v75: Int? = (([Record7(field0: p1), Record7(field0: u61), Record7(field0: u61)] as [Record7]).first(where: { x76 in ([] as [Double]).contains(12.75) })?.field0)
            }
        }
    } else {
        let w77: Record1? = if (((1...9).contains(p1) != Box(false).item)) { ([Record1(field0: 3.25, field1: (-0.25), field2: p1), Record1(field0: 1.0, field1: 0.5, field2: p1), Record1(field0: (-0.25), field1: (-0.25), field2: p1)] as [Record1]).at((p1 &* p1)) } else if ((("naïve" < "42") ? (p1 < p1) : ([p1] as Set<Int>).contains(p1))) { (((try? value(of: Outcome.done(true))) ?? false) ? ("naïve" as String?).map { x78 in Record1(field0: 0.5, field1: 0.1, field2: p1) } : (1 as Int?).map { x79 in Record1(field0: 100.0, field1: 1e-3, field2: x79) }) } else { Box("-7").map { x80 in (Record1(field0: 1e-3, field1: 1.0, field2: p1) as Record1?) }[p1] }
    }
    var k81 = 0
    loop82: repeat {
        k81 += 1
        switch (Box(Outcome<Int>.later(.done(p1))).item) {
        case .done(let e83), .later(.done(let e83)):
            let g84 = { () -> Int in
                guard let u85 = ((([Record1(field0: 0.0, field1: (-1.5), field2: k81), Record1(field0: (-1.5), field1: 2.5, field2: p1)] as [Record1]).at(k81)?.computed)), ((Int(Int8(truncatingIfNeeded: e83)) == Box(p1).item)) else { return p1 }
                return ((0..<abs(k81 % 5)).map { x86 in k81 }.min() ?? p1)
            }()
        case .failed(let reason):
            log.append(reason)
        case .later:
            var v87 = ([false, false] as [Bool])[...].dropFirst().prefix(while: { x88 in x88 })
        }
        loop90: for i89 in stride(from: 0, to: -1, by: -3) {
            let v91 = Choice8.case2(part0: k81)
            let v92: Record1 = ((try? value(of: Outcome<Int>.failed("lost").map { x93 in Record1(field0: 1e-3, field1: 100.0, field2: x93) })) ?? ((try? value(of: Outcome.done(Record1(field0: 0.1, field1: 0.1, field2: k81)))) ?? Record1(field0: 2.5, field1: 100.0, field2: k81)))
        }
    } while k81 < 1
    for case let u94? in [(["a", "hello"] as [String]).first(where: { x95 in true }), ((try? value(of: Outcome<String?>.failed("late"))) ?? ("-7" as String?)), (["🇳🇴", "", "é"] as [String]).last] as [String?] where Box(false).item {
        var v96: (a: String, b: Double) = Box(Box(false)).item.map { x97 in ((try? value(of: Outcome<(a: String, b: Double)>.failed("late"))) ?? (a: u94, b: (-1.5))) }.item
    }
    loop99: for i98 in stride(from: 1, to: -1, by: -3) {
        var v100: Queue<Record1> = Queue<Record1>(items: [])
        let f101: (String) -> Double = { (p102: String) -> Double in ([p102, p102, p102, p102] as [String]).map { x103 in 2.5 }.reduce(Box(1.0).larger(1.0)) { bound($0 * $1) } }
        if (pick((((1e-3 as Double?) != nil) && (Pile<Int>(items: []) == Pile<Int>(items: []))), (i98 > Int((7 as UInt8).addingReportingOverflow((7 as UInt8)).partialValue)), false)) {
            for o104 in [Shape4(stored: Box(p1).larger(p1)), Shape10(stored: ((try? risky(abs(small(i98)))) ?? most(([i98, i98] as [Int])[...], i98))), Shape10(stored: Box(Queue<Int>(items: [])).item.total)] as [any Shown] {
                log.append(o104.label)
                log.append(describe(o104.change((p1 % (-3)))))
            }
        } else {
            for case let u105? in [Pile<Int>(items: [i98]).largest, ((try? value(of: Outcome<Int?>.failed("late"))) ?? (3 as Int?)), Int("tea, milk")] as [Int?] where (i98 == i98) {
                v100 = Queue<Record1>(items: [Record1(field0: 0.1, field1: (-0.25), field2: p1), Record1(field0: bound(12.75 * 2.5), field1: f101("🇳🇴"), field2: (u105 as Int).nonzeroBitCount)])
            }
        }
    }
    switch (Outcome<Double>.failed("late")) {
    case .done(let e106), .later(.done(let e106)):
        let o107: any Shown = Shape10(stored: p1)
    case .failed(let reason):
        log.append(reason)
    case .later:
        if (((["x y".lowercased()] as [String])[...] != ((try? value(of: Outcome.done((["3.5", "-7", "naïve"] as [String])[...]))) ?? ([] as [String])[...]).prefix(while: { x108 in (p1 != p1) }))) {
            let v109 = max(((([p1] as [Int]).at(p1) ?? p1) as Int).nonzeroBitCount, most(([] as Set<Int>).filter { $0 < 17 }, p1))
            switch small(Int(max((-40 as Int32), (1 as Int32)))) {
            case ..<0:
                let v111: Double = ((try? value(of: ((try? value(of: Outcome<Outcome<Box<Double>>>.failed("late"))) ?? Outcome.done(Box(1e-3))))) ?? (false ? Box(100.0) : Box((-0.25))))[~small(zip("", "naïve").filter(==).count)]
            case 0, 2, 4:
                var v112: [String: String] = (["a": clip(f59(3.25) + (false ? "é" : "é")), "d": f59(((try? value(of: Outcome.done(2.5))) ?? 100.0))] as [String: String])
            case let n110 where ("" <= "-7"):
                var v113 = ((try? value(of: Outcome.done(p1).map { x114 in Record1(field0: 1.0, field1: 1e-3, field2: v109) })) ?? Record1(field0: ceil(2.5), field1: bound(0.5 + 3.25), field2: n110))
            case 5...20:
                var v115 = Choice2.case0(titles([Box(Queue<Double>(items: [2.5])).item, ((try? value(of: Outcome.done(Pile<Int>(items: [v109, p1, v109])))) ?? Pile<Int>(items: []))]))
            default:
                log.append(describe((Box((Record1(field0: 0.1, field1: 3.25, field2: p1) as Record1?)).item?.field2)))
            }
        } else if ((!(false) == (false && false))) {
            log.append(describe(((try? value(of: Outcome.done((nil as String?)))) ?? ((Record1(field0: (-1.5), field1: 12.75, field2: p1) as Record1?)?.computed))))
        } else {
            switch (small(((["a": p1, "b": p1] as [String: Int])[Box("naïve").item] ?? Int((1 as Int32)))), (!(Box(true).item))) {
            case (0, _), (_, false) where log.count > 3:
                log.append(describe(Queue<Int>(items: [p1, p1]).items))
            case (let n116, true) where (bound((-1.5)) > 2.5):
                for o118 in [Shape10(stored: (Node.chain(cut(([n116, p1] as [Int]) + ([n116, p1, p1, n116] as [Int])))?.total ?? n116)), Shape10(stored: (["-7"] as Set<String>).union((["-7", "tea, milk", "a", "b"] as Set<String>)).count), Shape4(stored: n116)] as [any Shown] {
                    log.append(o118.label)
                    log.append(describe(compose(small, adder(o118.change(n116)))(([n116] as Set<Int>).count)))
                }
            case (1...5, false):
                let f119: (String) -> Double = { (p120: String) -> Double in Box(Box(0.0)).item[p1] }
            case let (n116, b117):
                var v121 = Box(b117).map { x122 in Int("Zed") }.item
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return UInt8(clamping: p1)
}
func function4(a0 p0: Double, _ p1: [[Int]], a2 p2: String) -> [[Int]] {
    if (!((Queue<Double>(items: [p0]).largest == nil))) {
        if ((((try? value(of: Box(Outcome<String>.failed("late")).item)) ?? String(tail(p2, 5))) != clip("x y\(pick(true, Record1(field0: p0, field1: p0, field2: (-4)), Record1(field0: p0, field1: p0, field2: 10)))\(p2)"))) {
            func inner123(_ n: Int) -> Int {
                return adder(Box(n).changes)(Int(Int8(truncatingIfNeeded: n)))
            }
        } else {
            log.append(describe(((try? value(of: (true ? Outcome<Record7>.failed("lost") : Outcome.done(Record7(field0: 1))))) ?? Box(Record7(field0: 1)).item)))
        }
        switch small((small(Box(10).larger(100)) * small(255))) {
        case ..<0:
            func inner125(_ n: Int) -> Int {
                return (Node.chain(((try? value(of: Outcome.done(([] as [Int])))) ?? ([] as [Int])))?.total ?? (n &* n))
            }
        case 0, 2, 4:
            log.append(describe(Choice2.none))
        case let n124 where p2.hasSuffix(p2):
            switch (Box(p2).map { x126 in Choice2.none }.item) {
            case .none:
                let v127 = Box(bound(p0 * p0))[Box(Queue<Int>(items: [n124, n124, n124])).item.size]
            case .case0(let e128):
                var v129: Outcome<Choice8> = ((try? value(of: Outcome.done(Outcome.done(Choice8.case1(part0: n124, part1: p0))))) ?? Outcome<Choice8>.failed("late"))
            }
        case 5...20:
            var v130: [[String]] = cut(([([p2, p2] as [String]), ([p2, p2] as [String])] as [[String]]) + Array(([true] as [Bool]).prefix(2)).map { x131 in ([p2, p2, p2, p2] as [String]) })
        default:
            if (((try? value(of: ((try? value(of: Outcome.done(Box(Outcome.done(false))))) ?? Box(Outcome.done(true)))[(0x1F &+ 17)])) ?? (([p2, p2, p2, p2] as [String]).at(5) != nil))) {
                let o132: Object3 = Object3(count: (false ? Pile<Int>(items: [100, 1_000, Int.min]) : Pile<Int>(items: [3])).size, field0: Box(p2).item.count, field1: bound((-p0) / sin(p0)))
                let v133 = ([([0x1F, 2, 3, 1] as [Int]).sorted().map { x134 in ([p0] as [Double]).reduce(p0) { bound($0 - $1) } }, Array(([p0, p0, p0] as [Double])[...].prefix(while: { x135 in true }))] as [[Double]])
            } else {
                var v136: Set<String> = Set(([:] as [String: String]).sorted { $0.key < $1.key }.map(\.value))
            }
        }
    } else {
        var v137 = Array(([] as [[Double]])[...])
    }
    for o139 in [Shape10(stored: Queue<Int>(items: [17]).total), Shape4(stored: Int(((try? value(of: Outcome.done((255 as UInt8)))) ?? (100 as UInt8)).addingReportingOverflow((7 as UInt8)).partialValue)), Shape4(stored: Pile<Int>(items: []).converted(to: Pile<String>.self) { x138 in p2 }.size)] as [any Shown] {
        log.append(o139.label)
        log.append(describe((Int((1 as UInt8)) &* adder((-4))(0x1F))))
    }
    do {
        let r140 = try risky(((try? risky(p2.count)) ?? folded(([false, false, false, true] as [Bool])[...], 1) { x141, y142 in x141 }))
        log.append(describe((0..<abs((r140 >> 1) % 5)).map { x143 in ((7 as Int32) ^ (-40 as Int32)) }))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v144 = (Queue<Record7>(items: [Record7(field0: 17), Record7(field0: Int.min), Record7(field0: 0)]).items.first(where: { x145 in !(true) })?.computed)
    } catch {
        log.append("\(error)")
    }
    let v146: (Int, Bool) = (100, false)
    let v147 = Array(pick(false, ([] as [UInt8]), ([(0 as UInt8), (100 as UInt8)] as [UInt8])).filter { x148 in v146.1 }.dropLast())
    var v149 = ((try? value(of: Outcome.done((a: 1_000, b: (-1))))) ?? (a: (255 ^ 1), b: ([:] as [String: Int]).count))
    log.append(describe(p2))
    log.append(describe(v146))
    log.append(describe(v147))
    log.append(describe(v149))
    return p1
}
func function5(_ p0: [Choice2], _ p1: [[Bool]], a2 p2: Choice2) -> Bool {
    if ((bound(Box(100.0).larger(100.0) * bound(1e-3.truncatingRemainder(dividingBy: 3.5))) != min(0.5, (-0.25)).rounded(.towardZero))) {
        if (((((nil as Record1?)?.field2) ?? Pile<Int>(items: [Int.max]).total) > p2.computed)) {
            defer { log.append(which(255)) }
            var v150: Set<String> = ([String(repeating: "b", count: abs(10 % 4)).clipped, String(false), String(tail("swift", 100)), String("ab".prefix(while: { $0.isNumber }))] as Set<String>)
        } else if (((1_000 == 17) && true)) {
            var v151 = Array(([""] as [String]).map { x152 in cut(([1_000, Int.min] as [Int]) + ([] as [Int])) }.reversed())
        } else {
            let f153: (Int) -> String = { (p154: Int) -> String in String(Box(p154).larger(p154), radix: 16) }
        }
        let v155 = (false ? ([100.0, (-1.5)] as [Double])[...] : ([] as [Double])[...]).filter { x156 in ((try? value(of: Outcome.done(false))) ?? true) }.enumerated().map { x157, y158 in cut((Node.chain(([] as [[Int]]))?.list ?? ([([x157, x157, x157, x157] as [Int]), ([x157, x157] as [Int])] as [[Int]])).flatMap { $0 }) }
    } else if (((["b", "b", "hello"] as Set<String>).isSubset(of: (["hello", "tea, milk", "3.5", "x y"] as Set<String>)) == ("3.5" < "x y"))) {
        var v159: Double = bound(((0 > (-1)) ? bound(1.0.truncatingRemainder(dividingBy: 3.5)) : ((try? value(of: Outcome.done(0.5))) ?? 1e-3)).truncatingRemainder(dividingBy: 3.5))
    } else {
        switch (((["swift", "3.5"] as [String]).isEmpty ? Choice2.none : p2)) {
        case .none:
            let v160: Choice2 = p2
        case .case0(let e161):
            switch small((Array(([Int.max, 255, 2] as [Int])[...]).at(Queue<Bool>(items: [true, true]).size) ?? abs(small(Int.max)))) {
            case ..<0:
                let o163: Object3 = Object3(count: pick(!(true), (Int(e161.first?.asciiValue ?? 0) &+ (e161.last?.wholeNumberValue ?? 1)), (small(Int.max) - small(255))), field0: (([e161] as [String]).count &- 255), field1: ([true, false] as [Bool])[...].map { x164 in 3.25 }.reduce(bound(Double((-4)))) { bound($0 * $1) })
            case 0, 2, 4:
                log.append(describe(([3, 1_000, 17, 2] as [Int])[...].count))
            case let n162 where false:
                log.append(describe(((try? value(of: Outcome.done(n162).map { x165 in ([(255 as UInt8)] as [UInt8]) })) ?? (true ? ([(255 as UInt8), (255 as UInt8), (100 as UInt8)] as [UInt8]) : ([(100 as UInt8), (7 as UInt8), (7 as UInt8)] as [UInt8])))))
            case 5...20:
                let v166 = ([p2, Choice2.case0(clip(e161 + e161)), Choice2.case0(e161), p2] as [Choice2])
            default:
                var v167: Set<String> = ([] as Set<String>)
            }
        }
    }
    var v168: Set<Int> = ((Box("x y") != Box("b")) ? Set(([] as [Int])) : ([(-4)] as Set<Int>).symmetricDifference(([100] as Set<Int>))).filter { $0 > 10 }
    switch small(p2.computed) {
    case ..<0:
        v168.formUnion(([Pile<String>(items: []).size] as Set<Int>).symmetricDifference(v168))
    case 0, 2, 4:
        v168 = ([(Int("é".first?.asciiValue ?? 0) &+ ("é".last?.wholeNumberValue ?? 1)), max(100, 5), (100 &* 1)] as Set<Int>).filter { $0 < 100 }
    case let n169 where ((try? value(of: Outcome.done(true))) ?? true):
        do {
            let r171 = try risky(p2.computed)
            switch (Choice8.case1(part0: r171, part1: floor(0.1))) {
            case .none:
                for o172 in [Shape4(stored: p2.computed), Shape10(stored: (String(repeating: "b", count: abs(n169 % 4)).clipped.utf8.count &+ String(r171, radix: 2).unicodeScalars.count)), Shape4(stored: (n169 ^ (false ? r171 : r171)))] as [any Shown] {
                    log.append(o172.label)
                    log.append(describe((pick(false, "ab", "42").utf8.count &+ which(0.5).unicodeScalars.count)))
                }
            case .case0(let e173):
                v168.formUnion(v168.symmetricDifference(([] as Set<Int>)))
            case .case1(let e176, let e177):
                log.append(describe(Box(r171).map { x178 in e177 }.item))
            case .case2(let e179):
                var v180 = (Node.chain((["b": Record1(field0: 3.25, field1: 12.75, field2: e179)] as [String: Record1]).sorted { $0.key < $1.key }.map(\.value))?.list ?? ([n169, r171, r171] as [Int]).map { x181 in Record1(field0: 1e-3, field1: 0.1, field2: x181) }).filter { x182 in ((n169 <= n169) ? (true && false) : !(true)) }
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(((try? value(of: Outcome.done(Queue<Choice8>(items: [Choice8.case0(n169)])))) ?? Queue<Choice8>(items: []))))
        } catch {
            log.append("\(error)")
        }
    case 5...20:
        v168 = (["hello".count, p2.computed, ((7 as UInt8)).bitWidth, 100] as Set<Int>).union(([([0, (-4)] as [Int]).reduce(0) { $0 &+ $1 }] as Set<Int>))
    default:
        var v183 = boundFloat(boundFloat(Box((2.5 as Float)).item + boundFloat((16777217 as Float) / (1e-3 as Float))) + abs(Box((1e-3 as Float))[17]).squareRoot())
    }
    v168 = Set(([Record7(field0: 3), Record7(field0: 17)] as [Record7]).map(\.computed))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return ((17 as Int?) != nil)
}
func function6(_ p0: ArraySlice<Int>, a1 p1: Bool, _ p2: [Choice8]) -> [[Bool]] {
    if case let u187? = (([] as [Int]).first(where: { x188 in p1 }).flatMap { x189 in ([p1, p1, p1, p1] as [Bool]).first(where: { $0 }) }), (("tea, milk" == "")) {
        loop193: for i191 in cut((["42", "é"] as [String]).filter { x192 in p1 }.sorted(by: >)) {
            let v194 = Choice8.case1(part0: (-4), part1: 3.25)
        }
    } else {
        var k195 = 0
        loop196: repeat {
            k195 += 1
            switch (Box(Outcome<Int>.failed("late")).item) {
            case .done(let e197), .later(.done(let e197)):
                let g198 = { () -> Bool in
                    guard let u199 = ((attempt { try Outcome<Record1>.failed("late").get() }?.field2)), (p1) else { return (k195 >= k195) }
                    return (pick(p1, e197, e197) != -small(k195))
                }()
            case .failed(let reason):
                log.append(reason)
            case .later:
                var v200 = (0..<abs(k195 % 5)).map { $0 }.suffix(2).map { x202 in which(Record7(field0: k195)) }
            }
        } while k195 < 1
    }
    var v203: Set<String> = (["é", "é"] as Set<String>).symmetricDifference((["swift"] as Set<String>)).filter { $0 < "-7" }.subtracting((["-7", "a", "é"] as Set<String>).union(Set(([] as [String]))))
    var v204 = (([1, 17, 2] as Set<Int>).filter { $0 < 0 }.isSubset(of: ([(1 / 2), (([17, 1_000] as [Int]).firstIndex(of: 0) ?? -1), zip("ab", "a").filter(==).count, (0x1F << 70)] as Set<Int>)) ? Int((p1 ? "swift" : "naïve")) : attempt { try Outcome.later(Outcome<Int>.failed("late")).get() })
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v204))
    return cut(([([] as [Int])] as [[Int]]).flatMap { $0 }).map { x205 in Array(([(-1.5), 100.0, 0.0, 0.0] as [Double]).map { x206 in p1 }.suffix(2)) }
}
func function7(a0 p0: Pile<Choice2>, a1 p1: Box<Int>) -> String {
    let c210: String = which(Array(([(3 as Float), (1e-3 as Float), (16777217 as Float), (2.5 as Float)] as [Float]).prefix(2)))
    switch c210 as Any {
    case let n208 as Int where n208 > 2:
        var v211 = (["", "", "x y", "ab"] as [String]).enumerated().map { x212, y213 in false }.map { x214 in Int((7 as UInt8).addingReportingOverflow((1 as UInt8)).partialValue) }.map { x215 in (attempt { try Outcome.done(x215).get() } ?? 10) }
    case let s209 as String:
        var v216: String = s209
    case is [Int]:
        var v217 = (nil as Int?)
    case is Double, is Bool:
        if (((attempt { try Outcome.done(5).get() } != nil) || true)) {
            switch (Choice8.case2(part0: (([0, (-4), 1] as [Int]).firstIndex(of: 100) ?? -1))) {
            case .none:
                let v218 = Set((Node.chain((["b", "Zed", "3.5", "ab"] as [String]))?.list ?? (["a", "b", "é"] as [String])).enumerated().map { x219, y220 in x219 })
            case .case0(let e221):
                var v222 = ([(e221 ^ e221)] as Set<Int>)
            case .case1(let e223, let e224):
                for o225 in [Shape10(stored: (e223 ^ (["42", "x y", ""] as [String]).count)), Shape4(stored: pick(true, ([:] as [String: Int]).values.reduce(e223, &+), Int(Int32(truncatingIfNeeded: e223)))), Shape10(stored: ((([e223, e223] as [Int]) == ([e223, e223, e223, e223] as [Int])) ? ([:] as [String: Int]).count : (small(e223) + small(e223))))] as [any Shown] {
                    log.append(o225.label)
                    log.append(describe((([e223, e223, e223, e223] as Set<Int>).contains(e223) ? e223 : toInt(e224))))
                }
            case .case2(let e226):
                let v227: Choice8 = Choice8.none
            }
            var v228: String = String(String(repeating: ((nil as String?) ?? "b"), count: abs(((["d": 255] as [String: Int])["a"] ?? Int.max) % 4)).clipped.sorted())
        } else {
            let w229: Int = switch small(((try? value(of: Outcome.done((-4)))) ?? pick(false, Int.max, 0x1F))) {
            case ..<0: -small(min(255, Int.min))
            case let n where n % 2 == 0: folded(Array(([100, 0] as [Int]).dropLast()), (([(-4), (-1), 3, (-4)] as [Int]).firstIndex(of: 10) ?? -1)) { x230, y231 in (small(x230) * small(x230)) }
            case 1, 3, 10...20: ((try? value(of: (true ? Outcome<Int>.later(.done(3)) : Outcome<Int>.failed("lost")))) ?? (([100, 0x1F, (-1), Int.max] as [Int]).min() ?? 255))
            default: (small(([100, 0, 10, 10] as [Int]).count) * small((1 &+ (-1))))
            }
        }
    default:
        log.append(describe(Pile<Bool>(items: [true]).items))
    }
    func inner232(_ n: Int) -> Int {
        return (["b": "🇳🇴", "d": "🇳🇴"] as [String: String]).count
    }
    let (t233, t234) = (((try? value(of: Outcome.done("Zed"))) ?? "42"), Pile<Bool>.title)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(t233))
    log.append(describe(t234))
    return clip("ab\(function4(a0: (true ? 3.25 : 0.1), ([([Int.min, 0, Int.min] as [Int]), ([(-4)] as [Int]), ([17, (-4), 17, 17] as [Int]), ([5, (-1), 0x1F] as [Int])] as [[Int]]), a2: t234))\(t234)")
}
finish("function0", describe(function0(a0: true)))
finish("function0", describe(function0(a0: (Queue<Int>(items: [255, 10]) == Queue<Int>(items: [255, (-1)])))))
finish("function1", describe(function1(Box((1, 100)).item, a1: Choice2.case0("3.5"))))
finish("function1", describe(function1((true ? (10, 255) : (3, 2)), a1: ((try? value(of: Outcome.done(Choice2.case0("42")))) ?? Choice2.case0("hello")))))
finish("function2", describe(function2(a0: Box((2.5 as Double?))[1_000])))
finish("function2", describe(function2(a0: (3.25 as Double?))))
finish("function3", describe(function3(a0: Pile<String>(items: ["🇳🇴", "swift", "-7"]), a1: Pile<Int>(items: [0]).total)))
finish("function3", describe(function3(a0: Pile<String>(items: ["42", "hello"]), a1: ([5, 3, 0] as [Int])[...].endIndex)))
finish("function4", describe(function4(a0: Box(1e-3).larger(0.5), cut(([([255] as [Int]), ([] as [Int]), ([100, 0, 1] as [Int])] as [[Int]]) + ([([10, (-1), 3, 3] as [Int]), ([100, Int.min] as [Int]), ([] as [Int])] as [[Int]])), a2: "swift".lowercased())))
finish("function4", describe(function4(a0: Box(3.25).item, drained(Queue<[Int]>(items: [([17, 17] as [Int])]), 3), a2: "hello")))
finish("function5", describe(function5((0..<abs(0x1F % 5)).map { x184 in Choice2.case0("a") }, ([([false, false, true] as [Bool])] as [[Bool]]), a2: Choice2.none)))
finish("function5", describe(function5(([1.0, 0.5, (-1.5), (-1.5)] as [Double]).map { x185 in Choice2.case0("hello") }, (0..<abs(2 % 5)).map { x186 in ([false] as [Bool]) }, a2: Choice2.case0("hello"))))
finish("function6", describe(function6(([] as [Int])[...].suffix(2), a1: (Pile<String>(items: ["3.5", "Zed", "é"]) != Pile<String>(items: ["Zed", "42", "3.5"])), ([Choice8.case0(Int.min), Choice8.case2(part0: 100), Choice8.case0(Int.max)] as [Choice8]).filter { x207 in false })))
finish("function6", describe(function6(([1_000, 17] as [Int])[...].suffix(2), a1: true, (false ? ([Choice8.case1(part0: 3, part1: 0.0), Choice8.case0((-4))] as [Choice8]) : ([Choice8.case2(part0: 0), Choice8.case2(part0: Int.max)] as [Choice8])))))
finish("function7", describe(function7(a0: Pile<Choice2>(items: [Choice2.none, Choice2.none, Choice2.case0("b")]), a1: Box(1_000))))
finish("function7", describe(function7(a0: Pile<Choice2>(items: [Choice2.case0("3.5"), Choice2.none, Choice2.none]), a1: Box(1_000))))
