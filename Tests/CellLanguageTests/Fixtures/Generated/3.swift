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
    var computed: String { which(Box((true as Bool?)).item) }
    mutating func change(_ n: Int) { field0 = -small((["a": field0, "d": n] as [String: Int]).values.reduce(field0, &+)) }
    subscript(_ n: Int) -> Int {
        get { n }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7 {
    var field0: Int { didSet { log.append("field0 was \(oldValue)") } }
    var field1: String
    var field2: (a: String, b: Int)
    var computed: Int { field0 }
    mutating func change(_ n: Int) { field1 = String(tail(field1, (small(n) * small(n)))) }
    subscript(_ n: Int) -> String {
        get { field1 }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Double)
    case case1(part0: Double)
    case case2(String)
    var computed: Bool {
        switch self {
        case .none: return Box(Box(false)).item.item
        case .case0(let x0): return (1...9).contains((small(0) + small((-1))))
        case .case1(let x0): return ((1...9).contains(10) && ((false as Bool?) != nil))
        case .case2(let x0): return (((try? risky(10)) ?? 2) != (3 % 3))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(part0: String, part1: Double)
    case case1(Int)
    var computed: Double {
        switch self {
        case .none: return bound(Double(([:] as [String: Double]).count))
        case .case0(let x0, let x1): return ([x1] as [Double]).map { x9 in x9 }.reduce(x1) { bound($0 + $1) }
        case .case1(let x0): return bound(bound(Double(x0)) * most(([100.0, 3.25] as [Double]), 0.1))
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
        return 3
    }
}
class Object10 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return Box("tea, milk").map { x11 in 3.25 }.changes
    }
}
func procedure5(_ x: inout Double, _ n: Int) {
    x = bound(x * bound(bound(bound(x + x) - x) / ((try? value(of: ((try? value(of: Outcome.done(Outcome.done(x)))) ?? Outcome<Double>.later(.done(x))))) ?? bound(x - x))))
    log.append(describe((Pile<Int>(items: []).items.first ?? n)))
    x = bound(x - 2.5)
    log.append(describe((false ? ("Zed" >= "naïve") : ([n, n] as [Int]).allSatisfy { x6 in false })))
}
func procedure13(_ x: inout [String], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe(((try? value(of: ((try? value(of: Outcome.done(Outcome<Record1?>.later(.done((Record1(field0: n) as Record1?)))))) ?? Outcome.done((nil as Record1?))))) ?? ([Record1(field0: n), Record1(field0: n), Record1(field0: n)] as [Record1]).first)))
    x.insert(titles([Pile<String>(items: ["b"]), Pile<Int>(items: [n])]), at: x.count / 2)
    log.append(describe(which(((Record1(field0: n) as Record1?)?.field0))))
}
struct Shape4: Shown {
    var stored: Int
}
struct Shape12: Shown {
    var stored: Int
    var label: String { clip("\((stored == stored))\(String(stored, radix: 2))") }
}
func function0(a0 p0: Choice8, _ p1: Record7?) -> Float {
    log.append(describe((1...9).contains(max(1, 5))))
    func inner15(_ n: Int) -> Double {
        return ((try? value(of: Outcome.later(Outcome.done(3.25)))) ?? abs(100.0).squareRoot())
    }
    do {
        let r16 = try risky(((["x y", "3.5", "tea, milk"] as [String]).contains("naïve") ? "3.5".count : (3 / 3)))
        for i17 in clip(String(r16, radix: 16) + clip("3.5\((a: r16, b: r16))\("🇳🇴")")).prefix(5) {
            let letter = String(i17)
            defer { log.append(letter) }
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if (Array(repeating: ([] as Set<String>).isSuperset(of: ([] as Set<String>)), count: abs((true ? 5 : (-4)) % 4)).contains((Box("tea, milk")[5] > ("".first.map { String($0) } ?? "x y")))) {
            let v18: Record1 = (!(false) ? Box(Record1(field0: (-4))) : Box(false).map { x19 in Record1(field0: 10) }).item
        } else {
            var v20: Box<Int> = Box(0)
        }
    } catch {
        log.append("\(error)")
    }
    let c23: Choice8 = p0
    switch c23 as Any {
    case let n21 as Int where n21 > 2:
        var v24: Pile<Bool> = Box(Box(Pile<Bool>(items: [false, false]))[n21])[n21]
    case let s22 as String:
        func inner25(_ n: Int) -> String {
            return "\(type(of: true))"
        }
    case is [Int]:
        log.append(describe((((Int.min as Int?) == nil) ? ([2, (-4)] as [Int])[...] : ([17, Int.min] as [Int])[...])))
    case is Double, is Bool:
        let v26: [Int] = ([(Node.chain((["c": 5] as [String: Int]).sorted { $0.key < $1.key }.map(\.value))?.total ?? (([] as [Int]).firstIndex(of: 100) ?? -1)), "\(type(of: Queue<Bool>(items: [false, true])))".count, compose(small, adder((Int.max &- 100)))(((255 as UInt8)).leadingZeroBitCount)] as [Int])
    default:
        var v27 = Double(clip("b" + "3.5")).map { x28 in String(repeating: which(5), count: abs(Int(Int32(truncatingIfNeeded: (-1))) % 4)).clipped }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ((try? value(of: ((try? value(of: Outcome<Outcome<Float>>.later(.done(Outcome.done((1e-3 as Float)))))) ?? (false ? Outcome.done((0 as Float)) : Outcome.done((16777217 as Float)))))) ?? ((10 > 1_000) ? (16777217 as Float).rounded(.down) : Float(100.0)))
}
func function1(a0 p0: Int, _ p1: Int?, _ p2: Int) -> Double {
    let v30 = Box(p1.map { x31 in Record7(field0: p2, field1: "", field2: (a: "-7", b: p0)) }).item
    loop33: for i32 in stride(from: 7, to: -1, by: -3) {
        if ("Zed".hasSuffix("")) { break loop33 }
        if case .done(let u34) = (Box(Outcome<Bool>.later(.done(false)))[Box(p0).larger(p2)]), ((["a"] as Set<String>).isDisjoint(with: ([] as Set<String>))) {
            var v35 = (["c": Box(([p0, p2, p2] as [Int]))[i32]] as [String: [Int]]).merging((["b": ([p2] as [Int])] as [String: [Int]])) { first, _ in first }
        } else {
            if ((1...9).contains(p2)) {
                log.append(describe(Queue<Choice8>(items: [])))
                var v36: String = clip(clip("é\(5)\(clip("x y" + "x y"))").enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())
            } else if ((Box(true).item || (1...9).contains(p0))) {
                var v37 = (["tea, milk", "x y", "3.5", ""] as Set<String>).union(([before("é", "b"), String("é".prefix(while: { $0.isWhitespace }))] as Set<String>))
            } else {
                log.append(describe(cut(([] as [String])[...].map { x38 in (-7.25 as Float) } + ((try? value(of: Outcome.done(([(-7.25 as Float)] as [Float])))) ?? ([(16777217 as Float)] as [Float])))))
            }
        }
    }
    func inner39(_ n: Int) -> Int {
        return (abs(small(p2)) | p0)
    }
    switch (Choice8.none) {
    case .none:
        for o40 in [Shape12(stored: inner39(([] as Set<Int>).count)), Shape4(stored: ([(-1.5), (-0.25), 100.0] as [Double])[...].prefix(3).startIndex), Shape4(stored: inner39(((try? risky(p0)) ?? p0)))] as [any Shown] {
            log.append(o40.label)
            log.append(describe(before("é", "ab").count))
        }
    case .case0(let e41, let e42):
        let v43: [Double] = ([:] as [String: Double]).sorted { $0.key < $1.key }.map(\.value)
    case .case1(let e44):
        var v45 = Queue<Int>(items: [(Int("tea, milk".first?.asciiValue ?? 0) &+ ("x y".last?.wholeNumberValue ?? 1))]).items
    }
    let (t46, t47) = Box((p0, p2))[p0]
    var v48: Choice8 = Choice8.case0(part0: before("a", clip("Zed\(Box("naïve"))\("x y")")), part1: bound(abs(0.0).squareRoot().truncatingRemainder(dividingBy: 3.5)))
    log.append(describe(v30))
    log.append(describe(t46))
    log.append(describe(t47))
    log.append(describe(v48))
    return bound(Double((Int(String(tail("naïve", t46)).first?.asciiValue ?? 0) &+ (pick(false, "", "-7").last?.wholeNumberValue ?? 1))))
}
func function2(a0 p0: [Bool]) -> Record1? {
    var v50: [[Int]] = (Node.chain(Array(([([Int.max, 3, (-4), 0x1F] as [Int]), ([255, 17, 0, 0] as [Int])] as [[Int]])[...]))?.list ?? cut(([100, (-1)] as [Int]).enumerated().map { x51, y52 in ([([y52, y52, x51] as [Int])] as [[Int]]) }.flatMap { $0 }))
    func inner53(_ n: Int) -> Int {
        return folded(Array(([] as [String])[...]), (false ? n : n)) { x54, y55 in (x54 >> (-2)) }
    }
    let f56: (Bool) -> Int = { (p57: Bool) -> Int in (p57 ? (["d": Int.max, "a": 5, "b": (-1)] as [String: Int]) : (["a": 255, "d": 1, "b": 3] as [String: Int])).count }
    if ((1...9).contains((Box(100)[5] % 3))) {
        var k58 = 0
        loop59: while k58 < 1 {
            k58 += 1
            v50.reverse()
        }
    } else {
        if (pick((Outcome<Int>.failed("lost") != Outcome.done(Int.min)), Pile<Int>(items: [2]).items, Array(([Int.min] as [Int])[...])).allSatisfy { x64 in ([false, true, true, false] as [Bool])[...].map { x65 in x64 }.contains(x64) }) {
            switch small(((try? value(of: Outcome<[Int]>.failed("late"))) ?? ([100, 0, 0, 10] as [Int])).count) {
            case ..<0:
                log.append(describe((["d": (-0.25)] as [String: Double]).sorted { $0.key < $1.key }.map(\.value)))
            case 0, 2, 4:
                log.append(describe((Int(String("naïve".filter { $0.isWhitespace }).first?.asciiValue ?? 0) &+ (String(12.75).last?.wholeNumberValue ?? 1))))
            case let n66 where ("é" == "hello"):
                log.append(describe((false ? Box((12.75 as Double?)) : Box((nil as Double?)))[Box(n66).larger(n66)]))
            case 5...20:
                v50.append(([(-4), 1, 3] as [Int]))
            default:
                log.append(describe(drained(((try? value(of: Outcome<Queue<Record1>>.failed("lost"))) ?? Queue<Record1>(items: [Record1(field0: Int.min), Record1(field0: 1)])), (([(-4)] as [Int]).min() ?? 100))))
            }
        } else if (((Node.chain(([1] as [Int]))?.total ?? 255) <= ((7 as Int32)).leadingZeroBitCount)) {
            if v50.count > 2 { v50.swapAt(0, 2) }
        } else {
            var v70: Record1 = Record1(field0: 2)
        }
    }
    v50.append(([:] as [String: Int]).sorted { $0.key < $1.key }.map(\.value))
    log.append(describe(p0))
    log.append(describe(v50))
    return (Record1(field0: (-4)) as Record1?)
}
func function3(_ p0: String?, _ p1: Choice8) -> (Int, Int) {
    let o74: any Shown = Shape12(stored: (small(compose(small, adder(Int.max))(10)) - small(Int(Int8(truncatingIfNeeded: 0)))))
    for o75 in [Shape4(stored: (min(17, 3) % 10)), Shape12(stored: ([10] as [Int]).reduce(Box(10)[(-4)]) { $0 &+ $1 }), Shape12(stored: ([0.0, 2.5] as [Double]).sorted().count)] as [any Shown] {
        log.append(o75.label)
        log.append(describe(((try? value(of: Outcome<Queue<Int>>.failed("lost"))) ?? Queue<Int>(items: [3, 100, 1_000])).total))
    }
    if case let .later(.done(u76)) = (Box(Outcome<String>.later(.done("3.5"))).item.map { x77 in (true ? false : true) }), ((10 > Int.min)) {
        var v78: [String: [Int]] = (["a": ([255, (-4), 255, 1] as [Int]), "b": ([] as [Int])] as [String: [Int]])
    } else {
        log.append(describe((true ? (["a": p1, "d": p1, "b": p1] as [String: Choice8]) : (["b": p1, "d": p1] as [String: Choice8])).sorted { $0.key < $1.key }.map(\.value)))
    }
    var v79 = Box(Box(Record7(field0: 100, field1: "Zed", field2: (a: "Zed", b: 3))).item)[abs(small(~small(1_000)))]
    log.append(describe((Outcome.done(false).map { x80 in 100.0 } == Outcome.done(12.75))))
    var v81: Record7? = p0.map { x82 in Box(Box(v79))[Int.min][Queue<Int>(items: [Int.min]).total] }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v79))
    log.append(describe(v81))
    return (0, 17)
}
func function4(_ p0: [Int32]) -> Bool {
    var k84 = 0
    loop85: repeat {
        k84 += 1
        switch (Outcome.done(0.1)) {
        case .done(let e86), .later(.done(let e86)):
            if ((false != false)) { continue loop85 }
        case .failed(let reason):
            log.append(reason)
        case .later:
            let (t87, t88) = Box(Box((0.5, k84))).item[(k84 &+ k84)]
        }
    } while k84 < 3
    var v89 = Record1(field0: Box(3)[((Int.min as Int?) ?? 1)])
    v89 = (false ? Box(Box(v89)) : Box(Box(v89)))[([(-0.25), 0.0] as [Double]).count][pick((100 > 100), (small(0x1F) - small((-4))), (2 & 255))]
    v89.change(Dictionary(zip((["ab"] as [String]), ([5, 10, 5] as [Int])), uniquingKeysWith: { first, _ in first }).values.reduce(([false, false, false, true] as [Bool]).count, &+))
    log.append(describe(p0))
    log.append(describe(v89))
    return (("hello" as String?).map { x91 in ([3, 2, 1, Int.min] as [Int]).reduce(Int.min) { $0 &+ $1 } } != nil)
}
func function5(_ p0: [[String]]) -> [Record7] {
    if let u94 = (attempt { try Outcome.done(10).get() }) {
        let o95: Object3 = Object3(count: (pick(true, u94, u94) &- 1_000))
        if (pick((Queue<Bool>(items: [true, false, false]).items != cut(([false, false, true, false] as [Bool]) + ([true, false, true, true] as [Bool]))), true, pick((u94 != u94), (true || true), (true != false)))) {
            var v96: Bool = Box(Box(false))[u94][u94]
        } else if ((o95.change(u94) != (true ? u94 : u94))) {
            let v97 = (["d": ([Record1(field0: u94), Record1(field0: u94), Record1(field0: u94), Record1(field0: u94)] as [Record1]).map(\.field0).filter { x98 in false }, "b": Box(([u94] as [Int])[...])[u94].filter { x99 in (bound(12.75) <= (-0.25)) }] as [String: [Int]])
        } else {
            var v100: Bool? = (try? value(of: Outcome.later(Outcome.done(u94).map { x101 in false })))
        }
    } else {
        let v102 = Box(Box(([Record7(field0: 2, field1: "-7", field2: (a: "🇳🇴", b: 0))] as [Record7])))[17].item.first
    }
    if let u103 = ((2.5 as Double?).flatMap { x104 in (0 as Int?).flatMap { x105 in (0.1 as Double?) } }) {
        let (t106, t107) = (3, 0)
    } else {
        var v108 = part(Array(part(([] as [String]), 10, 0x1F)), (([Record7(field0: 10, field1: "42", field2: (a: "x y", b: 1_000)), Record7(field0: 100, field1: "naïve", field2: (a: "ab", b: 1))] as [Record7]).map(\.field0).at((small(0) * small(1_000))) ?? folded(([255] as [Int]), 2) { x109, y110 in y110 }), ((try? value(of: Outcome.done(Int.min))) ?? (small(1) * small(Int.max))))
    }
    log.append(describe(p0))
    return cut((0..<abs(0 % 5)).map { x111 in ([] as [Bool]) }.flatMap { $0 }).enumerated().map { x112, y113 in Record7(field0: x112, field1: "tea, milk", field2: (a: "b", b: x112)) }
}
func function6(_ p0: Bool?, a1 p1: [[Bool]], a2 p2: [Bool]) -> Record1? {
    var v115: Record7 = Record7(field0: ([10, (-1)] as [Int])[...].filter { x116 in false }.count, field1: Pile<Int>.title, field2: (a: String(repeating: "é", count: abs(10 % 4)).clipped, b: Int((7 as UInt8))))
    let (t117, t118) = ((bound(1e-3) < 2.5) ? ((-0.25), Int.min) : ((try? value(of: Outcome<(Double, Int)>.failed("lost"))) ?? (3.25, (-1))))
    let c121: [Bool] = cut(p2 + (0..<abs(t118 % 5)).map { x122 in false })
    switch c121 as Any {
    case let n119 as Int where n119 > 2:
        let g123 = { () -> Bool in
            guard let u124 = (Box(([t117, t117] as [Double]))[t118].first(where: { x125 in ((try? value(of: Outcome<Bool>.later(.done(true)))) ?? false) })), (([n119, t118, t118, t118] as Set<Int>).contains(n119)) else { return pick(true, true, false) }
            return ((t118 <= n119) && (false || false))
        }()
    case let s120 as String:
        var v126 = (-Box((16777217 as Float))[t118].rounded())
    case is [Int]:
        for o127 in [Shape12(stored: max(-small(t118), t118)), Shape12(stored: ((small(t118) + small(t118)) / (-3))), Shape12(stored: (Box(t118).larger(t118) &* Int((7 as UInt8).addingReportingOverflow((100 as UInt8)).partialValue)))] as [any Shown] {
            log.append(o127.label)
            log.append(describe(pick(("swift" < "tea, milk"), (small(t118) * small(t118)), folded(([t118, t118] as [Int])[...], t118) { x128, y129 in y129 })))
        }
    case is Double, is Bool:
        switch (((try? value(of: Box(Outcome.done(Choice8.case0(part0: "42", part1: t117)))[t118])) ?? Choice8.case0(part0: "tea, milk", part1: t117))) {
        case .none:
            log.append(describe(Double(clip("3.5\(((nil as Int?)) as Any)\("42")"))))
        case .case0(let e130, let e131):
            let g132 = { () -> Bool in
                guard let u133 = (Array(([true, false] as [Bool])[...]).last), ((([e130, e130, e130, e130] as Set<String>).contains(e130) ? u133 : u133)) else { return Box(false).item }
                return (bound(bound(t117 - t117)) <= e131)
            }()
        case .case1(let e134):
            v115 = Record7(field0: clip("naïve".map { "\($0)." }.joined()).count, field1: Box("b").larger(titles([Queue<Int>(items: []), Pile<String>(items: ["x y", "swift", "é"])])), field2: (a: "tea, milk", b: e134))
        }
    default:
        let f135: (String) -> String = { (p136: String) -> String in p136.lowercased() }
    }
    v115 = ((try? value(of: Outcome.later(Outcome<Double>.later(.done(t117))).map { x137 in v115 })) ?? Record7(field0: t118, field1: "42", field2: (a: "é", b: t118)))
    log.append(describe(p2))
    log.append(describe(v115))
    log.append(describe(t117))
    log.append(describe(t118))
    return Double(most((["swift"] as [String])[...], "tea, milk")).map { x138 in (((nil as Double?) == nil) ? Record1(field0: t118) : Record1(field0: t118)) }
}
func function7(a0 p0: Record7?, _ p1: Choice2) -> Record1 {
    let v140: (String, Int) = (String(([] as [Int]).count, radix: 2), (([:] as [String: Int])[Box("a")[255]] ?? compose(small, adder(17))(10)))
    loop142: for i141 in (1...4).reversed() {
        loop144: for i143 in 1...6 where i143 % 2 == 0 {
            var v145 = max(clip("3.5\(Choice8.case0(part0: "3.5", part1: 12.75))\("swift")").count, pick(false, ([i141, i143] as [Int]), ([] as [Int])).count)
            v145 ^= (Node.chain(cut(([([] as [Int]), ([v145, v145, v145, i141] as [Int]), ([i141] as [Int]), ([i143, i141] as [Int])] as [[Int]]).flatMap { $0 }))?.total ?? Queue<String>(items: ["a", "swift", "hello"]).size)
            do {
                let r146 = try risky(Int(((7 as UInt8) &- (7 as UInt8)).addingReportingOverflow((UInt8(exactly: i141) ?? (0 as UInt8))).partialValue))
                v145 &+= i141
            } catch Trouble.large(let n) {
                log.append(describe(n))
                v145 &*= (Node.chain(([v145] as [Int]))?.total ?? (i143 &- (false ? v145 : v145)))
            } catch {
                log.append("\(error)")
            }
        }
    }
    var v147: Set<Int> = ([abs(small(1)), (Int("b".first?.asciiValue ?? 0) &+ ("é".last?.wholeNumberValue ?? 1)), (small(Int.min) * small(3)), v140.1] as Set<Int>)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v140))
    return ((try? value(of: (false ? Box(Outcome.done(Record1(field0: 0x1F))) : Box(Outcome.done(Record1(field0: 1))))["a".count])) ?? (false ? Box(Record1(field0: 0x1F)) : Box(Record1(field0: Int.min)))[([:] as [String: Int]).values.reduce((-1), &+)])
}
finish("function0", describe(function0(a0: Choice8.case0(part0: "swift", part1: 0.1), (1.0 as Double?).map { x29 in Record7(field0: (-4), field1: "a", field2: (a: "3.5", b: Int.min)) })))
finish("function0", describe(function0(a0: Box(Choice8.none)[10], (Record7(field0: (-1), field1: "3.5", field2: (a: "tea, milk", b: 255)) as Record7?))))
finish("function1", describe(function1(a0: ([12.75, 100.0] as [Double]).count, (nil as Double?).map { x49 in 0x1F }, "é".count)))
finish("function1", describe(function1(a0: ((2 as Int?) ?? Int.min), Int("x y"), ([] as [Bool]).count)))
finish("function2", describe(function2(a0: ([1, 5, (-4), Int.max] as [Int]).enumerated().map { x72, y73 in false })))
finish("function2", describe(function2(a0: ([:] as [String: Bool]).sorted { $0.key < $1.key }.map(\.value))))
finish("function3", describe(function3(("naïve" as String?), Choice8.none)))
finish("function3", describe(function3((nil as Bool?).map { x83 in "" }, (true ? Choice8.case1(0x1F) : Choice8.case1(Int.max)))))
finish("function4", describe(function4((["swift", "hello"] as [String]).map { x92 in (1 as Int32) })))
finish("function4", describe(function4(([(100 as Int32)] as [Int32])[...].filter { x93 in false })))
finish("function5", describe(function5(([2.5, 0.5, 0.0, 1e-3] as [Double]).map { x114 in ([] as [String]) })))
finish("function5", describe(function5(Array(([(["🇳🇴", "Zed", "hello", "3.5"] as [String]), (["Zed"] as [String])] as [[String]])[...]))))
finish("function6", describe(function6((false ? (false as Bool?) : (nil as Bool?)), a1: cut(([] as [[Bool]]) + ([([false, false, false, false] as [Bool]), ([true, true, false, false] as [Bool]), ([true, true, true] as [Bool]), ([true, true, true] as [Bool])] as [[Bool]])), a2: ([255, 0x1F, 0x1F, (-4)] as [Int])[...].map { x139 in false })))
finish("function6", describe(function6(([] as [Bool]).at(Int.min), a1: ([([false, false, false] as [Bool]), ([] as [Bool])] as [[Bool]]), a2: ([false, true, false] as [Bool]))))
finish("function7", describe(function7(a0: attempt { try Outcome.done(Record7(field0: (-1), field1: "3.5", field2: (a: "tea, milk", b: 255))).get() }, (false ? Choice2.case2("3.5") : Choice2.none))))
finish("function7", describe(function7(a0: attempt { try Outcome.done(Record7(field0: 5, field1: "🇳🇴", field2: (a: "Zed", b: 1_000))).get() }, (true ? Choice2.case0(part0: (-1.5)) : Choice2.case0(part0: (-0.25))))))
