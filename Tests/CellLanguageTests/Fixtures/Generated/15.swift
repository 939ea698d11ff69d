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
    var computed: Int { ((field0 ? (["c": 5, "b": 10, "d": 3] as [String: Int]) : (["c": 1_000] as [String: Int]))[String("🇳🇴".filter { $0.isLetter })] ?? (small(1_000) * small(Int.max))) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> Bool {
        get { (field0 ? field0 : field0) }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7: Equatable {
    var field0: Int
    var field1: Double
    var field2: String
    var computed: Bool { false }
    mutating func change(_ n: Int) { field2 = pick(n > 3, field2, field2) }
    subscript(_ n: Int) -> String {
        get { clip("\(((nil as String?)) as Any)\(field2)") }
        set { if n != 0 { field2 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: String)
    case case1(part0: String)
    case case2(part0: Int)
    var computed: Bool {
        switch self {
        case .none: return !(false)
        case .case0(let x0): return false
        case .case1(let x0): return Box(17).map { x3 in true }[((try? value(of: Outcome.done((-4)))) ?? (-1))]
        case .case2(let x0): return ((x0 &>> 70) == most(([x0] as [Int])[...], x0))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0
    case case1
    var computed: Int {
        switch self {
        case .none: return ((0..<abs(5 % 5)).map { $0 }.firstIndex(of: Int(Int8(truncatingIfNeeded: 0))) ?? -1)
        case .case0: return compose(small, adder(([Int.min] as [Int]).reduce(255) { $0 &+ $1 }))((["a": 255] as [String: Int]).values.reduce(100, &+))
        case .case1: return ((["a": Int.min] as [String: Int])[folded((["b"] as [String])[...], "-7") { clip($0 + $1) }] ?? 5)
        }
    }
}
class Object4 {
    var count: Int
    var field0: Bool
    var field1: Int
    init(count: Int, field0: Bool, field1: Int) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return n
    }
}
class Object10 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (true ? ([] as [Double])[...] : ([12.75, 0.5, 0.1, 2.5] as [Double])[...]).endIndex
    }
}
func procedure6(_ x: inout [String], _ n: Int) {
    x.insert(most(x, "a").uppercased(), at: x.count / 2)
    log.append(describe((bound(Box(1e-3).item) > floor((-0.25)))))
    if x.count > 1 { x[1] = Pile<String>.title }
    log.append(describe((([false, true] as [Bool]).isEmpty ? ((try? value(of: Outcome.done(Choice2.case0(part0: "swift")))) ?? Choice2.case2(part0: n)) : Choice2.case1(part0: "-7"))))
}
func procedure12(_ x: inout [String], _ n: Int) {
    x.append(Pile<Bool>.title)
    log.append(describe((["a": Record7(field0: n, field1: 1.0, field2: "x y"), "d": Record7(field0: n, field1: 0.0, field2: "b"), "b": Record7(field0: n, field1: 0.5, field2: "x y")] as [String: Record7])[titles([Pile<Int>(items: [n]), Pile<Double>(items: [12.75])])]))
    if !x.isEmpty { x.removeLast() }
    log.append(describe(([n, n, n, n] as [Int]).prefix(while: { x13 in (x13 == x13) })))
}
struct Shape5: Shown {
    var stored: Int
}
struct Shape11: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { pick((false == true), stored, (Int("swift".first?.asciiValue ?? 0) &+ ("x y".last?.wholeNumberValue ?? 1))) }
    var label: String { String(tail(String(stored), (small(stored) + small(stored)))) }
}
func function0(a0 p0: Choice2, _ p1: Choice2) -> String {
    switch small(adder((["b": "ab"] as [String: String]).count)(toInt(0.0))) {
    case ..<0:
        var v15 = String(repeating: clip((["-7", "ab", "hello", "x y"] as [String]).joined(separator: "-7").clipped + String("".filter { $0.isNumber })), count: abs(((5 >> 8) / (-3)) % 4)).clipped
    case 0, 2, 4:
        var k16 = 0
        loop17: repeat {
            k16 += 1
            for o18 in [Shape5(stored: k16), Shape11(stored: ((try? value(of: Outcome.done(k16))) ?? ((try? risky(k16)) ?? k16))), Shape11(stored: ((try? value(of: Outcome<Box<Bool>>.failed("lost"))) ?? Box(false)).changes)] as [any Shown] {
                log.append(o18.label)
                log.append(describe(k16))
            }
            var v19 = (-1)
        } while k16 < 1
    case let n14 where ([] as Set<String>).isSuperset(of: (["a", "b"] as Set<String>)):
        var v20 = (0..<abs((n14 &+ Box("hello").changes) % 5)).map { x21 in ((try? value(of: Outcome<Box<Choice8>>.later(.done(Box(Choice8.case1))))) ?? Box(Choice8.case0))[("-7".utf8.count &+ "tea, milk".unicodeScalars.count)] }
    case 5...20:
        var v22: Int = (clip(clip("é" + "é").map { "\($0)." }.joined()).utf8.count &+ String(false).unicodeScalars.count)
    default:
        var k23 = 0
        loop24: while k23 < 4 {
            k23 += 1
            func inner25(_ n: Int) -> Int {
                return k23
            }
            var v26: Box<Bool> = Box(false)
        }
    }
    if (((([3, 10] as [Int]).max() ?? ((["b": 3, "a": 2, "d": 100] as [String: Int])["b"] ?? 1_000)) <= (([Record7(field0: (-1), field1: 12.75, field2: "a"), Record7(field0: (-4), field1: 1e-3, field2: "hello"), Record7(field0: 1, field1: 0.5, field2: "é")] as [Record7]).map(\.field0).max() ?? ((-4) | 2)))) {
        let v27: ArraySlice<String> = ([which((true ? true : false))] as [String])[...]
        let w28: Record1 = switch small(Box(([0x1F, 255, 1_000] as [Int])[...]).item.endIndex) {
        case ..<0: Box(Int.min).map { x29 in Record1(field0: true) }[((100 as Int32)).bitWidth]
        case let n where n % 2 == 0: Record1(field0: false)
        case 1, 3, 10...20: Box(Box(Record1(field0: true)))[Int.max][Int((255 as UInt8).addingReportingOverflow((7 as UInt8)).partialValue)]
        default: Box(Box(Record1(field0: true)))[0x1F][((try? value(of: Outcome.done(3))) ?? Int.min)]
        }
    } else if ("hello".hasPrefix("\(type(of: "🇳🇴"))")) {
        var v30 = (Box(false)[([100, (-1), 1] as Set<Int>).count] ? ((try? value(of: (true ? Outcome.done(Record7(field0: 17, field1: (-1.5), field2: "b")) : Outcome.done(Record7(field0: Int.max, field1: 0.5, field2: "ab"))))) ?? ((try? value(of: Outcome<Record7>.failed("late"))) ?? Record7(field0: 17, field1: 3.25, field2: "3.5"))) : Record7(field0: Box(false).changes, field1: Box(3.25).item, field2: clip("ab\(([0.5] as [Double])[...])\("é")")))
    } else {
        func inner31(_ n: Int) -> Int {
            return Int(Int8(truncatingIfNeeded: compose(small, adder(n))(n)))
        }
    }
    var v32: [Int] = ([(-1.5), 0.1, 0.1] as [Double]).compactMap { x33 in (2 as Int?).flatMap { x34 in ((-1.5) as Double?) } }.map { x35 in most(Box(([5] as [Int])[...])[(-4)], abs(small(Int.min))) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v32))
    return String(pick(([] as [Double]).contains(3.25), String("é".filter { $0.isUppercase }), clip("42\(Outcome.done(100.0))\("naïve")")).prefix(while: { $0.isUppercase }))
}
func function1(a0 p0: Record1, a1 p1: Int) -> [UInt8] {
    switch (small(p1), ((Node.chain((["hello", "🇳🇴", "tea, milk"] as [String]))?.list ?? (["-7", "", "hello"] as [String])).isEmpty)) {
    case (0, _), (_, false) where log.count > 3:
        switch small(zip(([0.0, 0.5] as [Double]), ([2.5, 100.0, (-1.5)] as [Double])).map { bound($0 * $1) }.count) {
        case ..<0:
            do {
                let r39 = try risky(p1)
                let w40: Box<Choice8> = if ((Box(Pile<Bool>(items: [false, true, false]))[p1] != ((try? value(of: Outcome<Pile<Bool>>.later(.done(Pile<Bool>(items: [true]))))) ?? Pile<Bool>(items: [false, false, false])))) { Box(Box(p1))[r39].map { x41 in ((try? value(of: Outcome<Choice8>.failed("lost"))) ?? Choice8.case1) } } else if (pick(pick(false, true, false), p0.field0, ("tea, milk" == "Zed"))) { Box(Choice8.none) } else { Box(Box(Box(Choice8.case1)))[r39][(r39 % 7)] }
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v42 = ((["swift".count, Box(p1).larger(p1), Box(p1)[p1]] as [Int]).at((((100 as UInt8) &+ (0 as UInt8))).nonzeroBitCount) ?? Box(Box(p1))[p1].larger(folded(([p1, p1] as [Int]), p1) { x43, y44 in y44 }))
            } catch {
                log.append("\(error)")
            }
        case 0, 2, 4:
            if (((["c": p1, "a": p1] as [String: Int])[clip(most((["3.5", "x y"] as Set<String>), "-7") + String(true))] != nil)) {
                log.append(describe(Queue<Record1>(items: [p0])))
                var v45 = Pile<Choice2>(items: [Choice2.case2(part0: (["a": p1] as [String: Int]).values.reduce(p1, &+)), Choice2.none, Choice2.none])
            } else if ((p1 <= p1)) {
                let g46 = { () -> Double in
                    guard let u47 = ((Box((Record1(field0: true) as Record1?)).item?.computed)), (((try? value(of: Outcome.done(false).map { x48 in x48 })) ?? (([2.5, (-0.25), (-0.25), 100.0] as [Double])[...] != ([3.25, 12.75] as [Double])[...]))) else { return ((try? value(of: Outcome.done(0.5))) ?? 3.25) }
                    return max(tanh(0.1), ((try? value(of: Outcome.done(0.5))) ?? 1e-3))
                }()
            } else {
                var v49 = ([(1e-3 as Float), (0.1 as Float), (16777217 as Float), (1e-3 as Float)] as [Float])
            }
        case let n38 where ((try? value(of: Outcome.done(true))) ?? false):
            var v50 = "x y"
        case 5...20:
            let g51 = { () -> Double in
                guard let u52 = (("x y" as String?)), ((false ? ([p1, p1, p1] as Set<Int>) : ([p1, p1, p1, p1] as Set<Int>)).contains(p1)) else { return ([(-0.25), 0.0] as [Double]).reduce(1.0) { bound($0 * $1) } }
                return bound(Double(Int(Int8(truncatingIfNeeded: p1))))
            }()
        default:
            if ((Pile<String>(items: ["ab"]) != (([p1, p1] as [Int]).contains(p1) ? ((try? value(of: Outcome.done(Pile<String>(items: ["tea, milk", "a", ""])))) ?? Pile<String>(items: ["a", "hello", "b"])) : Pile<String>(items: ["ab", "🇳🇴"])))) {
                let v53: [Record1] = ([] as [Record1])
                let v54: Choice8 = Choice8.case1
            } else {
                var v55: Choice8 = Choice8.none
            }
        }
    case (let n36, true) where (p1 == p1):
        var v56: Set<String> = ([] as Set<String>)
    case (1...5, false):
        if let u57 = (Box(1.0).map { x58 in (true as Bool?) }[(small(p1) * small(p1))]) {
            var v59 = (p1, p1)
            v59.0 = p1
        } else {
            log.append(describe((p1 / 10)))
        }
    case let (n36, b37):
        var v60 = Choice8.case0
    }
    let f61: (Int) -> String = { (p62: Int) -> String in ((try? value(of: Outcome<String>.failed("late"))) ?? ((try? value(of: Outcome<String>.failed("late"))) ?? "hello")) }
    var v63: [String: Int] = ([:] as [String: Int])
    log.append(describe(Pile<String>(items: ["tea, milk", "a", "a"]).converted(to: Pile<Record1>.self) { x64 in Record1(field0: false) }))
    log.append(describe(Box(([(100 as UInt8)] as [UInt8])).item))
    log.append(describe((false ? Box((7 as UInt8)) : Box((0 as UInt8)))[p1]))
    log.append(describe(p0))
    log.append(describe(p1))
    return ([(([(255 as UInt8), (1 as UInt8), (100 as UInt8), (255 as UInt8)] as [UInt8]).reduce((0 as UInt8), &+) >> Box((7 as UInt8)).item), ((try? value(of: Outcome<Box<UInt8>>.failed("lost"))) ?? Box((100 as UInt8)))[(small(p1) * small(p1))], ((7 as UInt8) & (true ? (1 as UInt8) : (255 as UInt8)))] as [UInt8])
}
func function2(a0 p0: Double?, _ p1: [Choice8], _ p2: ArraySlice<Int>) -> ArraySlice<Double> {
    var v65: Double = ((try? value(of: Outcome<Double>.failed("late"))) ?? bound(bound(Double((1e-3 as Float))).truncatingRemainder(dividingBy: 3.5)))
    var v66 = pick(!(((try? value(of: Outcome<Bool>.failed("late"))) ?? true)), ((1...9).contains(0x1F) ? Box(Record7(field0: 2, field1: v65, field2: "42")).item : Record7(field0: 1, field1: v65, field2: "é")), Record7(field0: 0, field1: v65, field2: "a"))
    for o67 in [Shape11(stored: (small(Int((7 as UInt8).addingReportingOverflow((1 as UInt8)).partialValue)) - small(v66.field0))), Shape11(stored: Box(Pile<Double>(items: []))[3].size), Shape5(stored: (Array(repeating: 5, count: abs((-1) % 4)).firstIndex(of: (Node.chain(([100, (-1), 0x1F] as [Int]))?.total ?? 0x1F)) ?? -1))] as [any Shown] {
        log.append(o67.label)
        log.append(describe(Box(5).larger(p2.count)))
    }
    defer { log.append(clip("é\(((Record1(field0: false) as Record1?)) as Any)\("hello")")) }
    v65 = bound(v65 + v65)
    let c70: Box<Int> = Box(Box(Box(10))).item.item
    switch c70 as Any {
    case let n68 as Int where n68 > 2:
        let w71: Record7 = switch small(Box(Box(n68))[n68][17]) {
        case ..<0: Record7(field0: n68, field1: v65, field2: folded((["", "naïve", "", "Zed"] as [String])[...], "tea, milk") { clip($0 + $1) })
        case let n where n % 2 == 0: Box(v66)[v66.field0]
        case 1, 3, 10...20: v66
        default: Record7(field0: n68, field1: v65, field2: "ab")
        }
    case let s69 as String:
        if case .some(let u72) = (Box((false as Bool?))[(["b": (-1)] as [String: Int]).values.reduce(10, &+)]), ((1...9).contains(5)) {
            let g73 = { () -> Int in
                guard let u74 = (cut(([] as [String]) + ([s69, s69] as [String])).last), (u72) else { return v66.field0 }
                return (UInt8(clamping: (-4))).leadingZeroBitCount
            }()
        } else {
            defer { log.append("\(type(of: Box(1_000)))") }
        }
    case is [Int]:
        log.append(describe(pick((17 < Int.min), v66, v66)))
    case is Double, is Bool:
        let v75 = drained((true ? Box(Pile<[String]>(items: [(["hello", "ab"] as [String])])) : Box(Pile<[String]>(items: [(["x y", "3.5", "🇳🇴", "3.5"] as [String]), (["42", "-7", "42"] as [String]), ([] as [String])])))[adder(255)(0x1F)], (small(([] as [Int]).reduce(1) { $0 &+ $1 }) * small(max((-1), 1))))
    default:
        do {
            let r76 = try risky(abs(small(adder(100)(1_000))))
            let w77: Choice2 = if (Set((["b", "hello", "42"] as [String])).contains("ab")) { Choice2.case1(part0: (["hello"] as [String]).joined(separator: "Zed").clipped) } else if ((["é", "42", "🇳🇴", "-7"] as [String]).joined(separator: "é").clipped.hasPrefix(Box("x y").item)) { ((try? value(of: Outcome<Box<Choice2>>.later(.done(Box(Choice2.case0(part0: "b")))))) ?? Box(Choice2.case0(part0: "hello"))).item } else { Choice2.case0(part0: String("-7".prefix(while: { $0.isNumber }))) }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let v78: Bool? = ([] as [Double]).at((-4)).map { x79 in v66.field0 }.map { ((small($0) + small($0)) <= $0) }
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v65))
    log.append(describe(v66))
    return part(((try? value(of: Outcome<ArraySlice<Double>>.later(.done(([v65, v65, v65] as [Double])[...])))) ?? ([v65, v65, v65, v65] as [Double])[...]).map { x81 in v65 }, v66.field0, Int(max((100 as UInt8), (1 as UInt8)).addingReportingOverflow(([(0 as UInt8), (7 as UInt8)] as [UInt8]).reduce((100 as UInt8), &+)).partialValue))
}
func function3(a0 p0: Choice2) -> [Int32] {
    let v83 = Set(((try? value(of: Outcome<[String]>.failed("late"))) ?? (["c": "-7", "a": "tea, milk"] as [String: String]).keys.sorted()))
    switch (Outcome<Bool>.failed("lost")) {
    case .done(let e84), .later(.done(let e84)):
        let v85: Bool = e84
    case .failed(let reason):
        log.append(reason)
    case .later:
        log.append(describe(([:] as [String: Record1]).sorted { $0.key < $1.key }.map(\.value)))
    }
    log.append(describe(Pile<Record7>(items: [Record7(field0: Int.min, field1: 100.0, field2: "b")])))
    log.append(describe(p0))
    return cut(Box(([false] as [Bool]))[(-1)] + ([true, false, false] as [Bool])).map { x86 in (Int32(exactly: ([:] as [String: Bool]).count) ?? min((7 as Int32), (7 as Int32))) }
}
func function4(_ p0: Record1, a1 p1: Choice8) -> Outcome<Choice8> {
    switch (((true != false) ? p1 : p1)) {
    case .none:
        switch (Choice8.none) {
        case .none:
            var v87: Record7 = ((try? value(of: Box(Outcome<Box<Record7>>.later(.done(Box(Record7(field0: 1_000, field1: 1.0, field2: "-7"))))).item)) ?? (false ? Box(Record7(field0: 1_000, field1: (-1.5), field2: "Zed")) : Box(Record7(field0: 1, field1: 2.5, field2: "a")))).item
        case .case0:
            defer { log.append(Box("Zed").larger("b")) }
        case .case1:
            do {
                let r88 = try risky(((([] as [Int]).min() ?? 1_000) & Int((0 as UInt8))))
                let v89: String = clip(String(clip("b" + "").dropFirst()).map { "\($0)." }.joined())
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let w90: Double = switch small((true ? ([false, true, true] as [Bool])[...] : ([true, true, true, true] as [Bool])[...]).startIndex) {
                case ..<0: bound(Double(-small(0)))
                case let n where n % 2 == 0: most(([abs(0.0).squareRoot()] as Set<Double>), ((3.25 as Double?) ?? 0.0))
                case 1, 3, 10...20: abs(([0.0] as [Double]).reduce((-0.25)) { bound($0 + $1) }).squareRoot()
                default: (true ? Box((-0.25)) : Box(2.5)).item
                }
            } catch {
                log.append("\(error)")
            }
        }
    case .case0:
        var v91: Record1 = Record1(field0: false)
    case .case1:
        var k92 = 0
        loop93: while k92 < 3 {
            k92 += 1
            let v94: Int32 = (Int32(clamping: abs(small(k92))) &- (min((7 as Int32), (1 as Int32)) / 3))
            if (((["a": k92, "d": k92] as [String: Int]).filter { $0.key != "b" }["a"] != nil)) {
                let v95 = folded((["hello", "x y", "hello"] as [String])[...], (Node.chain(([k92, k92, k92, k92] as [Int]))?.total ?? (small(k92) * small(k92)))) { x96, y97 in k92 }
            } else if ((["a".count, ([k92] as [Int]).count, k92, k92] as Set<Int>).isDisjoint(with: Set(([k92, k92, k92, k92] as [Int])))) {
                let (t98, t99) = (String("tea, milk".prefix(while: { $0.isLetter })), (true ? false : true))
            } else {
                let v100 = bound(Box(0.0).larger((-2.5)) / (((try? value(of: Outcome.done((nil as Double?)))) ?? (nil as Double?)) ?? bound(1e-3 - (-0.25))))
            }
        }
    }
    var v101: [Int32] = (true ? Pile<Int32>(items: []) : Pile<Int32>(items: [(0 as Int32)])).items.filter { x102 in (([] as [Double]).count != (2 as Int).signum()) }
    switch small((("hello" as String?).flatMap { x104 in (nil as Int?) } ?? ("ab".utf8.count &+ "-7".unicodeScalars.count))) {
    case ..<0:
        let g105 = { () -> String in
            guard let u106 = ((["", "Zed"] as [String]).map { $0 }.first(where: { x108 in ((try? value(of: Outcome<Bool>.failed("lost"))) ?? true) })), ((((try? value(of: Outcome<Int>.failed("late"))) ?? 100) != (small(5) + small(Int.min)))) else { return clip("" + "42") }
            return u106
        }()
    case 0, 2, 4:
        var k109 = 0
        loop110: repeat {
            k109 += 1
            let w111: [Bool] = if (([k109] as [Int]).contains(most(([k109, k109, k109, k109] as [Int]), k109))) { ([((try? value(of: Outcome<Bool>.failed("lost"))) ?? false), ([k109, k109, k109] as [Int]).contains { x112 in true }] as [Bool]) } else if (((["tea, milk", "🇳🇴", "", "tea, milk"] as Set<String>).contains("ab") != (k109 == k109))) { cut(Box(([([false, true, true] as [Bool])] as [[Bool]])).item.flatMap { $0 }) } else { ([((try? value(of: Outcome<Bool>.later(.done(false)))) ?? false), ((try? value(of: Outcome<Bool>.later(.done(true)))) ?? true), (1...9).contains(k109)] as [Bool]) }
        } while k109 < 2
    case let n103 where (n103 < n103):
        v101 = cut(([] as [Int32]) + v101)
    case 5...20:
        if let u113 = (Dictionary(zip(([] as [String]), ([(-4)] as [Int])), uniquingKeysWith: { first, _ in first })[String(repeating: "a", count: abs((-1) % 4)).clipped]) {
            if (Box(u113).map { x114 in p0.field0 }.item) {
                let (t115, t116) = ((u113 != u113), (small(u113) - small(u113)))
                var v117: String = ((try? value(of: Outcome<String>.failed("lost"))) ?? clip(String("tea, milk".prefix(while: { $0.isLetter })) + "naïve"))
            } else if ((["naïve"] as Set<String>).symmetricDifference((["x y", "-7", "ab", "Zed"] as Set<String>)).isSuperset(of: Set((["x y"] as [String])))) {
                v101 = ([] as [Int32])
            } else {
                let v118 = u113
            }
            v101 = Array(([~(7 as Int32)] as [Int32]).prefix(2))
        } else {
            if v101.count > 2 { v101.swapAt(0, 2) }
        }
    default:
        let w119: [Float] = switch small((false ? Box(false) : Box(false)).changes) {
        case ..<0: ([3.25] as [Double]).filter { x120 in false }.map { x121 in Box((0 as Float))[17] }
        case let n where n % 2 == 0: Array(repeating: (-(16777217 as Float)), count: abs(((["b": 0x1F] as [String: Int])["hello"] ?? 0) % 4))
        case 1, 3, 10...20: Box(Box(([(-7.25 as Float), (-7.25 as Float), (1e-3 as Float), (-7.25 as Float)] as [Float])))[10][(([17, 17] as [Int]).firstIndex(of: 0x1F) ?? -1)]
        default: ([] as [Float])
        }
    }
    var v122 = ((try? value(of: Outcome<Record7>.later(.done(Record7(field0: Int.min, field1: 0.5, field2: "naïve"))))) ?? Record7(field0: Int.min, field1: 1.0, field2: "ab"))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v101))
    log.append(describe(v122))
    return Outcome<Choice8>.later(.done(p1))
}
func function5(_ p0: Bool?) -> Bool? {
    let o123: Object10 = Object10(count: (Box(1).larger(3) &+ Int((255 as UInt8).addingReportingOverflow((0 as UInt8)).partialValue)))
    defer { log.append(clip("42\(false)\("ab")")) }
    if let u124 = (attempt { try Outcome.done(3).get() }) {
        var v125 = Box(([] as [Int])).item.sorted(by: >).reduce((u124 % (-3))) { $0 &+ $1 }
        let o126: any Shown = Shape11(stored: o123.change(v125))
    } else {
        var v127: Int = -small((Box((Int.max as Int?)).item ?? (small(1_000) + small(100))))
    }
    let v128 = o123.count
    for o129 in [Shape11(stored: v128), Shape11(stored: Box(v128)[v128]), Shape5(stored: (true ? (["d": false] as [String: Bool]) : ([:] as [String: Bool])).count)] as [any Shown] {
        log.append(o129.label)
        log.append(describe(v128))
    }
    log.append(describe(p0))
    log.append(describe(v128))
    return (([String("é".filter { $0.isNumber }), String("42".prefix(2)), clip("-7\(([([] as [String]), (["swift", "ab"] as [String])] as [[String]]))\("ab")"), clip("ab\(Queue<Choice8>(items: [Choice8.case1, Choice8.none, Choice8.case1]))\("3.5")")] as Set<String>).contains(clip("3.5" + "tea, milk")) ? (["b": true, "c": true, "d": false] as [String: Bool]).sorted { $0.key < $1.key }.map(\.value).at(((-40 as Int32)).leadingZeroBitCount) : Int("3.5").flatMap { x130 in ([false, true, false] as [Bool]).first(where: { $0 }) })
}
func function6(_ p0: Choice2) -> [String] {
    log.append(describe(Choice2.case2(part0: ([(-1), 2, 255, 255] as [Int]).reduce(100) { $0 &+ $1 })))
    let v133: Choice8 = ((try? value(of: ((try? value(of: Outcome<Outcome<Choice8>>.failed("late"))) ?? Outcome<Choice8>.failed("late")))) ?? Choice8.case1)
    let (t134, t135) = (clip("é" + "swift"), (1_000 <= (-4)))
    switch (small((["b": 3.25, "c": 12.75, "a": 1.0] as [String: Double]).filter { $0.key != "b" }.count), ((Pile<Int>(items: [100, 0x1F, 2]) != (t135 ? Pile<Int>(items: [Int.max, 17, Int.min]) : Pile<Int>(items: [2]))))) {
    case (0, _), (_, false) where log.count > 3:
        if (t135) {
            func inner138(_ n: Int) -> String {
                return t134
            }
        } else {
            if case .done(let u139) = (Box(Outcome.done(t134)).item.map { x140 in (("tea, milk" as String?) ?? x140) }), (pick(t135, t135, t135)) {
                let v141 = ([-small(1), (100 &* 255), (1_000 &+ 1_000)] as Set<Int>)
            } else {
                for o144 in [Shape11(stored: (Int(which((3 as Int?)).first?.asciiValue ?? 0) &+ (String(t134.filter { $0.isWhitespace }).last?.wholeNumberValue ?? 1))), Shape11(stored: folded((Node.chain(([1_000, 2, Int.min] as [Int]))?.list ?? ([(-4), Int.min, 100] as [Int])), ((nil as Int?) ?? (-1))) { x142, y143 in y143 }), Shape5(stored: v133.computed)] as [any Shown] {
                    log.append(o144.label)
                    log.append(describe((t135 ? ([t134] as Set<String>) : ([t134, t134, t134, t134] as Set<String>)).count))
                }
            }
        }
    case (let n136, true) where ((try? value(of: Outcome.done(t135))) ?? t135):
        var v145: [String: [Int]] = (["b": ([] as [Int]), "c": ([] as [Int])] as [String: [Int]])
    case (1...5, false):
        var v146 = ((Node.chain((t135 ? ([2, 0] as [Int]) : ([10, 0, (-1), 1_000] as [Int])))?.total ?? (Node.chain(([3, 2, 17, 100] as [Int]))?.total ?? 3)) % 3)
    case let (n136, b137):
        let v147 = before("7", t134)
    }
    loop149: for i148 in cut(([0, (-4), Int.min] as [Int]).sorted(by: >).sorted(by: >)) {
        let v150 = ([] as [Record1])
        let v151: [Choice8] = cut(([t134, t134, t134, t134] as [String]).map { x152 in i148 }.map { x153 in Choice8.none } + ([Choice8.none, Choice8.none, v133] as [Choice8]))
        if case .done(let u154) = (Box(Outcome<Double>.later(.done(100.0)))[folded(([t134] as [String]), i148) { x155, y156 in i148 }]), (!(t135)) {
            if let u157 = ((((["b": i148, "a": i148, "c": i148] as [String: Int])[t134] != nil) ? ([i148, i148, i148] as [Int]).last : ([i148, i148] as [Int]).first(where: { x158 in t135 }))) {
                var v159: Record1 = (t135 ? Box(Box(Record1(field0: t135))) : Box(Box(Record1(field0: t135))))[toInt(u154)][((try? value(of: Outcome<Box<Int>>.failed("late"))) ?? Box(u157)).larger((small(i148) - small(u157)))]
                v159.field0 = zip(([t134, t134] as [String]), ([t134] as [String])).map { clip($0 + $1) }.isEmpty
            } else {
                let w162: [UInt8] = if (Box(t135)[t134.count]) { drained(Queue<UInt8>(items: [(255 as UInt8)]), i148) } else if (t135) { Array((t135 ? ([(7 as UInt8), (0 as UInt8)] as [UInt8]) : ([(1 as UInt8), (7 as UInt8), (0 as UInt8)] as [UInt8])).dropLast()) } else { Array(repeating: (7 as UInt8), count: abs(i148 % 4)) }
            }
        } else {
            var v163: [String: Int] = (p0.computed ? ([:] as [String: Int]) : ([:] as [String: Int]).merging(([:] as [String: Int])) { first, _ in first })
        }
    }
    log.append(describe(p0))
    log.append(describe(v133))
    log.append(describe(t134))
    log.append(describe(t135))
    return Box(([] as [String]))[5].map { x164 in ([(-1)] as Set<Int>).count }.map { x165 in t134 }
}
func function7(a0 p0: [Int32], _ p1: String, a2 p2: ArraySlice<String>) -> Float {
    let g166 = { () -> Int in
        guard let u167 = (Box((nil as Int?)).item), ((([u167] as [Int]).contains { x168 in false } ? !(false) : ((false as Bool?) == nil))) else { return ([] as [Double])[...].endIndex }
        return adder((small(u167) * small(u167)))(folded(([] as [Bool])[...], u167) { x169, y170 in u167 })
    }()
    switch small(which(([Choice8.none, Choice8.case1] as [Choice8])).count) {
    case ..<0:
        if case let .later(.done(u172)) = (((try? value(of: Outcome.done(true).map { x173 in Outcome.done(p1) })) ?? Outcome.done(p1))), ((bound(3.25) >= 0.1)) {
            let v174: Record1? = ([Record1(field0: true), Record1(field0: true), (true ? Record1(field0: false) : Record1(field0: true))] as [Record1]).first(where: { x175 in !((g166 < g166)) })
        } else {
            var v176: [Float] = Box(Box(([(1e-3 as Float), (0 as Float), (2.5 as Float), (2.5 as Float)] as [Float]))).item.item
        }
    case 0, 2, 4:
        var v177: [Int] = zip(([g166, g166, g166] as [Int]), (["a": g166, "c": g166, "b": g166] as [String: Int]).sorted { $0.key < $1.key }.map(\.value)).map { $0 &+ $1 }
    case let n171 where (bound(3.25) > 0.0):
        var v178: Choice8 = Box(100.0).map { x179 in Box(Choice8.case1) }[([p1, p1] as Set<String>).count].item
    case 5...20:
        let f180: (String) -> Double = { (p181: String) -> Double in min(Box(1.0)[g166], max(3.25, 2.5)) }
    default:
        let v182 = Set(Array(([] as [Int]).dropLast())).subtracting(Set(([] as [Record1]).map(\.computed)))
    }
    if ((Dictionary(zip((["b": g166] as [String: Int]).keys.sorted(), cut(([] as [Int]) + ([] as [Int]))), uniquingKeysWith: { $1 })[String(which((a: true, b: g166)).filter { $0.isNumber })] != nil)) {
        var v183 = ((g166 < g166) ? Box(Choice8.case0) : Box(p1).map { x184 in Choice8.none }).item
    } else {
        switch (((try? value(of: Outcome.done(true).map { x185 in Choice8.case1 })) ?? Choice8.none)) {
        case .none:
            let v186 = (["c": bound(Box(1.0)[g166].truncatingRemainder(dividingBy: 3.5)), "d": pick((1...9).contains(g166), bound(2.5 * 12.75), ([1.0, 1.0, 1e-3, (-0.25)] as [Double]).reduce(0.5) { bound($0 - $1) })] as [String: Double])
        case .case0:
            let v187: Int = (small(0) - small(g166))
        case .case1:
            let v188: Int? = Int(clip("x y\(clip(p1 + p1))\(Box(p1).larger(p1))"))
        }
    }
    let o189: any Shown = Shape11(stored: Box(0.0).changes)
    var v190: (String, Int) = Box(Box(Box((p1, g166))))[g166].item.item
    do {
        let r191 = try risky(g166)
        let w192: Choice8 = if (!((g166 == r191))) { Choice8.case1 } else if (((["d": r191, "c": g166, "a": g166] as [String: Int]).merging((["b": g166, "a": r191, "c": g166] as [String: Int])) { first, _ in first }[p1] != nil)) { Choice8.none } else { Choice8.case0 }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var k193 = 0
        loop194: repeat {
            k193 += 1
            switch (Choice2.case1(part0: String(repeating: p1, count: abs(g166 % 4)).clipped)) {
            case .none:
                v190.1 = max((small(Int(Int32(truncatingIfNeeded: k193))) + small(([] as [Int]).reduce(k193) { $0 &+ $1 })), (["b": 0.0, "d": 3.25] as [String: Double]).sorted { $0.key < $1.key }.map(\.value).count)
            case .case0(let e195):
                let (t196, t197) = (false, k193)
            case .case1(let e198):
                v190.0 = before("7", e198)
            case .case2(let e199):
                let v200 = ([p1, p1, p1, p1] as Set<String>).subtracting(([p1, p1, folded(p2, p1) { clip($0 + $1) }] as Set<String>).intersection(([p1] as Set<String>)))
            }
            let o201: Object10 = Object10(count: which(([p1, p1, p1] as [String])).count)
        } while k193 < 4
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(g166))
    log.append(describe(v190))
    return Float((((nil as Int?) != nil) ? p0.reduce((0 as Int32), &+) : Box((100 as Int32))[g166]))
}
finish("function0", describe(function0(a0: Choice2.case2(part0: 1), Choice2.case2(part0: 1_000))))
finish("function0", describe(function0(a0: Choice2.none, Choice2.case0(part0: "🇳🇴"))))
finish("function1", describe(function1(a0: Box(Record1(field0: false))[Int.max], a1: pick(false, Int.min, (-1)))))
finish("function1", describe(function1(a0: Box(Record1(field0: true)).item, a1: min(5, 1_000))))
finish("function2", describe(function2(a0: Double("ab"), ([Choice8.case0, Choice8.case0, Choice8.none, Choice8.none] as [Choice8])[...].filter { x82 in false }, Box(([10] as [Int])[...])[255])))
finish("function2", describe(function2(a0: ((nil as Record7?)?.field1), ([:] as [String: Choice8]).sorted { $0.key < $1.key }.map(\.value), part(([] as [Int]), 0, Int.max))))
finish("function3", describe(function3(a0: Choice2.case1(part0: "🇳🇴"))))
finish("function3", describe(function3(a0: Choice2.none)))
finish("function4", describe(function4(Record1(field0: true), a1: Choice8.case1)))
finish("function4", describe(function4(pick(true, Record1(field0: false), Record1(field0: false)), a1: Choice8.none)))
finish("function5", describe(function5(((nil as Record7?)?.computed))))
finish("function5", describe(function5((false as Bool?).map { $0 })))
finish("function6", describe(function6((true ? Choice2.case1(part0: "hello") : Choice2.case0(part0: "é")))))
finish("function6", describe(function6((true ? Choice2.case0(part0: "swift") : Choice2.case2(part0: (-4))))))
finish("function7", describe(function7(a0: ([(1 as Int32), (1 as Int32)] as [Int32]), String("a".reversed()), a2: (["hello", "3.5", "naïve"] as [String])[...].prefix(while: { x202 in true }))))
finish("function7", describe(function7(a0: drained(Pile<Int32>(items: [(-40 as Int32)]), 0x1F), "🇳🇴".lowercased(), a2: part((["-7", ""] as [String]), (-1), 0x1F))))
