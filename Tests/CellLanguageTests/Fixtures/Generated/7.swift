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
    var field0: [String]
    var field1: Double
    var computed: String { (clip("-7\(0)\("-7")").first.map { String($0) } ?? String("42".prefix(while: { $0.isWhitespace }))) }
    mutating func change(_ n: Int) { field1 = bound(Double(n)) }
    subscript(_ n: Int) -> Double {
        get { field1 }
        set { if n != 0 { field1 = newValue } }
    }
}
struct Record6: Equatable {
    var field0: Int
    var field1: [Bool]
    var field2: String?
    var computed: Double { bound(abs(12.75).squareRoot() + Box(100.0).item) }
    mutating func change(_ n: Int) { field2 = attempt { try Outcome.done("42").get() } }
    subscript(_ n: Int) -> String? {
        get { field2 }
        set { if n != 0 { field2 = newValue } }
    }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Int)
    var computed: Bool {
        switch self {
        case .none: return Box(false).item
        case .case0(let x0): return ([(x0 / 3), x0] as Set<Int>).isSuperset(of: (true ? ([] as Set<Int>) : ([x0, x0, x0] as Set<Int>)))
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(part0: Double, Double)
    var computed: Bool {
        switch self {
        case .none: return ((["a": 10, "b": 1, "c": 255] as [String: Int]).merging((["d": 1] as [String: Int])) { $1 }[Box("x y").larger("b")] != nil)
        case .case0(let x0, let x1): return false
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
        return (([n, n, count] as [Int]).firstIndex(of: ([count, count, count, count] as [Int])[...].endIndex) ?? -1)
    }
}
class Object8: Object3 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return n
    }
}
func procedure5(_ x: inout String, _ n: Int) {
    x = clip(x + (part(([] as [String]), n, n).last ?? which(((try? value(of: Outcome<Record1>.later(.done(Record1(field0: ([] as [String]), field1: 0.0))))) ?? Record1(field0: ([x, x] as [String]), field1: 100.0)))))
    log.append(describe(attempt { try Outcome.done(Record1(field0: ([x, x, x] as [String]), field1: (-0.25))).get() }))
    x = clip(x + "-7")
    log.append(describe(Box(Record1(field0: ([x, x, x, x] as [String]), field1: 1e-3))[(Node.chain(([n] as [Int]))?.total ?? n)]))
}
func procedure10(_ x: inout Double, _ n: Int) {
    x = bound(x + x)
    log.append(describe(Int(clip("swift".map { "\($0)." }.joined()))))
    x = bound(x - 0.0)
    log.append(describe(Box(Outcome.done(x))[n].map { x11 in (([n, n, n] as [Int]).firstIndex(of: n) ?? -1) }))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
}
struct Shape9: Shown {
    var stored: Int
    var label: String { "\(type(of: stored))" }
}
func function0(a0 p0: ArraySlice<Int>, a1 p1: Int, a2 p2: (a: Int, b: Int)) -> String {
    let v12 = Box("3.5").map { x13 in Box(p1) }[(small(p1) * small(p1))][((small(p1) - small(p1)) | p1)]
    if let u14 = (((try? value(of: Outcome<Int?>.later(.done((255 as Int?))))) ?? (1 as Int?)).map { x15 in ((try? value(of: Outcome<Double>.later(.done(0.1)))) ?? 100.0) }) {
        var v16: [Bool] = Box(u14).map { x17 in ([false, false, false, false] as [Bool]) }[(-4)].filter { x18 in x18 }
        let f19: (String) -> String = { (p20: String) -> String in p20 }
    } else {
        let v21: Choice2 = (((Queue<String>(items: []) != Queue<String>(items: ["tea, milk", "-7", "a"])) == Box(false)[p1]) ? Choice2.case0(part0: -small(p1)) : Choice2.case0(part0: adder(v12)(v12)))
    }
    let v22 = (true ? Box(Box(p0)) : Box(Box(p0)))[abs(small(p1))].item
    log.append(describe(((try? value(of: Outcome.done(Box(p1)))) ?? Box(v12))[Box(v12)[v12]]))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v12))
    log.append(describe(v22))
    return String(most((true ? ([] as Set<String>) : (["hello", "x y", "hello", "Zed"] as Set<String>)), pick(true, "swift", "é")).prefix(while: { $0.isUppercase }))
}
func function1(_ p0: Record6, _ p1: Box<Choice7>) -> ArraySlice<Double> {
    if (Box("3.5").map { x23 in ([10, 5] as [Int]).contains { x24 in true } }[abs(small(((-4) &>> 8)))]) {
        if case let u25? = (([100] as [Int]).first(where: { x26 in true }).flatMap { x27 in (["🇳🇴", "🇳🇴"] as [String])[...].first }), ((true ? false : false)) {
            defer { log.append(titles([Queue<Int>(items: [3]), Pile<Int>(items: [10])])) }
        } else {
            let v28 = bound(0.1.truncatingRemainder(dividingBy: 3.5))
        }
        for case .done(let u29) in [Box(Outcome.done(100))[10], Outcome.done(1_000), Outcome.done(2)] as [Outcome<Int>] where (true ? false : true) {
            let g30 = { () -> Int in
                guard let u31 = (((try? value(of: Outcome<Record6>.failed("lost")))?.field0)), (([u29, u31, u29, u31] as [Int]).allSatisfy { x32 in ((nil as Int?) != nil) }) else { return ([u29, u29, u29, u29] as [Int]).reduce(u29) { $0 &+ $1 } }
                return u29
            }()
        }
    } else if ((Queue<Int>(items: [(-4), 17]).total >= Int((-40 as Int32)))) {
        do {
            let r33 = try risky(pick(false, ~small(3), (3 << 8)))
            let w34: Int = switch small(Box((-0.25)).changes) {
            case ..<0: (Int(pick(false, "🇳🇴", "a").first?.asciiValue ?? 0) &+ (Box("42").larger("Zed").last?.wholeNumberValue ?? 1))
            case let n where n % 2 == 0: 10
            case 1, 3, 10...20: (["b": r33, "a": r33, "c": r33] as [String: Int]).values.reduce(r33, &+)
            default: ([r33, r33, r33, r33] as [Int]).count
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v35: Int? = Box(([Int.max, 100, 2] as [Int]).first(where: { x36 in false }))[Int.max]
        } catch {
            log.append("\(error)")
        }
    } else {
        let o37: any Shown = Shape4(stored: (false ? Box(false) : Box(false)).changes)
    }
    var k38 = 0
    loop39: while k38 < 1 {
        k38 += 1
        let v40 = (((Record6(field0: k38, field1: ([true] as [Bool]), field2: ("a" as String?)) as Record6?)?.field0).map { x41 in before("a", "3.5") } ?? clip("ab\(k38)\(Box("é").larger("42"))"))
    }
    let w42: String = if (((true as Bool?).flatMap { x43 in ("ab" as String?) } == nil)) { clip(clip("swift\(([] as [Int32]))\("Zed")").map { "\($0)." }.joined()) } else if ((([3, 5] as Set<Int>).isDisjoint(with: ([] as Set<Int>)) || (true != false))) { clip("swift\(((try? value(of: Outcome<ArraySlice<String>>.later(.done((["tea, milk", "ab", "swift", "b"] as [String])[...])))) ?? (["Zed", "hello", "swift"] as [String])[...]))\(which(Queue<Int>(items: [1_000, 0])))") } else { clip(clip("hello" + "hello") + ((nil as String?) ?? "é")) }
    var v44: String = Box(Box(w42)).item.map { x45 in ((try? value(of: Outcome.done(w42))) ?? w42) }[p0.field0]
    v44 = clip(v44 + clip(w42.enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(w42))
    log.append(describe(v44))
    return (["d": 100.0] as [String: Double]).sorted { $0.key < $1.key }.map(\.value).prefix(3).prefix(while: { x46 in ((2 % 2) < ((0x1F as Int?) ?? (-1))) })
}
func function2(_ p0: Bool, _ p1: String) -> Double? {
    let v48: Int = ((([p1] as [String]).joined(separator: p1).clipped.utf8.count &+ most(([p1, p1, p1, p1] as Set<String>), p1).unicodeScalars.count) &>> 3)
    if (([v48] as Set<Int>).isDisjoint(with: ([255, (["a": p0, "b": p0, "c": p0] as [String: Bool]).count, v48, (p1.utf8.count &+ p1.unicodeScalars.count)] as Set<Int>))) {
        log.append(describe(Box(Pile<Int32>(items: [(100 as Int32)]))[v48].items))
        if let u49 = (("é" as String?).map { x50 in p0 }) {
            switch small(Set(([p1] as [String])).count) {
            case ..<0:
                log.append(describe((u49 ? Box((16777217 as Float))[v48] : Box((16777217 as Float))[v48])))
            case 0, 2, 4:
                var v52 = (a: v48, b: 1e-3)
            case let n51 where (u49 ? u49 : u49):
                let (t53, t54) = (Int(Int8(truncatingIfNeeded: n51)), 10)
            case 5...20:
                let v55: Choice2 = Choice2.none
            default:
                let v56 = part(zip(([:] as [String: Int]).keys.sorted(), (0..<abs(v48 % 5)).map { x57 in p1 }).map { clip($0 + $1) }, v48, ([p1, p1] as [String])[...].startIndex)
            }
            let o58: Object3 = Object3(count: ([:] as [String: String]).count)
        } else {
            for case let u59? in [([p1, p1, p1] as [String]).at(v48), ([:] as [String: String])[p1], ([:] as [String: String])[p1]] as [String?] where (p0 && p0) {
                for o62 in [Shape4(stored: folded(Box(([p1, p1] as [String])).item, v48) { x60, y61 in (v48 & v48) }), Shape9(stored: v48), Shape4(stored: adder(v48)((small(v48) * small(v48))))] as [any Shown] {
                    log.append(o62.label)
                    log.append(describe(v48))
                }
            }
        }
    } else {
        var v63: Choice7 = Choice7.case0(part0: 100.0, tanh(Box((-1.5)).item))
    }
    if let u64 = ((([] as [Record1]).at(v48)?.field1)) {
        for case .done(let u65) in [Outcome.done(p1), Box(Outcome.done(p1))[v48], Box(Outcome.done(p1))[v48]] as [Outcome<String>] where ([v48, v48, v48, v48] as [Int]).contains { x66 in p0 } {
            switch (small(toInt(bound(u64 / u64))), (((["b": v48] as [String: Int])["ab"] != nil))) {
            case (0, _), (_, false) where log.count > 3:
                let w69: Choice7 = if (((try? value(of: Outcome.done(p0))) ?? !(p0))) { Box(p1).map { x70 in Choice7.case0(part0: u64, u64) }.item } else if (p0) { Choice7.case0(part0: (p0 ? u64 : u64), 1e-3) } else { Box(Box(Choice7.none)).item[Int((-40 as Int32))] }
            case (let n67, true) where ([] as Set<String>).contains(p1):
                let (t71, t72) = (([p1, u65] as [String]).isEmpty, (Int(u65.first?.asciiValue ?? 0) &+ (u65.last?.wholeNumberValue ?? 1)))
            case (1...5, false):
                log.append(describe(cut(([([p0] as [Bool]), ([p0, p0, p0] as [Bool]), ([p0] as [Bool]), ([p0, p0, p0] as [Bool])] as [[Bool]]).filter { x73 in p0 } + ([([p0, p0, p0, p0] as [Bool]), ([p0, p0, p0, p0] as [Bool])] as [[Bool]]))))
            case let (n67, b68):
                log.append(describe(0))
            }
        }
    } else {
        log.append(describe((!(p0) ? Box(p0).map { x74 in Choice7.none } : Box(Choice7.none))))
    }
    for i75 in (p1.first.map { String($0) } ?? String(v48, radix: 36)).prefix(5) {
        let letter = String(i75)
        var v76: Int = v48
    }
    log.append(describe(Box(Box(Record6(field0: v48, field1: ([p0, p0, p0] as [Bool]), field2: ("é" as String?))))[v48].item))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v48))
    return (nil as Double?)
}
func function3(_ p0: Outcome<Choice7>, _ p1: [Record1], a2 p2: [Bool]) -> Int {
    return (-1)
}
func function4(_ p0: Choice7, a1 p1: [UInt8]) -> Int? {
    let o104: any Shown = Shape9(stored: Queue<Int>(items: [(-1), (-1), 17]).total)
    loop108: for i105 in cut(([] as [String])[...].filter { x106 in false }.map { x107 in -small(17) }) {
        loop110: for i109 in 0..<3 {
            var v111: Set<String> = (["naïve"] as Set<String>).subtracting(([] as Set<String>))
        }
    }
    switch small((false ? ([5, 1, 10, (-1)] as Set<Int>) : ([255, Int.max] as Set<Int>)).count) {
    case ..<0:
        let w113: Double? = if (true) { Box(Pile<Double>(items: [0.1])).item.largest } else if ((which(("3.5", 100.0)) >= Queue<Int>.title)) { ([0.0, (-1.5), 3.25] as [Double]).prefix(while: { x114 in true }).last } else { (false ? Box((1.0 as Double?)) : Box(((-1.5) as Double?)))[((try? risky(1_000)) ?? 1_000)] }
    case 0, 2, 4:
        let v115: Double = min(bound(bound(2.5 + 12.75) + Box(0.5).larger((-0.25))), (-1.5))
    case let n112 where p0.computed:
        let (t116, t117) = Box(n112).map { x118 in (1.0, n112) }.item
    case 5...20:
        do {
            let r119 = try risky(((0x1F >> 8) &- (([5, 2, 5] as [Int]).first ?? 1)))
            do {
                let r120 = try risky(r119)
                var v121 = ([min(0.0, abs(12.75).squareRoot())] as [Double])
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v122: Int = (r119 &- r119)
            } catch {
                log.append("\(error)")
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            defer { log.append("🇳🇴") }
        } catch {
            log.append("\(error)")
        }
    default:
        var v123 = (((10 / 10) != toInt(0.0)) ? (0..<abs(Int.max % 5)).map { x124 in x124 }.prefix(while: { x125 in (x125 != x125) }) : Box(([1, 3, 255] as [Int])[...]).item.dropFirst())
    }
    loop127: for i126 in 0..<2 {
        loop129: for i128 in (1...4).reversed() {
            var v130 = (["d": (([i126, i126, i128, i126] as [Int]).contains(i126) ? (small(i128) + small(i128)) : (Node.chain(([i126, i128, i128] as [Int]))?.total ?? i128))] as [String: Int])
            if (false) {
                var v131: [[String]] = ([String(i126, radix: 36), which((nil as Record1?)), clip("🇳🇴" + "3.5")] as [String]).enumerated().map { x132, y133 in ([] as [Int]).filter { x134 in false }.map { x135 in ([] as [String]).joined(separator: y133).clipped } }
            } else {
                let v136: Int = i128
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return Int(String((5 ^ 1_000)))
}
func function5(_ p0: Record6, a1 p1: [Float], _ p2: [Double]) -> Box<String> {
    if (((p0.field0 as Int).leadingZeroBitCount < Int(Int32(truncatingIfNeeded: (Int.min as Int).leadingZeroBitCount)))) {
        let v137 = folded((0..<abs(Int.max % 5)).map { x138 in bound(Double(x138)) }, -small(pick(false, (-4), 1))) { x139, y140 in folded(p2, (([x139, x139, x139] as [Int]).firstIndex(of: x139) ?? -1)) { x141, y142 in x141 } }
        var v143 = Choice2.none
    } else {
        log.append(describe((UInt8(truncatingIfNeeded: 0) & Box((7 as UInt8)).item)))
    }
    var v144: Int = Array(([true, true, false, false] as [Bool]).reversed()).suffix(2).count
    let g145 = { () -> Int in
        guard let u146 = (pick(true, ([] as [Bool]), ([true, false, true] as [Bool])).first), (!((v144 != v144))) else { return "x y".count }
        return v144
    }()
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v144))
    log.append(describe(g145))
    return Box("42")
}
func function6(a0 p0: Int) -> Pile<Int> {
    log.append(describe(pick(true, ([] as [Int]), ([] as [Int])).map { x148 in cut(([p0, p0] as [Int]) + ([p0, p0, p0] as [Int])) }))
    let w149: Choice7 = switch small(min((["d": (-1.5), "a": 2.5] as [String: Double]).count, (p0 / (-3)))) {
    case ..<0: Choice7.case0(part0: 2.5, 1.0)
    case let n where n % 2 == 0: Choice7.none
    case 1, 3, 10...20: Box(Choice7.case0(part0: (-0.25), 1e-3))[Int((1 as UInt8))]
    default: ((try? value(of: Outcome.done(Choice7.case0(part0: 0.1, 0.0)))) ?? Choice7.none)
    }
    if (w149.computed) {
        var v150 = ([(p0 / 7), "tea, milk".count, (p0 / 7), p0] as Set<Int>).filter { $0 > 1 }.filter { $0 < (-4) }
        let w151: (Int, Double) = if (((p0 | p0) != p0)) { ((try? value(of: Outcome.done((p0, (-0.25))))) ?? (false ? (p0, 1.0) : (p0, 100.0))) } else if ((most(v150, p0) < (Node.chain(([p0] as [Int]))?.total ?? p0))) { (Int(Int8(truncatingIfNeeded: p0)), bound(Double((3 as Float)))) } else { (((["c": p0, "a": p0, "b": p0] as [String: Int])["Zed"] ?? p0), (-12.75)) }
    } else if ((([p0, p0, p0, p0] as [Int])[...].first != nil)) {
        let v152: Int? = Int((([p0, p0, p0, p0] as [Int]).contains { x153 in false } ? clip("swift\(((nil as Int?)) as Any)\("x y")") : Box("ab")[p0]))
    } else {
        defer { log.append(Box("🇳🇴").item) }
    }
    let v154: Int = ((["ab"] as Set<String>).contains("b") ? zip(([] as [Int]), ([] as [Int])).map { $0 &+ $1 } : ([p0] as [Int]).sorted(by: >)).reduce(p0) { $0 &+ $1 }
    func inner155(_ n: Int) -> Double {
        return Box(12.75).larger((-2.5))
    }
    log.append(describe(p0))
    log.append(describe(w149))
    log.append(describe(v154))
    return Pile<Int>(items: [Pile<Int>(items: [v154, p0, p0]).total])
}
func function7(a0 p0: Outcome<Choice2>, a1 p1: Choice7, a2 p2: Int) -> Double? {
    if ((("b".hasPrefix("tea, milk") || (true != true)) && ([] as Set<Int>).filter { $0 < 5 }.contains(Box(p2).larger(p2)))) {
        loop157: for i156 in cut(([Box(0.5).larger((-1.5))] as [Double])) {
            var v158 = Record1(field0: Array((["Zed", "hello"] as [String]).dropFirst()).sorted(by: >), field1: (("tea, milk" != "hello") ? bound(Double((3 as Float))) : bound(i156 + i156)))
            switch (((try? value(of: Outcome.done(Box(Outcome<Int>.later(.done(p2)))))) ?? Box(Outcome.done(p2)))[p2]) {
            case .done(let e159), .later(.done(let e159)):
                v158 = Record1(field0: (["a", "-7"] as [String]), field1: i156)
            case .failed(let reason):
                log.append(reason)
            case .later:
                log.append(describe(before("é", ("b".first.map { String($0) } ?? "42"))))
            }
            log.append(describe((((try? value(of: Outcome.done((nil as String?)))) ?? (nil as String?)) ?? Box("")[p2])))
        }
    } else if (!(([p2, p2, p2] as Set<Int>).isDisjoint(with: ([p2, p2, p2] as Set<Int>)))) {
        var v160: ArraySlice<String> = ([most(Box((["x y", "x y", "hello", "x y"] as [String])[...]).item, before("a", ""))] as [String])[...]
    } else {
        let c163: [Record6] = Array(([Record6(field0: p2, field1: ([false, true, false] as [Bool]), field2: (nil as String?))] as [Record6]).suffix(2))
        switch c163 as Any {
        case let n161 as Int where n161 > 2:
            let v164: Int = n161
        case let s162 as String:
            if let u165 = (Double(Queue<Int>.title)) {
                var v166: Int = p2
                let v167 = s162
            } else {
                var v168: [String: Int] = (["b": (p2 << 63)] as [String: Int]).merging((["b": p2] as [String: Int])) { $1 }
            }
        case is [Int]:
            log.append(describe(((try? value(of: Box(Outcome.done(p1))[p2])) ?? Choice7.none)))
        case is Double, is Bool:
            let f169: (Bool) -> String = { (p170: Bool) -> String in String(Box("x y").item.filter { $0.isNumber }) }
        default:
            log.append(describe((["Zed", "swift"] as [String]).at(p2).map { x171 in ([] as [Double]).count }))
        }
    }
    switch small(compose(small, adder(p2))(zip("naïve", "hello").filter(==).count)) {
    case ..<0:
        var v173: Record6? = (Node.chain(([Record6(field0: p2, field1: ([] as [Bool]), field2: ("🇳🇴" as String?)), Record6(field0: p2, field1: ([false] as [Bool]), field2: ("3.5" as String?)), Record6(field0: p2, field1: ([false, true] as [Bool]), field2: (nil as String?))] as [Record6]))?.list ?? cut(([Record6(field0: p2, field1: ([true, true] as [Bool]), field2: (nil as String?)), Record6(field0: p2, field1: ([true, false, false] as [Bool]), field2: (nil as String?)), Record6(field0: p2, field1: ([false] as [Bool]), field2: (nil as String?)), Record6(field0: p2, field1: ([false, true, true] as [Bool]), field2: ("x y" as String?))] as [Record6]) + ([Record6(field0: p2, field1: ([true, false, false] as [Bool]), field2: (nil as String?)), Record6(field0: p2, field1: ([true, true] as [Bool]), field2: ("é" as String?))] as [Record6]))).first(where: { x174 in Box(false).item })
    case 0, 2, 4:
        let f175: (Double) -> Int = { (p176: Double) -> Int in p2 }
    case let n172 where ([n172, n172] as Set<Int>).isSubset(of: ([] as Set<Int>)):
        let v177 = (Box("hello").map { x178 in 2.5 }.item, titles([Queue<Int>(items: [p2]), Box(Pile<String>(items: ["-7", "3.5"]))[n172]]))
    case 5...20:
        if let u179 = ((2 as Int?).map { $0 }.flatMap { x181 in Int("é") }) {
            let v182 = (((0.1 != 0.5) ? Box((0 as UInt8)).item : Box((7 as UInt8)).item) & ((UInt8(exactly: u179) ?? (100 as UInt8)) % 7))
            if let u183 = ((false ? Box((nil as Int?)) : Box((1 as Int?))).item) {
                let v184 = ([] as Set<Int>)
                let o185: Object3 = Object3(count: (((try? value(of: Outcome.done(true))) ?? false) ? (u179 / 3) : p2))
            } else {
                log.append(describe(Box(false).map { x186 in Choice2.case0(part0: u179) }.item))
            }
        } else {
            var v187 = Record1(field0: ([] as [String]), field1: 0.5)
        }
    default:
        let g188 = { () -> Int in
            guard let u189 = ((false ? (["b", "naïve"] as [String]) : (["é", "naïve"] as [String])).first(where: { x190 in p1.computed })), ((((try? value(of: Outcome.done(p2))) ?? p2) >= (p2 &>> 3))) else { return zip("naïve", "swift").filter(==).count }
            return p2
        }()
    }
    if let u191 = (((nil as Bool?).map { x192 in Record1(field0: (["swift", "naïve", "swift"] as [String]), field1: 2.5) }?.field1)) {
        let v193: Set<String> = Set((["Zed"] as [String])).filter { $0 > "x y" }.union(Set((["x y"] as [String])).union(([clip("Zed\(false)\("")"), clip("é".map { "\($0)." }.joined())] as Set<String>)))
    } else {
        var k194 = 0
        loop195: repeat {
            k194 += 1
            if ((p2 > p2)) { continue loop195 }
            if (([adder(k194)(p2), "x y".count, Queue<Double>(items: [0.5, 1.0, 2.5]).size] as Set<Int>).contains((p2 >> 8))) {
                let v196 = (Node.chain(Array(cut(([Record6(field0: k194, field1: ([true, false] as [Bool]), field2: (nil as String?)), Record6(field0: k194, field1: ([false, true, false, true] as [Bool]), field2: ("é" as String?)), Record6(field0: p2, field1: ([true, false] as [Bool]), field2: ("swift" as String?)), Record6(field0: p2, field1: ([false, false, false, false] as [Bool]), field2: ("🇳🇴" as String?))] as [Record6]) + ([Record6(field0: p2, field1: ([true, true] as [Bool]), field2: ("3.5" as String?)), Record6(field0: k194, field1: ([true, false, false] as [Bool]), field2: (nil as String?)), Record6(field0: p2, field1: ([] as [Bool]), field2: ("naïve" as String?))] as [Record6])).prefix(2)))?.list ?? Array(([Record6(field0: k194, field1: ([true, false] as [Bool]), field2: (nil as String?)), Record6(field0: p2, field1: ([false] as [Bool]), field2: ("swift" as String?)), Record6(field0: p2, field1: ([true, false, false, true] as [Bool]), field2: (nil as String?)), Record6(field0: k194, field1: ([false, true, true] as [Bool]), field2: ("a" as String?))] as [Record6]).prefix(3)))
            } else {
                var v197: Choice2 = Choice2.none
            }
        } while k194 < 1
    }
    var v198 = function4(Choice7.none, a1: Array(([(7 as UInt8), (0 as UInt8)] as [UInt8])[...]))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v198))
    return ((try? value(of: (true ? Outcome.done(Record6(field0: p2, field1: ([true, false, false, false] as [Bool]), field2: (nil as String?))) : Outcome.done(Record6(field0: p2, field1: ([false, true] as [Bool]), field2: ("hello" as String?))))))?.computed)
}
finish("function0", describe(function0(a0: part(([0x1F, (-1)] as [Int]), 10, 255), a1: (5 as Int).signum(), a2: (true ? (a: 5, b: 1_000) : (a: Int.min, b: 5)))))
finish("function0", describe(function0(a0: ([(-4), 100, 2, Int.min] as [Int])[...], a1: (["a": 100, "d": 2, "c": (-1)] as [String: Int]).values.reduce(0, &+), a2: (a: 2, b: (-1)))))
finish("function1", describe(function1(Record6(field0: 255, field1: ([false, false] as [Bool]), field2: (nil as String?)), Box(Choice7.case0(part0: 1e-3, 0.0)))))
finish("function1", describe(function1(Record6(field0: 5, field1: ([false, false] as [Bool]), field2: ("hello" as String?)), Box("🇳🇴").map { x47 in Choice7.none })))
finish("function2", describe(function2((true == false), titles([Pile<Bool>(items: []), Queue<Bool>(items: [true, true, false])]))))
finish("function2", describe(function2(((["a": 5, "d": 2] as [String: Int])["tea, milk"] != nil), String(255))))
finish("function4", describe(function4(Choice7.none, a1: ([(0 as UInt8), (100 as UInt8)] as [UInt8]))))
finish("function4", describe(function4(Choice7.none, a1: Box(([(0 as UInt8), (255 as UInt8)] as [UInt8])).item)))
finish("function5", describe(function5(Record6(field0: 1, field1: ([true] as [Bool]), field2: ("hello" as String?)), a1: Array(([(16777217 as Float), (2.5 as Float), (3 as Float), (0.1 as Float)] as [Float])[...]), Array(([0.1, 1e-3, 3.25, 100.0] as [Double])[...]))))
finish("function5", describe(function5(Record6(field0: Int.min, field1: ([true, true, true, true] as [Bool]), field2: (nil as String?)), a1: Array(([(3 as Float), (0 as Float), (0.1 as Float)] as [Float]).dropLast()), ([2.5, (-1.5)] as [Double]).map { $0 })))
finish("function6", describe(function6(a0: compose(small, adder((-1)))(17))))
finish("function6", describe(function6(a0: Box(255).changes)))
finish("function7", describe(function7(a0: Outcome<Choice2>.later(.done(Choice2.case0(part0: 0))), a1: (false ? Choice7.case0(part0: (-0.25), 3.25) : Choice7.none), a2: (1_000 &- 255))))
finish("function7", describe(function7(a0: ((try? value(of: Outcome<Outcome<Choice2>>.failed("lost"))) ?? Outcome<Choice2>.failed("late")), a1: ((try? value(of: Outcome<Choice7>.failed("lost"))) ?? Choice7.none), a2: (([Int.max, (-4), (-1)] as [Int]).max() ?? 3))))
