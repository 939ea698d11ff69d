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
    var field1: Int
    var computed: String { String(tail(which(([(-40 as Int32), (-40 as Int32)] as [Int32])), field1)) }
    mutating func change(_ n: Int) { field0 = bound(bound(field0 + field0) - Box(field0)[n]) }
    subscript(_ n: Int) -> Double {
        get { Box(field0)[n] }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7 {
    var field0: Record1
    var field1: [Choice2]
    var computed: String { field0.computed }
    mutating func change(_ n: Int) { field0 = Record1(field0: (-0.25), field1: n) }
    subscript(_ n: Int) -> Record1 {
        get { Box(field0)[n] }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(Int, part1: Int)
    case case1
    var computed: Int {
        switch self {
        case .none: return Box(255).changes
        case .case0(let x0, let x1): return zip(clip("Zed\(x0)\("ab")"), String(repeating: "3.5", count: abs(x0 % 4)).clipped).filter(==).count
        case .case1: return (0 ^ Int((0 as UInt8).addingReportingOverflow((255 as UInt8)).partialValue))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(part0: Bool)
    case case1(Int)
    var computed: Bool {
        switch self {
        case .none: return (Node.chain(([false, true, false] as [Bool]))?.list ?? ([] as [Bool])).isEmpty
        case .case0(let x0): return x0
        case .case1(let x0): return (["-7", "-7", "hello", "é"] as Set<String>).subtracting((["Zed", "Zed"] as Set<String>)).isDisjoint(with: Set((["42", "-7"] as [String])))
        }
    }
}
class Object3 {
    var count: Int
    var field0: Bool
    var field1: String
    init(count: Int, field0: Bool, field1: String) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return Box(count)[Box(count).larger(n)]
    }
}
class Object9 {
    var count: Int
    var field0: Int
    init(count: Int, field0: Int) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (([:] as [String: Int])["\(type(of: Box(n)))"] ?? count)
    }
}
func procedure5(_ x: inout Int, _ n: Int) {
    double(&x)
    log.append(describe((([] as [String]).map { x6 in n }.first ?? x)))
    bump(&x, by: n)
    log.append(describe(Box(Choice2.none)[zip("swift", "tea, milk").filter(==).count]))
}
func procedure11(_ x: inout [String], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe(([0.5, 3.25, (-0.25), (-1.5)] as [Double]).sorted(by: >).reduce(bound((-1.5) * (-1.5))) { bound($0 + $1) }))
    x.append(before("7", ((try? value(of: Outcome.done("3.5"))) ?? "é")))
    log.append(describe(Record1(field0: 1.0, field1: n)))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (small((stored << (-2))) - small((Int("x y".first?.asciiValue ?? 0) &+ ("x y".last?.wholeNumberValue ?? 1)))) }
    var label: String { String(("é" >= "swift")) }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
    var label: String { clip(clip("naïve".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()).enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()) }
}
func function0(_ p0: Pile<Bool>, a1 p1: Bool) -> [Int32] {
    let o13: any Shown = Shape10(stored: ((try? risky(folded(([p1, p1, p1] as [Bool])[...], (-4)) { x14, y15 in x14 })) ?? ([p1] as [Bool])[...].count))
    switch small(((["b": 1_000] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).first ?? (-4))) {
    case ..<0:
        log.append(describe(Array(((try? value(of: Outcome.done(([0.0, 0.1, 2.5, 1.0] as [Double])[...]))) ?? ([] as [Double])[...]))))
    case 0, 2, 4:
        switch (Outcome.done((p1 ? 1e-3 : (-1.5)))) {
        case .done(let e17), .later(.done(let e17)):
            var v18: (Int, Bool) = ((([Int.max, 1] as [Int]).reduce(0) { $0 &+ $1 } % 2), ((["c": 1_000, "a": (-4), "d": 5] as [String: Int])[clip("b" + "b")] != nil))
        case .failed(let reason):
            log.append(reason)
        case .later:
            switch (((0x1F == 0) ? Outcome.done(2).map { x20 in "" } : Outcome<String>.later(.done("")))) {
            case .done(let e19), .later(.done(let e19)):
                var v21: Int = ([max(0.1, 0.5)] as [Double])[...].endIndex
            case .failed(let reason):
                log.append(reason)
            case .later:
                let v22: Set<String> = ([titles([Pile<Int>(items: [100, 100, Int.max]), Pile<Int>(items: [Int.max, 0, 17])]), clip("" + "b"), which(([Choice8.case0(part0: p1), Choice8.none, Choice8.none, Choice8.case0(part0: p1)] as [Choice8])), clip("-7\(((Record1(field0: 2.5, field1: Int.max) as Record1?)) as Any)\("3.5")")] as Set<String>)
            }
        }
    case let n16 where p1:
        var v23: Choice8 = Choice8.none
    case 5...20:
        log.append(describe((["hello", "hello"] as [String]).dropLast(2).last))
    default:
        var v24 = Box(Box(Box(Record1(field0: 0.5, field1: 10))))[(-4)].item[most(([100, 10, 10] as [Int])[...].dropFirst(), ("x y".utf8.count &+ "b".unicodeScalars.count))]
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ([(-40 as Int32), (1 as Int32), (100 as Int32), (-40 as Int32)] as [Int32])
}
func function1(_ p0: [String], _ p1: Int) -> [[Bool]] {
    let v25: Record1 = Record1(field0: 0.0, field1: ((-4) & ([3.25, 1e-3] as [Double]).count))
    var k26 = 0
    loop27: while k26 < 1 {
        k26 += 1
        loop29: for i28 in 0..<4 {
            let v30 = ([(i28 &<< 1), Box(i28).larger(i28), k26, compose(small, adder(p1))(p1)] as Set<Int>)
            log.append(describe(String(tail(clip("x y\(Pile<String>(items: ["x y"]))\("tea, milk")"), 2))))
        }
    }
    if let u31 = (Box((Int.max as Int?)).item) {
        var v32: Outcome<String> = Outcome.later(Outcome.done(String("42".dropFirst())))
    } else {
        do {
            let r33 = try risky(p1)
            if case .done(let u34) = (Outcome<String>.later(.done("-7"))), ((false != true)) {
                let v35: Set<String> = ([] as Set<String>)
            } else {
                log.append(describe(Record7(field0: pick(false, v25, v25), field1: ((try? value(of: Outcome<[Choice2]>.later(.done(([] as [Choice2]))))) ?? ([Choice2.case1] as [Choice2])))))
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let v36 = Array(repeating: ([0.5, 2.5, 2.5] as [Double])[...].prefix(while: { x37 in true }).filter { x38 in ([] as Set<String>).contains("42") }, count: abs((small((small(p1) * small(p1))) * small(Queue<String>(items: ["🇳🇴"]).size)) % 4))
        } catch {
            log.append("\(error)")
        }
    }
    let w39: Double = switch small(p1) {
    case ..<0: bound(bound(Double(p1)) - ((try? value(of: Outcome.done(0.0))) ?? (-1.5)))
    case let n where n % 2 == 0: most(([0.5] as [Double])[...], bound(Double(p1)))
    case 1, 3, 10...20: Box("swift").map { x40 in 0.0 }.larger(bound((-0.25) + (-1.5)))
    default: bound(3.25 - ([(-1.5), 100.0] as [Double]).reduce(1.0) { bound($0 * $1) })
    }
    if let u41 = (Queue<String>(items: []).largest) {
        let v42: String = u41
        if let u43 = (Int(u41)) {
            var v44: Set<String> = Set((["d": u41, "b": v42] as [String: String]).sorted { $0.key < $1.key }.map(\.value))
        } else {
            var v45: [Int] = ([true] as [Bool]).map { x46 in p1 }.prefix(3).filter { x47 in (p1 <= ([p1, x47] as [Int]).reduce(p1) { $0 &+ $1 }) }
        }
    } else {
        log.append(describe((w39 != w39)))
    }
    defer { log.append(Box("-7")[p1]) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v25))
    log.append(describe(w39))
    return Box(([([] as [Bool]), ([true] as [Bool]), ([] as [Bool])] as [[Bool]]))[((try? value(of: Outcome<Pile<Double>>.later(.done(Pile<Double>(items: [w39, w39, w39]))))) ?? Pile<Double>(items: [])).size]
}
func function2(_ p0: Bool) -> Box<Record7> {
    var v48: Set<String> = (p0 ? Set((["Zed", "tea, milk"] as [String])) : Set((["a", "🇳🇴", "naïve", "swift"] as [String]))).filter { $0 > "x y" }
    let w49: String = switch small((((100 as Int32) &>> (-40 as Int32))).leadingZeroBitCount) {
    case ..<0: pick(p0, Queue<Int>.title, which(Box(Choice2.none)))
    case let n where n % 2 == 0: Pile<Bool>.title
    case 1, 3, 10...20: Box("a").larger(clip("🇳🇴" + ""))
    default: String(atan(100.0))
    }
    v48 = (([] as [String]).sorted().contains(clip(w49.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())) ? Set((["d": w49, "b": w49, "a": w49] as [String: String]).sorted { $0.key < $1.key }.map(\.value)) : ([clip(w49.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()), (w49.first.map { String($0) } ?? w49), w49, clip(w49 + w49)] as Set<String>))
    defer { log.append(String(10, radix: 16)) }
    log.append(describe(p0))
    log.append(describe(w49))
    return ((p0 ? p0 : (p0 == p0)) ? Box(1).map { Record7(field0: Record1(field0: 3.25, field1: $0), field1: ([Choice2.case0($0, part1: $0), Choice2.case1, Choice2.case0($0, part1: $0)] as [Choice2])) } : ((try? value(of: Outcome<Box<Record7>>.later(.done(Box(Record7(field0: Record1(field0: 0.1, field1: 5), field1: ([Choice2.case1, Choice2.none, Choice2.none] as [Choice2]))))))) ?? Box(Record7(field0: Record1(field0: 1e-3, field1: 17), field1: ([Choice2.case0(1_000, part1: 1), Choice2.case0(Int.max, part1: (-1)), Choice2.case0(255, part1: 5)] as [Choice2])))))
}
func function3(_ p0: Int) -> Choice8 {
    for o51 in [Shape10(stored: cut(([p0, p0, p0, p0] as [Int]) + ([p0, p0] as [Int])).count), Shape10(stored: (small(([(-0.25), (-1.5)] as [Double])[...].startIndex) - small(p0))), Shape10(stored: (p0 >> 8))] as [any Shown] {
        log.append(o51.label)
        log.append(describe((["d": 1.0, "b": 0.5] as [String: Double]).count))
    }
    var v52 = (small((Node.chain(Array(repeating: p0, count: abs(p0 % 4)))?.total ?? p0)) + small(((([] as [Int]).min() ?? p0) / 3)))
    double(&v52)
    do {
        let r53 = try risky((p0 / 7))
        loop55: for i54 in stride(from: 3, to: -1, by: -3) {
            do {
                let r56 = try risky((Int(((try? value(of: Outcome.done("-7"))) ?? "b").first?.asciiValue ?? 0) &+ (most((["é", "tea, milk", "ab", "swift"] as [String])[...], "-7").last?.wholeNumberValue ?? 1)))
                bump(&v52, by: (Node.chain(pick(false, ([i54, r56] as [Int]), ([r56, p0] as [Int])))?.total ?? ((["d": i54, "c": i54] as [String: Int])["Zed"] ?? i54)))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                v52 &*= (Array(([] as [Int])[...]).sorted().at(toInt(1.0.rounded(.down))) ?? toInt(Box(0.0).larger(2.5)))
            } catch {
                log.append("\(error)")
            }
            v52 |= r53
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        let v57 = part(([] as [Int]), v52, p0).map { x58 in (p0 &>> 70) }.prefix(while: { x59 in (("naïve" != "42") != (false != true)) })
    } catch {
        log.append("\(error)")
    }
    var k60 = 0
    loop61: while k60 < 1 {
        k60 += 1
        log.append(describe(([([] as Set<String>).sorted(), Array((["é"] as [String])[...]), Array(([] as [String])[...]), ([] as [Record7]).map(\.computed)] as [[String]])))
        do {
            let r62 = try risky(v52)
            let g63 = { () -> Int in
                guard let u64 = ((10 as Int?)), ((v52 > r62)) else { return ((0x1F as Int?) ?? r62) }
                return k60
            }()
        } catch Trouble.large(let n) {
            log.append(describe(n))
            if (Box(pick(false, false, true)).item) {
                for o67 in [Shape10(stored: (17 / 10)), Shape10(stored: String(tail("ab", k60)).count), Shape4(stored: (([] as [Double]).enumerated().map { x65, y66 in p0 }.first ?? toInt(100.0)))] as [any Shown] {
                    log.append(o67.label)
                    log.append(describe((Int32(truncatingIfNeeded: k60)).leadingZeroBitCount))
                }
            } else {
                let g68 = { () -> Double in
                    guard let u69 = (Box(([v52, p0, k60, v52] as [Int])[...])[v52].last), ((0..<abs(k60 % 5)).map { x70 in u69 }.contains { x71 in true }) else { return floor(0.0) }
                    return bound(bound(2.5 - 12.75) / bound(Double(p0)))
                }()
            }
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p0))
    log.append(describe(v52))
    return Choice8.none
}
func function4(_ p0: String, a1 p1: (a: String, b: String)) -> [Int] {
    if (true) {
        defer { log.append(String(p0.suffix(3))) }
    } else {
        switch (Choice2.case1) {
        case .none:
            let w72: Choice2 = if (false) { Box(Box(Choice2.none))[3].item } else if ((([Int.max, 17] as [Int]).contains { x73 in false } == false)) { Choice2.case1 } else { Choice2.none }
        case .case0(let e74, let e75):
            var v76 = e75
        case .case1:
            var v77 = ([] as Set<Int>)
        }
    }
    func inner78(_ n: Int) -> Int {
        return zip(p0.uppercased(), p0).filter(==).count
    }
    if (([clip("x y\((("hello" as String?)) as Any)\(p0)")] as Set<String>).contains(p0)) {
        var v79: Int? = (17 as Int?)
    } else {
        for o83 in [Shape4(stored: toInt(bound(Double(5)))), Shape10(stored: ((255 as Int?).flatMap { x80 in (1_000 as Int?) } ?? (([(-4), 2] as [Int]).firstIndex(of: 0x1F) ?? -1))), Shape10(stored: (pick(false, ([10, (-4)] as [Int]), ([] as [Int])).firstIndex(of: folded(([] as [Int]), 3) { x81, y82 in y82 }) ?? -1))] as [any Shown] {
            log.append(o83.label)
            log.append(describe(o83.change(Int((1 as Int32)))))
        }
    }
    switch small((pick(true, 255, 255) as Int).nonzeroBitCount) {
    case ..<0:
        for case .done(let u85) in [Outcome<Int>.later(.done((-4))), Box(Outcome.done(100)).item, Outcome.later(Outcome<Int>.later(.done(0)))] as [Outcome<Int>] where !(true) {
            var v86: Choice2 = Choice2.case1
        }
    case 0, 2, 4:
        var v87: Choice2 = Choice2.case1
    case let n84 where (false || true):
        for i88 in p0.prefix(5) {
            let letter = String(i88)
            let v89 = letter
        }
    case 5...20:
        if let u90 = (((try? value(of: Outcome<Bool?>.failed("late"))) ?? (true as Bool?)).map { x91 in clip(p0 + p0) }) {
            var v92 = Box(([] as [Record7]))[3].suffix(2).first
            log.append(describe(abs(boundFloat((0.1 as Float) - (1e-3 as Float))).squareRoot()))
        } else {
            let f93: (Bool) -> Bool = { (p94: Bool) -> Bool in ([5, 1] as Set<Int>).filter { $0 != 17 }.contains(([0x1F, 3] as Set<Int>).count) }
        }
    default:
        let f95: (Double) -> Int = { (p96: Double) -> Int in (small(~small(1)) + small((([0, 0] as [Int]).max() ?? 255))) }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ([(false || true), Box(true)[(-4)], ([] as [String]).isEmpty] as [Bool]).map { x97 in (Array(([] as [Int])[...]).at((([Int.min] as [Int]).at(0x1F) ?? 0x1F)) ?? ([0x1F] as Set<Int>).count) }
}
func function5(a0 p0: String) -> [Record1] {
    var v98 = Box(Box(Box((-1)))[Int.max]).item
    log.append(describe(((try? value(of: Outcome.done(p0))) != nil)))
    defer { log.append(clip(p0 + p0)) }
    let v99 = ([p0, p0, p0] as [String])[...]
    if ((max((false ? 1_000 : 1_000), (Int(p0.first?.asciiValue ?? 0) &+ (p0.last?.wholeNumberValue ?? 1))) >= zip((("" as String?) ?? p0), String(repeating: p0, count: abs((-4) % 4)).clipped).filter(==).count)) {
        do {
            let r100 = try risky(Int(UInt8(clamping: 1_000).addingReportingOverflow(~(100 as UInt8)).partialValue))
            log.append(describe(Box(1e-3).map { x101 in Choice8.case0(part0: true) }.item))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v102: Choice8 = Choice8.case0(part0: true)
        } catch {
            log.append("\(error)")
        }
        v98 = ((try? value(of: Outcome.done(Box(v98)))) ?? Box(v98)).item
    } else if (!(false)) {
        let c105: Choice8 = ((0 != 2) ? Choice8.case0(part0: true) : Box(Choice8.none).item)
        switch c105 as Any {
        case let n103 as Int where n103 > 2:
            v98 = Box(Pile<String>(items: []).size).map { x106 in n103 }
        case let s104 as String:
            switch (Box(Choice8.none).item) {
            case .none:
                var v107: [Choice8] = ([Choice8.case1((([Int.min, 10, 3, 10] as [Int]).firstIndex(of: 0x1F) ?? -1)), Choice8.case0(part0: true), Choice8.case1(Box(s104).changes), ((try? value(of: Outcome<Choice8>.failed("late"))) ?? ((try? value(of: Outcome.done(Choice8.none))) ?? Choice8.case1(Int.max)))] as [Choice8])
            case .case0(let e108):
                log.append(describe(bound(pick(e108, 3.25, 0.5) + (-1.5))))
            case .case1(let e109):
                v98 = Box(v98)[Box(Pile<Int>(items: [e109]))[e109].total]
            }
        case is [Int]:
            v98 = Box((false ? v98 : v98).larger(((try? value(of: Outcome<Int>.later(.done(0)))) ?? 10)))
        case is Double, is Bool:
            var v110 = ([Record1(field0: 2.5, field1: 1_000), Record1(field0: 0.5, field1: (-4)), Record1(field0: 3.25, field1: Int.max), Record1(field0: 0.1, field1: 1_000)] as [Record1]).map(\.computed).map { (UInt8(exactly: Box($0).changes) ?? max((100 as UInt8), (100 as UInt8))) }
        default:
            var v112 = zip(p0, p0).filter(==).count
        }
    } else {
        var v113 = ((((1 as UInt8) % 7) / 3) &* (1 as UInt8))
    }
    func inner114(_ n: Int) -> String {
        return clip(clip("🇳🇴\(Pile<Double>(items: [(-1.5), 0.1]))\(p0)") + folded(v99, p0) { clip($0 + $1) })
    }
    log.append(describe(p0))
    log.append(describe(v98))
    log.append(describe(v99))
    return Array(([Record1(field0: 12.75, field1: 0), Record1(field0: 1e-3, field1: Int.min), Record1(field0: 1.0, field1: 255)] as [Record1])[...].prefix(while: { x115 in (true || false) }))
}
func function6(_ p0: [Float]) -> Bool? {
    if (((false == true) ? Set((["🇳🇴", "tea, milk", "Zed"] as [String])) : (["tea, milk", "hello", "a"] as Set<String>).subtracting((["b"] as Set<String>))).isSubset(of: (["tea, milk", "swift", "3.5", "naïve"] as Set<String>).filter { $0 > "42" })) {
        let w116: [Double] = if ((Box((true as Bool?))[255] != nil)) { Box(([(-1), 10, (-1), 10] as [Int])[...])[3].map { x117 in ((try? value(of: Outcome.done(12.75))) ?? 0.5) } } else if (true) { ((try? value(of: Outcome.later(Outcome.done(([2.5] as [Double]))))) ?? cut(([] as [Double]) + ([0.0, 100.0, 0.1, 0.0] as [Double]))) } else { ((try? value(of: (false ? Outcome.done(([(-1.5), 0.5, (-1.5)] as [Double])) : Outcome<[Double]>.failed("late")))) ?? ([3.25] as [Double]).filter { x118 in true }) }
        var v119 = Choice2.none
    } else {
        let g120 = { () -> Bool in
            guard let u121 = (("" as String?)), ((((nil as String?) != nil) && false)) else { return ([100, 1] as [Int]).allSatisfy { x122 in true } }
            return (Queue<Int>(items: [3, 100]).total == (small(5) + small((-1))))
        }()
    }
    var k123 = 0
    loop124: while k123 < 1 {
        k123 += 1
        defer { log.append("tea, milk") }
    }
    let w125: Queue<Choice8> = switch small((Int((255 as UInt8).addingReportingOverflow((255 as UInt8)).partialValue) / 3)) {
    case ..<0: Queue<Choice8>(items: [Choice8.case1(1_000)])
    case let n where n % 2 == 0: Box(1.0).map { x126 in Queue<Choice8>(items: [Choice8.none, Choice8.case0(part0: true)]) }[abs(small(3))]
    case 1, 3, 10...20: Queue<Choice8>(items: [Choice8.none, function3(3)])
    default: ((try? value(of: Outcome<Queue<Choice8>>.failed("lost"))) ?? Box(Queue<Choice8>(items: [Choice8.case1((-4))]))[0])
    }
    do {
        let r127 = try risky(adder((5 | Int.min))((([1_000, 5] as [Int]).last ?? Int.min)))
        switch (Choice8.case0(part0: true)) {
        case .none:
            let v128 = ((try? value(of: Box(Outcome.done(Pile<Choice8>(items: [Choice8.none]))).item)) ?? Pile<Choice8>(items: []))
        case .case0(let e129):
            let v130 = Array(repeating: cut(([Record7(field0: Record1(field0: 100.0, field1: r127), field1: ([Choice2.case1, Choice2.case1] as [Choice2])), Record7(field0: Record1(field0: 2.5, field1: r127), field1: ([Choice2.case1, Choice2.case1, Choice2.case1, Choice2.case0(r127, part1: r127)] as [Choice2])), Record7(field0: Record1(field0: 1.0, field1: r127), field1: ([Choice2.case0(r127, part1: r127)] as [Choice2]))] as [Record7]).map(\.computed) + Array((["", "🇳🇴"] as [String]).dropLast())), count: abs((r127 as Int).signum() % 4))
        case .case1(let e131):
            let f132: (String) -> Int = { (p133: String) -> Int in (r127 / 7) }
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        switch (Outcome.later(Box(Outcome<Int>.failed("lost")).item)) {
        case .done(let e134), .later(.done(let e134)):
            if let u135 = (Array(([] as [String])[...]).first) {
                var v136 = ([] as Set<String>).symmetricDifference(Set(([u135] as [String]))).subtracting((([2.5] as [Double]).contains((-0.25)) ? ([u135, u135, u135, u135] as Set<String>).filter { $0 != "naïve" } : ([u135, u135, u135, u135] as Set<String>)))
                log.append(describe(Box(0.5).map { (Record1(field0: $0, field1: e134) as Record1?) }[(e134 &- e134)]))
            } else {
                var v138: (a: Int, b: Int) = (a: -small((e134 &+ e134)), b: (true ? Box(e134) : Box(e134))[Int(Int8(truncatingIfNeeded: e134))])
            }
        case .failed(let reason):
            log.append(reason)
        case .later:
            let g139 = { () -> Int in
                guard let u140 = (Box((nil as Bool?)).item), (u140) else { return Queue<Bool>(items: [false]).size }
                return zip("\(type(of: Queue<Int>(items: [3, (-1)])))", which(u140)).filter(==).count
            }()
        }
    } catch {
        log.append("\(error)")
    }
    if (!(Box(0.5).map { x141 in true }.item)) {
        var v142 = (((["b": 100] as [String: Int]).filter { $0.key > "b" }[clip("é".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())] ?? (Int.max as Int).signum()) &+ (((-4) &- 17) &* ((try? value(of: Outcome<Int>.later(.done(2)))) ?? 17)))
    } else if (([Int.max, 100, (-4), (-4)] as [Int]).compactMap { x143 in (255 as Int?) }.allSatisfy { x144 in (["hello", "-7"] as [String]).contains("tea, milk") }) {
        if let u145 = (Array(([100, 5] as [Int])[...]).last) {
            let c148: Pile<Record7> = Pile<Record7>(items: [])
            switch c148 as Any {
            case let n146 as Int where n146 > 2:
                var v149: Bool? = (["c": (n146 < n146), "d": false, "b": (false || false)] as [String: Bool])[String((("swift" as String?) ?? "ab").filter { $0.isNumber })]
            case let s147 as String:
                var v150 = ([(([] as [Int]).first ?? u145)] as Set<Int>).filter { $0 != (-1) }
            case is [Int]:
                let v151: [String: [Int]] = (["c": (0..<abs((small(u145) + small(u145)) % 5)).map { ($0 &- $0) }, "b": (0..<abs(([true, false, true] as [Bool]).count % 5)).map { x153 in max(u145, x153) }, "d": Array(([Record1(field0: (-0.25), field1: u145), Record1(field0: (-1.5), field1: u145), Record1(field0: 100.0, field1: u145)] as [Record1]).map(\.field1).prefix(2))] as [String: [Int]])
            case is Double, is Bool:
                func inner154(_ n: Int) -> Int {
                    return (small(10) - small(u145))
                }
            default:
                var v155 = ([:] as [String: Bool]).count
            }
            var v156 = (true ? Box((["42", "naïve", "x y"] as [String])) : Box((["swift"] as [String])))[u145].enumerated().map { x157, y158 in ([] as [Bool]) }
        } else {
            for case .done(let u159) in [Outcome<Bool>.later(.done(false)), Outcome.later(Outcome.done(true)), Box(Outcome<Bool>.later(.done(false))).item] as [Outcome<Bool>] where (u159 == u159) {
                let v160: [UInt8] = ([(255 as UInt8), (7 as UInt8)] as [UInt8])
            }
        }
    } else {
        if let u161 = ((false as Bool?)) {
            switch (Choice2.case1) {
            case .none:
                var v162: [[Int]] = (Node.chain(Box(([([(-1), 2, Int.max] as [Int]), ([(-4)] as [Int])] as [[Int]])[...])[1_000].filter { x163 in u161 })?.list ?? (0..<abs((Node.chain(([0] as [Int]))?.total ?? (-1)) % 5)).map { Array(([$0, $0, $0] as [Int]).reversed()) })
            case .case0(let e165, let e166):
                log.append(describe(((try? value(of: Box(Outcome<Queue<String>>.failed("late")).item)) ?? Queue<String>(items: ["42", "ab"]))))
            case .case1:
                var v167 = (u161 ? ([u161] as [Bool]) : ([u161, u161, u161, u161] as [Bool])).map { x168 in String("a".filter { $0.isWhitespace }) }.dropLast(2)
            }
        } else {
            let v169 = ((try? value(of: Outcome<Choice2>.failed("late"))) ?? Choice2.none)
        }
    }
    let v170 = (0..<abs((zip(([(-4), 17] as [Int]), ([0x1F, 17, 3, 1] as [Int])).map { $0 &+ $1 }.last ?? (([] as [Int]).at(1_000) ?? 0)) % 5)).map { x171 in ~(Int32(exactly: x171) ?? (1 as Int32)) }
    log.append(describe(p0))
    log.append(describe(w125))
    log.append(describe(v170))
    return (nil as Bool?)
}
func function7(a0 p0: [Bool], _ p1: [Choice2], _ p2: Box<Record7>) -> ArraySlice<Bool> {
    var v173: [String: [Int]] = (["a": ([] as [Int])] as [String: [Int]])
    if let u174 = ((nil as Int?).map { x175 in true }.flatMap { x176 in Double("-7") }) {
        let v177 = Pile<Int>(items: [part(([5] as [Int]), (-4), Int.max).endIndex, (small((Node.chain(([Int.min] as [Int]))?.total ?? 10)) - small((1_000 &>> 63))), ((Int("é".first?.asciiValue ?? 0) &+ ("é".last?.wholeNumberValue ?? 1)) &+ (255 as Int).leadingZeroBitCount)])
        v173 = Dictionary(zip(p0.enumerated().map { x178, y179 in Record1(field0: u174, field1: x178) }.map(\.computed), Array(([1_000] as [Int]).map { x180 in ([x180] as [Int]) }.suffix(2))), uniquingKeysWith: { first, _ in first })
    } else {
        v173 = (["b": Pile<Bool>(items: [true]).items.compactMap { ($0 ? (17 as Int?) : (nil as Int?)) }, "d": (["x y"] as [String]).map { x182 in (-4) }.sorted(by: >), "c": (["c": (-1)] as [String: Int]).sorted { $0.key < $1.key }.map(\.value).sorted(by: >)] as [String: [Int]])
    }
    var v183 = Choice2.case0(([compose(small, adder(5))(1)] as Set<Int>).count, part1: (Int.max / 2))
    do {
        let r184 = try risky((small(([] as [String]).count) + small(([] as [String]).count)))
        let (t185, t186) = ((try? value(of: (false ? Outcome.done(("naïve", r184)) : Outcome.done(("Zed", r184))))) ?? Box(("Zed", r184)).item)
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if let u187 = (Dictionary(zip(([] as [String]), ([(-1.5)] as [Double])), uniquingKeysWith: { $1 })[titles([Pile<String>(items: ["42"]), Pile<Double>(items: [12.75])])]) {
            var v188: Double? = (([Record1(field0: u187, field1: 10), Record1(field0: u187, field1: 3), Record1(field0: u187, field1: 5)] as [Record1]).filter { x189 in false }.at((1_000 % 10))?.field0)
            log.append(describe(Choice8.case1(1)))
        } else {
            log.append(describe(("b".holds("b") ? boundFloat((-7.25 as Float) * (0.1 as Float)) : boundFloat((1e-3 as Float) * (0.1 as Float)))))
        }
    } catch {
        log.append("\(error)")
    }
    let w190: String = if ((bound(([100.0] as [Double]).reduce((-1.5)) { bound($0 + $1) }) > bound(12.75 - 0.0))) { titles([Queue<String>(items: ["Zed", "Zed", "b"]).converted(to: Pile<Bool>.self) { x191 in false }, (false ? Pile<Double>(items: [2.5, 12.75, 2.5]) : Pile<Double>(items: [100.0, (-1.5), 1e-3]))]) } else if (pick(!(false), !(true), ((-1) == 5))) { String(String(repeating: "tea, milk", count: abs(Int.min % 4)).clipped.dropFirst()) } else { folded((["hello", "ab", "🇳🇴", "é"] as [String])[...], before(" ", "Zed")) { clip($0 + $1) } }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v183))
    log.append(describe(w190))
    return ((((["a": 1, "b": 1, "d": 0x1F] as [String: Int])[w190] != nil) && pick(false, false, false)) ? ([] as [Bool])[...] : ([false, (true ? false : true), (Queue<Double>(items: [0.0]) == Queue<Double>(items: [2.5, 12.75, 100.0]))] as [Bool])[...])
}
finish("function0", describe(function0(Pile<Bool>(items: [true, true, false]), a1: ([(-4), 5, Int.min] as [Int]).isEmpty)))
finish("function0", describe(function0(Pile.of(([true, true] as [Bool])), a1: (Outcome<Double>.failed("lost") != Outcome<Double>.later(.done(2.5))))))
finish("function1", describe(function1(Box((["ab", "swift"] as [String])).item, ([10] as [Int]).reduce(Int.max) { $0 &+ $1 })))
finish("function1", describe(function1((["tea, milk", "é", "naïve", "naïve"] as [String]).sorted(), (small(100) * small(1_000)))))
finish("function2", describe(function2(Box(true)[0x1F])))
finish("function2", describe(function2(("tea, milk" > "swift"))))
finish("function3", describe(function3(5)))
finish("function3", describe(function3(Queue<Int>(items: [1, (-1)]).total)))
finish("function4", describe(function4(clip("3.5".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()), a1: Box((a: "hello", b: "ab"))[0x1F])))
finish("function4", describe(function4(pick(true, "🇳🇴", "ab"), a1: (a: "swift", b: "naïve"))))
finish("function5", describe(function5(a0: ((try? value(of: Outcome<String>.later(.done("ab")))) ?? "b"))))
finish("function5", describe(function5(a0: (["42", "hello"] as [String]).joined(separator: "tea, milk").clipped)))
finish("function6", describe(function6(pick(true, ([(2.5 as Float)] as [Float]), ([(0 as Float), (0 as Float), (-7.25 as Float), (-7.25 as Float)] as [Float])))))
finish("function6", describe(function6((["tea, milk", "tea, milk", "3.5"] as [String]).map { x172 in (2.5 as Float) })))
finish("function7", describe(function7(a0: (Node.chain(([] as [Bool]))?.list ?? ([true, false, true] as [Bool])), (false ? ([Choice2.none, Choice2.case1] as [Choice2]) : ([Choice2.case1, Choice2.none, Choice2.case1, Choice2.none] as [Choice2])), Box(Record7(field0: Record1(field0: 1.0, field1: 1), field1: ([Choice2.none, Choice2.case0(255, part1: 0)] as [Choice2]))))))
finish("function7", describe(function7(a0: (0..<abs(0x1F % 5)).map { x192 in false }, ([Choice2.case1] as [Choice2]), Box(Record7(field0: Record1(field0: 100.0, field1: (-4)), field1: ([] as [Choice2]))))))
