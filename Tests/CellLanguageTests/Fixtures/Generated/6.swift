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
func toInt(_ x: Double) -> Int { abs(x) < 1e15 ? Int(x) : -1 }
func clip(_ s: String) -> String { String(s.prefix(24)) }
func cut<T>(_ list: [T]) -> [T] { Array(list.prefix(8)) }
func pick<T>(_ first: Bool, _ a: T, _ b: T) -> T { first ? a : b }
func bump(_ x: inout Int, by n: Int) { x = x &+ n }
func double(_ x: inout Int) { x &*= 2 }
func describe<T>(_ x: T) -> String { String("\(x)".prefix(120)) }
extension String { var clipped: String { clip(self) } }
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
struct Record1: Equatable {
    var field0: Int
    var field1: Bool
    var field2: String
    var computed: Int { (([field0, field0, field0, field0] as [Int]).filter { x2 in field1 }.firstIndex(of: (([field0, field0] as [Int]).firstIndex(of: field0) ?? -1)) ?? -1) }
    mutating func change(_ n: Int) { field2 = clip("ab\(clip("swift\((field2, field2))\(field2)"))\("3.5")") }
}
struct Record10: Equatable {
    var field0: Int
    var field1: Int
    var field2: Int
    var computed: Int { field2 }
    mutating func change(_ n: Int) { field1 = pick(true, (["ab", "42"] as [String]), (["", "🇳🇴", "🇳🇴", "-7"] as [String])).count }
}
enum Choice3: Equatable {
    case none
    case case0(Int, part1: Int)
    case case1
    case case2(part0: Int)
    var computed: Bool {
        switch self {
        case .none: return ((255 &* 17) != (small((-1)) * small((-1))))
        case .case0(let x0, let x1): return (x1 < ((["d": x1, "b": x1, "a": x1] as [String: Int])["naïve"] ?? x1))
        case .case1: return ("42" < pick(false, "Zed", "3.5"))
        case .case2(let x0): return ((["x y", "swift", "x y", "x y"] as [String]).first(where: { x4 in true }) != nil)
        }
    }
}
enum Choice11: Equatable {
    case none
    case case0
    case case1(part0: Double)
    var computed: Int {
        switch self {
        case .none: return abs(small((3 ^ 17)))
        case .case0: return (small(((["b": (-1)] as [String: Int])["a"] ?? 0)) + small((([] as [Int]).first ?? 255)))
        case .case1(let x0): return 17
        }
    }
}
class Object5 {
    var count: Int
    var field0: Int
    init(count: Int, field0: Int) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return ((["c": field0, "b": n, "d": count] as [String: Int])[clip("-7\(Choice3.case2(part0: count))\("b")")] ?? n)
    }
}
class Object12 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (small((([n] as [Int]).at(count) ?? count)) * small(Int(UInt32(truncatingIfNeeded: n))))
    }
}
func procedure7(_ x: inout String, _ n: Int) {
    x = clip(x + x)
    log.append(describe((0..<abs(n % 5)).map { x8 in pick(true, ([x8] as [Int]), ([x8, n, n] as [Int])) }))
    x = clip(x + clip("tea, milk\(zip(([] as [Double]).sorted(by: >), zip(([100.0, (-1.5), 0.0] as [Double]), ([] as [Double])).map { bound($0 * $1) }).map { bound($0 * $1) })\(x)"))
    log.append(describe(zip(([n] as [Int]), ([n, n] as [Int])).map { $0 &+ $1 }.first(where: { x9 in (x9 != x9) })))
}
func procedure14(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(Record1(field0: ([n] as [Int]).count, field1: !(true), field2: clip("x y" + ""))))
    x = nil
    log.append(describe(Record1(field0: pick(true, n, n), field1: (n > n), field2: pick(false, "a", "🇳🇴"))))
}
struct Shape6: Shown {
    var stored: Int
    var label: String { ((true ? ("🇳🇴" as String?) : (nil as String?)) ?? clip("Zed" + "Zed")) }
}
struct Shape13: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { abs(small(17)) }
}
func function0(_ p0: String?) -> Int? {
    func inner15(_ n: Int) -> String {
        return clip(String(repeating: "tea, milk", count: abs(n % 4)).clipped + (false ? "-7" : "tea, milk"))
    }
    var v16: Record1 = Record1(field0: Int(UInt8(truncatingIfNeeded: (1_000 / (-3)))), field1: (Int(Int32(truncatingIfNeeded: Int.max)) != (([] as [Int]).at(5) ?? 2)), field2: String(([] as [String]).joined(separator: "a").clipped.reversed()))
    log.append(describe(Choice3.case0(3, part1: 255)))
    func inner17(_ n: Int) -> String {
        return v16.field2
    }
    if let u18 = (([] as [String]).sorted(by: >).last) {
        var v19: Bool = (0..<abs((-4) % 5)).map { x20 in x20 }.compactMap { x21 in Int(u18) }.contains((small(((["d": 5] as [String: Int])[u18] ?? (-4))) + small(v16.field0)))
        let (t22, t23) = ((1...9).contains(0x1F) ? (17, 0.1) : (100, 0.0))
    } else {
        let o24: any Shown = Shape13(stored: 0)
    }
    v16.field0 = (min(255, 0x1F) / 10)
    log.append(describe(p0))
    log.append(describe(v16))
    return ((255 == Int.max) ? ([false, false] as [Bool]).first(where: { x25 in x25 }) : (255 as Int?).map { x26 in true }).map { x27 in (true ? (small(1) + small(255)) : 5) }
}
func function1(_ p0: Choice11) -> Int {
    switch (Choice3.case1) {
    case .none:
        func inner29(_ n: Int) -> Int {
            return n
        }
    case .case0(let e30, let e31):
        loop34: for i32 in cut((["x y", "x y", "Zed", "-7"] as [String]).filter { x33 in false }.sorted()) {
            func inner35(_ n: Int) -> Int {
                return abs(small((n &- n)))
            }
        }
    case .case1:
        loop37: for i36 in 0..<3 {
            var v38: [String] = Array(([i36, i36] as [Int]).map { x39 in "ab" }.sorted().suffix(2))
            switch (Choice11.case0) {
            case .none:
                var v40: [String] = v38
            case .case0:
                log.append(describe(("42", i36)))
            case .case1(let e41):
                log.append(describe(("🇳🇴" as String?).map { x42 in x42 }.map { x43 in ((3.25 as Double?) ?? e41) }))
            }
        }
    case .case2(let e44):
        var v45: Record10 = Record10(field0: e44, field1: p0.computed, field2: (e44 / 3))
    }
    var v46: Choice11 = Choice11.case1(part0: (-0.25))
    log.append(describe(p0))
    log.append(describe(v46))
    return (function0(([] as [String]).first(where: { x47 in false })) ?? Int.min)
}
func function2(a0 p0: String?) -> Choice3 {
    defer { log.append(clip("42" + "-7")) }
    var v48: Int = ([] as [Double]).sorted(by: >).map { x49 in (["swift"] as [String]).count }.reduce(zip(([0.1] as [Double]), ([0.1, 3.25] as [Double])).map { bound($0 * $1) }.count) { $0 &+ $1 }
    let v50: Choice11 = (((v48 != v48) && (true || false)) ? Choice11.case1(part0: 0.0) : Choice11.none)
    let v51: String = (((v48 <= v48) == "-7".hasSuffix("🇳🇴")) ? String(repeating: String(v48, radix: 2), count: abs(v48 % 4)).clipped : pick((true || true), clip("a\("a")\("tea, milk")"), clip("hello\(((3 as Int?)) as Any)\("é")")))
    double(&v48)
    log.append(describe(p0))
    log.append(describe(v48))
    log.append(describe(v50))
    log.append(describe(v51))
    return Choice3.case2(part0: v48)
}
func function3(_ p0: [Double]) -> Int {
    if (clip(String(false) + clip("-7" + "swift")).hasSuffix(clip("ab\(Record1(field0: 10, field1: false, field2: "tea, milk"))\("Zed".lowercased())"))) {
        var v55: String? = cut((0..<abs(1 % 5)).map { x56 in ([] as [String]) }.flatMap { $0 }).first(where: { x57 in (3 < (small(Int.max) + small(3))) })
        switch small(0x1F) {
        case ..<0:
            if ((((false == false) ? (nil as Bool?).map { x59 in 1_000 } : (nil as Bool?).map { x60 in 0 }) != nil)) {
                let v61: Int = Array(p0.compactMap { x62 in (nil as Int?) }.reversed()).reduce((([10, Int.min] as [Int]).first(where: { x63 in true }) ?? toInt(1.0))) { $0 &+ $1 }
                var v64: Int = v61
            } else if (((1...9).contains(0) && (17 >= Int.min))) {
                v55 = nil
            } else {
                var v65: Record1 = Record1(field0: 0x1F, field1: false, field2: "")
            }
        case 0, 2, 4:
            v55 = p0.at((false ? 100 : 3)).map { x66 in clip("42\(([] as [Double]))\("Zed")") }
        case let n58 where true:
            if let u67 = (((n58 < n58) ? (true as Bool?) : (true ? (true as Bool?) : (true as Bool?)))) {
                let v68: Double = min(abs(abs(1e-3).squareRoot()).squareRoot(), abs(((0.1 as Double?) ?? 12.75)).squareRoot())
                log.append(describe(Record1(field0: n58, field1: u67, field2: "42")))
            } else {
                v55 = nil
            }
        case 5...20:
            let v69: String = clip("" + ((["a", "tea, milk", "Zed"] as [String]).first(where: { x70 in true }) ?? clip("Zed\(3)\("42")")))
        default:
            v55 = nil
        }
    } else {
        do {
            let r71 = try risky(pick((1...9).contains(5), Int(UInt32(truncatingIfNeeded: 0)), (5 / 10)))
            if let u72 = (([] as [Bool]).filter { x73 in x73 }.first(where: { x74 in x74 })) {
                log.append(describe(((u72 == u72) ? zip((["b", "ab", "tea, milk"] as [String]), ([] as [String])).map { clip($0 + $1) } : (["hello", "naïve", "ab"] as [String]))))
                let v75: Record10 = Record10(field0: r71, field1: r71, field2: r71)
            } else {
                var v76: Record1 = Record1(field0: ((r71 &+ r71) % 3), field1: ((r71 % 3) >= r71), field2: clip("b\((2.5 == (-1.5)))\((true ? "hello" : "x y"))"))
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            if let u77 = ((["a", "naïve", "3.5"] as [String]).first.flatMap { x78 in ([] as [Int]).first }) {
                let v79: (a: String, b: Int) = (a: String(repeating: ([] as [String]).joined(separator: "42").clipped, count: abs((small(u77) - small(u77)) % 4)).clipped, b: u77)
            } else {
                log.append(describe((min(100, 1) >= pick(true, (-1), 2))))
            }
        } catch {
            log.append("\(error)")
        }
    }
    var v80: [Int] = (0..<abs(String("3.5".prefix(2)).count % 5)).map { x81 in toInt(((100.0 as Double?) ?? 0.1)) }
    log.append(describe(p0))
    log.append(describe(v80))
    return function1(Choice11.case0)
}
func function4(a0 p0: String, _ p1: Int, _ p2: (Double, Double)) -> String? {
    log.append(describe(Choice11.case0))
    let v83: Choice11 = Choice11.case1(part0: bound(bound((-0.25) / 1.0).truncatingRemainder(dividingBy: 3.5)))
    defer { log.append(String(p0.dropFirst())) }
    log.append(describe((Int.min as Int?)))
    let v84: [[String]] = ([] as [[String]])
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v83))
    log.append(describe(v84))
    return ("42" as String?)
}
func function5(_ p0: Record1, _ p1: Record10, a2 p2: Choice3) -> Double {
    log.append(describe(((false && false) ? p1 : Record10(field0: 3, field1: 1_000, field2: 1_000))))
    var v85: [Bool] = cut((([] as [Int]).allSatisfy { x86 in true } ? Array(([([] as [Bool]), ([true, true] as [Bool]), ([true, false, true, true] as [Bool]), ([] as [Bool])] as [[Bool]]).dropLast()) : pick(false, ([] as [[Bool]]), ([([true] as [Bool]), ([] as [Bool])] as [[Bool]]))).flatMap { $0 })
    loop88: for i87 in stride(from: 1, to: -1, by: -3) {
        switch (((true || true) ? Choice11.case0 : Choice11.none)) {
        case .none:
            let f89: (Int) -> Int = { (p90: Int) -> Int in (small(([p90, p90, i87] as [Int]).count) + small(Int(UInt8(truncatingIfNeeded: p90)))) }
        case .case0:
            let f91: (Double) -> Bool = { (p92: Double) -> Bool in (v85.first(where: { x93 in x93 }) != nil) }
        case .case1(let e94):
            if (((i87 % 10) != i87)) {
                v85 = ([i87, i87] as [Int]).map { x95 in !((x95 < i87)) }
                v85 = (false ? (["swift", "é", "", "3.5"] as [String]) : (["é"] as [String])).sorted().compactMap { x96 in ([] as [Int]).at(i87).flatMap { x97 in v85.first } }
            } else {
                let v98: Record10 = Record10(field0: i87, field1: i87, field2: i87)
            }
        }
        var v99: Record10 = pick((1...9).contains((["hello", "b"] as [String]).count), Record10(field0: i87, field1: i87, field2: i87), p1)
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v85))
    return bound(Double((small(~small(Int.max)) + small((0 &* Int.max)))))
}
func function6(_ p0: String, _ p1: Double) -> String {
    let o100: Object12 = Object12(count: ((Int.max | Int.max) / 7))
    o100.count = (([5, 2, 255] as [Int]).min() ?? (small(Int.min) - small(1)))
    log.append(describe(o100.count))
    loop102: for i101 in 0..<2 {
        if (("b" == (pick(true, true, true) ? clip("ab\(true)\(p0)") : p0))) {
            var v103: Bool = ([p1, p1, p1, p1] as [Double]).sorted(by: >).contains(p1)
        } else if ((p0 <= clip(p0 + p0))) {
            let v104: [Choice3] = ([Choice3.none, Choice3.case2(part0: i101), (true ? Choice3.case1 : Choice3.none)] as [Choice3])
        } else {
            log.append(describe(abs(p1).squareRoot()))
        }
        log.append(describe(Choice3.case0(([i101, i101, i101, i101] as [Int]).reduce(i101) { $0 &+ $1 }, part1: i101)))
    }
    var v105: String? = ([p0, p0] as [String]).first(where: { x106 in ((Int.min % 2) != o100.count) })
    log.append(describe(((0 != 0x1F) == true)))
    let (t107, t108) = (p0.count, (([] as [Int]).at(100) ?? 1_000))
    log.append(describe(p1))
    log.append(describe(v105))
    log.append(describe(t107))
    log.append(describe(t108))
    return clip(String(String(p0.prefix(2)).suffix(3)) + p0)
}
func function7(_ p0: String) -> String? {
    var v109: [[Int]] = ([] as [Bool]).map { x110 in p0 }.map { x111 in ([] as [Int]) }
    log.append(describe(clip(function6(p0, 1.0) + clip("x y\(100)\(p0)"))))
    v109 = pick(pick((p0 != p0), (false != true), (p0 > p0)), Array(v109.suffix(2)), ([] as [Int]).filter { x112 in true }.map { x113 in ([x113] as [Int]).sorted(by: >) })
    log.append(describe(p0))
    log.append(describe(v109))
    return function4(a0: ((Int.max == 17) ? "é" : (p0.first.map { String($0) } ?? p0)), (small(-small(0x1F)) * small(0)), (cos(2.5), pick(true, 2.5, 100.0)))
}
finish("function0", describe(function0(([] as [String]).first)))
finish("function0", describe(function0((["3.5", "hello"] as [String]).first(where: { x28 in true }))))
finish("function1", describe(function1(Choice11.case1(part0: 1.0))))
finish("function1", describe(function1(Choice11.case1(part0: (-0.25)))))
finish("function2", describe(function2(a0: (255 as Int?).flatMap { x53 in (nil as String?) })))
finish("function2", describe(function2(a0: (["swift", "b"] as [String]).first(where: { x54 in true }))))
finish("function3", describe(function3(([0.5, 3.25, 3.25] as [Double]))))
finish("function3", describe(function3(([] as [Double]).filter { x82 in false })))
finish("function4", describe(function4(a0: "a", (3 >> 70), (false ? (0.1, 0.1) : (1.0, 12.75)))))
finish("function4", describe(function4(a0: "a", (3 / 3), (3.25, 0.1))))
finish("function5", describe(function5(Record1(field0: 255, field1: false, field2: "🇳🇴"), Record10(field0: 0, field1: 10, field2: 1), a2: Choice3.none)))
finish("function5", describe(function5(Record1(field0: 0x1F, field1: true, field2: "é"), pick(false, Record10(field0: 0x1F, field1: 1, field2: 255), Record10(field0: 10, field1: 10, field2: 17)), a2: Choice3.case0(10, part1: 0))))
finish("function6", describe(function6(String((-1.5)), bound(1.0 / 0.1))))
finish("function6", describe(function6(clip("🇳🇴" + "x y"), bound((-0.25) + 12.75))))
finish("function7", describe(function7((false ? "ab" : "ab"))))
finish("function7", describe(function7(((nil as String?) ?? "x y"))))
