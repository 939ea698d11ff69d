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
    var computed: Int { field0 }
    mutating func change(_ n: Int) { field0 = (n % 10) }
}
struct Record9: Equatable {
    var field0: Int
    var computed: Bool { ([true, true, false, false] as [Bool]).contains(false) }
    mutating func change(_ n: Int) { field0 = ((["a": n, "c": n] as [String: Int])[clip("swift\(Record1(field0: n))\("🇳🇴")")] ?? pick(false, n, n)) }
}
enum Choice2: Equatable {
    case none
    case case0(String, part1: Int)
    case case1
    var computed: String {
        switch self {
        case .none: return clip("3.5\(((1.0 as Double?)) as Any)\((true ? "Zed" : "ab"))")
        case .case0(let x0, let x1): return clip("b\(([] as [Bool]).map { x3 in x0 })\(clip("-7\(x0)\(x0)"))")
        case .case1: return (("naïve" <= "swift") ? pick(true, "Zed", "42") : String(true))
        }
    }
}
enum Choice10: Equatable {
    case none
    case case0(Int)
    case case1(part0: String, part1: String)
    case case2(part0: Bool, Double)
    var computed: Double {
        switch self {
        case .none: return tanh(pick(false, 2.5, 3.25))
        case .case0(let x0): return (-2.5).rounded(.down)
        case .case1(let x0, let x1): return bound(tanh(2.5) / bound(0.1 - 1e-3))
        case .case2(let x0, let x1): return bound((-x1) * (x0 ? x1 : x1))
        }
    }
}
class Object4 {
    var count: Int
    var field0: Int
    init(count: Int, field0: Int) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (toInt(0.5) % 2)
    }
}
class Object11: Object4 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return n
    }
}
func procedure7(_ x: inout Double, _ n: Int) {
    x = bound(x * x)
    log.append(describe(Choice2.case0("tea, milk", part1: min(n, n))))
    x = bound(x + x)
    log.append(describe(pick(false, ([n, n, n, n] as [Int]), ([n, n, n] as [Int])).map { x8 in n }))
}
func procedure13(_ x: inout Double, _ n: Int) {
    x = bound(x * bound(x.truncatingRemainder(dividingBy: 3.5)))
    log.append(describe(Record1(field0: ((nil as Int?) ?? n))))
    x = bound(x - bound(x.truncatingRemainder(dividingBy: 3.5)))
    log.append(describe(Choice10.case0(n)))
}
struct Shape5: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (([n, stored, n] as [Int]).last ?? n) }
    var label: String { (0..<abs(stored % 5)).map { x6 in "b" }.joined(separator: (["a", "ab", "", "3.5"] as [String]).joined(separator: "b").clipped).clipped }
}
struct Shape12: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { n }
}
func function0(_ p0: [Record1]) -> String {
    let v14: Double = floor(max(([100.0, 1.0, 12.75, 1.0] as [Double]).reduce(0.5) { bound($0 - $1) }, (false ? 0.1 : 3.25)))
    var v15: [Record9] = cut((["naïve", "x y", "tea, milk", "Zed"] as [String]).sorted().map { x16 in (false ? Record9(field0: Int.max) : Record9(field0: 2)) } + ([Record9(field0: Int.min), Record9(field0: 1_000), Record9(field0: 17), pick(true, Record9(field0: Int.max), Record9(field0: (-4)))] as [Record9]))
    let v17: [Int] = Array(pick((true != true), ([0x1F, 255, 10, 10] as [Int]).map { x18 in x18 }, (0..<abs((-4) % 5)).map { x19 in x19 }).prefix(2))
    if !v15.isEmpty { v15.removeLast() }
    log.append(describe(p0))
    log.append(describe(v14))
    log.append(describe(v15))
    log.append(describe(v17))
    return clip("swift\((0..<abs(min(10, 0x1F) % 5)).map { x20 in (x20 >> 70) })\(String(17, radix: 36))")
}
func function1(a0 p0: Int, _ p1: Int, a2 p2: Int) -> String {
    let v21: Choice10 = ((bound(bound((-0.25).truncatingRemainder(dividingBy: 3.5))) <= ((0.0 as Double?) ?? 2.5)) ? ((false == true) ? Choice10.case2(part0: false, 2.5) : (false ? Choice10.none : Choice10.case2(part0: true, 0.1))) : Choice10.case2(part0: true, (-1.5)))
    loop25: for i22 in cut((0..<abs(p1 % 5)).map { x23 in 12.75 }.map { x24 in function0(([Record1(field0: p2), Record1(field0: p0)] as [Record1])) }) {
        var v26: Bool = (p1 > (Int(UInt32(truncatingIfNeeded: p1)) &* p1))
        if let u27 = (cut(([i22] as [String]) + ([] as [String])).last) {
            if (false) {
                let v28: Int = p1
                v26 = (bound(v21.computed) >= floor(abs(1e-3).squareRoot()))
            } else {
                let o29: Object11 = Object11(count: toInt((-1.0)), field0: (([p2, p2] as [Int]).last ?? (p0 ^ p1)))
            }
            v26 = clip("a\(([v26, v26] as [Bool]).map { x30 in Record1(field0: p1) })\(i22)").hasPrefix(u27)
        } else {
            v26 = false
        }
        v26 = !(((([] as [Int]).at(p1) ?? p0) >= abs(small(p2))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v21))
    return clip("swift\((("ab" as String?).map { x31 in false }.flatMap { x32 in (nil as Bool?).flatMap { x33 in (nil as String?) } }) as Any)\(String((true ? p2 : p1), radix: 36))")
}
func function2(a0 p0: String, _ p1: String, a2 p2: (a: Double, b: Bool)) -> Choice10 {
    let v34: Double = bound(1.0 * p2.a)
    log.append(describe((0..<abs(3 % 5)).map { x35 in v34 }.last))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v34))
    return Choice10.case2(part0: true, v34)
}
func function3(_ p0: Bool, a1 p1: (String, Bool)) -> [Choice2] {
    if (((1e-3 as Double?) == nil)) {
        let v36: Bool? = (0..<abs(2 % 5)).map { x37 in p0 }.filter { x38 in (1_000 >= 17) }.first(where: { x39 in (([Int.max, 0x1F, 1_000] as [Int]).allSatisfy { x40 in x39 } == (0 == Int.max)) })
        loop42: for i41 in (1...4).reversed() {
            log.append(describe(sin(([3.25] as [Double]).reduce(3.25) { bound($0 - $1) })))
            let v43: [Bool] = ([(0..<abs(i41 % 5)).map { x44 in i41 }.isEmpty] as [Bool])
        }
    } else if (p0) {
        let v45: [Int] = Array(repeating: (pick(p0, ([] as [Int]), ([5, 10] as [Int])).min() ?? Int.min.leadingZeroBitCount), count: abs("3.5".count % 4))
    } else {
        let (t46, t47) = (clip("3.5" + "42"), (small((-1)) + small(1)))
    }
    var v48: Int? = ([] as [Int]).last
    let v49: Double = atan((-(-0.5)))
    func inner50(_ n: Int) -> Bool {
        return ((n >= n) || p0)
    }
    let v51: String = p1.0
    if (!(inner50(([] as [Int]).reduce(5) { $0 &+ $1 }))) {
        if (true) {
            log.append(describe((small(v51.count) - small(((-1) &* 0)))))
            if (p0) {
                log.append(describe(([v51, v51, v51] as [String]).first(where: { x52 in false })))
                var v53: Bool = p0
            } else if (false) {
                let v54: Double = (v51.contains(v51) ? v49 : pick(p1.1, bound(v49.truncatingRemainder(dividingBy: 3.5)), ([v49, v49] as [Double]).reduce(v49) { bound($0 - $1) }))
            } else {
                let v55: Choice10 = Choice10.case0((p0 ? pick(p0, 255, 0) : (-4).leadingZeroBitCount))
            }
        } else {
            do {
                let r56 = try risky((small(((-1) % 2)) - small(((["c": Int.min, "a": 1, "b": 0] as [String: Int])[v51] ?? 1_000))))
                v48 = nil
            } catch Trouble.large(let n) {
                log.append(describe(n))
                v48 = (0..<abs((p0 ? 1_000 : (-4)) % 5)).map { x57 in x57 }.first(where: { x58 in p1.1 })
            } catch {
                log.append("\(error)")
            }
        }
    } else {
        do {
            let r59 = try risky((([10, 1, 3, 100] as [Int]).firstIndex(of: (small(2) * small(1_000))) ?? -1))
            let v60: [[String]] = ([([v51] as [String]).sorted().map { x61 in "b" }, ([] as [String]), zip(([v51, v51, v51, v51] as [String]), ([] as [String])).map { clip($0 + $1) }] as [[String]])
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(-small(v51.count)))
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p1))
    log.append(describe(v48))
    log.append(describe(v49))
    log.append(describe(v51))
    return cut(([17, 2, 0] as [Int]) + ([v51, v51, v51] as [String]).compactMap { x62 in v48 }).map { x63 in Choice2.case1 }
}
func function4(a0 p0: Int, _ p1: Int) -> (a: Int, b: Int) {
    loop65: for i64 in cut(Array((false ? ([p1, p1, p0, p0] as [Int]) : ([p1, p0, p0, p1] as [Int])).dropFirst())) {
        loop67: for i66 in (1...4).reversed() {
            var v68: [Choice10] = ([] as [Choice10])
            func inner69(_ n: Int) -> Int {
                return n
            }
            if ((false != false)) { break loop67 }
        }
    }
    if ((((small(p1) * small(p0)) <= (small(p1) * small(p0))) && (p0 == (p1 &- p0)))) {
        switch (Choice10.case1(part0: "🇳🇴", part1: "3.5")) {
        case .none:
            let v70: [[Int]] = ([] as [[Int]])
        case .case0(let e71):
            func inner72(_ n: Int) -> Int {
                return e71
            }
        case .case1(let e73, let e74):
            let v75: Choice2 = Choice2.case1
        case .case2(let e76, let e77):
            switch small(p0) {
            case ..<0:
                let o79: Object4 = Object4(count: ([e76, e76] as [Bool]).compactMap { x80 in (100 as Int?) }.reduce((small(p1) - small(p0))) { $0 &+ $1 }, field0: pick(true, (p1 % 3), p0))
            case 0, 2, 4:
                var v81: [[Double]] = ([([e77, e77, e77, e77] as [Double]), ([e77, e77, e77, e77] as [Double]), ([e77, e77, e77, e77] as [Double]), ([] as [Double])] as [[Double]])
            case let n78 where pick(e76, e76, e76):
                var v82: Int = n78
            case 5...20:
                var v83: Bool = false
            default:
                let v84: Int = min(p1, Int.max.nonzeroBitCount)
            }
        }
        if let u85 = (Array(repeating: p1, count: abs(p0 % 4)).first(where: { x86 in (bound(1.0) < 0.1) })) {
            if (((["Zed"] as [String]).contains(clip("Zed\(true)\("hello")")) != ((p0 > p0) == (false ? false : true)))) {
                var v87: Int = p1
            } else {
                let f88: (Int) -> Int = { (p89: Int) -> Int in p89 }
            }
        } else {
            let v90: Int? = Array(repeating: p0, count: abs((([p0, p0] as [Int]).first ?? p0) % 4)).first(where: { x91 in ((p1 <= p0) != (true == true)) })
        }
    } else {
        log.append(describe(Choice10.case2(part0: (false ? false : false), ((nil as Double?) ?? 1.0))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return (a: max((small(p1) + small(p0)), (([p1, p1, p0, p1] as [Int]).firstIndex(of: p0) ?? -1)), b: p1)
}
func function5(_ p0: Record1, _ p1: Int, a2 p2: Choice10) -> Int? {
    let v92: Int = (small(clip("-7\("")\("b")").count) * small(([false, false, true, true] as [Bool]).count))
    log.append(describe(clip("b\(("".first.map { String($0) } ?? "-7"))\(String(v92, radix: 2))")))
    let v93: Double = bound(pick(false, ([] as [Double]), ([0.5] as [Double])).reduce(bound(3.25 * (-0.25))) { bound($0 + $1) } - min(p2.computed, p2.computed))
    if let u94 = (Int("42").map { x95 in v92 }) {
        let (t96, t97) = (Int(UInt32(truncatingIfNeeded: u94)), u94)
        let v98: Choice2 = Choice2.case0("hello", part1: p1)
    } else {
        let v99: Bool = ((0x1F &+ (p1 ^ p1)) > p0.computed)
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v92))
    log.append(describe(v93))
    return ([p1] as [Int]).last
}
func function6(a0 p0: Choice2, a1 p1: [Int], _ p2: Int) -> Int {
    loop102: for i100 in cut((0..<abs(p2 % 5)).map { x101 in 17 }) {
        if ((String(pick(false, "🇳🇴", "42").suffix(3)) != clip("🇳🇴\(p1.count)\(String(i100, radix: 2))"))) {
            do {
                let r103 = try risky((small(i100) * small(p2)))
                let v104: [Choice2] = (["Zed"] as [String]).filter { x105 in x105.hasPrefix(x105) }.map { x106 in Choice2.case0(x106, part1: p2) }
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v107: [Int] = p1
            } catch {
                log.append("\(error)")
            }
            log.append(describe(pick(false, Record1(field0: p2), pick(false, Record1(field0: i100), Record1(field0: p2)))))
        } else if ((String(repeating: "b", count: abs(i100 % 4)).clipped != "é".lowercased())) {
            let o108: Object4 = Object4(count: p2, field0: p1.sorted(by: >).reduce(p2) { $0 &+ $1 })
        } else {
            let v109: Int = ((p2 &+ p1.reduce(i100) { $0 &+ $1 }) &* (pick(true, p2, i100) & (true ? p2 : i100)))
        }
    }
    log.append(describe(((p2 <= p2), abs(small(p2)))))
    defer { log.append(function0(([] as [Record1]))) }
    log.append(describe(Record9(field0: pick(false, p2, p2))))
    var v110: [[Int]] = ([p1, ([p2, p2, p2] as [Int]), (0..<abs(p2 % 5)).map { x111 in x111 }.filter { x112 in (x112 < p2) }, p1] as [[Int]])
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v110))
    return ((0..<abs(p2 % 5)).map { x113 in ((Int.min as Int?) ?? p2) }.firstIndex(of: (p2 ^ (small(p2) * small(p2)))) ?? -1)
}
func function7(_ p0: [String], _ p1: Record9) -> Record9 {
    var v115: [String] = p0
    defer { log.append(String("b".suffix(3))) }
    var v116: [Double] = ([2.5, bound((-0.1) - ceil(3.25)), bound(bound((-1.5) + 3.25) * pick(false, 0.1, 0.5))] as [Double])
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v115))
    log.append(describe(v116))
    return p1
}
finish("function0", describe(function0(pick(false, ([Record1(field0: Int.min), Record1(field0: 1_000)] as [Record1]), ([Record1(field0: 1)] as [Record1])))))
finish("function0", describe(function0(cut(([Record1(field0: 10)] as [Record1]) + ([Record1(field0: 0), Record1(field0: 0)] as [Record1])))))
finish("function1", describe(function1(a0: 5.signum(), Int(UInt8(truncatingIfNeeded: Int.min)), a2: (true ? 255 : 2))))
finish("function1", describe(function1(a0: toInt(1e-3), (5 / 10), a2: -small((-4)))))
finish("function2", describe(function2(a0: (false ? "ab" : ""), clip("🇳🇴\(Choice10.case0(Int.max))\("-7")"), a2: (false ? (a: 0.5, b: true) : (a: 2.5, b: true)))))
finish("function2", describe(function2(a0: String(1e-3), "".uppercased(), a2: (a: 1e-3, b: true))))
finish("function3", describe(function3((5 < 100), a1: (true ? ("42", false) : ("ab", false)))))
finish("function3", describe(function3(([0.1] as [Double]).contains(12.75), a1: ("tea, milk", false))))
finish("function4", describe(function4(a0: abs(small(Int.min)), (small(255) + small(Int.max)))))
finish("function4", describe(function4(a0: (3 &* (-1)), (2 &+ (-4)))))
finish("function5", describe(function5(Record1(field0: Int.max), (([(-4)] as [Int]).at(0x1F) ?? (-1)), a2: Choice10.none)))
finish("function5", describe(function5(Record1(field0: 5), pick(false, (-1), 5), a2: Choice10.case0(1_000))))
finish("function6", describe(function6(a0: Choice2.none, a1: ([0.5, 3.25, (-0.25), (-0.25)] as [Double]).map { x114 in 0x1F }, (5 &- 5))))
finish("function6", describe(function6(a0: Choice2.case0("", part1: 2), a1: (false ? ([1_000, (-1), 2, 5] as [Int]) : ([5, 17, 0, Int.min] as [Int])), (small(Int.min) + small(1)))))
finish("function7", describe(function7(([1, 17, 2] as [Int]).map { x117 in "a" }, Record9(field0: 10))))
finish("function7", describe(function7((["ab"] as [String]), pick(true, Record9(field0: Int.max), Record9(field0: 1_000)))))
