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
    var computed: Double { Box(false).map { x2 in 3.25 }[((try? value(of: Outcome<Int>.failed("lost"))) ?? 1_000)] }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
    subscript(_ n: Int) -> String {
        get { field0 }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7: Equatable {
    var field0: String
    var field1: Int
    var computed: String { Box(field1).map { x8 in field0 }.larger(clip("swift\(false)\(field0)")) }
    mutating func change(_ n: Int) { field1 = pick(n > 3, field1, field1) }
    subscript(_ n: Int) -> Int {
        get { (small(n) + small(n)) }
        set { if n != 0 { field1 = newValue } }
    }
}
enum Choice3: Equatable {
    case none
    case case0(part0: Int, part1: Int)
    var computed: String {
        switch self {
        case .none: return String(tail(clip("-7\(1)\("é")"), (Int("é".first?.asciiValue ?? 0) &+ ("é".last?.wholeNumberValue ?? 1))))
        case .case0(let x0, let x1): return String("a".lowercased().reversed())
        }
    }
}
enum Choice9: Equatable {
    case none
    case case0(part0: Int)
    case case1(part0: Int, part1: Double)
    var computed: Int {
        switch self {
        case .none: return (Int(String(3.25).first?.asciiValue ?? 0) &+ (String(5, radix: 2).last?.wholeNumberValue ?? 1))
        case .case0(let x0): return (Node.chain(Array(([x0, x0, x0, x0] as [Int])[...]))?.total ?? (([x0, x0, x0] as [Int]).last ?? x0))
        case .case1(let x0, let x1): return ((["a": "", "c": "42", "b": "x y"] as [String: String]).count &* x0)
        }
    }
}
class Object4 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return count
    }
}
class Object10: Object4 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return (false ? Queue<Int>(items: [count]) : Queue<Int>(items: [])).total
    }
}
func procedure6(_ x: inout String, _ n: Int) {
    x = clip(x + which(Choice3.none))
    log.append(describe(bound(1.0 * bound(Double((1e-3 as Float))))))
    x = clip(x + String(String(((["a": n] as [String: Int])[x] ?? n), radix: 36).prefix(while: { $0.isLetter })))
    log.append(describe(([Choice3.none, Choice3.none, Choice3.none, Choice3.case0(part0: n, part1: n)] as [Choice3])))
}
func procedure12(_ x: inout String, _ n: Int) {
    x = clip(x + Box(Box(x))[Queue<Int>(items: [n, n, n]).total].item)
    log.append(describe(1.0))
    x = clip(x + (x.first.map { String($0) } ?? String(repeating: x, count: abs(n % 4)).clipped))
    log.append(describe(Choice3.none))
}
struct Shape5: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { clip("🇳🇴\((1 as Int32))\("42")").count }
}
struct Shape11: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
    var label: String { "hello" }
}
func function0(a0 p0: Choice3, _ p1: Queue<Int>, a2 p2: [Record7]) -> String {
    if let u13 = ((try? value(of: Outcome.done(true))).flatMap { x14 in ("ab" as String?).map { x15 in 5 } }) {
        let c18: String? = Box((["x y", "b"] as [String]))[u13].first(where: { x19 in false })
        switch c18 as Any {
        case let n16 as Int where n16 > 2:
            var v20 = (nil as Record1?)
        case let s17 as String:
            defer { log.append(p0.computed) }
        case is [Int]:
            let w21: [Int32] = switch small(u13) {
            case ..<0: Array(repeating: max((0 as Int32), (100 as Int32)), count: abs((small(u13) - small(u13)) % 4))
            case let n where n % 2 == 0: ([u13, u13, u13, u13] as [Int]).map { x22 in ((try? value(of: Outcome.done((100 as Int32)))) ?? (100 as Int32)) }
            case 1, 3, 10...20: ([(7 as Int32), (7 as Int32), (1 as Int32)] as [Int32])
            default: cut(([12.75, 0.1, (-0.25)] as [Double])[...].map { x23 in (-40 as Int32) } + Pile<Int32>(items: []).items)
            }
        case is Double, is Bool:
            let c26: [String] = cut(([(["-7", "naïve"] as [String]), (["x y", "é"] as [String])] as [[String]]).filter { x27 in false }.flatMap { $0 })
            switch c26 as Any {
            case let n24 as Int where n24 > 2:
                var v28: Record7 = ((Box(1.0) == (true ? Box(0.1) : Box(0.0))) ? ((try? value(of: Outcome.later(Outcome.done(Record7(field0: "x y", field1: u13))))) ?? ((try? value(of: Outcome<Record7>.later(.done(Record7(field0: "b", field1: u13))))) ?? Record7(field0: "🇳🇴", field1: n24))) : Record7(field0: "3.5", field1: n24))
            case let s25 as String:
                let v29: [[Int]] = Box(([([] as [Int]), ([u13, u13, u13] as [Int]), ([u13] as [Int]), ([u13, u13] as [Int])] as [[Int]]))[u13].filter { x30 in (u13 > u13) }
            case is [Int]:
                log.append(describe(Box(([u13, u13, u13, u13] as [Int])).item))
            case is Double, is Bool:
                let o31: Object10 = Object10(count: (((10 as Int?) ?? u13) &- Box(u13)[u13]))
            default:
                log.append(describe(clip((("🇳🇴" as String?) ?? "42").enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())))
            }
        default:
            var v32: Bool = (bound(Box(12.75).item + max(0.1, 2.5)) == bound(2.5 + 100.0).rounded())
        }
        switch small(((try? value(of: Outcome.done(Box(u13)))) ?? Box(u13)).larger((u13 &>> (-2)))) {
        case ..<0:
            for o34 in [Shape5(stored: u13), Shape5(stored: pick(true, "b", "b").count), Shape5(stored: max(toInt(0.5), (Int("🇳🇴".first?.asciiValue ?? 0) &+ ("tea, milk".last?.wholeNumberValue ?? 1))))] as [any Shown] {
                log.append(o34.label)
                log.append(describe(Dictionary(zip(([] as [String]), ([u13] as [Int])), uniquingKeysWith: { first, _ in first }).count))
            }
        case 0, 2, 4:
            for o35 in [Shape11(stored: p1.total), Shape11(stored: (([] as [Int]).sorted().at((u13 as Int).leadingZeroBitCount) ?? u13)), Shape11(stored: Int(((try? value(of: Outcome.done((1 as UInt8)))) ?? (7 as UInt8))))] as [any Shown] {
                log.append(o35.label)
                log.append(describe(Int(((try? value(of: Outcome.done((255 as UInt8)))) ?? (100 as UInt8)).addingReportingOverflow(((1 as UInt8) % 3)).partialValue)))
            }
        case let n33 where ("-7" > "tea, milk"):
            var v36 = ((Box(n33)[u13] >= Int((100 as UInt8).addingReportingOverflow((7 as UInt8)).partialValue)) ? Choice9.case0(part0: u13) : Choice9.case1(part0: (n33 as Int).signum(), part1: Box(2.5).item))
        case 5...20:
            log.append(describe(([u13] as [Int]).map { x37 in true }.first(where: { x38 in x38 })))
        default:
            var v39 = ((try? value(of: Outcome.done(Record1(field0: "3.5"))))?.field0)
        }
    } else {
        loop41: for i40 in cut(cut(Array(([1, 0, (-4), 3] as [Int]).dropLast()) + ([] as [Int]))) {
            let o42: Object4 = Object4(count: ("b".first.map { String($0) } ?? "swift").count)
        }
    }
    var v43: String = String(repeating: clip(clip("hello".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()) + ((try? value(of: Outcome<String>.failed("late"))) ?? "swift")), count: abs(((3 &>> 8) ^ (true ? 1_000 : 1_000)) % 4)).clipped
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v43))
    return String(v43.prefix(while: { $0.isLetter }))
}
func function1(_ p0: Int, a1 p1: Int) -> Int {
    var v46: Bool = ((nil as Bool?) != nil)
    for i47 in clip(pick(v46, "🇳🇴", "tea, milk").map { "\($0)." }.joined()).prefix(5) {
        let letter = String(i47)
        var v48 = (["a": Box(letter)[p1]] as [String: String]).merging((["b": titles([Queue<Int>(items: [p1]), Pile<String>(items: [letter])]), "c": letter, "d": letter] as [String: String])) { $1 }
    }
    log.append(describe((v46 ? Pile<Choice3>(items: [Choice3.none, Choice3.none]) : Pile<Choice3>(items: [Choice3.none]))))
    let w49: Record7 = if ((([Record7(field0: "b", field1: p1), Record7(field0: "swift", field1: p0), Record7(field0: "tea, milk", field1: p1)] as [Record7]).map(\.computed) != ([] as [String]).sorted(by: >))) { Record7(field0: which(Record1(field0: "naïve")), field1: (v46 ? p1 : p1)) } else if ((v46 != pick(v46, v46, v46))) { pick("x y".hasPrefix("a"), ((try? value(of: Outcome<Record7>.failed("lost"))) ?? Record7(field0: "Zed", field1: p0)), pick(v46, Record7(field0: "3.5", field1: p1), Record7(field0: "a", field1: p0))) } else { Record7(field0: (("3.5" as String?) ?? "a"), field1: (small(p0) - small(p1))) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v46))
    log.append(describe(w49))
    return p1
}
func function2(a0 p0: ArraySlice<String>, _ p1: Bool) -> Bool {
    let v50: Record1 = Record1(field0: clip("tea, milk\((p1 ? Choice3.none : Choice3.case0(part0: 17, part1: 5)))\(clip("hello\(([17, 3] as [Int]))\("tea, milk")"))"))
    var k51 = 0
    loop52: repeat {
        k51 += 1
        if let u53 = (((p1 ? (Record7(field0: "b", field1: k51) as Record7?) : (nil as Record7?))?.computed)) {
            var v54: String = u53
        } else {
            if (pick(p1, p1, p1)) { continue loop52 }
        }
        let f55: (String) -> String = { (p56: String) -> String in (p56.first.map { String($0) } ?? titles([Pile<Bool>(items: [p1, p1, p1]), Pile<Double>(items: [(-0.25), (-1.5)])])) }
    } while k51 < 3
    let v57: Double = ((try? value(of: Outcome.done(0.1))) ?? most(([0.5, 1e-3, 12.75, 2.5] as [Double]).prefix(3), (-(-1.5))))
    loop59: for i58 in cut(cut(([0x1F, 10, 0x1F] as [Int]) + ([] as [Int])).sorted(by: >)) {
        let v60 = ((try? value(of: Outcome<String>.later(.done("42")).map { x61 in ((try? value(of: Outcome<Choice3>.failed("late"))) ?? Choice3.none) })) ?? ((["tea, milk"] as Set<String>).isSubset(of: (["naïve"] as Set<String>)) ? Choice3.none : ((try? value(of: Outcome<Choice3>.failed("late"))) ?? Choice3.case0(part0: i58, part1: i58))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v50))
    log.append(describe(v57))
    return (100.0 == bound(v57 - 0.5))
}
func function3(_ p0: [String], a1 p1: Choice9) -> Int {
    var k62 = 0
    loop63: while k62 < 2 {
        k62 += 1
        let o64: Object10 = Object10(count: k62)
        var v65 = (0 as Int?)
    }
    let v66 = ([:] as [String: Int]).count
    log.append(describe((0..<abs(v66 % 5)).map { Record7(field0: "x y", field1: $0) }.at(most(([v66, v66, v66, v66] as Set<Int>), v66))))
    switch (Outcome.done(pick(false, v66, v66))) {
    case .done(let e68), .later(.done(let e68)):
        var v69 = part(Array(repeating: e68, count: abs(e68 % 4)), (e68 % (-3)), ((["d": v66, "a": v66, "c": v66] as [String: Int])["tea, milk"] ?? e68)).last
    case .failed(let reason):
        log.append(reason)
    case .later:
        log.append(describe(Array(repeating: Int32(truncatingIfNeeded: v66), count: abs(v66 % 4))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v66))
    return v66
}
func function4(a0 p0: String?, _ p1: Bool?, _ p2: Int) -> Int? {
    for o71 in [Shape5(stored: (([] as [Int]).count | (([p2, p2, p2] as [Int]).last ?? p2))), Shape5(stored: p2), Shape11(stored: ((try? risky(Int.min)) ?? (small(p2) - small(p2))))] as [any Shown] {
        log.append(o71.label)
        log.append(describe(([p2, p2] as [Int]).sorted().count))
    }
    let v72 = (bound(bound(Double(p2))) > bound(Double(((try? risky(p2)) ?? p2))))
    if let u73 = (Box(Box((5 as Int?))).item[Queue<String>(items: ["-7", "hello", "42"]).size]) {
        if (Pile<Double>(items: [(-0.25), 0.0, (-1.5)]).converted(to: Pile<Int>.self) { x74 in u73 }.items.contains(Box((-0.25)).map { x75 in u73 }.larger(p2))) {
            let v76: [Int] = ([p2, 0x1F, p2, 255] as Set<Int>).filter { $0 > 100 }.sorted()
        } else {
            let w77: Int? = if (v72) { attempt { try (v72 ? Outcome.done(p2) : Outcome<Int>.failed("lost")).get() } } else if (true) { Int(which((-40 as Int32))) } else { Array(([p2, p2, p2] as [Int]).dropFirst()).first(where: { x78 in v72 }) }
        }
        switch (small((Int(([] as [String]).joined(separator: "Zed").clipped.first?.asciiValue ?? 0) &+ (which(Outcome<Record1>.failed("late")).last?.wholeNumberValue ?? 1))), (v72)) {
        case (0, _), (_, false) where log.count > 3:
            if ((zip(which(2.5), which(u73)).filter(==).count >= (Box(([u73] as [Int]))[u73].at(p2) ?? (p2 % 10)))) {
                let v81: [String: Int] = Dictionary(zip(Array((["a", "42"] as [String]).dropFirst()), Array(([u73, p2, p2, u73] as [Int])[...])), uniquingKeysWith: { first, _ in first }).merging((["b": u73, "d": p2] as [String: Int])) { $1 }
                let v82: [Int32] = ([(v72 ? (v72 ? (7 as Int32) : (100 as Int32)) : min((100 as Int32), (-40 as Int32))), ((v72 ? (7 as Int32) : (100 as Int32)) | (1 as Int32)), ([1.0, 12.75, 0.1] as [Double]).map { x83 in (7 as Int32) }.reduce((1 as Int32), &+)] as [Int32])
            } else if ((u73 == u73)) {
                log.append(describe(part((["b", "ab"] as [String]).enumerated().map { x84, y85 in u73 }, (Int("naïve".first?.asciiValue ?? 0) &+ ("tea, milk".last?.wholeNumberValue ?? 1)), ~small(p2))))
            } else {
                var v86: (Double, Bool) = ((try? value(of: Outcome.done(Box(v72)))) ?? Box(v72)).map { (1e-3, $0) }[p2]
            }
        case (let n79, true) where (n79 >= u73):
            if case let .later(.done(u88)) = (((try? value(of: Outcome.done(Outcome.done(u73)))) ?? Outcome<String>.failed("late").map { x89 in u73 })), (v72) {
                for o90 in [Shape11(stored: (Int((1 as UInt8).addingReportingOverflow((1 as UInt8)).partialValue) | (([u73, u73] as [Int]).max() ?? n79))), Shape5(stored: toInt((-0.25))), Shape11(stored: Array(([v72, v72, v72] as [Bool]).prefix(2)).count)] as [any Shown] {
                    log.append(o90.label)
                    log.append(describe((small(p2) - small(n79))))
                }
            } else {
                let v91 = "42"
            }
        case (1...5, false):
            let f92: (String) -> Int = { (p93: String) -> Int in Queue<String>(items: [p93, p93, p93]).size }
        case let (n79, b80):
            let c96: [Float] = Box(Box(([(2.5 as Float)] as [Float]))).item[(u73 & p2)]
            switch c96 as Any {
            case let n94 as Int where n94 > 2:
                var v97: Int = (([] as [Int]).min() ?? p2)
            case let s95 as String:
                let o98: Object10 = Object10(count: n79)
            case is [Int]:
                var v99 = Record1(field0: clip("Zed\((0..<abs(p2 % 5)).map { x100 in Choice3.case0(part0: p2, part1: p2) })\(clip("" + "Zed"))"))
            case is Double, is Bool:
                let v101: Int? = (2 as Int?)
            default:
                let v102: Float = boundFloat(Box(Box((16777217 as Float))).item[(["a": n79, "b": p2, "d": n79] as [String: Int]).count] * Float(bound(1.0 + 0.1)))
            }
        }
    } else {
        let v103: String? = ((try? value(of: Outcome.later(Outcome.done(([] as [String])[...])))) ?? Box((["42"] as [String])[...]).item).last
    }
    let v104: Pile<String> = Box(Pile<String>(items: ["é", "swift"]))[p2]
    var v105: Int32 = (min((Int32(exactly: p2) ?? (0 as Int32)), Int32(clamping: p2)) &>> Box(p2).map { x106 in (7 as Int32) }.item)
    log.append(describe(p2))
    log.append(describe(v72))
    log.append(describe(v104))
    log.append(describe(v105))
    return Box((["é", "🇳🇴", "swift", "3.5"] as [String])[...]).item.last.map { x107 in (([] as [Int])[...].last ?? p2) }
}
func function5(a0 p0: Choice9, a1 p1: UInt8) -> [Float] {
    var v109 = ((try? value(of: (false ? Outcome.done(Box(Box(Record1(field0: "b")))) : Outcome<Box<Box<Record1>>>.failed("lost")))) ?? Box(100.0).map { x110 in Box(Record1(field0: "3.5")) })[abs(small((small(10) + small(2))))]
    var v111 = (((small(1) - small(Int.max)) % 10) == max(Box(255).larger((-4)), Box(1e-3).changes))
    let c114: [[String]] = pick(v111, (0..<abs(17 % 5)).map { x115 in ([] as [String]) }, ([] as [[String]]))
    switch c114 as Any {
    case let n112 as Int where n112 > 2:
        let o116: Object4 = Object4(count: Int((p1 ^ p1).addingReportingOverflow((p1 % 7)).partialValue))
    case let s113 as String:
        loop120: for i117 in cut(([s113, s113, s113] as [String]).filter { x118 in ([5, 1_000, Int.min] as [Int]).contains { x119 in v111 } }) {
            do {
                let r121 = try risky(Box(255).item)
                log.append(describe(s113))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let g122 = { () -> String in
                    guard let u123 = (part(([s113, s113, s113] as [String]), 0, 0).first), ((Queue<Int>(items: []).total <= zip(i117, i117).filter(==).count)) else { return i117 }
                    return Pile<Int>.title
                }()
            } catch {
                log.append("\(error)")
            }
            log.append(describe(Double(Box(i117)[10])))
        }
    case is [Int]:
        if ((((v111 != v111) == v111) || ((17 == 5) ? !(v111) : v111))) {
            log.append(describe(Box(Box("x y")).item.item))
            v109 = ((which(255) <= String(10, radix: 2)) ? Box(Record1(field0: "b")) : v109)
        } else {
            var v124 = ([String("tea, milk".filter { $0.isUppercase })] as Set<String>)
        }
    case is Double, is Bool:
        log.append(describe(Choice9.case0(part0: toInt((-0.25)))))
    default:
        let g125 = { () -> Bool in
            guard let u126 = (Pile<Int>(items: [2, 17]).items.first), ((("ab".utf8.count &+ "é".unicodeScalars.count) <= Pile<String>(items: ["Zed", "Zed"]).size)) else { return v111 }
            return (([] as [Bool])[...] == ([v111, v111] as [Bool])[...])
        }()
    }
    var v127: Record7? = (([(-1), 0x1F, 255, Int.min] as [Int]).allSatisfy { x128 in v111 } ? drained(Queue<Record7>(items: [Record7(field0: "naïve", field1: 0)]), 1) : ([] as [Record7])).at(folded(([2, 1, 3] as [Int]).enumerated().map { x129, y130 in "hello" }, ([5, 100] as [Int]).reduce(2) { $0 &+ $1 }) { x131, y132 in x131 })
    v111 = (-small(adder(Int.max)((-4))) == (Int.min &- folded(([3.25, 1.0, 2.5] as [Double]), 3) { x133, y134 in x133 }))
    log.append(describe(p1))
    log.append(describe(v109))
    log.append(describe(v111))
    log.append(describe(v127))
    return ([(0.1 as Float), (0.1 as Float), (1e-3 as Float), (1e-3 as Float)] as [Float])
}
func function6(_ p0: String, _ p1: (Double, Int), a2 p2: Record7) -> Int {
    switch (Outcome.later(Outcome.done(255).map { x136 in p0 })) {
    case .done(let e135), .later(.done(let e135)):
        var k137 = 0
        loop138: repeat {
            k137 += 1
            var v139 = p2.field0
            procedure12(&v139, k137)
        } while k137 < 1
    case .failed(let reason):
        log.append(reason)
    case .later:
        let v140 = (((([:] as [String: Int])[p0] ?? 3) == Box(Int.max).larger(1)) ? Box(100).map { Choice3.case0(part0: $0, part1: $0) }.item : Choice3.case0(part0: (17 ^ 17), part1: (small(2) + small(17))))
    }
    switch (small(p2.field1), (function2(a0: part(([] as [String]), 17, 2), (true && true)))) {
    case (0, _), (_, false) where log.count > 3:
        log.append(describe(Choice9.none))
    case (let n142, true) where (n142 <= n142):
        var k144 = 0
        loop145: while k144 < 1 {
            k144 += 1
            log.append(describe(((try? value(of: Outcome<[UInt8]>.failed("lost"))) ?? Box(([(100 as UInt8), (1 as UInt8), (7 as UInt8)] as [UInt8]))[n142])))
            let v146 = ([p0, clip("-7\((a: n142, b: 0.1))\(p0)"), clip("b\(Pile<Choice3>(items: []))\(p0)")] as Set<String>)
        }
    case (1...5, false):
        let f147: (String) -> Double = { (p148: String) -> Double in tanh(bound(3.25 + 2.5)) }
    case let (n142, b143):
        var v149: Set<String> = Set(drained(Queue<String>(items: []), n142)).filter { $0 < "ab" }
    }
    if (p0.hasSuffix(most(([p0] as [String])[...], p0))) {
        var v150 = ([p0, titles([Pile<Int>(items: []), Queue<Double>(items: [100.0, 2.5])]), clip(p0 + p0), titles([Pile<Int>(items: []), Pile<Double>(items: [1.0, 2.5])])] as Set<String>).symmetricDifference(([p0, p0] as Set<String>).intersection(([] as Set<String>)).filter { $0 != "3.5" })
        var k151 = 0
        loop152: repeat {
            k151 += 1
            let w153: Int = if (((k151 < k151) != ([] as [String]).contains(p0))) { min(k151, ((0 as UInt8)).leadingZeroBitCount) } else if (((([p0, p0, p0] as [String])[...] == ([p0, p0, p0, p0] as [String])[...]) != p0.holds(p0))) { (small((k151 ^ k151)) * small((["b": k151] as [String: Int]).values.reduce(k151, &+))) } else { k151 }
        } while k151 < 2
    } else if (drained(Pile<Int>(items: [(-4), (-1), 2]), 1_000).allSatisfy { x154 in true }) {
        loop156: for i155 in cut((["b": p0] as [String: String]).keys.sorted()) {
            switch (Choice3.case0(part0: p0.count, part1: (255 | 10))) {
            case .none:
                let o157: any Shown = Shape5(stored: Box(Int.max).item)
            case .case0(let e158, let e159):
                let v160 = (Node.chain((0..<abs(([i155, i155] as [String])[...].count % 5)).map { x161 in p0 })?.list ?? (["a": i155, "c": p0, "d": p0] as [String: String]).sorted { $0.key < $1.key }.map(\.value))
            }
            let w162: Float = if (((false != true) ? i155.holds(p0) : ([] as [Int]).allSatisfy { x163 in true })) { (16777217 as Float) } else if (Box(100).map { x164 in true }[(small(1_000) + small(1))]) { ((false ? true : true) ? (16777217 as Float).rounded(.down) : (16777217 as Float)) } else { (1e-3 as Float) }
            switch small(Box(0).item) {
            case ..<0:
                let o166: any Shown = Shape11(stored: (p0.count &<< 70))
            case 0, 2, 4:
                let v167: ArraySlice<Int> = ([p2.field1, most(([(-4)] as [Int])[...], (small((-4)) + small(0x1F))), Pile<Int>(items: [5]).converted(to: Pile<Int>.self) { $0 }.size] as [Int])[...]
            case let n165 where Box(false)[n165]:
                var v169 = (100 as Int32)
            case 5...20:
                let g170 = { () -> Int in
                    guard let u171 = (Int(which(2))), ((u171 <= u171)) else { return (3 / 7) }
                    return ((try? risky(most(([u171] as Set<Int>), u171))) ?? (([u171, u171, u171] as [Int]).last ?? u171))
                }()
            default:
                let v172 = Array(([true] as [Bool])[...])
            }
        }
    } else {
        do {
            let r173 = try risky((small(((try? risky(2)) ?? Int.max)) * small((([Int.min, 100, 0x1F] as [Int]).firstIndex(of: 0) ?? -1))))
            for o174 in [Shape11(stored: ((r173 % (-3)) as Int).nonzeroBitCount), Shape11(stored: ((Node.chain(([r173, r173] as [Int]))?.list ?? ([] as [Int])).firstIndex(of: r173) ?? -1)), Shape5(stored: r173)] as [any Shown] {
                log.append(o174.label)
                log.append(describe((((try? value(of: Outcome.done(([r173] as [Int])))) ?? ([r173, r173] as [Int])).max() ?? (small(r173) + small(r173)))))
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            if (([((try? value(of: Outcome<Bool>.later(.done(false)))) ?? false), ([Int.min, 1_000, 5, 1] as [Int]).isEmpty, (0 >= 5)] as [Bool]).contains(!((([2.5, (-0.25), 100.0] as [Double])[...] != ([3.25, 0.0, 2.5, (-1.5)] as [Double])[...])))) {
                let g175 = { () -> Int in
                    guard let u176 = (((try? value(of: Outcome<[Bool]>.later(.done(([false, false, true, false] as [Bool]))))) ?? ([false, true] as [Bool])).first(where: { $0 })), (false) else { return abs(small(17)) }
                    return (small((small(100) - small(5))) + small((255 &+ 0)))
                }()
            } else {
                let v178 = ((255 == 1_000) ? Set(([10, 1, (-1)] as [Int])) : Set(([255, 0, 2] as [Int]))).subtracting(([Int.max, 1_000] as Set<Int>).symmetricDifference(([] as Set<Int>)).filter { $0 < 0 })
            }
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return ((0..<abs(~small(3) % 5)).map { x179 in p2.field1 }.at(Box(3)[((-1) | 2)]) ?? (([] as [Int]).sorted().at((1_000 &- 1)) ?? p1.1))
}
func function7(a0 p0: Record7, _ p1: Double, a2 p2: [String]) -> Double {
    for case .done(let u180) in [Outcome.done(5), ((try? value(of: Outcome.done(Outcome<Int>.later(.done(Int.max))))) ?? Outcome.done(2)), Outcome<Int>.failed("lost")] as [Outcome<Int>] where (([] as [Bool]) != ([false] as [Bool])) {
        let v181: [Record7] = ([p0] as [Record7])
    }
    var v182: Int? = Box("tea, milk").map { x183 in ([0x1F, Int.min, (-4)] as [Int]).last }.item
    log.append(describe(Box(Box(([2] as [Int])[...]))[17].item))
    if (((adder(3)(1_000) / (-3)) == (["d": 1, "a": 3] as [String: Int]).values.reduce((Node.chain(([1, 2, 0, Int.max] as [Int]))?.total ?? 100), &+))) {
        v182 = (nil as Int?)
    } else if (((try? value(of: Outcome<Box<Bool>>.failed("lost"))) ?? Box(true))[p2.count]) {
        var v184: String = pick(("hello".count <= Box(0x1F).larger((-4))), p0.computed, ((try? value(of: Box(Outcome.done("hello")).item)) ?? function0(a0: Choice3.none, Queue<Int>(items: [(-4)]), a2: ([p0] as [Record7]))))
    } else {
        if (true) {
            switch (Box(Choice3.case0(part0: 17, part1: (-1))).item) {
            case .none:
                log.append(describe(((try? value(of: Outcome<String>.failed("lost").map { x185 in Outcome.done(Record1(field0: x185)) })) ?? Box(Outcome.done(Record1(field0: "x y"))).item)))
            case .case0(let e186, let e187):
                let o188: Object4 = Object4(count: p0.field1)
            }
            var v189 = ((Queue<String>(items: ["ab", "a"]) == Queue<String>(items: ["3.5"])) ? clip("-7" + "") : clip("hello" + "a")).hasPrefix((Box(true)[Int.min] ? folded((["x y", "x y", "🇳🇴"] as [String])[...], "tea, milk") { clip($0 + $1) } : ("é".first.map { String($0) } ?? "Zed")))
        } else {
            let w190: Record1 = switch small((Node.chain(pick(false, ([(-1), 0, 1] as [Int]), ([] as [Int])))?.total ?? ([17, 5] as [Int]).count)) {
            case ..<0: Record1(field0: ("-7".first.map { String($0) } ?? "é"))
            case let n where n % 2 == 0: Box(Record1(field0: "a"))[(true ? 100 : 0x1F)]
            case 1, 3, 10...20: (((-1) < 0x1F) ? ((try? value(of: Outcome.done(Record1(field0: "Zed")))) ?? Record1(field0: "3.5")) : Record1(field0: ""))
            default: Record1(field0: "é")
            }
        }
    }
    var v191: Set<Int> = ([((try? value(of: Outcome.done(255))) ?? (-1))] as Set<Int>)
    log.append(describe((Box(255).larger(1) >> 70)))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v182))
    return p1
}
finish("function0", describe(function0(a0: ((try? value(of: Outcome<Choice3>.later(.done(Choice3.none)))) ?? Choice3.case0(part0: Int.min, part1: 10)), Queue<Int>(items: [Int.min, 5, 2]), a2: (0..<abs(1_000 % 5)).map { x44 in Record7(field0: "Zed", field1: x44) })))
finish("function0", describe(function0(a0: Choice3.none, Queue.of(([5, 0x1F, 10, 1_000] as [Int])), a2: (0..<abs((-1) % 5)).map { x45 in Record7(field0: "a", field1: x45) })))
finish("function1", describe(function1(Box("x y").changes, a1: Int((100 as UInt8).addingReportingOverflow((100 as UInt8)).partialValue))))
finish("function1", describe(function1((2 &>> 8), a1: "🇳🇴".count)))
finish("function2", describe(function2(a0: Box((["b"] as [String])[...])[Int.max], (1_000 == Int.max))))
finish("function2", describe(function2(a0: (["é", "🇳🇴", "ab", "é"] as [String])[...], (2 > (-4)))))
finish("function3", describe(function3(zip((["a", "42", "hello", "-7"] as [String]), (["ab", "é"] as [String])).map { clip($0 + $1) }, a1: Choice9.case1(part0: 0, part1: 0.1))))
finish("function3", describe(function3(([false, false, false] as [Bool])[...].map { x70 in "Zed" }, a1: Box(Choice9.case1(part0: 0, part1: (-0.25))).item)))
finish("function4", describe(function4(a0: (true ? ("-7" as String?) : (nil as String?)), ([false, false, false, true] as [Bool]).first(where: { $0 }), (([1, (-1), 1, 1_000] as [Int]).max() ?? Int.min))))
finish("function4", describe(function4(a0: (true ? ("swift" as String?) : ("-7" as String?)), ([] as [Bool])[...].last, ("tea, milk".utf8.count &+ "-7".unicodeScalars.count))))
finish("function5", describe(function5(a0: ((try? value(of: Outcome<Choice9>.later(.done(Choice9.case1(part0: Int.min, part1: (-0.25)))))) ?? Choice9.case0(part0: 100)), a1: ((0 as UInt8) % 7))))
finish("function5", describe(function5(a0: (true ? Choice9.case0(part0: 2) : Choice9.case0(part0: (-4))), a1: UInt8(truncatingIfNeeded: 3))))
finish("function6", describe(function6(Box("b").larger("3.5"), (2.5, (-1)), a2: Record7(field0: "Zed", field1: 0x1F))))
finish("function6", describe(function6(Box("x y").item, ((-0.25), 3), a2: pick(false, Record7(field0: "3.5", field1: 0x1F), Record7(field0: "a", field1: 3)))))
finish("function7", describe(function7(a0: Box(Record7(field0: "🇳🇴", field1: (-4))).item, bound(Double(Int.min)), a2: (["é"] as [String]))))
finish("function7", describe(function7(a0: ((try? value(of: Outcome.done(Record7(field0: "3.5", field1: 1_000)))) ?? Record7(field0: "-7", field1: 5)), bound((-1.5) / (-0.25)), a2: "x y".split(separator: "a").map(String.init))))
