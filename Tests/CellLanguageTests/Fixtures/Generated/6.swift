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
    var field0: Int?
    var field1: Bool
    var field2: String
    var computed: Int { (Box(1)[10] & (1_000 &<< 1)) }
    mutating func change(_ n: Int) { field0 = ([n, n, n, n] as [Int]).first(where: { x2 in !(field1) }) }
    subscript(_ n: Int) -> Int? {
        get { Queue<Int>(items: [n, n]).largest }
        set { if n != 0 { field0 = newValue } }
    }
}
struct Record7: Equatable {
    var field0: String
    var field1: Pile<Choice3>
    var computed: Bool { (bound(bound(0.0 / 2.5)) >= 2.5) }
    mutating func change(_ n: Int) { field0 = clip("é\((0.1 as Float))\(field0)").uppercased() }
    subscript(_ n: Int) -> String {
        get { Box(field0).larger(field0) }
        set { if n != 0 { field0 = newValue } }
    }
}
enum Choice3: Equatable {
    case none
    case case0
    case case1(part0: Int, part1: Bool)
    var computed: String {
        switch self {
        case .none: return String(repeating: String(repeating: "hello", count: abs((-1) % 4)).clipped, count: abs(zip("x y", "x y").filter(==).count % 4)).clipped
        case .case0: return clip("b\(max((255 as UInt8), (0 as UInt8)))\((("é" as String?) ?? "🇳🇴"))")
        case .case1(let x0, let x1): return String(which((nil as Record1?)).filter { $0.isWhitespace })
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(part0: Int, part1: String)
    case case1
    var computed: Int {
        switch self {
        case .none: return (([:] as [String: Int])["tea, milk"] ?? Box(0x1F).larger(0))
        case .case0(let x0, let x1): return (x0 &+ zip(x1, x1).filter(==).count)
        case .case1: return (Box(([10] as [Int]))[0x1F].min() ?? (17 as Int).signum())
        }
    }
}
class Object4 {
    var count: Int
    var field0: String
    init(count: Int, field0: String) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return count
    }
}
class Object9 {
    var count: Int
    var field0: Double
    var field1: String
    init(count: Int, field0: Double, field1: String) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return max(field1.count, count)
    }
}
func procedure6(_ x: inout [String], _ n: Int) {
    x.insert(String(most((["tea, milk", "tea, milk", "42"] as Set<String>), "🇳🇴").sorted()), at: x.count / 2)
    log.append(describe((String(tail("🇳🇴", n)) <= clip("b\((-40 as Int32))\("42")"))))
    if x.count > 1 { x[1] = clip("🇳🇴\((n &* n))\("")") }
    log.append(describe(part((["d": "Zed", "c": "a"] as [String: String]).keys.sorted(), ((try? value(of: Outcome.done(n))) ?? n), pick(false, n, n))))
}
func procedure11(_ x: inout Double, _ n: Int) {
    x = bound(x * bound(x.truncatingRemainder(dividingBy: 3.5)))
    log.append(describe(Box(([x, x, x, x] as [Double]))[n].reduce(Box(x).item) { bound($0 + $1) }))
    x = bound(x * x)
    log.append(describe(Choice8.case1))
}
struct Shape5: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { ((small(stored) * small(stored)) as Int).leadingZeroBitCount }
    var label: String { which(([stored] as [Int]).last) }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { abs(small((small(stored) + small(stored)))) }
}
func function0(a0 p0: (a: Int, b: Int)) -> [[Int]] {
    do {
        let r12 = try risky((Box(Int.min).larger(0) | (Int.max &+ 0)))
        var v13 = Choice3.none
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if ((cut(((try? value(of: Outcome.done(([17, 100, 1_000, 3] as [Int])))) ?? ([255, 17, (-1)] as [Int])) + drained(Pile<Int>(items: []), 0x1F)) == ([(true ? 5 : Int.min)] as [Int]))) {
            if (((Queue<String>(items: ["tea, milk", "hello"]).size % 10) >= (([] as [Int]).count &+ (Node.chain(([0, 2, 3] as [Int]))?.total ?? 0)))) {
                let v14: Choice3 = Choice3.none
            } else {
                var v15: Int = ((small(5) + small((17 >> 8))) ^ drained(Pile<Int>(items: []), (-1)).count)
            }
            do {
                let r16 = try risky((0..<abs(0 % 5)).map { x17 in true }.count)
                var v18 = r16
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v19 = ((pick(true, true, true) ? ([0.1, 3.25, (-0.25), 1e-3] as [Double])[...].first : ((try? value(of: Outcome<Double?>.failed("late"))) ?? ((-1.5) as Double?))) ?? (-abs(1.0).squareRoot()))
            } catch {
                log.append("\(error)")
            }
        } else if ((([:] as [String: Int])[String(1_000, radix: 36)] != nil)) {
            var v20 = Box(Record1(field0: (nil as Int?), field1: true, field2: "é"))[(small((["-7", "42", "swift"] as Set<String>).count) - small(Box(true).changes))]
        } else {
            let v21 = cut(Array(repeating: Box(([Choice8.none, Choice8.case0(part0: Int.max, part1: "hello")] as [Choice8])).item, count: abs(((["b": (-1), "d": 17, "a": 10] as [String: Int])["x y"] ?? 10) % 4)).flatMap { $0 })
        }
    } catch {
        log.append("\(error)")
    }
    loop23: for i22 in (1...4).reversed() {
        loop25: for i24 in 1...6 where i24 % 2 == 0 {
            var v26: Set<String> = (cut(([true, true] as [Bool]) + ([] as [Bool])).contains("b".hasSuffix("hello")) ? ([clip("42".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined()), "é", clip("-7" + "ab"), "-7"] as Set<String>) : Set(([] as [String])[...].filter { x27 in true }))
        }
    }
    var v28 = (try? value(of: (pick(false, false, true) ? Box(Outcome.done(Record1(field0: (Int.max as Int?), field1: true, field2: "42")))[(-4)] : Box(Outcome<Record1>.later(.done(Record1(field0: (100 as Int?), field1: false, field2: "x y"))))[2])))
    switch (Outcome.done((0x1F != Int.max))) {
    case .done(let e29), .later(.done(let e29)):
        v28 = attempt { try ((try? value(of: Outcome.done(Outcome.done(Record1(field0: (10 as Int?), field1: e29, field2: "-7"))))) ?? Box(Outcome.done(Record1(field0: (nil as Int?), field1: e29, field2: "swift"))).item).get() }
    case .failed(let reason):
        log.append(reason)
    case .later:
        var v30 = 100.0
    }
    log.append(describe((Node.chain(([1] as [Int]).filter { x31 in false })?.total ?? (([:] as [String: Int])["ab"] ?? Int.min))))
    let v32 = Box(([] as [Record7]).first(where: { x33 in false }))[min((3 &+ (-1)), (([] as [Int]).first ?? 2))]
    log.append(describe(p0))
    log.append(describe(v28))
    log.append(describe(v32))
    return ([([2, 100] as [Int]), Array(([(-4)] as [Int]).dropFirst())] as [[Int]]).filter { x34 in pick((Queue<Int>(items: [255, 0x1F]) == Queue<Int>(items: [])), !(true), ([(-4), 3, Int.min] as Set<Int>).contains(0x1F)) }
}
func function1(_ p0: Choice3, a1 p1: Bool, _ p2: Int?) -> Queue<String> {
    let v35: Record7 = Record7(field0: String(Int((100 as UInt8)), radix: 2), field1: Box(Box(Pile<Choice3>(items: [p0])))[0].item)
    var v36: ArraySlice<Double> = Box((p1 ? ([1e-3, 2.5, 12.75] as [Double])[...] : ([(-1.5), 3.25, 1.0, 3.25] as [Double])[...]))[compose(small, adder((Node.chain(([] as [Int]))?.total ?? 5)))(([] as [String])[...].count)]
    if let u37 = (Pile<Int>(items: [2, 10]).items.first(where: { x38 in p1 })) {
        switch (((try? value(of: Box(Outcome.done(Choice8.case1)).item)) ?? Box(Choice8.none)[u37])) {
        case .none:
            let f39: (Int) -> Double = { (p40: Int) -> Double in max(floor(0.5), 1e-3) }
        case .case0(let e41, let e42):
            var v43 = (p1 ? Box(Box((a: e42, b: e42))) : Box(Box((a: e42, b: e42)))).item.item
        case .case1:
            switch small(adder(u37)(u37)) {
            case ..<0:
                var v45: Record1 = Record1(field0: ((-4) as Int?), field1: p1, field2: which(p0))
            case 0, 2, 4:
                log.append(describe(pick(p1, Record1(field0: p2, field1: p1, field2: "hello"), Record1(field0: p2, field1: p1, field2: "tea, milk"))))
            case let n44 where p1:
                let v46 = Record7(field0: "ab", field1: Pile<Choice3>(items: []))
            case 5...20:
                let (t47, t48) = (p0.computed, p1)
            default:
                v36 = ([] as [Double])[...]
            }
        }
        let g49 = { () -> Int in
            guard let u50 = (Int("ab").map { x51 in (1.0 != 0.0) }), (p1) else { return u37 }
            return u37
        }()
    } else {
        log.append(describe(boundFloat(((try? value(of: Outcome.done((16777217 as Float)))) ?? (16777217 as Float)) / Float((0 as UInt8)))))
    }
    switch (((try? value(of: Outcome.done(p0))) ?? Choice3.none)) {
    case .none:
        if (Box("naïve").item.hasSuffix(Box("tea, milk")[(3 &+ 3)])) {
            log.append(describe(([] as Set<String>).sorted()))
            let w52: String = if (pick((1_000 > Int.max), ([] as [Int]).allSatisfy { x53 in p1 }, (1...9).contains(17))) { Box("3.5")[(p1 ? Int.min : 17)] } else if (("\(type(of: 255))" > "Zed".lowercased())) { clip(before("7", "42") + clip("3.5".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : "\($0.element)" }.joined())) } else { Box(255).map { x54 in "42" }.larger(clip("\(((1.0 as Double?)) as Any)\("swift")")) }
        } else if ((p1 ? Box(p1).item : (3 == 100))) {
            if (v35.computed) {
                v36 = (((Int.min &* 17) < toInt(3.25)) ? ((try? value(of: Outcome.done(Box(v36)))) ?? Box(v36)).item : ((try? value(of: Outcome.done("tea, milk").map { x55 in v36 })) ?? ([2.5, 2.5] as [Double])[...]))
                let v56 = (1...9).contains(toInt(bound(Double(5))))
            } else {
                var v57: Double = bound(bound(bound(0.0 / (-1.5)) + bound(Double(3))) - bound((p1 ? (-1.5) : 0.1) * 3.25.rounded(.up)))
            }
        } else {
            if let u58 = (Int(titles([Queue<Double>(items: []), Pile<Int>(items: [(-1)])]))) {
                let v59: Int = (~(Int32(exactly: u58) ?? (-40 as Int32))).leadingZeroBitCount
                log.append(describe(p2))
            } else {
                log.append(describe(v36.popLast()))
            }
        }
    case .case0:
        loop62: for i61 in cut(([] as [Int])) {
            var v63: [Int32] = ([(0 as Int32), (1 as Int32), (100 as Int32)] as [Int32])[...].filter { x64 in (("" >= "é") == (p1 == p1)) }
        }
    case .case1(let e65, let e66):
        v36 = ([] as [Double])[...]
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v35))
    log.append(describe(v36))
    return Queue<Int>(items: [1_000, 100]).converted(to: Queue<String>.self) { x67 in "naïve" }
}
func function2(_ p0: Bool) -> Record1? {
    let v70 = Queue<String>(items: []).converted(to: Pile<String>.self) { $0 }.largest
    let o72: Object4 = Object4(count: (([5, 5, 1_000] as Set<Int>).contains(2) ? (([(-1), 100, 255, (-4)] as [Int]).at(5) ?? 10) : (0 as Int).leadingZeroBitCount), field0: before(" ", (v70 ?? "swift")))
    loop74: for i73 in cut((Node.chain(Queue<String>(items: ["🇳🇴", "hello", ""]).items)?.list ?? (["é", "a", "", "naïve"] as [String]).sorted())) {
        loop78: for i75 in cut(pick(p0, ([Int.min] as [Int]), ([17, 0x1F, 100] as [Int])).enumerated().map { x76, y77 in bound(2.5 - (-0.25)) }) {
            let v79: String = i73
        }
    }
    log.append(describe(p0))
    log.append(describe(v70))
    return Box("hello").map { Box((Record1(field0: ((-1) as Int?), field1: p0, field2: $0) as Record1?)) }[(Int.max &* 10)].item
}
func function3(_ p0: ArraySlice<String>, _ p1: (Int, Int)) -> [Choice8] {
    var v81: UInt8 = ~UInt8(truncatingIfNeeded: ([(-4), 3, Int.max, 10] as [Int]).count)
    let v82 = Array(((try? value(of: Outcome.done(([] as [Bool])))) ?? ([true, false] as [Bool])).prefix(2)).map { x83 in (Box(x83).item && "naïve".hasPrefix("a")) }
    for o84 in [Shape5(stored: ((try? value(of: Outcome.done(Box(1_000)))) ?? Box(1))[(17 as Int).signum()]), Shape5(stored: (["d": 100, "c": (-1)] as [String: Int]).filter { $0.key != "b" }.count), Shape10(stored: (([255, 3, 1_000] as [Int]).firstIndex(of: (false ? 0 : 100)) ?? -1))] as [any Shown] {
        log.append(o84.label)
        log.append(describe(((try? risky(o84.change(Int.min))) ?? ((try? value(of: Outcome<Int>.later(.done(Int.min)))) ?? 3))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v81))
    log.append(describe(v82))
    return ([max(2.5, 1.0)] as [Double]).enumerated().map { x85, y86 in Choice8.case0(part0: x85, part1: Box("").item) }
}
func function4(_ p0: ArraySlice<String>) -> [Choice8] {
    log.append(describe((false ? ([2.5, 0.0] as [Double]) : ([] as [Double])).suffix(2)))
    var v87: Set<Int> = ([10, 0x1F, Int.min, 2] as Set<Int>)
    log.append(describe(p0))
    return ([((try? value(of: Outcome.done(Choice8.none))) ?? Choice8.none), Choice8.case0(part0: adder(17)(Int.max), part1: folded(p0, "b") { clip($0 + $1) }), (!(false) ? Choice8.case0(part0: (-4), part1: "ab") : Choice8.case0(part0: Int.min, part1: "swift")), Choice8.case0(part0: toInt(1.0), part1: (("naïve" as String?) ?? "tea, milk"))] as [Choice8])
}
func function5(_ p0: Box<Double>, _ p1: String, _ p2: Double) -> [[Int]] {
    let g88 = { () -> Bool in
        guard let u89 = ((!(true) ? (false ? (nil as Int?) : (255 as Int?)) : ((Record1(field0: (1_000 as Int?), field1: false, field2: p1) as Record1?)?.computed))), ((bound(p2) <= bound(Double((0.1 as Float))))) else { return ([17] as Set<Int>).isDisjoint(with: ([17, (-4), Int.max, Int.min] as Set<Int>)) }
        return (clip(p1 + p1) < String(repeating: p1, count: abs(u89 % 4)).clipped)
    }()
    if (g88) {
        var v90: Int = abs(small(((try? value(of: Outcome.done(1))) ?? (g88 ? 255 : 5))))
    } else if (g88) {
        var v91: Choice3 = Choice3.case0
    } else {
        var v92 = Box((1 as UInt8)).item
    }
    loop95: for i93 in cut(([Record7(field0: p1, field1: Pile<Choice3>(items: [])), Record7(field0: p1, field1: Pile<Choice3>(items: [Choice3.none]))] as [Record7]).map(\.field0).compactMap { x94 in (try? value(of: Outcome.done(p2))) }) {
        switch (Choice8.none) {
        case .none:
            defer { log.append(p1) }
        case .case0(let e96, let e97):
            var v98: [[Double]] = ([cut(([] as [Double])[...].map { x99 in ([] as [Double]) }.flatMap { $0 }), Box(([p2, p2, i93, p2] as [Double]))[e96]] as [[Double]])
        case .case1:
            defer { log.append(clip("\(0)\(p1)")) }
        }
        var v100: String? = (([] as [Record7]).at(p1.count)?.field0)
        if (true) { continue loop95 }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(g88))
    return Array((0..<abs(((17 as Int?) ?? 3) % 5)).map { x101 in ([x101, x101] as Set<Int>).sorted() }.suffix(2))
}
func function6(a0 p0: Double?, a1 p1: ArraySlice<Double>) -> [[String]] {
    let g102 = { () -> Int in
        guard let u103 = (((Record1(field0: (nil as Int?), field1: false, field2: "42") as Record1?)?.field1).map { x104 in before("x", "é") }), ((part(([0x1F, Int.min] as [Int]), 2, (-4)) == ([2] as [Int])[...].dropFirst())) else { return (["d": (-4), "b": (-1)] as [String: Int]).values.reduce(2, &+) }
        return abs(small(u103.count))
    }()
    var v105 = String(g102, radix: 16)
    log.append(describe(part(([v105] as [String]), g102, g102).filter { x106 in ((10 as Int?) == nil) }))
    log.append(describe(true))
    var v107 = (["d": 100.0] as [String: Double]).filter { $0.key != "b" }.merging(([:] as [String: Double])) { $1 }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(g102))
    log.append(describe(v105))
    return Array(repeating: ([v105, v105] as [String]), count: abs(g102 % 4)).dropFirst().filter { x108 in (!(true) == !(true)) }
}
func function7(a0 p0: Int) -> Choice8 {
    var v109 = clip(String(clip("naïve\(Choice3.case0)\("swift")").prefix(while: { $0.isNumber })) + String("é".reversed()).uppercased())
    let o110: Object4 = Object4(count: p0, field0: String(repeating: Queue<Double>.title, count: abs(v109.count % 4)).clipped)
    log.append(describe(bound(0.5.rounded(.up).truncatingRemainder(dividingBy: 3.5))))
    log.append(describe(p0))
    log.append(describe(v109))
    return Choice8.none
}
finish("function0", describe(function0(a0: (false ? (a: 0x1F, b: 1) : (a: 1_000, b: 10)))))
finish("function0", describe(function0(a0: (true ? (a: 1_000, b: 1) : (a: 10, b: 1_000)))))
finish("function1", describe(function1(Box(Choice3.case1(part0: Int.max, part1: false)).item, a1: ("a" < "é"), ([(-4), 10, 1] as [Int]).first(where: { x68 in true }))))
finish("function1", describe(function1(((try? value(of: Outcome<Choice3>.later(.done(Choice3.case0)))) ?? Choice3.none), a1: (["3.5", "Zed", "x y"] as Set<String>).isSubset(of: (["Zed"] as Set<String>)), ([Int.max, 1_000, 255, 0] as [Int]).first(where: { x69 in false }))))
finish("function2", describe(function2((1_000 > 0x1F))))
finish("function2", describe(function2(!(false))))
finish("function3", describe(function3((["swift", "ab", "", "🇳🇴"] as [String])[...].dropFirst(), (0, 0x1F))))
finish("function3", describe(function3((false ? (["3.5", "x y"] as [String])[...] : (["42", ""] as [String])[...]), (true ? (2, 1) : (100, Int.min)))))
finish("function4", describe(function4(Box(([] as [String])[...])[(-1)])))
finish("function4", describe(function4(part((["b"] as [String]), 17, 1_000))))
finish("function5", describe(function5(Box(2.5), (["naïve"] as [String]).joined(separator: "").clipped, abs(0.0).squareRoot())))
finish("function5", describe(function5(Box(1e-3), ("3.5".first.map { String($0) } ?? "Zed"), 0.5)))
finish("function6", describe(function6(a0: Box((nil as Double?))[255], a1: part(([0.1, (-0.25), (-1.5), (-1.5)] as [Double]), 100, (-4)))))
finish("function6", describe(function6(a0: Double("é"), a1: (true ? ([0.5] as [Double])[...] : ([0.0] as [Double])[...]))))
finish("function7", describe(function7(a0: ((try? risky(0x1F)) ?? 1))))
finish("function7", describe(function7(a0: 17)))
