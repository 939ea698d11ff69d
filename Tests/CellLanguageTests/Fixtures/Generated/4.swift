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
    var field0: Bool
    var computed: Double { 3.25 }
    mutating func change(_ n: Int) { field0 = ([n, Int(Int32(truncatingIfNeeded: n))] as Set<Int>).isSubset(of: Set(([n, n, n, n] as [Int]))) }
    subscript(_ n: Int) -> Bool {
        get { ((try? value(of: Outcome<Bool>.later(.done(field0)))) ?? field0) }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7: Equatable {
    var field0: [Int32]
    var computed: String { "é" }
    mutating func change(_ n: Int) { field0 = drained((false ? Queue<Int32>(items: [(7 as Int32), (7 as Int32), (100 as Int32)]) : Queue<Int32>(items: [(7 as Int32), (-40 as Int32), (1 as Int32)])), n) }
    subscript(_ n: Int) -> [Int32] {
        get { field0 }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Int, part1: Double)
    case case1(part0: Bool, String)
    case case2
    var computed: String {
        switch self {
        case .none: return clip("Zed\(([(255 as UInt8), (0 as UInt8), (7 as UInt8)] as [UInt8]))\(String("x y".prefix(while: { $0.isNumber })))")
        case .case0(let x0, let x1): return "tea, milk"
        case .case1(let x0, let x1): return Pile<Double>.title
        case .case2: return String((false ? "swift" : "swift").prefix(while: { $0.isNumber }))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(Bool)
    case case1(String)
    case case2
    var computed: Bool {
        switch self {
        case .none: return pick((([10, 255, 10, 0x1F] as Set<Int>) != ([2] as Set<Int>)), ([3.25] as [Double]).contains(100.0), ([255, 10, (-1), 10] as [Int]).contains(17))
        case .case0(let x0): return false
        case .case1(let x0): return ((0x1F != 0) != (17 != 100))
        case .case2: return ((false ? Int.max : 1) != pick(false, Int.min, Int.max))
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
        return (Box(n).changes << 63)
    }
}
class Object9: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return Box(count)[Int(Int8(truncatingIfNeeded: count))]
    }
}
func procedure5(_ x: inout [String], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe((["Zed"] as [String])[...]))
    if !x.isEmpty { x.removeLast() }
    log.append(describe(cut(([n] as [Int]) + ([n] as [Int])).map { x6 in ([:] as [String: String]).sorted { $0.key < $1.key }.map(\.value) }))
}
func procedure11(_ x: inout [String], _ n: Int) {
    x.reverse()
    log.append(describe(((try? value(of: Outcome.done(Record1(field0: false)))) ?? pick(true, Record1(field0: false), Record1(field0: false)))))
    x.insert(clip(which((255 as Int?)).enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()), at: x.count / 2)
    log.append(describe(([x, x, x] as [[String]])))
}
struct Shape4: Shown {
    var stored: Int
}
struct Shape10: Shown {
    var stored: Int
    var label: String { which((("🇳🇴" as String?) ?? "hello")) }
}
func function0(a0 p0: [Choice2], _ p1: String, _ p2: Choice2) -> [Float] {
    let w13: Int = if (p1.hasSuffix(clip("x y\(([10, 2, 100, 2] as [Int]))\(p1)"))) { (([:] as [String: Int])[p2.computed] ?? (Int(p1.first?.asciiValue ?? 0) &+ (p1.last?.wholeNumberValue ?? 1))) } else if ((Box(1_000)[1_000] == Box(10).larger((-4)))) { Int(((try? value(of: Outcome<UInt8>.failed("lost"))) ?? (7 as UInt8))) } else { (([0, Int.min, 255, 0x1F] as [Int]).at((Int(p1.first?.asciiValue ?? 0) &+ (p1.last?.wholeNumberValue ?? 1))) ?? ([] as [String]).count) }
    var v14 = Queue<Int>(items: [w13, w13])
    let v15 = Array(repeating: ((try? value(of: Outcome.later(Outcome.done(p2)))) ?? p2), count: abs(w13 % 4))
    log.append(describe(Array(([Record7(field0: ([(0 as Int32), (7 as Int32), (100 as Int32), (100 as Int32)] as [Int32])), Record7(field0: ([(100 as Int32), (-40 as Int32)] as [Int32]))] as [Record7])[...])))
    if let u16 = (attempt { try Outcome<Int>.later(.done(w13)).get() }) {
        if (([w13, max(u16, w13)] as Set<Int>).isSubset(of: Set((0..<abs(w13 % 5)).map { x17 in w13 }))) {
            if (((try? value(of: Outcome.done(0.1).map { x18 in ((try? value(of: Outcome<Bool>.later(.done(false)))) ?? true) })) ?? cut(([] as [String]) + ([p1, p1, p1, p1] as [String])).isEmpty)) {
                log.append(describe((Int32(truncatingIfNeeded: w13) << Int32(clamping: u16))))
                let o19: Object9 = Object9(count: u16)
            } else {
                var v20: Bool? = ([true, false, true] as [Bool]).first(where: { x21 in x21 }).map { x22 in max(w13, u16) }.map { x23 in (((try? risky(u16)) ?? w13) != (Int(p1.first?.asciiValue ?? 0) &+ (p1.last?.wholeNumberValue ?? 1))) }
            }
        } else {
            let o24: any Shown = Shape4(stored: 100)
        }
    } else {
        log.append(describe(((bound((-1.5)) >= 0.1) ? Outcome.done(p2) : Outcome.done(p2))))
    }
    switch small(most(Box(([w13] as [Int])[...])[w13], (small(w13) + small(w13)))) {
    case ..<0:
        var v26: Double? = Box(w13).map { x27 in Box((0.5 as Double?)) }.item[(w13 as Int).leadingZeroBitCount]
    case 0, 2, 4:
        if let u28 = ((false as Bool?)) {
            if ((clip("hello\((small(w13) + small(w13)))\(String(repeating: p1, count: abs(w13 % 4)).clipped)") >= Box(3.25).map { x29 in p1 }.item)) {
                for o30 in [Shape4(stored: ([w13, w13] as [Int]).count), Shape4(stored: w13), Shape4(stored: w13)] as [any Shown] {
                    log.append(o30.label)
                    log.append(describe(w13))
                }
            } else if (u28) {
                let (t31, t32) = (((try? value(of: Outcome<Bool>.later(.done(u28)))) ?? u28), p1)
            } else {
                log.append(describe(Box(p1).map { x33 in (1 as Int?) }[w13]))
            }
            if (u28) {
                let f34: (Double) -> String = { (p35: Double) -> String in p1 }
            } else if (((u28 ? w13 : w13) > Pile<Int>(items: [w13]).total)) {
                log.append(describe(Box(w13).map { x36 in ([([p1, p1, p1, p1] as [String])] as [[String]]) }[((try? risky(w13)) ?? w13)]))
            } else {
                let (t37, t38) = (w13, true)
            }
        } else {
            if let u39 = (("hello" as String?)) {
                log.append(describe(Choice8.none))
                var v40: [Bool] = pick(false, Pile<Bool>(items: []).items, Array(([false, true, false] as [Bool])[...].dropFirst()))
            } else {
                log.append(describe(Choice2.case0(part0: w13, part1: (-1.5))))
            }
        }
    case let n25 where ([p1] as Set<String>).contains(p1):
        v14 = Queue<Int>(items: [])
    case 5...20:
        for o41 in [Shape10(stored: ((try? value(of: Outcome.done(([1.0, 1e-3, 0.5] as [Double])))) ?? ([(-0.25)] as [Double])).count), Shape10(stored: (small(w13) * small(([w13, w13] as [Int]).reduce(w13) { $0 &+ $1 }))), Shape10(stored: w13)] as [any Shown] {
            log.append(o41.label)
            log.append(describe(w13))
        }
    default:
        v14 = Queue.of((true ? (["c": w13, "b": w13] as [String: Int]) : (["c": w13, "d": w13, "a": w13] as [String: Int])).sorted { $0.key < $1.key }.map(\.value))
    }
    log.append(describe(p2))
    log.append(describe(w13))
    log.append(describe(v14))
    log.append(describe(v15))
    return ([w13, (Node.chain(([w13, w13] as [Int]))?.total ?? w13)] as [Int])[...].map { x42 in boundFloat((16777217 as Float).rounded(.up) / Float((0 as Int32))) }
}
func function1(a0 p0: Choice8) -> [[Double]] {
    var v44: [Record1] = cut(([([Record1(field0: true), Record1(field0: false), Record1(field0: false), Record1(field0: true)] as [Record1])] as [[Record1]]).flatMap { $0 })
    if case .some(let u45) = ((false ? (["é", "naïve", ""] as [String]) : ([] as [String])).first), (([] as [Int]).allSatisfy { x46 in true }) {
        var v47 = ([] as [[Int]])
    } else {
        let f48: (String) -> Bool = { (p49: String) -> Bool in false }
    }
    log.append(describe(p0))
    log.append(describe(v44))
    return (((small(0x1F) - small(0x1F)) < Box((-4)).larger(Int.max)) ? Array(([([1e-3, 0.1, 1e-3] as [Double])] as [[Double]]).filter { x50 in true }.prefix(2)) : ([] as [[Double]]))
}
func function2(a0 p0: Int, _ p1: Pile<Record7>, _ p2: Box<Int>) -> (String, Int) {
    loop52: for i51 in 1...6 where i51 % 2 == 0 {
        var v53: Bool = (Int((100 as UInt8).addingReportingOverflow(([(0 as UInt8), (0 as UInt8)] as [UInt8]).reduce((7 as UInt8), &+)).partialValue) > (["b", "b", "tea, milk"] as Set<String>).count)
    }
    let (t54, t55) = ("naïve", "🇳🇴")
    let v56: Int = ((p0 >= p0) ? (["c": 3.25, "d": 3.25, "a": 0.5] as [String: Double]).filter { $0.key > "b" } : (false ? (["c": 12.75, "a": 1e-3] as [String: Double]) : (["b": 12.75] as [String: Double]))).count
    log.append(describe((Record7(field0: ([(100 as Int32), (0 as Int32), (7 as Int32), (1 as Int32)] as [Int32])) as Record7?)))
    log.append(describe(([t54, t54, t55, t54] as [String])[...]))
    log.append(describe(p2))
    log.append(describe(t54))
    log.append(describe(t55))
    log.append(describe(v56))
    return (((true ? (["d": v56, "c": v56, "a": v56] as [String: Int]) : ([:] as [String: Int]))["hello"] != nil) ? (t54, v56) : (t55, p0))
}
func function3(_ p0: [Float], a1 p1: ArraySlice<Int>) -> String? {
    let g57 = { () -> String in
        guard let u58 = (("tea, milk" as String?).map { x59 in false }.map { x60 in Box(12.75).larger((-1.5)) }), (Array(repeating: (-1), count: abs((-1) % 4)).contains { x61 in ([] as [Bool]).isEmpty }) else { return String("hello".filter { $0.isNumber }) }
        return clip("🇳🇴\(Box(Record1(field0: true))[0x1F])\(Box("42").item)")
    }()
    loop63: for i62 in 1...6 where i62 % 2 == 0 {
        let w64: [UInt8] = if ((abs(small(i62)) >= ([g57, g57, g57, g57] as Set<String>).count)) { Box(Box(([] as [UInt8])))[i62].item } else if ((true ? !(true) : (false ? false : false))) { Array(([g57, g57, g57, g57] as [String])[...]).enumerated().map { x65, y66 in ~(100 as UInt8) } } else { ([100.0, 2.5] as [Double]).map { x67 in ((try? value(of: Outcome<UInt8>.later(.done((255 as UInt8))))) ?? (255 as UInt8)) } }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(g57))
    return ((String(g57.filter { $0.isLetter }) < before(" ", g57)) ? ([g57, g57] as [String]).first(where: { x68 in (3 < 10) }) : part(([] as [String]), 2, 17).last)
}
func function4(a0 p0: [[Int]]) -> Int {
    var k69 = 0
    loop70: while k69 < 4 {
        k69 += 1
        var v71 = Pile<String>(items: [])
    }
    loop73: for i72 in stride(from: 7, to: -1, by: -3) {
        let f74: (Int) -> Double = { (p75: Int) -> Double in abs(((try? value(of: Outcome<Double>.failed("late"))) ?? 0.1)).squareRoot() }
        let g76 = { () -> Int in
            guard let u77 = (([:] as [String: Double])[String(tail("ab", i72))]), (((nil as String?) != nil)) else { return i72 }
            return zip(String(true), clip("b\(i72)\("x y")")).filter(==).count
        }()
    }
    let v78: [[Int]] = p0
    log.append(describe(p0))
    log.append(describe(v78))
    return (((try? value(of: Box(Outcome<String>.later(.done("🇳🇴")))[100])) ?? which(Choice8.case1("🇳🇴"))).utf8.count &+ ((["Zed", "a", "ab", "swift"] as [String]).first ?? "3.5").unicodeScalars.count)
}
func function5(_ p0: Int) -> Double {
    let c81: Int = (false ? ([] as [Int])[...] : ([p0, p0, p0, p0] as [Int])[...]).startIndex
    switch c81 as Any {
    case let n79 as Int where n79 > 2:
        var k82 = 0
        loop83: repeat {
            k82 += 1
            let w84: [[Int]] = switch small(p0) {
            case ..<0: Box(1e-3).map { x85 in ([([p0] as [Int])] as [[Int]]) }.item
            case let n where n % 2 == 0: ("tea, milk".hasPrefix("naïve") ? Pile<[Int]>(items: []).items : ([([k82] as [Int]), ([p0, p0, k82] as [Int])] as [[Int]]))
            case 1, 3, 10...20: Box(([k82, p0] as [Int]))[k82].map { x86 in ([n79, n79, k82, k82] as [Int]) }
            default: Box(([true, true] as [Bool])).item.map { x87 in cut(([] as [Int]) + ([p0, p0] as [Int])) }
            }
        } while k82 < 2
    case let s80 as String:
        var v88: String? = Box(true).map { x89 in ((nil as Record7?)?.computed) }[(small(p0) + small(pick(true, p0, p0)))]
    case is [Int]:
        if let u90 = ((try? value(of: Outcome<Double>.later(.done(0.0))))) {
            var v91: [Int] = cut(([Array(([p0, p0, p0] as [Int])[...]), Box(([p0, p0] as [Int])).item, ([p0, p0, p0] as [Int])] as [[Int]]).flatMap { $0 })
        } else {
            do {
                let r92 = try risky((Box(p0).larger(p0) / 10))
                let v93: ArraySlice<Int> = part(pick((([] as Set<Int>) != ([p0, p0] as Set<Int>)), (["d": r92] as [String: Int]).sorted { $0.key < $1.key }.map(\.value), Array(([p0] as [Int])[...])), (r92 % 3), max(r92, compose(small, adder(p0))(p0)))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let (t94, t95) = (Box("naïve")[p0], !(true))
            } catch {
                log.append("\(error)")
            }
        }
    case is Double, is Bool:
        let v96: Record7? = ((try? value(of: Outcome<Record7?>.failed("lost"))) ?? (!(true) ? ([Record7(field0: ([] as [Int32]))] as [Record7]).first(where: { x97 in false }) : (try? value(of: Outcome<Record7>.later(.done(Record7(field0: ([(-40 as Int32), (0 as Int32)] as [Int32]))))))))
    default:
        var v98 = Record1(field0: Box(p0).map { x99 in false }.item)
    }
    if (!((~small(p0) < p0))) {
        loop101: for i100 in stride(from: 5, to: -1, by: -3) {
            log.append(describe("é"))
            if let u102 = (cut(([] as [Int]) + ([i100, p0, p0] as [Int])).at(p0)) {
                let o103: Object9 = Object9(count: i100)
                let v104: Record1 = Record1(field0: false)
            } else {
                log.append(describe(Box((true as Bool?))[i100].flatMap { x105 in (3.25 as Double?).map { x106 in i100 } }))
            }
        }
        var v107 = Choice2.case1(part0: (which(Record7(field0: ([(0 as Int32), (0 as Int32)] as [Int32]))) > clip("naïve".map { "\($0)." }.joined())), clip(before("7", "é") + clip("-7".map { "\($0)." }.joined())))
    } else if (((p0 ^ p0) <= p0)) {
        let o108: any Shown = Shape4(stored: p0)
    } else {
        let v109 = cut(([] as [Double]) + (0..<abs(((try? value(of: Outcome.done(p0))) ?? p0) % 5)).map { x110 in ((nil as Double?) ?? (-1.5)) })
    }
    log.append(describe(p0))
    return bound(max(Box((-0.25)).item, most(([3.25, 0.0, 0.1, (-0.25)] as [Double]), 1e-3)).truncatingRemainder(dividingBy: 3.5))
}
func function6(a0 p0: Record7?, a1 p1: [Record1], _ p2: [Double]) -> Pile<String> {
    defer { log.append(pick(false, "hello", "42")) }
    var v111: ArraySlice<Int> = ([(Array(([(-1), Int.min, 3] as [Int])[...]).at((([100, (-4), 1] as [Int]).last ?? Int.max)) ?? Queue<Int>(items: []).total), abs(small(zip("a", "x y").filter(==).count))] as [Int])[...]
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v111))
    return Pile<String>(items: [((try? value(of: Outcome<String>.later(.done("tea, milk")))) ?? String(1e-3))])
}
func function7(a0 p0: (Int, Int)) -> [Record1] {
    switch small(Box(1).changes) {
    case ..<0:
        if case .done(let u113) = (Outcome.done((-4))), ((u113 == u113)) {
            log.append(describe(((try? value(of: Outcome<[UInt8]>.failed("lost"))) ?? cut(([(7 as UInt8), (7 as UInt8)] as [UInt8]) + ([(0 as UInt8), (1 as UInt8)] as [UInt8])))))
        } else {
            switch small((["d": true, "a": true, "b": false] as [String: Bool]).merging((["d": true, "c": true, "a": true] as [String: Bool])) { first, _ in first }.count) {
            case ..<0:
                let (t116, t117) = (most((["naïve", "3.5", "hello", "Zed"] as Set<String>), "42"), pick(false, true, true))
            case 0, 2, 4:
                var v118 = Box(((try? value(of: Outcome<Queue<Int>>.later(.done(Queue<Int>(items: [10, 100, Int.min]))))) ?? Queue<Int>(items: [])))[Queue<Double>(items: []).size]
            case let n114 where ([n114, n114, n114] as [Int]).allSatisfy { x115 in true }:
                var v119: [Record1] = Array((0..<abs(n114 % 5)).map { x120 in Record1(field0: true) }.dropFirst())
            case 5...20:
                let g121 = { () -> String in
                    guard let u122 = ((([] as [Record7]).first(where: { x123 in false })?.computed)), ((1...9).contains(adder((-4))(Int.min))) else { return "\(type(of: (-1)))" }
                    return clip("é\(((try? value(of: Outcome<UInt8>.failed("late"))) ?? (1 as UInt8)))\("\(type(of: false))")")
                }()
            default:
                let v124: Set<String> = (["3.5", "42", ""] as Set<String>)
            }
        }
    case 0, 2, 4:
        var v125: Bool? = Box(([] as [Bool])[...]).item.first
    case let n112 where (n112 == n112):
        loop127: for i126 in stride(from: 4, to: -1, by: -3) {
            var v128 = n112
            let w129: Int = if ((part(([n112] as [Int]), n112, n112) != ([n112, v128, v128, n112] as [Int])[...].prefix(while: { x130 in true }))) { n112 } else if (((["🇳🇴", "é"] as [String]).count >= (small(v128) + small(i126)))) { i126 } else { 100 }
            log.append(describe((Node.chain(Box(([] as [Double])).item)?.list ?? ([n112, n112] as [Int]).map { x131 in 0.0 })))
        }
    case 5...20:
        if (((Node.chain((false ? ([3.25] as [Double]) : ([1.0, 0.0, 0.0] as [Double])))?.list ?? (0..<abs(255 % 5)).map { x132 in 3.25 }) == cut(drained(Queue<[Double]>(items: [([(-0.25), (-1.5), 100.0, (-1.5)] as [Double])]), 255).flatMap { $0 }))) {
            var v133: Int? = (nil as Int?)
            log.append(describe(v133.flatMap { x134 in ("3.5" as String?) }.map { x135 in Box(Record1(field0: false)).item }))
        } else {
            defer { log.append(String(repeating: "a", count: abs(255 % 4)).clipped) }
        }
    default:
        defer { log.append(Pile<Int>.title) }
    }
    if let u136 = (Array(([0.5, 12.75, 1.0, 0.1] as [Double])[...]).first(where: { x137 in ((0.5 as Double?) == nil) })) {
        var v138: Set<String> = ([most((["ab", "3.5", "b"] as Set<String>), "tea, milk"), String("swift".suffix(3)), pick(true, "x y", "tea, milk"), ((try? value(of: Outcome<String>.failed("lost"))) ?? "swift")] as Set<String>).union((["hello", "🇳🇴", "swift"] as Set<String>))
    } else {
        log.append(describe(min(abs(0.0).squareRoot(), bound(Double(3)))))
    }
    log.append(describe(p0))
    return ([((try? value(of: Outcome<Record1>.later(.done(Record1(field0: true))))) ?? Record1(field0: true))] as [Record1])
}
finish("function0", describe(function0(a0: ([0x1F, (-1), (-4), (-4)] as [Int]).map { x43 in Choice2.case1(part0: true, "") }, "\(type(of: Box((-1))))", Choice2.case0(part0: 3, part1: 12.75))))
finish("function0", describe(function0(a0: (["b": Choice2.none] as [String: Choice2]).sorted { $0.key < $1.key }.map(\.value), folded((["3.5", "hello", "a", "-7"] as [String])[...], "é") { clip($0 + $1) }, Box(Choice2.none).item)))
finish("function1", describe(function1(a0: Choice8.case0(false))))
finish("function1", describe(function1(a0: Choice8.case0(true))))
finish("function2", describe(function2(a0: compose(small, adder((-1)))(0), Pile<Record7>(items: []), Box(Box(Int.min)).item)))
finish("function2", describe(function2(a0: (Node.chain(([(-4), (-4), (-1), 1] as [Int]))?.total ?? 0x1F), Box(Pile<Record7>(items: [Record7(field0: ([(100 as Int32), (100 as Int32)] as [Int32])), Record7(field0: ([(-40 as Int32), (1 as Int32)] as [Int32])), Record7(field0: ([] as [Int32]))]))[255], Box(Box((-4)))[0x1F])))
finish("function3", describe(function3(Array(([(-7.25 as Float), (2.5 as Float), (1e-3 as Float), (16777217 as Float)] as [Float]).suffix(2)), a1: ([1, 17] as [Int])[...].suffix(2))))
finish("function3", describe(function3(drained(Queue<Float>(items: []), 2), a1: ((try? value(of: Outcome.done(([(-1)] as [Int])[...]))) ?? ([10, 0x1F, 17, Int.min] as [Int])[...]))))
finish("function4", describe(function4(a0: ([([1, 1] as [Int]), ([(-4), 255, Int.min] as [Int])] as [[Int]]))))
finish("function4", describe(function4(a0: pick(false, ([([0x1F, 0x1F] as [Int]), ([(-1), (-4), 0x1F, 2] as [Int]), ([17] as [Int])] as [[Int]]), ([([] as [Int]), ([0x1F, 0, (-1), 100] as [Int])] as [[Int]])))))
finish("function5", describe(function5((true ? (-4) : 1_000))))
finish("function5", describe(function5("3.5".count)))
finish("function6", describe(function6(a0: ((try? value(of: Outcome<Record7?>.failed("lost"))) ?? (nil as Record7?)), a1: cut(([Record1(field0: false), Record1(field0: true)] as [Record1]) + ([Record1(field0: false), Record1(field0: true), Record1(field0: false), Record1(field0: false)] as [Record1])), Box(([0.0] as [Double])).item)))
finish("function6", describe(function6(a0: ([Record7(field0: ([(0 as Int32)] as [Int32])), Record7(field0: ([(100 as Int32), (0 as Int32)] as [Int32]))] as [Record7]).at(255), a1: cut(([Record1(field0: false), Record1(field0: false), Record1(field0: false), Record1(field0: true)] as [Record1]) + ([Record1(field0: false), Record1(field0: true), Record1(field0: true)] as [Record1])), Array(([0.1] as [Double])[...]))))
finish("function7", describe(function7(a0: ((try? value(of: Outcome.done((1, 5)))) ?? (Int.max, Int.min)))))
finish("function7", describe(function7(a0: (3, Int.max))))
