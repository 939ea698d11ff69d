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
    var computed: String { ("x y".first.map { String($0) } ?? "42").lowercased() }
    mutating func change(_ n: Int) { field0 = "🇳🇴".count }
}
struct Record7: Equatable {
    var field0: Bool
    var computed: String { clip("ab\(([2, Int.max, 5, 10] as [Int]).compactMap { x8 in (nil as Int?) })\(clip("tea, milk\((field0, 100.0))\("Zed")"))") }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1(String)
    case case2(part0: Bool)
    var computed: String {
        switch self {
        case .none: return clip("naïve\(((nil as String?) ?? "a"))\(clip("swift" + "é"))")
        case .case0: return clip("42\((12.75, "ab"))\(String(repeating: "-7", count: abs(255 % 4)).clipped)")
        case .case1(let x0): return clip("-7\(((12.75 as Double?).flatMap { x3 in (1 as Int?) }) as Any)\(x0)")
        case .case2(let x0): return clip("b\(clip("a\(0.0)\("-7")"))\((["42", "3.5"] as [String]).joined(separator: "3.5").clipped)")
        }
    }
}
enum Choice9: Equatable {
    case none
    case case0
    case case1
    var computed: Int {
        switch self {
        case .none: return toInt(bound(3.25.truncatingRemainder(dividingBy: 3.5)))
        case .case0: return (([:] as [String: Int])[String("42".dropFirst())] ?? toInt(1.0))
        case .case1: return ((["a": 0] as [String: Int])[String(repeating: "3.5", count: abs((-1) % 4)).clipped] ?? 0x1F)
        }
    }
}
class Object4 {
    var count: Int
    var field0: Double
    init(count: Int, field0: Double) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return clip("-7\(n)\("b")").count
    }
}
class Object10: Object4 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return n
    }
}
func procedure6(_ x: inout Double, _ n: Int) {
    x = bound(x * bound(bound(bound(x + x).truncatingRemainder(dividingBy: 3.5)) / (([x, x, x] as [Double]).last ?? x)))
    log.append(describe(([n, n, n] as [Int]).isEmpty))
    x = bound(x * bound(x + x))
    log.append(describe(Choice2.case0))
}
func procedure12(_ x: inout String, _ n: Int) {
    x = clip(x + String(n, radix: 2))
    log.append(describe(Array(([Record1(field0: n), Record1(field0: n), Record1(field0: n)] as [Record1]).dropFirst())))
    x = clip(x + x)
    log.append(describe(((bound(3.25) < 12.75) ? (n, n) : (n, n))))
}
struct Shape5: Shown {
    var stored: Int
    var label: String { String(repeating: "-7".uppercased(), count: abs(-small(stored) % 4)).clipped }
}
struct Shape11: Shown {
    var stored: Int
    var label: String { clip("🇳🇴\(clip("a" + "42"))\(pick(false, "3.5", "3.5"))") }
}
func function0(a0 p0: Choice2, a1 p1: Double, _ p2: [[Double]]) -> Double {
    let (t13, t14) = (((nil as Double?) ?? p1), ((nil as String?) ?? "tea, milk"))
    switch small(min(([2, 3, 1_000] as [Int]).reduce((-1)) { $0 &+ $1 }, (true ? 255 : Int.min))) {
    case ..<0:
        let v16: Double = t13
    case 0, 2, 4:
        switch (p0) {
        case .none:
            switch (Choice9.none) {
            case .none:
                let o17: Object4 = Object4(count: (5.nonzeroBitCount &>> 8), field0: bound(bound(t13 - t13).truncatingRemainder(dividingBy: 3.5)))
            case .case0:
                let (t18, t19) = (clip("naïve\((a: 17, b: t13))\(t14)"), pick(false, true, false))
            case .case1:
                log.append(describe(Record7(field0: ([2] as [Int]).contains(100))))
            }
        case .case0:
            var v20: String = String((bound(bound(p1 / p1)) > p1.rounded(.up)))
        case .case1(let e21):
            if let u22 = (Array(([] as [Int]).dropFirst()).first) {
                var v23: [Record1] = ([] as [Record1])
            } else {
                var v24: Bool? = ([pick(false, true, false), (17 > 1), (e21 >= e21), ((nil as Bool?) == nil)] as [Bool]).last
            }
        case .case2(let e25):
            var v26: Int? = ([2] as [Int]).map { x27 in e25 }.map { x28 in ([] as [String]).count }.at(max(([e25, e25, e25] as [Bool]).count, (([] as [Int]).firstIndex(of: 1) ?? -1)))
        }
    case let n15 where !(true):
        if let u29 = (([p1, p1, p1] as [Double]).last.map { x30 in clip(t14 + t14) }) {
            let f31: (String) -> Int = { (p32: String) -> Int in (small(n15) * small((n15 | n15))) }
            var v33: [Choice2] = cut(([p0, p0] as [Choice2]).filter { x34 in u29.hasSuffix(u29) } + cut(([([] as [Choice2]), ([p0, p0, p0, p0] as [Choice2]), ([p0, p0, p0] as [Choice2])] as [[Choice2]]).flatMap { $0 }))
        } else {
            var v35: Int? = pick(true, ([n15, n15, n15, n15] as [Int]), ([n15, n15, n15, n15] as [Int])).sorted(by: >).first(where: { x36 in (t14 < ((nil as String?) ?? t14)) })
        }
    case 5...20:
        if let u37 = (Int(clip(t14 + t14))) {
            let v38: [Double] = ([bound(t13 - p1), bound(t13 - t13)] as [Double]).filter { x39 in false }
            let (t40, t41) = (([u37, u37, u37] as [Int]).allSatisfy { x42 in true }, u37)
        } else {
            log.append(describe(t14))
        }
    default:
        log.append(describe(Int(UInt8(truncatingIfNeeded: (small(1_000) - small(1_000))))))
    }
    let v43: Int = (small(([] as [String]).map { x44 in 1 }.count) + small(17))
    var v45: (Int, String) = (5, String(abs(small(v43))))
    if let u46 = (([false, true, false] as [Bool]).first(where: { x47 in (x47 != x47) })) {
        v45.1 = t14
    } else {
        v45.0 = cut(cut(([] as [String]) + ([t14, t14] as [String])) + ([p1] as [Double]).compactMap { x48 in ("b" as String?) }).count
    }
    var v49: Choice2 = Choice2.case2(part0: false)
    log.append(describe(t14))
    log.append(describe(v43))
    log.append(describe(v45))
    log.append(describe(v49))
    return bound(Double(v43))
}
func function1(_ p0: [Int], a1 p1: Int, a2 p2: (Int, Double)) -> Record1 {
    var v51: Record1 = pick(pick(p0.contains { x52 in false }, (("🇳🇴" as String?) != nil), true), Record1(field0: p1), Record1(field0: p1))
    let o53: any Shown = Shape5(stored: p1)
    let (t54, t55) = (p1, (p1 <= p1))
    if let u56 = (("x y" as String?).flatMap { x57 in ([x57] as [String]).at(t54) }) {
        let v58: Int = (p1 / 3)
        var k59 = 0
        loop60: while k59 < 3 {
            k59 += 1
            v51 = Record1(field0: (small(v58) - small(~small(k59))))
        }
    } else {
        if (true) {
            switch small(p1) {
            case ..<0:
                log.append(describe(p1))
            case 0, 2, 4:
                var v62: Choice9 = Choice9.case1
            case let n61 where p0.isEmpty:
                v51 = Record1(field0: p1)
            case 5...20:
                var v63: String = clip(v51.computed + "x y")
            default:
                let o64: any Shown = Shape11(stored: p1)
            }
        } else if (t55) {
            let v65: (Int, Double) = (max(t54.nonzeroBitCount, (-1)), p2.1)
        } else {
            let (t66, t67) = ((t55 ? "hello" : "naïve"), t55)
        }
    }
    let f68: (Int) -> Double = { (p69: Int) -> Double in p2.1 }
    let v70: Choice2 = Choice2.case2(part0: p0.isEmpty)
    log.append(describe(v51))
    log.append(describe(t54))
    log.append(describe(t55))
    log.append(describe(v70))
    return Record1(field0: p1)
}
func function2(_ p0: [Int], a1 p1: Double, _ p2: [Record7]) -> String {
    var k71 = 0
    loop72: repeat {
        k71 += 1
        if (pick(((small(k71) * small(k71)) > k71), !((k71 != k71)), ((1...9).contains(k71) == pick(false, true, false)))) {
            var v73: [Choice9] = cut(cut(p0.map { x74 in Choice9.case0 } + cut(([Choice9.case0, Choice9.none, Choice9.case0, Choice9.case0] as [Choice9]) + ([Choice9.case0, Choice9.case0, Choice9.case0, Choice9.case0] as [Choice9]))) + (0..<abs(k71 % 5)).map { x75 in Choice9.none })
        } else if (pick(true, "42", "naïve").hasSuffix(String(k71))) {
            let v76: Double? = (1e-3 as Double?)
        } else {
            var v77: Record1 = function1(p0.filter { x78 in (p1 != p1) }, a1: k71, a2: (k71, p1))
        }
        loop81: for i79 in cut(([k71, k71] as [Int]).map { x80 in (k71 == k71) }) {
            var v82: [Choice9] = ([clip("Zed\(i79)\("Zed")"), clip("naïve\(Record1(field0: k71))\("tea, milk")")] as [String]).map { x83 in (i79 ? Choice9.none : Choice9.none) }
        }
    } while k71 < 4
    switch ((false ? (true ? Choice2.case0 : Choice2.case1("hello")) : (true ? Choice2.case1("naïve") : Choice2.none))) {
    case .none:
        var v84: Int = ((small(p0.count) * small("swift".count)) &* 1_000)
    case .case0:
        var v85: [Int] = cut((false ? p0 : p0).filter { x86 in (x86 >= x86) } + ([p1] as [Double]).compactMap { x87 in (nil as Double?) }.map { x88 in "-7".count })
    case .case1(let e89):
        loop91: for i90 in cut(Array(([e89, e89, e89, e89] as [String]).dropLast())) {
            var v92: [[Double]] = ([Int(Int32(truncatingIfNeeded: 1)), e89.count, p0.count] as [Int]).map { x93 in ([i90, e89, i90] as [String]).map { x94 in x93 }.map { x95 in bound(p1 + p1) } }
        }
    case .case2(let e96):
        var k97 = 0
        loop98: repeat {
            k97 += 1
            let v99: Int = k97
            var v100: Int = (p0.at(v99) ?? ((17 as Int?) ?? v99))
        } while k97 < 4
    }
    let (t101, t102) = ("b", 1_000)
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(t101))
    log.append(describe(t102))
    return String((!(true) == false))
}
func function3(_ p0: Int?, _ p1: Choice2) -> [Choice9] {
    let (t104, t105) = (2, (-1))
    log.append(describe(Choice2.case1(clip("ab\(t104)\("x y")"))))
    let v106: Record7 = Record7(field0: !((t104 > t104)))
    var v107: Choice2 = (Array(repeating: t104, count: abs(t104 % 4)).isEmpty ? p1 : p1)
    log.append(describe(t104))
    log.append(describe(t105))
    log.append(describe(v106))
    log.append(describe(v107))
    return ([Choice9.case0, Choice9.case0] as [Choice9])
}
func function4(_ p0: Choice9) -> [Double] {
    if let u109 = (([100.0, (-0.25)] as [Double]).first(where: { x110 in (false && false) })) {
        var k111 = 0
        loop112: repeat {
            k111 += 1
            if ((("3.5".count == (small(k111) - small(k111))) == ((k111 >> 3) == k111))) {
                log.append(describe((0..<abs(~small(k111) % 5)).map { x113 in u109 }))
            } else {
                var v114: Record1 = Record1(field0: (([k111] as [Int]).first(where: { x115 in true }) ?? (k111 / 7)))
            }
            func inner116(_ n: Int) -> Bool {
                return ((false || true) == !(false))
            }
        } while k111 < 2
        let v117: [[Int]] = ([(["hello"] as [String]).compactMap { x118 in Int(x118) }] as [[Int]])
    } else {
        loop120: for i119 in 0..<3 {
            switch (Choice9.case0) {
            case .none:
                var v121: Bool = !((false == false))
            case .case0:
                log.append(describe(clip("naïve\((([i119, i119, i119] as [Int]).at(i119)) as Any)\(clip("tea, milk" + "42"))")))
            case .case1:
                let v122: [Bool] = ([((([:] as [String: Int])["swift"] ?? i119) <= (i119 | i119)), ("b".first.map { String($0) } ?? "a").contains(clip("x y" + "🇳🇴")), (p0.computed != i119), true] as [Bool])
            }
            let v123: [String] = ([pick(true, "ab", "🇳🇴"), String(1e-3)] as [String]).filter { x124 in pick(([i119, i119] as [Int]).allSatisfy { x125 in false }, (i119 > i119), (false && true)) }
            do {
                let r126 = try risky((small(pick(true, i119, i119)) * small(255)))
                var v127: (Bool, Double) = (([] as [Int]).isEmpty, atan(bound(0.5 - 2.5)))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let f128: (String) -> String = { (p129: String) -> String in p129 }
            } catch {
                log.append("\(error)")
            }
        }
    }
    if ((((5 & 100) < "🇳🇴".count) ? ((([(-4), 10, 3, 1] as [Int]).at(3) ?? 17) == (10 << 3)) : ((true && true) ? (17 <= 10) : (2 >= (-1))))) {
        let v130: Choice2 = Choice2.none
        var k131 = 0
        loop132: repeat {
            k131 += 1
            log.append(describe((small(k131) + small(5))))
            defer { log.append(clip("é" + "naïve")) }
        } while k131 < 1
    } else {
        log.append(describe(([10] as [Int]).map { x133 in true }.first))
    }
    log.append(describe(p0))
    return zip(([100, Int.max, Int.max, (-4)] as [Int]), ([1_000] as [Int])).map { $0 &+ $1 }.map { x134 in (1...9).contains(x134) }.map { x135 in function0(a0: Choice2.case0, a1: tanh(2.5), Array(repeating: ([(-0.25), 1e-3, 3.25] as [Double]), count: abs(2 % 4))) }
}
func function5(a0 p0: Bool, a1 p1: Record1, _ p2: (a: Double, b: Int)) -> (a: String, b: Int) {
    let v136: Choice9 = Choice9.case1
    loop138: for i137 in stride(from: 2, to: -1, by: -3) {
        do {
            let r139 = try risky((small((([i137, i137, i137] as [Int]).at(i137) ?? i137)) + small(p2.b)))
            let v140: Record7 = Record7(field0: (clip("tea, milk\(([Record7(field0: p0)] as [Record7]))\("hello")") > pick(p0, "", "a")))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            if (p0) { continue loop138 }
        } catch {
            log.append("\(error)")
        }
    }
    var v141: Record1 = Record1(field0: pick(true, (Int.max &- 2), p2.b))
    func inner142(_ n: Int) -> Bool {
        return p0
    }
    v141 = Record1(field0: 5)
    log.append(describe(1))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v136))
    log.append(describe(v141))
    return (a: String((([17] as [Int]).at(1_000) ?? (-1)), radix: 2), b: (small(((-1) | 255)) * small(v136.computed)))
}
func function6(a0 p0: [String], a1 p1: Record7, _ p2: Int?) -> Int {
    if (false) {
        var v143: String = clip("swift\((((-4) != 17) ? (a: (-1), b: 2.5) : (a: 100, b: 1e-3)))\(p1.computed)")
        let o144: any Shown = Shape11(stored: v143.count)
    } else if ((-small(10) != "é".count)) {
        if let u145 = (([] as [Double]).sorted(by: >).first(where: { x146 in (1...9).contains(100) })) {
            let v147: [Int] = cut(((5 == 0x1F) ? ([([] as [Int]), ([100] as [Int])] as [[Int]]) : (0..<abs(0 % 5)).map { x148 in ([x148, x148, x148] as [Int]) }).flatMap { $0 })
            if let u149 = (([u145, u145, u145] as [Double]).at(p0.count)) {
                log.append(describe(((small(255) + small(255)) == (small(0) + small((-1))))))
            } else {
                let (t150, t151) = ("", 1)
            }
        } else {
            var v152: Double = bound(bound(100.0 - min(0.5, 3.25)) + 1.0)
        }
    } else {
        var v153: Bool = p1.field0
    }
    func inner154(_ n: Int) -> String {
        return String(pick(false, (-1.5), 1e-3))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return pick((([(-4)] as [Int]).contains { x155 in false } == p1.field0), max("b".count, "tea, milk".count), abs(small((([10] as [Int]).at(255) ?? 10))))
}
func function7(a0 p0: Double, _ p1: [[Bool]]) -> [Double] {
    var v157: String = clip("hello\(Choice9.case0)\(clip("42\((a: 5, b: "3.5"))\("é")"))")
    var k158 = 0
    loop159: while k158 < 4 {
        k158 += 1
        v157 = clip(v157 + function2(Array((false ? ([] as [Int]) : ([k158, k158, k158, k158] as [Int])).dropFirst()), a1: min(bound(p0 * p0), p0), (0..<abs(k158 % 5)).map { x160 in Record7(field0: true) }))
    }
    if (((v157.count == v157.count) ? (v157 < clip("Zed\(p0)\(v157)")) : ([(-4), (-4)] as [Int]).isEmpty)) {
        let o161: Object10 = Object10(count: Int(Int32(truncatingIfNeeded: (3 | 10))), field0: p0)
    } else if ((bound(p0 * p0) != (-p0))) {
        let o162: Object4 = Object4(count: (small(((["c": 0x1F, "b": 3, "d": 0] as [String: Int])[v157] ?? 100)) - small(v157.count)), field0: bound(p0 * pick(true, p0, p0)))
    } else {
        if (([(small(255) - small(255)), v157.count, (small(5) * small(Int.min)), (100 &* (-4))] as [Int]).contains { x163 in (v157.count > x163) }) {
            var v164: String = v157
            v164 = clip(v164 + String(((0..<abs(5 % 5)).map { x165 in x165 }.at((([Int.max, 10, 1_000] as [Int]).firstIndex(of: 1_000) ?? -1)) ?? (([Int.max] as [Int]).last ?? 17)), radix: 2))
        } else if ((([Int.max, (-4), Int.min, 1] as [Int]).isEmpty != (true != true))) {
            switch (Choice2.none) {
            case .none:
                let f166: (Int) -> Int = { (p167: Int) -> Int in ((["d": p167, "c": p167, "b": p167] as [String: Int])[v157] ?? Int(UInt8(truncatingIfNeeded: p167))) }
            case .case0:
                procedure12(&v157, max(v157.count, Int.min))
            case .case1(let e168):
                v157 = clip(v157 + clip(e168 + e168))
            case .case2(let e169):
                func inner170(_ n: Int) -> Int {
                    return max((([n] as [Int]).at(n) ?? n), ([n, n, n, n] as [Int]).reduce(n) { $0 &+ $1 })
                }
            }
        } else {
            if let u171 = ((v157.hasPrefix(v157) ? (3 as Int?).map { x172 in true } : ([] as [Bool]).first)) {
                v157 = clip(v157 + clip("é\((0..<abs((-1) % 5)).map { x173 in x173 }.filter { x174 in (x174 < x174) })\(((p0 == p0) ? String(Int.max, radix: 36) : (v157.first.map { String($0) } ?? v157)))"))
                procedure12(&v157, (v157.count % (-3)))
            } else {
                v157 = clip(v157 + "é")
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v157))
    return Array(repeating: v157, count: abs(([0x1F] as [Int]).count % 4)).map { x175 in bound(Double(x175.count)) }
}
finish("function0", describe(function0(a0: Choice2.none, a1: (-1.0), Array(repeating: ([] as [Double]), count: abs(1 % 4)))))
finish("function0", describe(function0(a0: Choice2.case0, a1: ceil(12.75), ([([12.75, (-0.25), 100.0] as [Double]), ([] as [Double])] as [[Double]]).filter { x50 in false })))
finish("function1", describe(function1(pick(true, ([1_000, 1, (-1)] as [Int]), ([2, 0, 5] as [Int])), a1: pick(false, 2, (-1)), a2: (true ? (Int.min, 0.1) : (0, (-1.5))))))
finish("function1", describe(function1(zip(([1] as [Int]), ([17, Int.min] as [Int])).map { $0 &+ $1 }, a1: ([100.0, 0.0] as [Double]).count, a2: (17, 100.0))))
finish("function2", describe(function2((false ? ([0x1F, 2, 5, 2] as [Int]) : ([] as [Int])), a1: (-(-0.25)), ([] as [Record7]))))
finish("function2", describe(function2(([false, false, true] as [Bool]).map { x103 in 0x1F }, a1: sin(2.5), cut(([] as [Record7]) + ([] as [Record7])))))
finish("function3", describe(function3((255 as Int?).map { x108 in x108 }, Choice2.case0)))
finish("function3", describe(function3((false ? (1_000 as Int?) : (nil as Int?)), Choice2.case0)))
finish("function4", describe(function4(Choice9.case0)))
finish("function4", describe(function4(Choice9.case0)))
finish("function5", describe(function5(a0: "é".hasPrefix("-7"), a1: pick(true, Record1(field0: 17), Record1(field0: (-1))), (a: 0.5, b: 1))))
finish("function5", describe(function5(a0: ([0.1] as [Double]).contains((-1.5)), a1: Record1(field0: Int.max), (a: (-1.5), b: (-4)))))
finish("function6", describe(function6(a0: (["é"] as [String]), a1: Record7(field0: true), Int(""))))
finish("function6", describe(function6(a0: zip((["Zed", "42"] as [String]), (["Zed", "🇳🇴"] as [String])).map { clip($0 + $1) }, a1: Record7(field0: true), ("swift" as String?).flatMap { x156 in (Int.min as Int?) })))
finish("function7", describe(function7(a0: bound((-0.25).truncatingRemainder(dividingBy: 3.5)), Array(repeating: ([true, true] as [Bool]), count: abs(0 % 4)))))
finish("function7", describe(function7(a0: pick(false, 1.0, (-0.25)), ([([] as [Bool]), ([false, true] as [Bool]), ([false] as [Bool])] as [[Bool]]))))
