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
    var computed: String { ("x y".first.map { String($0) } ?? "42").lowercased() }
    mutating func change(_ n: Int) { field0 = "🇳🇴".count }
}
struct Record4: Equatable {
    var field0: String
    var field1: Int
    var computed: Bool { (Int.max > toInt(3.25)) }
    mutating func change(_ n: Int) { field1 = (("é" as String?) ?? field0).count }
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
enum Choice5: Equatable {
    case none
    case case0(part0: Double)
    case case1(part0: Int, part1: String)
    var computed: Int {
        switch self {
        case .none: return clip("Zed" + "swift").count
        case .case0(let x0): return clip("swift\(x0)\("Zed")").count
        case .case1(let x0, let x1): return x0
        }
    }
}
func function0(a0 p0: Int?, a1 p1: Int) -> Int {
    if let u6 = ((0..<abs(p1 % 5)).map { x7 in p1 }.last) {
        if let u8 = ((nil as Int?)) {
            switch (Choice2.none) {
            case .none:
                let v9: String = String(((([u6, u8, u6] as [Int]).at(u6) ?? u6) != u6))
            case .case0:
                let v10: String = clip("3.5\(Choice5.none)\(String(clip("ab" + "tea, milk").reversed()))")
            case .case1(let e11):
                let f12: (String) -> Int = { (p13: String) -> Int in p1 }
            case .case2(let e14):
                let v15: [[String]] = Array(([] as [String]).dropLast()).map { x16 in ([x16, x16, x16, x16] as [String]) }
            }
        } else {
            defer { log.append("ab") }
        }
        var v17: String? = (0..<abs(u6 % 5)).map { x18 in "" }.compactMap { x19 in (false ? ("Zed" as String?) : (nil as String?)) }.at(p1)
    } else {
        switch (Choice2.none) {
        case .none:
            if let u20 = ((0..<abs(p1 % 5)).map { x21 in x21 }.last) {
                let v22: [Int] = ([] as [Bool]).map { x23 in "-7" }.filter { x24 in (x24 != x24) }.map { x25 in abs(small((u20 / 2))) }
            } else {
                let v26: String = ((["42", "a", "🇳🇴", "-7"] as [String]).joined(separator: "naïve").clipped.hasPrefix(clip("-7\(([] as [Int]))\("swift")")) ? String(sin(0.0)) : String((-1.0)))
            }
        case .case0:
            var v27: Record1 = Record1(field0: (small((p1 ^ p1)) - small((p1 % 7))))
        case .case1(let e28):
            let (t29, t30) = (e28, p1)
        case .case2(let e31):
            let v32: Double? = ((p1.signum() > ~small(p1)) ? Double(("3.5".first.map { String($0) } ?? "ab")) : ([(-1.5), 0.1, (-1.5), 100.0] as [Double]).first)
        }
    }
    if let u33 = (([] as [String]).map { x34 in false }.first(where: { x35 in ([] as [String]).isEmpty })) {
        loop37: for i36 in cut(([u33] as [Bool])) {
            switch small(p1) {
            case ..<0:
                var v39: Record1 = Record1(field0: p1)
            case 0, 2, 4:
                var v40: [[Int]] = cut(([i36] as [Bool]).map { x41 in p1 }.map { x42 in ([p1, x42, x42] as [Int]) } + ([cut(([p1, p1, p1] as [Int]) + ([p1, p1] as [Int])), ([p1, p1] as [Int])] as [[Int]]))
            case let n38 where !(i36):
                var v43: Choice5 = Choice5.none
            case 5...20:
                var v44: (Double, Bool) = (u33 ? (0.5, i36) : (i36 ? (0.5, u33) : (2.5, u33)))
            default:
                log.append(describe((["tea, milk", "a", "b"] as [String]).last))
            }
        }
        if ((("tea, milk".count >= (p1 &- p1)) ? ((small(p1) * small(p1)) == (([p1, p1, p1] as [Int]).at(p1) ?? p1)) : ((p1 == p1) || u33))) {
            var v45: Double? = cut((u33 ? ([] as [Double]) : ([0.1, 1.0] as [Double])) + ([100.0] as [Double]).filter { x46 in u33 }).first
        } else {
            var v47: Record1 = pick(u33, Record1(field0: p1), ((u33 == u33) ? Record1(field0: p1) : Record1(field0: p1)))
        }
    } else {
        let v48: Int = p1
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return 100
}
func function1(_ p0: [Int]) -> Int {
    let v51: Choice5 = Choice5.case0(part0: bound(bound((-1.5) * (-1.5)) + 3.25))
    if ((false ? (Int(UInt8(truncatingIfNeeded: (-1))) > "é".count) : p0.contains { x52 in (x52 == x52) })) {
        var v53: [String] = ([((nil as String?) ?? String(255, radix: 36)), String(false), (String(Int.min, radix: 2).first.map { String($0) } ?? clip("tea, milk\(255)\("ab")")), pick(true, String(repeating: "42", count: abs((-1) % 4)).clipped, clip("3.5" + "42"))] as [String])
    } else {
        let (t54, t55) = ((false ? true : true), pick(true, 255, (-4)))
    }
    log.append(describe(p0))
    log.append(describe(v51))
    return String((true ? false : false)).count
}
func function2(_ p0: Int?, a1 p1: Record1, _ p2: Double) -> Bool {
    loop59: for i56 in cut(([p2, p2, p2, p2] as [Double]).compactMap { x57 in (nil as Bool?) }.filter { x58 in (x58 && x58) }) {
        var v60: Double = p2
        log.append(describe(!(([(-1), 1_000] as [Int]).isEmpty)))
    }
    log.append(describe(((small(Int.max) - small(5)) << 63)))
    let v61: Record1 = Record1(field0: 255)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v61))
    return pick(zip(([17, 0] as [Int]), ([2, 3, 0] as [Int])).map { $0 &+ $1 }.isEmpty, ([false, false, true] as [Bool]).compactMap { x62 in p0 }.contains { x63 in true }, ((nil as String?) ?? "tea, milk").hasSuffix(clip("hello\((("" as String?)) as Any)\("")")))
}
func function3(_ p0: Double, a1 p1: Int?) -> [Double] {
    var v64: Double? = Int("tea, milk").flatMap { x65 in Int("b") }.flatMap { x66 in Double("Zed") }
    log.append(describe(((["b": 0x1F] as [String: Int])[([] as [String]).joined(separator: "swift").clipped] ?? toInt(p0))))
    if let u67 = (([p0, p0, p0] as [Double]).first) {
        if let u68 = ((nil as Bool?)) {
            v64 = Double((pick(u68, u68, u68) ? (("Zed" as String?) ?? "b") : "42"))
        } else {
            do {
                let r69 = try risky(([u67, u67] as [Double]).count)
                v64 = Double(((nil as String?) ?? clip("tea, milk" + "ab")))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v70: Int? = p1
            } catch {
                log.append("\(error)")
            }
        }
        var v71: Int = cut(([100, 3, 10, (-4)] as [Int]) + ([100, 10, 255, 10] as [Int])).filter { x72 in ([false, false] as [Bool]).isEmpty }.count
    } else {
        var k73 = 0
        loop74: while k73 < 4 {
            k73 += 1
            v64 = Double(clip("hello\(([([k73] as [Int]), ([k73, k73, k73, k73] as [Int]), ([k73, k73, k73, k73] as [Int]), ([k73, k73, k73] as [Int])] as [[Int]]).filter { x75 in true })\((false ? "naïve" : "42"))"))
            v64 = Array(([k73, k73] as [Int]).map { x76 in p0 }.reversed()).first(where: { x77 in false })
        }
    }
    v64 = nil
    switch small(Int(UInt32(truncatingIfNeeded: "42".count))) {
    case ..<0:
        var v79: String = "tea, milk"
    case 0, 2, 4:
        var k80 = 0
        loop81: repeat {
            k80 += 1
            log.append(describe(Array(([] as [String]).reversed()).last))
            switch small((small((false ? k80 : k80)) - small(k80))) {
            case ..<0:
                var v83: Record4 = Record4(field0: String(repeating: "Zed".lowercased(), count: abs((([k80, k80, k80, k80] as [Int]).at(k80) ?? k80) % 4)).clipped, field1: (k80 &+ (([k80, k80] as [Int]).at(k80) ?? k80)))
            case 0, 2, 4:
                var v84: Choice2 = (!((bound(p0) > p0)) ? Choice2.case0 : Choice2.case0)
            case let n82 where (k80 == k80):
                var v85: (a: Int, b: String) = (a: (n82 % 2), b: String(repeating: clip("é\((a: n82, b: p0))\("a")"), count: abs(([n82, k80, n82, k80] as [Int]).reduce(n82) { $0 &+ $1 } % 4)).clipped)
            case 5...20:
                v64 = (false ? ([p0, p0, p0, p0] as [Double]) : ([] as [Double])).compactMap { x86 in ([x86, x86, p0] as [Double]).at(k80) }.first(where: { x87 in cut(([k80] as [Int]) + ([k80, k80, k80] as [Int])).allSatisfy { x88 in !(true) } })
            default:
                log.append(describe(((k80 >= k80) ? ([([k80] as [Int]), ([] as [Int])] as [[Int]]) : (false ? ([([k80] as [Int]), ([k80, k80] as [Int]), ([k80, k80, k80, k80] as [Int])] as [[Int]]) : ([([k80, k80] as [Int]), ([k80] as [Int])] as [[Int]])))))
            }
        } while k80 < 2
    case let n78 where (n78 > n78):
        v64 = (((([n78, n78, n78, n78] as [Int]).min() ?? n78) <= n78) ? Double(clip("naïve" + "naïve")) : ([] as [Int]).first(where: { x89 in true }).map { x90 in p0 })
    case 5...20:
        let (t91, t92) = (pick(true, true, true), (0 ^ 1))
    default:
        if ((((p1 ?? 5) % 3) < abs(small((([:] as [String: Int])[""] ?? 1_000))))) {
            v64 = (pick(false, true, false) ? ([true, false, true, true] as [Bool]).first(where: { x93 in x93 }) : ([false] as [Bool]).last).map { x94 in bound((v64 ?? p0).truncatingRemainder(dividingBy: 3.5)) }
        } else {
            if let u95 = (([(-4)] as [Int]).sorted().last) {
                var v96: Int? = p1
            } else {
                log.append(describe(Record1(field0: (-4))))
            }
        }
    }
    var v97: Double? = Double(clip("a".uppercased() + clip("naïve\(1_000)\("naïve")")))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v64))
    log.append(describe(v97))
    return (0..<abs(((small((-4)) + small((-1))) ^ (small((-4)) - small(100))) % 5)).map { x98 in bound(max(p0, p0) * p0) }
}
func function4(a0 p0: [Bool], a1 p1: Record4) -> Int? {
    var v100: [Choice5] = ([Choice5.case1(part0: 0x1F, part1: "b"), Choice5.none, Choice5.case1(part0: 1_000, part1: "naïve")] as [Choice5]).filter { x101 in !((true ? false : true)) }
    log.append(describe((small((small(Int.min) + small(5))) * small(10.leadingZeroBitCount))))
    var k102 = 0
    loop103: while k102 < 3 {
        k102 += 1
        v100 = ([Choice5.none, ((k102 < k102) ? Choice5.none : Choice5.case0(part0: 12.75))] as [Choice5])
        var v104: Int = toInt(bound(Double(k102)))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v100))
    return ([10, 255] as [Int]).sorted().sorted().last
}
func function5(a0 p0: [Int]) -> [Record1] {
    switch (Choice5.case1(part0: 3, part1: "tea, milk")) {
    case .none:
        let (t105, t106) = (((12.75 as Double?) ?? 100.0), (true && true))
    case .case0(let e107):
        var v108: Record4 = (cut(p0 + p0).contains { x109 in ("3.5" == "a") } ? Record4(field0: String(e107), field1: (0x1F & 0)) : Record4(field0: "3.5", field1: Int.min))
    case .case1(let e110, let e111):
        if let u112 = (("ab" as String?).map { x113 in true }.map { x114 in e110 }) {
            if ((((true == false) ? cos(1e-3) : ((2.5 as Double?) ?? (-1.5))) != 2.5.rounded(.down).rounded())) {
                var v115: [[Bool]] = cut(((e110 != u112) ? Array(([([false, false, true, false] as [Bool]), ([] as [Bool])] as [[Bool]]).reversed()) : Array(([([true] as [Bool]), ([true, false] as [Bool]), ([] as [Bool])] as [[Bool]]).prefix(2))) + (0..<abs(e110 % 5)).map { x116 in e111 }.map { x117 in ([true, true, false, false] as [Bool]) })
            } else if (([false, false, false, false] as [Bool]).filter { x118 in x118 }.isEmpty) {
                var v119: Int? = (Array(p0.reversed()).allSatisfy { x120 in (false != true) } ? Double(e111).flatMap { x121 in function4(a0: ([false, true] as [Bool]), a1: Record4(field0: e111, field1: e110)) } : ((-1) as Int?))
            } else {
                log.append(describe((!(true) ? (u112, e110) : (u112, u112))))
            }
        } else {
            if (p0.contains { x122 in (pick(false, x122, x122) == function0(a0: (nil as Int?), a1: x122)) }) {
                let v123: Record4 = Record4(field0: e111, field1: (small((e110 ^ e110)) * small(max(e110, e110))))
                let v124: Double = max(([e111, e111, e111, e111] as [String]).compactMap { x125 in (nil as Double?) }.reduce((true ? 100.0 : (-0.25))) { bound($0 * $1) }, bound(bound((-0.25) / 1.0) - sin(12.75)))
            } else {
                let f126: (Double) -> Double = { (p127: Double) -> Double in p127 }
            }
        }
    }
    do {
        let r128 = try risky(toInt(bound(1.0 / 0.1)))
        var v129: String = clip("Zed\(((nil as Int?).flatMap { x130 in (nil as Int?) }.map { x131 in clip("b\(r128)\("-7")") }) as Any)\(clip(pick(false, "", "3.5") + clip("3.5\(r128)\("🇳🇴")")))")
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v132: Bool = (!(pick(true, true, false)) == String("3.5".reversed()).contains("a"))
    } catch {
        log.append("\(error)")
    }
    var v133: Int = (small((p0.filter { x134 in true }.firstIndex(of: ((["b": 255] as [String: Int])["3.5"] ?? Int.min)) ?? -1)) * small(pick((["", "-7", "é"] as [String]).contains("a"), abs(small(Int.max)), (false ? 0 : 1_000))))
    v133 |= v133
    v133 &*= (small(v133) * small((["", "hello", "Zed"] as [String]).joined(separator: "b").clipped.count))
    log.append(describe(p0))
    log.append(describe(v133))
    return ([] as [Record1])
}
func function6(_ p0: Record4, _ p1: (a: Int, b: Bool), _ p2: [Choice5]) -> Double {
    if let u135 = (([false, false, true, false] as [Bool]).first) {
        loop137: for i136 in 1...6 where i136 % 2 == 0 {
            let v138: String = String((([] as [Int]).isEmpty || (i136 == i136)))
            switch (Choice2.none) {
            case .none:
                var v139: Record4 = p0
            case .case0:
                log.append(describe((Double(v138) ?? (-2.5))))
            case .case1(let e140):
                var v141: String = String("tea, milk".dropFirst())
            case .case2(let e142):
                var v143: Bool = v138.hasPrefix(v138)
            }
        }
    } else {
        let v144: Record1 = Record1(field0: 10)
    }
    do {
        let r145 = try risky(pick((0x1F == (-1)), ((Int.min as Int?) ?? Int.max), ~small(Int.min)))
        loop147: for i146 in stride(from: 2, to: -1, by: -3) {
            var v148: Choice5 = Choice5.case1(part0: r145, part1: String(repeating: String(repeating: "ab", count: abs(r145 % 4)).clipped, count: abs(r145 % 4)).clipped)
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if let u149 = ((["a"] as [String]).sorted().first(where: { x150 in ([0, 10] as [Int]).isEmpty })) {
            defer { log.append(clip("-7\(((nil as Int?)) as Any)\(u149)")) }
            switch small(([100.0, 2.5, 0.1, (-1.5)] as [Double]).map { x152 in 1_000 }.count) {
            case ..<0:
                var v153: Bool = pick((1...9).contains(((["c": Int.min] as [String: Int])[u149] ?? (-1))), !(pick(true, true, true)), ((u149 < u149) && (u149 >= u149)))
            case 0, 2, 4:
                var v154: Bool? = ([true, (1 >= 0)] as [Bool]).last
            case let n151 where (n151 > n151):
                var v155: [[Double]] = (0..<abs(100 % 5)).map { x156 in Array(([(-0.25), 12.75, (-0.25)] as [Double]).filter { x157 in true }.suffix(2)) }
            case 5...20:
                let v158: String = clip(p0.field0 + u149)
            default:
                var v159: Int = toInt(((true ? (1e-3 as Double?) : ((-0.25) as Double?)) ?? 1e-3))
            }
        } else {
            log.append(describe(cut((0..<abs(100 % 5)).map { x160 in p0 } + cut(([] as [Record4]) + ([p0] as [Record4])))))
        }
    } catch {
        log.append("\(error)")
    }
    var v161: String = clip(clip("-7\(-small(Int.max))\(p0.field0)") + String(repeating: clip("swift\(Choice2.case2(part0: false))\("hello")"), count: abs((5 &* 255) % 4)).clipped)
    loop163: for i162 in cut(([(false ? 0.1 : 3.25), (-100.0)] as [Double])) {
        let (t164, t165) = (((10 as Int?) ?? 5), (small(0x1F) - small(2)))
        loop167: for i166 in stride(from: 0, to: -1, by: -3) {
            log.append(describe(p2))
            switch (((t165 >= t165) ? Choice5.none : Choice5.case0(part0: i162))) {
            case .none:
                v161 = clip(v161 + String(((true != true) ? clip(v161 + v161) : v161).reversed()))
            case .case0(let e168):
                let f169: (Bool) -> String = { (p170: Bool) -> String in "hello" }
            case .case1(let e171, let e172):
                log.append(describe(String(p0.field0.suffix(3))))
            }
        }
        var k173 = 0
        loop174: while k173 < 3 {
            k173 += 1
            if (clip((false ? v161 : v161) + clip(v161 + v161)).contains("a")) {
                v161 = clip(v161 + clip("x y\((v161.hasPrefix(v161) != (t164 > k173)))\(clip(v161 + v161))"))
                v161 = clip(v161 + (clip("42" + String(i162)).first.map { String($0) } ?? String(repeating: clip("🇳🇴\(p0)\(v161)"), count: abs(3 % 4)).clipped))
            } else if (((t165 ^ t165) <= (t164 / (-3)))) {
                let v175: [[Int]] = Array((0..<abs((([] as [Int]).at(k173) ?? t165) % 5)).map { x176 in ([] as [String]).map { x177 in t164 } }.dropFirst())
            } else {
                log.append(describe(Array(repeating: ([k173, t164] as [Int]).sorted(), count: abs(t164 % 4))))
            }
            let (t178, t179) = (i162, pick(false, k173, t165))
        }
    }
    do {
        let r180 = try risky((small((small((-1)) - small(100))) + small((small(2) + small(5)))))
        do {
            let r181 = try risky(r180)
            switch (Choice2.case0) {
            case .none:
                v161 = clip(v161 + "hello")
            case .case0:
                v161 = clip(v161 + p0.field0)
            case .case1(let e182):
                v161 = clip(v161 + e182)
            case .case2(let e183):
                v161 = clip(v161 + v161)
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let v184: Int = p0.field1
        } catch {
            log.append("\(error)")
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var k185 = 0
        loop186: while k185 < 1 {
            k185 += 1
            do {
                let r187 = try risky(p1.a)
                if (false) { break loop186 }
            } catch Trouble.large(let n) {
                log.append(describe(n))
                v161 = clip(v161 + "swift")
            } catch {
                log.append("\(error)")
            }
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v161))
    return sin(pick((1 <= (-4)), bound(3.25 + 0.0), bound(100.0 * 12.75)))
}
func function7(_ p0: Choice2, a1 p1: String) -> Int {
    var v189: [[String]] = Array(repeating: Array(([(-0.25), 0.1, (-1.5)] as [Double]).prefix(2)).map { x190 in clip("3.5\((a: 1, b: p1))\(p1)") }, count: abs((small(p1.count) * small(((["a": Int.max] as [String: Int])[p1] ?? 10))) % 4))
    switch small(([] as [Double]).count) {
    case ..<0:
        switch (Choice5.case0(part0: ((100.0 as Double?) ?? 2.5))) {
        case .none:
            log.append(describe(cut((0..<abs(5 % 5)).map { x192 in ([([false] as [Bool])] as [[Bool]]) }.flatMap { $0 })))
        case .case0(let e193):
            if ((pick(false, p1, p1).count == ((0x1F << 3) / 10))) {
                v189 = ([zip((0..<abs((-1) % 5)).map { x194 in p1 }, Array(repeating: p1, count: abs(0 % 4))).map { clip($0 + $1) }, (0..<abs(abs(small((-4))) % 5)).map { x195 in p0.computed }, Array(([e193, e193] as [Double]).dropFirst()).map { x196 in clip("\(17)\(p1)") }, Array(Array(([] as [String]).suffix(2)).prefix(2))] as [[String]])
            } else if (((small(0) - small((-4))) < (5 &- (-1)))) {
                var v197: Int? = (((0x1F as Int?) == nil) ? pick(true, ([1_000, Int.max, 5, (-1)] as [Int]), ([] as [Int])) : ([10] as [Int])).at((small(p1.count) - small((100 / 3))))
            } else {
                log.append(describe(([0x1F] as [Int]).sorted(by: >)))
            }
        case .case1(let e198, let e199):
            v189 = Array(Array(([0.0, 3.25, 100.0, 3.25] as [Double]).dropLast()).suffix(2)).map { x200 in (0..<abs((small(e198) * small(e198)) % 5)).map { x201 in String(e199.sorted()) } }
        }
    case 0, 2, 4:
        v189 = ([([p1, p1, p1, p1] as [String]), ([p1] as [String])] as [[String]])
    case let n191 where (bound((-0.25)) <= (-0.25)):
        if (cut(([p1] as [String]).map { x202 in ([n191, n191, n191, n191] as [Int]) }.flatMap { $0 }).allSatisfy { x203 in (1...9).contains(n191.signum()) }) {
            log.append(describe(cut(([] as [[Int]]) + (true ? ([] as [[Int]]) : ([([] as [Int]), ([n191, n191, n191, n191] as [Int]), ([n191, n191, n191] as [Int]), ([n191] as [Int])] as [[Int]])))))
            var v204: Int = (n191 / (-3))
        } else {
            v189 = (0..<abs(n191 % 5)).map { x205 in (p1.hasSuffix(p1) ? ([p1, p1] as [String]) : cut(([p1, p1, p1] as [String]) + ([] as [String]))) }
        }
    case 5...20:
        log.append(describe((([5, 1_000, 1] as [Int]).last ?? abs(small(Int.min)))))
    default:
        var v206: Bool = (false && (0 > ([(-4), 1, Int.max] as [Int]).reduce(3) { $0 &+ $1 }))
    }
    log.append(describe(([100.0, 100.0] as [Double]).map { x207 in false }.filter { x208 in x208 }))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v189))
    return (min(((-4) &+ 0x1F), (2 &<< 1)) / 2)
}
finish("function0", describe(function0(a0: (12.75 as Double?).map { x49 in 2 }, a1: (Int.max &+ (-1)))))
finish("function0", describe(function0(a0: ([] as [Int]).first(where: { x50 in true }), a1: (0 / 3))))
finish("function1", describe(function1(cut(([(-4)] as [Int]) + ([] as [Int])))))
finish("function1", describe(function1(Array(([(-1), 1_000] as [Int]).reversed()))))
finish("function2", describe(function2(Int("3.5"), a1: pick(false, Record1(field0: 10), Record1(field0: 17)), max(0.5, 1.0))))
finish("function2", describe(function2(Int("42"), a1: Record1(field0: 1_000), bound(100.0 * 2.5))))
finish("function3", describe(function3(abs(12.75).squareRoot(), a1: ([0, 100, (-1), 3] as [Int]).last)))
finish("function3", describe(function3(pick(true, (-0.25), 0.5), a1: ([Int.min, (-1), 100] as [Int]).first(where: { x99 in false }))))
finish("function4", describe(function4(a0: ([true, false, true, true] as [Bool]), a1: Record4(field0: "tea, milk", field1: 10))))
finish("function4", describe(function4(a0: pick(false, ([] as [Bool]), ([] as [Bool])), a1: Record4(field0: "-7", field1: 17))))
finish("function5", describe(function5(a0: Array(([2, (-1), 5] as [Int]).reversed()))))
finish("function5", describe(function5(a0: ([1, (-1), 5, 1] as [Int]))))
finish("function6", describe(function6(Record4(field0: "naïve", field1: 3), (a: 255, b: false), Array(repeating: Choice5.case0(part0: 1e-3), count: abs(2 % 4)))))
finish("function6", describe(function6(Record4(field0: "-7", field1: (-1)), (a: 255, b: true), ([Choice5.case1(part0: 2, part1: "tea, milk"), Choice5.none] as [Choice5]).filter { x188 in true })))
finish("function7", describe(function7(Choice2.case1("42"), a1: clip("hello\(Record4(field0: "hello", field1: (-1)))\("é")"))))
finish("function7", describe(function7(Choice2.case0, a1: clip("swift" + ""))))
