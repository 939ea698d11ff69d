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
struct Record1 {
    var field0: (Double, String)
    var field1: String
    var computed: Double { bound(Double((2 / (-3)))) }
    mutating func change(_ n: Int) { field0 = ((12.75 == 1e-3) ? field0 : field0) }
}
struct Record8: Equatable {
    var field0: String
    var field1: Choice2
    var field2: String
    var computed: Int { (small(1) - small(pick(false, 5, Int.min))) }
    mutating func change(_ n: Int) { field0 = (0..<abs(n % 5)).map { x9 in field0 }.joined(separator: String(field2.sorted())).clipped }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1(part0: Double)
    case case2
    var computed: Double {
        switch self {
        case .none: return max(1.0, bound(2.5 / 1e-3))
        case .case0: return bound(ceil(2.5).truncatingRemainder(dividingBy: 3.5))
        case .case1(let x0): return bound(x0 + ([x0, x0, x0] as [Double]).reduce(x0) { bound($0 + $1) })
        case .case2: return (([3.25, 1.0, 12.75] as [Double]).first(where: { x3 in true }) ?? 2.5.rounded(.down))
        }
    }
}
enum Choice10: Equatable {
    case none
    case case0(Bool)
    case case1(part0: Int)
    var computed: String {
        switch self {
        case .none: return String(pick(true, 255, 17), radix: 36)
        case .case0(let x0): return pick((0x1F < 2), clip("42\("42")\("-7")"), clip("🇳🇴\(Choice2.case0)\("a")"))
        case .case1(let x0): return ("é".contains("-7") ? clip("naïve" + "tea, milk") : clip("3.5" + "é"))
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
        return n
    }
}
class Object11 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return Int(UInt8(truncatingIfNeeded: (n % 10)))
    }
}
func procedure6(_ x: inout [String], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe((true ? ([n, n, n] as [Int]) : ([] as [Int])).map { x7 in (small(n) + small(n)) }))
    if !x.isEmpty { x.removeLast() }
    log.append(describe(!((false == true))))
}
func procedure13(_ x: inout String, _ n: Int) {
    x = clip(x + clip("3.5\((([n, n, n, n] as [Int]).last) as Any)\(x)"))
    log.append(describe(cut(([true, false, true, true] as [Bool]) + ([] as [Bool])).at(Int(UInt32(truncatingIfNeeded: n)))))
    x = clip(x + (([] as [String]).filter { x14 in false }.first(where: { x15 in true }) ?? x))
    log.append(describe((([n, n, n, n] as [Int]).contains { x16 in false }, abs(small(n)))))
}
struct Shape5: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
    var label: String { pick((["swift", "é", "a"] as [String]).isEmpty, clip("🇳🇴" + "-7"), clip("é" + "tea, milk")) }
}
struct Shape12: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { 17 }
    var label: String { clip("42\(Record1(field0: (1e-3, "tea, milk"), field1: "swift"))\(clip("naïve\(([] as [[String]]))\("🇳🇴")"))") }
}
func function0(_ p0: Double, a1 p1: Int?, a2 p2: Choice10) -> Choice2 {
    var v17: String = clip(p2.computed + clip((false ? "42" : "swift") + clip("\(Record1(field0: (p0, "🇳🇴"), field1: "42"))\("-7")")))
    v17 = clip(v17 + v17)
    var v18: Bool = true
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v17))
    log.append(describe(v18))
    return ((p0 == p0) ? ((v18 ? v18 : v18) ? Choice2.case2 : Choice2.case0) : Choice2.case1(part0: bound(p0 - p0)))
}
func function1(a0 p0: Int, _ p1: Int) -> [[String]] {
    if ((p0 != (~small(p1) ^ p0))) {
        loop20: for i19 in 0..<1 {
            defer { log.append(clip("hello\(([false, false, false] as [Bool]))\("")")) }
            var v21: Int = toInt((-1.5).rounded())
        }
        switch (Choice10.none) {
        case .none:
            let v22: String = clip(clip("a\(([([p0] as [Int]), ([p1, p0] as [Int]), ([p1, p1, p1] as [Int]), ([p0, p1] as [Int])] as [[Int]]))\((false ? "🇳🇴" : "42"))") + clip(pick(true, "42", "swift") + "".lowercased()))
        case .case0(let e23):
            var v24: Int = p0
        case .case1(let e25):
            switch (function0(bound((-1.5) * 100.0), a1: Int("a"), a2: Choice10.case0(true))) {
            case .none:
                var v26: [[Int]] = Array(([cut(([] as [Int]) + ([p1, p0, e25] as [Int]))] as [[Int]]).reversed())
            case .case0:
                var v27: String? = ("3.5" as String?)
            case .case1(let e28):
                log.append(describe((small(p1) * small(pick(false, e25, e25)))))
            case .case2:
                var v29: Choice10 = Choice10.case0((1...9).contains((false ? p0 : p1)))
            }
        }
    } else {
        let v30: Record8 = Record8(field0: pick((true || true), ("swift".first.map { String($0) } ?? "tea, milk"), clip("hello\(Record1(field0: (1e-3, "a"), field1: "Zed"))\("a")")), field1: Choice2.case1(part0: (-0.25)), field2: clip(clip("🇳🇴\("x y")\("é")") + clip("b" + "x y")))
    }
    switch ((([p0, p1, p0] as [Int]).contains { x31 in true } ? Choice2.case2 : Choice2.case0)) {
    case .none:
        let v32: Bool = (p0 >= ([] as [Int]).count)
    case .case0:
        switch (Choice10.none) {
        case .none:
            var v33: Int = -small(p1)
        case .case0(let e34):
            log.append(describe(Choice10.case1(part0: toInt((-1.5)))))
        case .case1(let e35):
            var v36: Record1 = Record1(field0: (0.0, "ab"), field1: "b")
        }
    case .case1(let e37):
        switch (Choice10.none) {
        case .none:
            var v38: Int = pick((true == true), Array(repeating: p0, count: abs(p0 % 4)), ([p0] as [Int])).reduce(abs(small((false ? p0 : p0)))) { $0 &+ $1 }
        case .case0(let e39):
            log.append(describe(Choice2.case2))
        case .case1(let e40):
            var v41: Double? = ([e37, e37] as [Double]).last
        }
    case .case2:
        let v42: Bool = ((bound(bound(Double(p1))) < bound(0.0 - 12.75)) ? (([true, false, true] as [Bool]).at(p0) != nil) : (([p1, p1] as [Int]).at(p0) == nil))
    }
    let v43: (a: Int, b: Int) = (a: p0, b: p0)
    switch (Choice10.none) {
    case .none:
        if (((-1) == ((0..<abs(p0 % 5)).map { x44 in p1 }.min() ?? p1))) {
            let v45: [String] = pick((v43.a == Int(UInt8(truncatingIfNeeded: p0))), pick(!(true), cut((["3.5", "a", "x y"] as [String]) + (["ab"] as [String])), (["a", "42", "3.5", "hello"] as [String]).map { x46 in x46 }), zip((0..<abs(p0 % 5)).map { x47 in "3.5" }, (["ab", "🇳🇴"] as [String])).map { clip($0 + $1) })
            func inner48(_ n: Int) -> String {
                return ""
            }
        } else if ((1...9).contains(p1)) {
            var v49: (a: Int, b: Int) = (a: p1, b: p0)
        } else {
            let v50: Int = p0
        }
    case .case0(let e51):
        if let u52 = (cut((["3.5", "naïve", "-7", "🇳🇴"] as [String]) + (["🇳🇴", "hello", "x y"] as [String])).first(where: { x53 in (x53 < x53) })) {
            let f54: (Double) -> String = { (p55: Double) -> String in (([u52, u52] as [String]).first(where: { x56 in e51 }) ?? (u52.first.map { String($0) } ?? u52)) }
            let f57: (Int) -> Int = { (p58: Int) -> Int in (([p58, p0, p0] as [Int]).contains { x59 in e51 } ? (([] as [Int]).max() ?? p0) : p58) }
        } else {
            let v60: Int = (small(Int.min) - small(Int(UInt32(truncatingIfNeeded: (([] as [Int]).at(p0) ?? p1)))))
        }
    case .case1(let e61):
        defer { log.append(pick(true, "42", "swift")) }
    }
    var k62 = 0
    loop63: repeat {
        k62 += 1
        if ((1...9).contains(p1)) {
            var v64: Choice10 = Choice10.case0(true)
        } else {
            let v65: Int = (String("hello".prefix(2)).first.map { String($0) } ?? (("3.5" as String?) ?? "")).count
        }
    } while k62 < 1
    var v66: Record1 = Record1(field0: (0.5, "hello"), field1: String(p0, radix: 36))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v43))
    log.append(describe(v66))
    return (0..<abs((p1 % 10) % 5)).map { x67 in (["naïve", "42", "b", "-7"] as [String]).map { x68 in v66.field1 } }
}
func function2(a0 p0: Bool?, _ p1: Int?, _ p2: [Record8]) -> [Double] {
    let v69: [Int] = zip(([] as [Int]).filter { x70 in true }, ([1] as [Int]).sorted(by: >)).map { $0 &+ $1 }.map { x71 in ([x71, x71, x71, x71] as [Int]).reduce(x71) { $0 &+ $1 }.nonzeroBitCount }
    loop73: for i72 in 0..<4 {
        log.append(describe((a: (false || false), b: bound(0.0 - 3.25))))
    }
    var v74: Int? = p1
    func inner75(_ n: Int) -> Double {
        return (-pick(false, 0.1, 1e-3))
    }
    var v76: [[Int]] = ([(0..<abs(pick(true, 2, 0x1F) % 5)).map { x77 in (v69.first ?? x77) }, cut(([v69, v69, v69, v69] as [[Int]]).flatMap { $0 })] as [[Int]])
    log.append(describe(([0.5, 0.1, 2.5] as [Double]).filter { x78 in false }.map { x79 in v69.allSatisfy { x80 in false } }))
    log.append(describe(p2))
    log.append(describe(v69))
    log.append(describe(v74))
    log.append(describe(v76))
    return (0..<abs((([255, 255] as [Int]).at((v69.at(255) ?? 1)) ?? (v69.at(1_000) ?? 255)) % 5)).map { x81 in 3.25 }
}
func function3(_ p0: Int, a1 p1: String) -> [String] {
    loop85: for i84 in cut(cut(Array(([false, false, true] as [Bool]).prefix(2)) + ([false, false, true] as [Bool]))) {
        if (i84) {
            var v86: Double = bound(bound(Double(p1.count)) * bound(([0.1, 3.25] as [Double]).reduce((-0.25)) { bound($0 + $1) } - cos((-1.5))))
        } else {
            let (t87, t88) = ((-0.25), p0)
        }
    }
    var v89: Int = p0
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v89))
    return ([String(repeating: p1, count: abs(v89 % 4)).clipped, p1, p1] as [String]).compactMap { x90 in Int(p1).map { x91 in p1.lowercased() } }
}
func function4(_ p0: String) -> Int {
    var v92: Int = (small((([0x1F, 100, (-1)] as [Int]).firstIndex(of: ((["b": 1_000, "c": Int.max, "d": 2] as [String: Int])[p0] ?? 2)) ?? -1)) + small(toInt(([1.0, 0.5, (-1.5)] as [Double]).reduce(0.0) { bound($0 * $1) })))
    var v93: (Int, Int) = (1_000, ((v92 & v92) & min(v92, v92)))
    v92 = ([] as [String]).sorted(by: >).count
    let f94: (Int) -> Int = { (p95: Int) -> Int in ((v92 & p95) ^ min(v92, v92)) }
    if let u96 = (Double(String(p0.dropFirst()))) {
        v92 &-= v93.0
        log.append(describe((v93.0 | v92)))
    } else {
        let (t97, t98) = ((false == true) ? (p0, v92) : (p0, v92))
    }
    if ((String((v92 == v92)) != "swift")) {
        let f99 = { (step: Int) -> Int in
            v92 = ((step | step) / 3)
            return v92 &+ step
        }
        switch small(v92) {
        case ..<0:
            let (t101, t102) = (clip("42\(p0)\(p0)"), v92)
        case 0, 2, 4:
            do {
                let r103 = try risky(v92)
                log.append(describe(Record8(field0: p0, field1: Choice2.none, field2: (true ? p0 : p0))))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let o104: Object4 = Object4(count: abs(small(max(v92, v92))))
            } catch {
                log.append("\(error)")
            }
        case let n100 where ((nil as Bool?) == nil):
            v93.1 = f99(v92)
        case 5...20:
            var v105: Int? = ([] as [Int]).first
        default:
            v93.1 = v92
        }
    } else {
        let (t106, t107) = (clip("é\(Choice10.none)\(p0)"), (([] as [Int]).at(v92) ?? v92))
    }
    log.append(describe(p0))
    log.append(describe(v92))
    log.append(describe(v93))
    return (small(v92) - small(p0.count))
}
func function5(_ p0: Int?) -> Int {
    let v108: [[String]] = function1(a0: ("".count / 2), ((false ? 255 : (-1)) ^ max(10, Int.max)))
    log.append(describe(Array(([255, 1_000] as [Int]).suffix(2)).map { x109 in (false ? ([x109] as [Int]) : ([x109, x109] as [Int])) }))
    log.append(describe((nil as String?)))
    var v110: Bool = ((1...9).contains((1 & 2)) && pick((1.0 != 0.0), (false ? true : false), (false ? true : false)))
    log.append(describe(p0))
    log.append(describe(v108))
    log.append(describe(v110))
    return ((small(((["a": (-1)] as [String: Int])["swift"] ?? 5)) - small((v110 ? (-1) : 10))) ^ function4(pick(v110, "42", "Zed")))
}
func function6(a0 p0: Choice2, a1 p1: [[Int]], _ p2: String) -> Bool? {
    var v112: Record8 = Record8(field0: p2, field1: p0, field2: p2)
    log.append(describe(((true == true) ? 2.5.rounded(.down) : 100.0)))
    if (((-0.25) == bound(Double((small(10) * small(255)))))) {
        v112 = Record8(field0: pick((false ? true : true), (true ? p2 : p2), v112.field2), field1: Choice2.case2, field2: p2)
    } else if (Array(([1_000] as [Int]).dropLast()).isEmpty) {
        v112 = Record8(field0: p2, field1: p0, field2: p2)
    } else {
        let f113: (Bool) -> Double = { (p114: Bool) -> Double in abs(p0.computed).squareRoot() }
    }
    if let u115 = (([] as [Int]).at((3 ^ 3))) {
        for i116 in p2.prefix(5) {
            let letter = String(i116)
            var v117: [Int] = (0..<abs(v112.computed % 5)).map { x118 in (x118 &* u115) }
        }
        loop120: for i119 in (1...4).reversed() {
            if ((bound(p0.computed) < p0.computed)) {
                log.append(describe(u115))
            } else if (pick(false, ([u115] as [Int]), ([u115, u115, i119, i119] as [Int])).contains(i119)) {
                log.append(describe((0..<abs(i119 % 5)).map { x121 in 12.75 }.last))
            } else {
                v112.change(u115)
            }
            let o122: any Shown = Shape5(stored: v112.computed)
        }
    } else {
        if (((p2 > v112.field0) ? (([] as [String]).at(100) != nil) : ((2 &+ 1_000) == toInt(1.0)))) {
            v112 = Record8(field0: p2, field1: p0, field2: p2)
        } else {
            let f123: (Double) -> String = { (p124: Double) -> String in String(((10 as Int?) ?? 3), radix: 16) }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v112))
    return (0x1F as Int?).flatMap { x125 in ([x125, x125, x125] as [Int]).first.map { x126 in ([0.5, 0.1] as [Double]).isEmpty } }
}
func function7(a0 p0: Choice10, _ p1: Record1) -> [Bool] {
    do {
        let r128 = try risky(-small((2 / 2)))
        let v129: Choice2 = ((bound(((0.5 as Double?) ?? (-0.25))) > ([(-1.5), (-1.5), 1.0] as [Double]).reduce(2.5) { bound($0 + $1) }) ? Choice2.none : Choice2.case1(part0: (-1.0)))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v130: Int = max((!(true) ? (small(100) + small(5)) : toInt(12.75)), "b".count)
    } catch {
        log.append("\(error)")
    }
    var k131 = 0
    loop132: while k131 < 2 {
        k131 += 1
        let f133: (Bool) -> Double = { (p134: Bool) -> Double in p1.computed }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return cut(cut(([] as [String]).map { x135 in ([true, true, false] as [Bool]) } + ([] as [[Bool]])).flatMap { $0 })
}
finish("function0", describe(function0(((nil as Double?) ?? (-1.5)), a1: ([3, 0x1F, 2] as [Int]).at(1), a2: Choice10.case0(false))))
finish("function0", describe(function0((-1.5), a1: Int(""), a2: Choice10.case1(part0: 5))))
finish("function1", describe(function1(a0: (([:] as [String: Int])["-7"] ?? (-4)), (2 | 0))))
finish("function1", describe(function1(a0: (([(-4), 0x1F, 5, Int.max] as [Int]).firstIndex(of: 1_000) ?? -1), pick(true, 100, 255))))
finish("function2", describe(function2(a0: (false as Bool?), (Int.min as Int?).flatMap { x82 in ((-4) as Int?) }, ([Record8(field0: "42", field1: Choice2.none, field2: "naïve")] as [Record8]))))
finish("function2", describe(function2(a0: ([false] as [Bool]).last, (nil as Bool?).map { x83 in 0 }, (true ? ([Record8(field0: "hello", field1: Choice2.none, field2: "é"), Record8(field0: "x y", field1: Choice2.case1(part0: 100.0), field2: "naïve"), Record8(field0: "Zed", field1: Choice2.case1(part0: 1.0), field2: "")] as [Record8]) : ([] as [Record8])))))
finish("function3", describe(function3("hello".count, a1: "-7")))
finish("function3", describe(function3((([5] as [Int]).firstIndex(of: 0x1F) ?? -1), a1: String("é".prefix(2)))))
finish("function4", describe(function4(clip("-7\(((nil as Int?)) as Any)\("hello")"))))
finish("function4", describe(function4(String(repeating: "🇳🇴", count: abs(100 % 4)).clipped)))
finish("function5", describe(function5((nil as String?).flatMap { x111 in (10 as Int?) })))
finish("function5", describe(function5(([(-4), 0x1F, 0, 10] as [Int]).last)))
finish("function6", describe(function6(a0: Choice2.case1(part0: 12.75), a1: ([([] as [Int])] as [[Int]]), ([] as [String]).joined(separator: "🇳🇴").clipped)))
finish("function6", describe(function6(a0: Choice2.none, a1: (0..<abs(3 % 5)).map { x127 in ([x127, x127, x127] as [Int]) }, String("a".reversed()))))
finish("function7", describe(function7(a0: Choice10.case0(false), Record1(field0: (0.5, "3.5"), field1: "-7"))))
finish("function7", describe(function7(a0: Choice10.case0(false), Record1(field0: (100.0, "hello"), field1: "Zed"))))
