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
func finish(_ name: String, _ value: String) {
    print(name, value, log.suffix(12))
    log = []
}
struct Record1: Equatable {
    var field0: Int
    var field1: Bool
    var computed: Int { (small(([field0] as [Int]).reduce(field0) { $0 &+ $1 }) + small(field0)) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, n) }
}
struct Record3: Equatable {
    var field0: Bool
    var computed: String { ("".first.map { String($0) } ?? "a").lowercased() }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1(Bool)
    case case2(part0: String, part1: String)
    var computed: Int {
        switch self {
        case .none: return 0x1F
        case .case0: return toInt(3.25)
        case .case1(let x0): return (([] as [Int]).reduce(100) { $0 &+ $1 } &+ min(10, 0))
        case .case2(let x0, let x1): return (-small(17) &- (255 / (-3)))
        }
    }
}
enum Choice4: Equatable {
    case none
    case case0(String, String)
    case case1(part0: Double, part1: Int)
    case case2(Int, part1: Int)
    var computed: Int {
        switch self {
        case .none: return (small((small(5) + small(17))) + small((([(-4), 10, 0x1F] as [Int]).firstIndex(of: 1_000) ?? -1)))
        case .case0(let x0, let x1): return ([17, 10, Int.max] as [Int]).reduce((5 &- 0x1F)) { $0 &+ $1 }
        case .case1(let x0, let x1): return 1_000
        case .case2(let x0, let x1): return x0
        }
    }
}
func function0(_ p0: Int?) -> [Record3] {
    do {
        let r5 = try risky((0x1F.leadingZeroBitCount &<< (-2)))
        let v6: [Double] = ([(true ? false : true), (true ? true : true), (r5 < r5), (true && false)] as [Bool]).compactMap { x7 in Double("a").map { x8 in bound(Double(r5)) } }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v9: Int = Int.min
    } catch {
        log.append("\(error)")
    }
    let v10: Int? = p0
    let v11: Bool? = (true as Bool?)
    var v12: Double? = ((-1.5) as Double?)
    var k13 = 0
    loop14: while k13 < 2 {
        k13 += 1
        if (!(true)) { break loop14 }
    }
    let v15: String = clip("42\(true)\(pick(true, String(repeating: "x y", count: abs(Int.max % 4)).clipped, "swift".lowercased()))")
    log.append(describe(v10))
    log.append(describe(v11))
    log.append(describe(v12))
    log.append(describe(v15))
    return ([Record3(field0: false)] as [Record3])
}
func function1(a0 p0: Int) -> Double? {
    var v17: Int = p0
    if (!((0..<abs(p0 % 5)).map { x18 in false }.isEmpty)) {
        let v19: Double? = Double(([] as [Int]).map { x20 in "ab" }.joined(separator: "b").clipped)
    } else if (([p0, v17, v17] as [Int]).compactMap { x21 in (nil as Double?) }.isEmpty) {
        v17 = (v17 ^ abs(small((([:] as [String: Int])["hello"] ?? v17))))
    } else {
        var v22: [Record1] = ([v17, p0] as [Int]).map { x23 in Record1(field0: (([p0, v17, p0] as [Int]).last ?? v17), field1: ("é" < "tea, milk")) }
    }
    var v24: Record3 = Record3(field0: false)
    log.append(describe(pick(pick(true, false, true), ([([p0, p0] as [Int]), ([] as [Int]), ([] as [Int]), ([p0, v17, v17, p0] as [Int])] as [[Int]]), cut(([] as [[Int]]) + ([([v17] as [Int]), ([p0, v17, p0] as [Int]), ([p0] as [Int])] as [[Int]])))))
    do {
        let r25 = try risky(((["", "é", "b"] as [String]).map { x26 in v17 }.max() ?? (([p0, v17, v17, v17] as [Int]).at(v17) ?? v17)))
        double(&v17)
    } catch Trouble.large(let n) {
        log.append(describe(n))
        v17 = ((([:] as [String: Int])[""] ?? p0) &+ v17).nonzeroBitCount
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(v17))
    log.append(describe(v24))
    return (v24.field0 ? ([(-1.5), (-0.25), 0.1] as [Double]).map { x27 in x27 } : ([true, true, false] as [Bool]).map { x28 in 2.5 }).at((Array(([] as [Int]).reversed()).firstIndex(of: (["é"] as [String]).count) ?? -1))
}
func function2(_ p0: Choice4) -> Int? {
    if ((clip("swift\(Choice2.case1(true))\("tea, milk")").contains(clip("naïve" + "x y")) ? ((nil as String?).map { x29 in 0.0 } != nil) : cut(([2, 100, 17] as [Int]) + ([2, 255, (-4), 0x1F] as [Int])).isEmpty)) {
        let v30: Choice2 = Choice2.none
        loop32: for i31 in cut(([(small(17) - small(10)), v30.computed] as [Int])) {
            if (([] as [Int]).isEmpty) {
                var v33: Int = ((([:] as [String: Int])[String(i31, radix: 2)] ?? 0x1F) &- i31)
                let v34: Choice2 = Choice2.case1(false)
            } else if ((bound(bound(Double(i31))) >= bound((-0.25).truncatingRemainder(dividingBy: 3.5)))) {
                var v35: Bool = (pick(([false, false, true] as [Bool]).contains(true), !(true), (i31 != i31)) != false)
            } else {
                var v36: Int? = ([i31] as [Int]).compactMap { x37 in (true ? ((-1) as Int?) : (0x1F as Int?)) }.last
            }
            let v38: [Int] = cut((["swift", "a"] as [String]).map { x39 in i31 } + ([i31, i31, i31, i31] as [Int]).map { x40 in i31 }).filter { x41 in (bound(([0.0] as [Double]).reduce(3.25) { bound($0 - $1) }) < abs(0.0).squareRoot()) }
            switch small(i31) {
            case ..<0:
                let v43: Choice2 = Choice2.none
            case 0, 2, 4:
                var v44: String = clip("🇳🇴\((Int((true ? "Zed" : "naïve"))) as Any)\(clip(String(i31, radix: 2) + "swift"))")
            case let n42 where !(true):
                var v45: Int = ((small(((["a": i31, "b": n42, "d": i31] as [String: Int])["x y"] ?? i31)) - small((i31 / 3))) << 8)
            case 5...20:
                var v46: String = (((i31 > i31) ? (nil as Int?).flatMap { x47 in ("3.5" as String?) } : (nil as String?)) ?? "Zed".uppercased())
            default:
                let (t48, t49) = (clip("hello" + "3.5"), (small(i31) + small(i31)))
            }
        }
    } else if (!(([2, 0, 1_000] as [Int]).contains { x50 in false })) {
        log.append(describe(3.25))
    } else {
        var v51: Choice2 = Choice2.case2(part0: "Zed", part1: "naïve")
    }
    if ((((["3.5", "3.5"] as [String]).first(where: { x52 in true }) ?? clip("hello\(Choice2.case1(false))\("-7")")) > clip("42\(Array(repeating: 1, count: abs(1_000 % 4)))\(String(repeating: "3.5", count: abs(1 % 4)).clipped)"))) {
        if ((toInt(((1.0 as Double?) ?? 1e-3)) <= 3)) {
            if (((1_000 &* ((nil as Int?) ?? 3)) <= (5 &+ "".count))) {
                let v53: Bool = (bound(max(([] as [Double]).reduce(3.25) { bound($0 + $1) }, (false ? (-0.25) : 0.0))) < abs(1e-3).squareRoot())
            } else {
                var v54: String = (cut((["-7"] as [String]) + (["hello", "naïve", "swift", "3.5"] as [String])).at(([] as [Double]).count) ?? pick("3.5".contains("x y"), clip("" + ""), clip("é\(3)\("é")")))
            }
        } else {
            switch (Choice2.case0) {
            case .none:
                var v55: [[String]] = Array(([true, true, false] as [Bool]).dropFirst()).map { x56 in ([] as [Int]).map { x57 in String("tea, milk".prefix(2)) } }
            case .case0:
                var v58: (a: Double, b: Double) = (a: (true ? atan(0.0) : bound(12.75 - 0.1)), b: bound(Double(p0.computed)))
            case .case1(let e59):
                let v60: String = ((((nil as String?) ?? "42") <= clip("ab\((a: "b", b: (-0.25)))\("42")")) ? "naïve" : (["b"] as [String]).joined(separator: "b").clipped.lowercased())
            case .case2(let e61, let e62):
                var v63: Double? = Double(clip("\(Array(repeating: Choice2.none, count: abs(3 % 4)))\(String(Int.min))"))
            }
        }
    } else {
        var v64: Int = (small((["ab", "3.5", "Zed"] as [String]).count) * small(((small(10) * small(100)) % 10)))
    }
    log.append(describe(p0))
    return (["tea, milk", "🇳🇴", "-7"] as [String]).first(where: { x65 in (1 < (-1)) }).map { x66 in abs(small((small(5) * small(1)))) }
}
func function3(a0 p0: [Choice2], a1 p1: (Int, Double), a2 p2: Int) -> Choice4 {
    let f67: (Int) -> Double = { (p68: Int) -> Double in bound(Double((p68 &- p2))) }
    if ((clip("3.5\(([(["a"] as [String]), (["-7", "ab", "hello"] as [String])] as [[String]]))\(clip("" + "swift"))") > clip("swift\(Record1(field0: p2, field1: false))\("42")"))) {
        var v69: Double = p1.1
        loop72: for i70 in cut(Array((["-7", ""] as [String]).suffix(2)).map { x71 in (v69 != v69) }) {
            v69 = bound(v69 * f67(((([p2, p2, p2, p2] as [Int]).at(p2) ?? p2) &* ([v69, v69, v69] as [Double]).count)))
        }
    } else {
        loop74: for i73 in cut(([p2] as [Int])) {
            if ((([p2, p2, i73, p2] as [Int]).map { x75 in false }.last == nil)) {
                let f76: (String) -> String = { (p77: String) -> String in ((0.0 != 3.25) ? p77 : "tea, milk") }
            } else {
                let v78: Record1 = (((bound((-1.5)) >= 100.0) != ([i73, p2] as [Int]).allSatisfy { x79 in false }) ? pick(false, Record1(field0: p2, field1: false), Record1(field0: p2, field1: false)) : Record1(field0: p2, field1: false))
            }
            defer { log.append(("🇳🇴".first.map { String($0) } ?? "x y")) }
        }
    }
    var v80: String = pick((true == (["-7", "x y"] as [String]).isEmpty), pick("b".hasSuffix("🇳🇴"), clip("🇳🇴\(p2)\("é")"), String(p2, radix: 36)), String((-4), radix: 36))
    var v81: (a: Int, b: String) = (a: p2, b: ((0x1F as Int?).flatMap { x82 in ("Zed" as String?) } ?? v80))
    var v83: Int = ([p2] as [Int]).map { x84 in x84 }.reduce(p2) { $0 &+ $1 }.nonzeroBitCount
    bump(&v83, by: p2)
    log.append(describe(p2))
    log.append(describe(v80))
    log.append(describe(v81))
    log.append(describe(v83))
    return Choice4.case1(part0: bound((-(-0.25)) - min((-1.5), 1.0)), part1: ((v83 &+ p2) &* (small(p2) + small(v83))))
}
func function4(a0 p0: Bool) -> Int {
    let v86: Record3 = Record3(field0: p0)
    do {
        let r87 = try risky((([0x1F, 255, Int.min, 1] as [Int]).map { x88 in x88 }.at(([1e-3, 2.5] as [Double]).count) ?? (2 & 10)))
        var v89: (Bool, Int) = (p0, max(r87, r87))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        let v90: Choice2 = Choice2.case1(false)
    } catch {
        log.append("\(error)")
    }
    loop92: for i91 in 1...6 where i91 % 2 == 0 {
        var v93: Int = ((small((i91 &- i91)) + small(i91)) % 2)
        v93 = Int(Int8(truncatingIfNeeded: pick((i91 >= i91), ((nil as Int?) ?? v93), (i91 &>> (-2)))))
    }
    if let u94 = (Int(((nil as String?) ?? "naïve"))) {
        let (t95, t96) = (([] as [Double]).reduce(0.5) { bound($0 + $1) }, (p0 != p0))
        let (t97, t98) = (t96, abs(small(u94)))
    } else {
        if (((cut(([10, (-4), 3, Int.min] as [Int]) + ([(-4), (-4)] as [Int])).firstIndex(of: (small(255) - small(1))) ?? -1) > ("é".count &- (0 &* 5)))) {
            var v99: Double = abs(((nil as Double?).flatMap { x100 in (0.0 as Double?) } ?? bound(1e-3 - 1e-3))).squareRoot()
            let v101: Int = (small(([Int.max] as [Int]).count.nonzeroBitCount) - small((small(((-4) ^ 0x1F)) - small((([] as [Int]).max() ?? (-4))))))
        } else {
            switch small((([100] as [Int]).count & 1.nonzeroBitCount)) {
            case ..<0:
                log.append(describe(((nil as String?) ?? "-7").lowercased()))
            case 0, 2, 4:
                let v103: Int? = ([(1 | 10), (small(0x1F) * small(17))] as [Int]).first(where: { x104 in (1...9).contains((small(x104) - small(x104))) })
            case let n102 where (n102 < n102):
                let f105: (Double) -> Double = { (p106: Double) -> Double in 12.75 }
            case 5...20:
                let f107: (Int) -> Double = { (p108: Int) -> Double in ([0.0, 2.5, 0.5] as [Double]).sorted(by: >).reduce(bound(Double(p108))) { bound($0 * $1) } }
            default:
                let f109: (String) -> Bool = { (p110: String) -> Bool in (p110.count < (p0 ? 1_000 : Int.min)) }
            }
        }
    }
    var v111: Record3 = Record3(field0: (abs(small((-1))) == "42".count))
    var v112: Double = tanh(bound(((nil as Double?) ?? 2.5) + bound((-1.5) * 1.0)))
    log.append(describe(p0))
    log.append(describe(v86))
    log.append(describe(v111))
    log.append(describe(v112))
    return (p0 ? 1_000 : (Array(([] as [Int]).dropLast()).first ?? ([0x1F] as [Int]).reduce(0x1F) { $0 &+ $1 }))
}
func function5(a0 p0: Int, a1 p1: [[Bool]]) -> Choice4 {
    let f113: (Int) -> Int = { (p114: Int) -> Int in p114 }
    loop116: for i115 in stride(from: 1, to: -1, by: -3) {
        var v117: (a: String, b: String) = (a: "a", b: "")
        let (t118, t119) = (((["c": p0, "b": p0, "a": p0] as [String: Int])["tea, milk"] ?? p0), "hello")
        loop122: for i120 in cut((0..<abs((([] as [Int]).firstIndex(of: t118) ?? -1) % 5)).map { x121 in (((-0.25) as Double?) ?? 0.0) }) {
            if ((t118 >= (([t118, p0, t118, t118] as [Int]).sorted(by: >).max() ?? p0.leadingZeroBitCount))) {
                log.append(describe(Record3(field0: (t118 == i115))))
            } else if ((((["c": p0, "a": t118] as [String: Int])[t119] ?? p0) <= toInt(i120))) {
                log.append(describe(Int(Int32(truncatingIfNeeded: abs(small(t118))))))
            } else {
                v117.b = ((0..<abs(t118 % 5)).map { x123 in i115 }.contains((t118 ^ p0)) ? clip("ab\((([:] as [String: Int])[t119] ?? i115))\(v117.a)") : t119)
            }
        }
    }
    loop125: for i124 in cut(([clip("x y\(Choice4.case1(part0: 12.75, part1: p0))\("🇳🇴")"), "a".uppercased(), pick(true, "Zed", ""), clip("é" + "-7")] as [String])) {
        do {
            let r126 = try risky(5)
            var v127: Record1 = pick(("é" == "42"), pick(false, Record1(field0: p0, field1: false), Record1(field0: r126, field1: true)), Record1(field0: p0, field1: ([p0] as [Int]).isEmpty))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let v128: [[String]] = ([Array(repeating: i124, count: abs(p0 % 4)).filter { x129 in (bound(12.75) <= 1.0) }, (0..<abs((p0 % 7) % 5)).map { x130 in String(p0, radix: 36) }] as [[String]])
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(([] as [Int]).compactMap { x131 in ([x131, p0, p0] as [Int]).last }))
    log.append(describe(p0))
    log.append(describe(p1))
    return Choice4.none
}
func function6(a0 p0: Choice4, _ p1: Int?) -> Record3 {
    log.append(describe(toInt(bound(3.25 - 100.0))))
    if (((((-4) == Int.max) == (1.0 != (-1.5))) || ((false || false) != (1...9).contains(Int.min)))) {
        var v133: Choice2 = Choice2.case2(part0: clip((false ? "é" : "swift") + "ab"), part1: zip((["🇳🇴", "42", "ab", "hello"] as [String]), (["-7", "naïve"] as [String])).map { clip($0 + $1) }.joined(separator: clip("naïve\(5)\("3.5")")).clipped)
        v133 = Choice2.case1((true == ((-4) == (-4))))
    } else {
        var v134: Int = ((["b": (true ? (-1) : Int.max)] as [String: Int])[pick(("Zed" > "hello"), "swift", "naïve")] ?? p0.computed)
    }
    let v135: String = (clip("b\(17)\("hello")").uppercased().first.map { String($0) } ?? clip("a\(Record1(field0: Int.min, field1: true))\(clip("ab\(0)\("x y")"))"))
    var v136: Choice4 = Choice4.case1(part0: 100.0, part1: Int.min)
    let f137: (Int) -> Int = { (p138: Int) -> Int in abs(small(p138)) }
    v136 = ((v136.computed >= (100 / (-3))) ? Choice4.none : Choice4.case2(f137(5), part1: -small(1_000)))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v135))
    log.append(describe(v136))
    return Record3(field0: true)
}
func function7(a0 p0: Int, a1 p1: Bool, _ p2: Bool) -> Int? {
    log.append(describe(Record3(field0: p1)))
    var v140: String? = (["hello", "-7"] as [String]).first
    v140 = (nil as Double?).flatMap { x141 in v140 }.flatMap { x142 in (false as Bool?) }.flatMap { x143 in pick(p1, (["swift"] as [String]), (["é", "ab"] as [String])).first(where: { x144 in x143 }) }
    var v145: String? = v140.map { x146 in ((p0 <= p0) ? x146 : x146) }
    loop148: for i147 in cut(([100.0, pick(p1, 2.5, 0.0)] as [Double])) {
        loop150: for i149 in stride(from: 6, to: -1, by: -3) {
            if (p1) {
                var v151: Choice2 = Choice2.case1(false)
            } else {
                v145 = nil
            }
        }
        let (t152, t153) = ((p0 >= p0) ? (p2, "é") : (p1 ? (p1, "ab") : (p1, "tea, milk")))
    }
    let v154: [Int] = Array(([] as [String]).map { x155 in p0 }.dropFirst()).map { x156 in 10 }
    log.append(describe(p2))
    log.append(describe(v140))
    log.append(describe(v145))
    log.append(describe(v154))
    return function2(((p0 <= p0) ? (p2 ? Choice4.none : Choice4.case1(part0: 2.5, part1: p0)) : function3(a0: ([Choice2.case2(part0: "3.5", part1: "b"), Choice2.none, Choice2.none, Choice2.case1(p1)] as [Choice2]), a1: (p0, (-1.5)), a2: p0)))
}
finish("function0", describe(function0(([100, 10, (-4)] as [Int]).first(where: { x16 in false }))))
finish("function0", describe(function0(Int("é"))))
finish("function1", describe(function1(a0: ((["b": 1_000, "a": 0x1F, "c": 255] as [String: Int])["Zed"] ?? (-1)))))
finish("function1", describe(function1(a0: (small(1) - small(5)))))
finish("function2", describe(function2(Choice4.case2(3, part1: Int.max))))
finish("function2", describe(function2(Choice4.case0("🇳🇴", "🇳🇴"))))
finish("function3", describe(function3(a0: ([1.0, 2.5, 0.0] as [Double]).map { x85 in Choice2.case1(false) }, a1: (1_000, 0.1), a2: (small(0x1F) - small(0x1F)))))
finish("function3", describe(function3(a0: ([Choice2.case0] as [Choice2]), a1: (1, 2.5), a2: -small(100))))
finish("function4", describe(function4(a0: (2 != Int.max))))
finish("function4", describe(function4(a0: (0 == 2))))
finish("function5", describe(function5(a0: (small(Int.max) * small(10)), a1: (false ? ([([true, false, false, false] as [Bool]), ([true] as [Bool]), ([true, false] as [Bool]), ([] as [Bool])] as [[Bool]]) : ([([true] as [Bool]), ([false] as [Bool]), ([] as [Bool])] as [[Bool]])))))
finish("function5", describe(function5(a0: max(3, Int.max), a1: ([true, true, true, true] as [Bool]).map { x132 in ([x132, x132, x132, x132] as [Bool]) })))
finish("function6", describe(function6(a0: Choice4.none, (nil as Bool?).flatMap { x139 in (nil as Int?) })))
finish("function6", describe(function6(a0: Choice4.case1(part0: (-0.25), part1: 17), Int("naïve"))))
finish("function7", describe(function7(a0: pick(true, (-1), 10), a1: !(true), (17 == 100))))
finish("function7", describe(function7(a0: "tea, milk".count, a1: ((nil as String?) != nil), (0x1F <= (-1)))))
