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
    var field0: Double
    var field1: Int
    var computed: String { clip("tea, milk\((true != false))\("tea, milk")") }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
struct Record3 {
    var field0: (String, String)
    var computed: Int { ((small(100) * small(2)) &+ (([] as [Int]).at(17) ?? 0)) }
    mutating func change(_ n: Int) { field0 = ("ab", "🇳🇴") }
}
enum Choice2: Equatable {
    case none
    case case0
    var computed: String {
        switch self {
        case .none: return clip((("é" as String?) ?? "b") + ("3.5".first.map { String($0) } ?? ""))
        case .case0: return "42".uppercased().uppercased()
        }
    }
}
enum Choice4: Equatable {
    case none
    case case0
    case case1(Int, part1: Int)
    case case2(part0: Int)
    var computed: Bool {
        switch self {
        case .none: return ((1...9).contains((-4)) || ((3 as Int?) == nil))
        case .case0: return ((true && true) && (0 > Int.min))
        case .case1(let x0, let x1): return (clip("swift\((-1.5))\("hello")") != clip("-7\(Choice2.none)\("hello")"))
        case .case2(let x0): return (([x0, x0, x0, x0] as [Int]).reduce(x0) { $0 &+ $1 } != (x0 % 2))
        }
    }
}
func function0(a0 p0: [Int], a1 p1: Double) -> Int? {
    do {
        let r5 = try risky(Int(Int8(truncatingIfNeeded: (small(1) * small(10)))))
        let v6: String = clip("naïve\(([] as [Bool]).map { x7 in Record1(field0: p1, field1: r5) })\(pick((r5 < r5), String("Zed".suffix(3)), (("Zed" as String?) ?? "Zed")))")
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v8: Double = bound(Double(("tea, milk".count ^ (Int.max << 3))))
    } catch {
        log.append("\(error)")
    }
    if let u9 = ((false ? (["🇳🇴", "naïve"] as [String]) : ([] as [String])).last) {
        loop11: for i10 in cut(pick(!(false), cut(p0 + p0), p0)) {
            var v12: Record3 = Record3(field0: (((nil as Double?) == nil) ? (u9, u9) : (u9, u9)))
            switch small(((["c": i10] as [String: Int])["🇳🇴"] ?? i10)) {
            case ..<0:
                v12 = Record3(field0: (u9, u9))
            case 0, 2, 4:
                v12 = Record3(field0: v12.field0)
            case let n13 where ((nil as String?) != nil):
                v12 = Record3(field0: (u9, u9))
            case 5...20:
                v12.field0 = (u9, u9)
            default:
                let f14: (String) -> String = { (p15: String) -> String in u9 }
            }
            v12.change("-7".count)
        }
        var v16: Double = p1
    } else {
        let v17: [Record3] = cut(cut(([([Record3(field0: ("-7", "Zed")), Record3(field0: ("a", "ab")), Record3(field0: ("Zed", "é")), Record3(field0: ("hello", "-7"))] as [Record3]), ([Record3(field0: ("b", "tea, milk")), Record3(field0: ("42", "swift")), Record3(field0: ("x y", "naïve")), Record3(field0: ("hello", "hello"))] as [Record3]), ([Record3(field0: ("é", "a")), Record3(field0: ("a", "naïve"))] as [Record3]), ([Record3(field0: ("swift", "x y")), Record3(field0: ("b", "Zed")), Record3(field0: ("42", "b")), Record3(field0: ("-7", "-7"))] as [Record3])] as [[Record3]]).flatMap { $0 }) + cut(([Record3(field0: ("42", "-7")), Record3(field0: ("x y", "a"))] as [Record3]) + cut(([Record3(field0: ("Zed", "-7"))] as [Record3]) + ([Record3(field0: ("-7", "Zed")), Record3(field0: ("tea, milk", "b"))] as [Record3]))))
    }
    var v18: (Int, Int) = ((p0.at((["🇳🇴"] as [String]).count) ?? (small(Int.max) * small(3))), (small((2 & 0x1F)) - small((-1).nonzeroBitCount)))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v18))
    return ([(255 % 7), v18.0, (p0.min() ?? Int.min), ([p1, p1, p1, p1] as [Double]).count] as [Int]).first(where: { x19 in pick((true && false), (true ? true : true), (false || true)) })
}
func function1(a0 p0: Double, _ p1: Choice4) -> Record3 {
    let v22: Record3 = Record3(field0: ("é", "hello"))
    switch small(String("Zed".reversed()).count) {
    case ..<0:
        var v24: String = String(repeating: String((100 & 0x1F)), count: abs(v22.computed % 4)).clipped
    case 0, 2, 4:
        switch (p1) {
        case .none:
            do {
                let r25 = try risky(((small(10) - small(0)) | (([17, Int.min, 0, 5] as [Int]).at(100) ?? Int.max)))
                let v26: String = String(v22.computed, radix: 36)
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v27: [Choice4] = cut(([] as [Choice4]) + cut((0..<abs(Int.min % 5)).map { x28 in ([p1] as [Choice4]) }.flatMap { $0 }))
            } catch {
                log.append("\(error)")
            }
        case .case0:
            var v29: Record3 = Record3(field0: ("ab", "swift"))
        case .case1(let e30, let e31):
            switch small(v22.computed) {
            case ..<0:
                var v33: [Bool] = (0..<abs((small(e30) * small(([e30, e30] as [Int]).count)) % 5)).map { x34 in (v22.computed == (e31 &- e31)) }
            case 0, 2, 4:
                let v35: Double? = ([] as [Double]).map { x36 in x36 }.sorted().first(where: { x37 in (([p0, p0, p0, p0] as [Double]).at(e30) == nil) })
            case let n32 where (e31 <= e30):
                let v38: Int? = Int(String(e30, radix: 16))
            case 5...20:
                var v39: String = String(repeating: ((e30 != e31) ? clip("hello\(v22)\("a")") : String("3.5".dropFirst())), count: abs((e31 &+ e31) % 4)).clipped
            default:
                var v40: (String, String) = ("3.5", "3.5")
            }
        case .case2(let e41):
            defer { log.append(("tea, milk".first.map { String($0) } ?? "tea, milk")) }
        }
    case let n23 where p1.computed:
        log.append(describe(("x y" as String?)))
    case 5...20:
        log.append(describe(true))
    default:
        var v42: Int = ((!(true) && p1.computed) ? (small((small(2) - small(100))) + small((false ? Int.max : (-4)))) : max(v22.computed, ([] as [Int]).reduce(0) { $0 &+ $1 }))
    }
    let v43: [[String]] = pick(((1...9).contains(255) ? (255 >= 1_000) : ((-4) >= 100)), ([] as [[String]]).filter { x44 in (true != false) }, (0..<abs(v22.computed % 5)).map { x45 in (["42", "🇳🇴", "3.5"] as [String]) })
    loop48: for i46 in cut(pick("42".hasSuffix("Zed"), ([true] as [Bool]).compactMap { x47 in (nil as Bool?) }, Array(repeating: true, count: abs(1_000 % 4)))) {
        var v49: [[Double]] = (0..<abs("naïve".count % 5)).map { x50 in (i46 ? ([p0] as [Double]) : ([p0, p0, p0, p0] as [Double])) }.filter { x51 in !(false) }
        var v52: (Int, Int) = (i46 ? ((-4), 100) : (((nil as Int?) ?? 255), (i46 ? (-1) : 1_000)))
        switch (Choice2.case0) {
        case .none:
            v49 = Array(Array(v49.prefix(2)).dropLast())
        case .case0:
            log.append(describe(([5, 3] as [Int]).sorted().first(where: { x53 in i46 })))
        }
    }
    if (((toInt(p0) &- (100 / 2)) >= ([(-1), Int.max, 1_000, 0x1F] as [Int]).reduce(v22.computed) { $0 &+ $1 })) {
        let v54: Record3 = Record3(field0: ("ab", clip("a\(v43)\("tea, milk")")))
        loop57: for i55 in cut(pick(true, (["é", "ab"] as [String]), (["b", "swift", "swift"] as [String])).filter { x56 in (x56 <= x56) }) {
            do {
                let r58 = try risky(((([3, 17, 0x1F, 3] as [Int]).at(3) ?? 100) % 2))
                var v59: Record1 = Record1(field0: p0, field1: (([r58] as [Int]).firstIndex(of: (r58 % 7)) ?? -1))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v60: String = pick(((p0 == p0) == !(true)), clip("a\(Array(([([5, 0x1F, 1] as [Int]), ([Int.max] as [Int]), ([(-4), 5, Int.min] as [Int])] as [[Int]]).suffix(2)))\(clip("tea, milk\(([([p0, p0, p0, p0] as [Double]), ([p0, p0, p0] as [Double])] as [[Double]]))\(i55)"))"), String(repeating: ([i55, i55, i55, i55] as [String]).joined(separator: i55).clipped, count: abs(Int.min % 4)).clipped)
            } catch {
                log.append("\(error)")
            }
            if (p1.computed) {
                let v61: [Record1] = (0..<abs(1_000 % 5)).map { x62 in Record1(field0: p0, field1: x62) }
            } else {
                var v63: Double = (-1.5)
            }
        }
    } else {
        log.append(describe(cut(v43.flatMap { $0 })))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v22))
    log.append(describe(v43))
    return Record3(field0: (String("b".dropFirst()), "42".uppercased()))
}
func function2(a0 p0: Int?, _ p1: Choice2, _ p2: Int) -> Bool {
    let f64: (Int) -> Bool = { (p65: Int) -> Bool in ((nil as Double?) == nil) }
    log.append(describe(Record1(field0: 12.75, field1: p2)))
    var v66: Record1 = Record1(field0: bound(Double((false ? p2 : p2))), field1: p2)
    if let u67 = (zip(([p2, p2] as [Int]), ([p2, p2, p2, p2] as [Int])).map { $0 &+ $1 }.first(where: { x68 in ([x68, p2, x68] as [Int]).isEmpty })) {
        v66.field0 = (-(false ? (-0.25) : 100.0))
    } else {
        loop70: for i69 in stride(from: 5, to: -1, by: -3) {
            switch small(i69) {
            case ..<0:
                log.append(describe(((p2 < p2) ? (a: false, b: false) : (a: false, b: false))))
            case 0, 2, 4:
                let f72: (Double) -> String = { (p73: Double) -> String in "swift" }
            case let n71 where (i69 == n71):
                var v74: String? = ("-7" as String?)
            case 5...20:
                let v75: Int = -small(p2)
            default:
                log.append(describe((([] as [Double]).first(where: { x76 in false }) == nil)))
            }
            log.append(describe(((p2 <= i69) ? Record3(field0: ("naïve", "-7")) : Record3(field0: ("b", "42")))))
        }
    }
    loop79: for i77 in cut(([0.0] as [Double]).filter { x78 in !(false) }) {
        v66 = Record1(field0: 0.5, field1: p2)
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v66))
    return !(((true ? true : false) || false))
}
func function3(_ p0: Choice4) -> Int {
    var k81 = 0
    loop82: repeat {
        k81 += 1
        log.append(describe((["swift"] as [String]).filter { x83 in false }.count))
        var v84: Bool? = (["naïve", "x y", "a", "42"] as [String]).sorted(by: >).at((small(k81) - small(k81))).map { x85 in ([true, true, false] as [Bool]).isEmpty }
    } while k81 < 1
    switch (p0) {
    case .none:
        loop87: for i86 in cut(Array(cut(([Int.max, 100] as [Int]) + ([0, 2, 0, 100] as [Int])).reversed())) {
            var v88: Choice4 = Choice4.none
            log.append(describe((false ? "ab" : "é").count))
            if (pick(([i86, i86, i86, i86] as [Int]).isEmpty, ("3.5".first.map { String($0) } ?? "Zed"), clip("ab\(Choice2.case0)\("swift")")).hasSuffix(((["hello"] as [String]).first(where: { x89 in true }) ?? clip("x y\(i86)\("é")")))) {
                v88 = Choice4.case0
                var v90: Int = (([i86, i86] as [Int]).filter { x91 in false }.last ?? i86)
            } else {
                v88 = Choice4.case0
            }
        }
    case .case0:
        switch (Choice2.none) {
        case .none:
            var v92: Int? = ([] as [Int]).first
        case .case0:
            if (((abs(small(5)) &* ([] as [Double]).count) == (-small(10) | ([255, 2, 10] as [Int]).count))) {
                let v93: Int = (small((([] as [Int]).filter { x94 in true }.at(((-4) ^ 1_000)) ?? (([:] as [String: Int])["3.5"] ?? 2))) - small(("-7".count ^ ((255 as Int?) ?? 17))))
            } else {
                var v95: [[Int]] = (pick(true, true, true) ? ([] as [[Int]]) : ([([] as [Int]), ([1, 1_000, 0x1F, 255] as [Int])] as [[Int]])).filter { x96 in ((x96.firstIndex(of: 0) ?? -1) != x96.reduce(10) { $0 &+ $1 }) }
            }
        }
    case .case1(let e97, let e98):
        log.append(describe((0..<abs((small(e97) * small(e98)) % 5)).map { x99 in p0 }))
    case .case2(let e100):
        var v101: Bool = String((small(e100) + small(e100)), radix: 2).contains("b".lowercased())
    }
    let f102: (Int) -> String = { (p103: Int) -> String in clip(String(repeating: "é", count: abs(p103 % 4)).clipped + clip("é\((("b" as String?)) as Any)\("swift")")) }
    if (((((-4) > 17) ? pick(true, 17, 2) : (small(Int.max) - small(17))) >= (([0x1F, 1_000, 5, 10] as [Int]).map { x104 in x104 }.min() ?? (10 >> (-2))))) {
        do {
            let r105 = try risky((([] as [Int]).at(2) ?? ((["d": 5, "a": Int.min] as [String: Int])["naïve"] ?? (-1))))
            switch small(((false != false) ? (r105 &* r105) : (small(r105) + small(r105)))) {
            case ..<0:
                let v107: Record1 = Record1(field0: bound(Double(r105)), field1: Int(UInt8(truncatingIfNeeded: (r105 &- r105))))
            case 0, 2, 4:
                log.append(describe(([true, true] as [Bool]).map { x108 in "42" }.map { x109 in Choice4.none }))
            case let n106 where (r105 > n106):
                var v110: Int? = (255 as Int?)
            case 5...20:
                let v111: Bool = p0.computed
            default:
                var v112: Record3 = (((([] as [Int]).at(r105) ?? r105) == r105) ? pick((r105 > r105), Record3(field0: ("a", "")), (true ? Record3(field0: ("tea, milk", "b")) : Record3(field0: ("hello", "naïve")))) : Record3(field0: ("42", "ab")))
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v113: String = (pick(true, (["3.5"] as [String]), (["3.5"] as [String])).first ?? clip(f102(0) + clip("3.5" + "ab")))
        } catch {
            log.append("\(error)")
        }
        let f114: (String) -> Double = { (p115: String) -> Double in bound(bound(Double(1)) + pick(true, 1.0, 0.5)) }
    } else {
        var v116: (a: Int, b: Bool) = (a: 2, b: false)
    }
    let v117: Int? = Int(String(toInt((-1.5))))
    let v118: Choice4 = Choice4.case2(part0: 10)
    log.append(describe(p0))
    log.append(describe(v117))
    log.append(describe(v118))
    return ([(3 != 1), (1...9).contains(1_000)] as [Bool]).count
}
func function4(a0 p0: Double?, _ p1: Record3, _ p2: Record3) -> Double? {
    if let u119 = ((nil as String?)) {
        log.append(describe((0..<abs(abs(small(10)) % 5)).map { x120 in Choice2.none }))
        defer { log.append(u119.uppercased()) }
    } else {
        log.append(describe(([false, true, false] as [Bool]).map { x121 in "a" }.joined(separator: clip("-7" + "tea, milk")).clipped))
    }
    var v122: Int = (small(((small(255) - small(Int.min)) ^ (1_000 &- 100))) * small((Int(UInt32(truncatingIfNeeded: 3)) ^ abs(small(10)))))
    let v123: Record1 = Record1(field0: bound(bound(Double(v122)) * max((-0.25), (-0.25))), field1: p1.computed)
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v122))
    log.append(describe(v123))
    return Int(clip("hello" + "b")).flatMap { x124 in p0 }
}
func function5(_ p0: String) -> Int? {
    var v126: Int? = ([] as [Int]).first(where: { x127 in (pick(false, true, false) != (false ? false : false)) })
    var v128: Record3 = Record3(field0: (clip(p0 + p0), String(p0.suffix(3))))
    let v129: (a: String, b: String) = (a: ((true ? true : true) ? (p0.first.map { String($0) } ?? p0) : clip("-7\(p0)\(p0)")), b: String(clip("-7\(([] as [[Int]]))\(p0)").reversed()))
    v126 = cut(cut(([1_000, 0x1F, Int.min] as [Int]) + ([3, 3, 10, Int.min] as [Int])) + ([(-1), 10, (-1)] as [Int]).filter { x130 in true }).last
    switch (Choice4.case0) {
    case .none:
        let v131: Int = Int(Int32(truncatingIfNeeded: ((true ? (-4) : 0x1F) << 3)))
    case .case0:
        loop133: for i132 in stride(from: 5, to: -1, by: -3) {
            v126 = Array(([i132, i132] as [Int]).dropLast()).sorted(by: >).first
        }
    case .case1(let e134, let e135):
        var v136: Double = bound(max(0.1.rounded(.down), 0.1.rounded()) / bound(Double(e135)))
    case .case2(let e137):
        log.append(describe(Array(([p0, p0, p0] as [String]).prefix(2))))
    }
    log.append(describe(p0))
    log.append(describe(v126))
    log.append(describe(v128))
    log.append(describe(v129))
    return v126
}
func function6(a0 p0: Bool?, a1 p1: Choice4) -> Choice2 {
    var k138 = 0
    loop139: while k138 < 1 {
        k138 += 1
        let v140: [Int] = ([] as [Int])
        var v141: [Int] = Array((["hello", "3.5"] as [String]).dropLast()).filter { x142 in !(true) }.map { x143 in (Int(x143) ?? ((["a": k138, "d": k138, "c": k138] as [String: Int])[x143] ?? k138)) }
    }
    let v144: Choice4 = p1
    log.append(describe(v144))
    var v145: Int? = (pick(!(true), function2(a0: (nil as Int?), Choice2.case0, 2), ("swift" == "Zed")) ? ([false, true, true] as [Bool]).first.flatMap { x146 in Int("swift") } : ([5, 100, 2] as [Int]).at("Zed".count))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v144))
    log.append(describe(v145))
    return Choice2.none
}
func function7(a0 p0: (a: Double, b: Double)) -> [Int] {
    defer { log.append(clip("3.5" + "é")) }
    if let u149 = (([] as [String]).first) {
        defer { log.append(u149.uppercased()) }
    } else {
        defer { log.append(String((-1))) }
    }
    let (t150, t151) = (false, (small(10) - small(17)))
    if let u152 = (zip((["-7", ""] as [String]), ([] as [String])).map { clip($0 + $1) }.first) {
        defer { log.append(clip("🇳🇴\(([t151, t151, t151] as [Int]))\(u152)")) }
    } else {
        let v153: String = cut(([t150, t150] as [Bool]) + ([t150, t150] as [Bool])).map { x154 in ("swift".first.map { String($0) } ?? "hello") }.joined(separator: "a").clipped
    }
    log.append(describe(p0))
    log.append(describe(t150))
    log.append(describe(t151))
    return cut(pick(t150, ([t151, t151, t151, t151] as [Int]), ([t151, t151, t151] as [Int])).filter { x155 in (bound(100.0) >= 0.0) } + (0..<abs((t151 &* t151) % 5)).map { x156 in x156.leadingZeroBitCount })
}
finish("function0", describe(function0(a0: (["hello"] as [String]).map { x20 in 0 }, a1: bound(Double(Int.min)))))
finish("function0", describe(function0(a0: ([0.5, 12.75, (-0.25), 0.0] as [Double]).map { x21 in (-1) }, a1: bound(100.0 / (-1.5)))))
finish("function1", describe(function1(a0: 1e-3, Choice4.case1(17, part1: 5))))
finish("function1", describe(function1(a0: bound(12.75 * 0.5), Choice4.none)))
finish("function2", describe(function2(a0: (nil as Int?), Choice2.none, 1_000)))
finish("function2", describe(function2(a0: ([] as [Int]).first(where: { x80 in true }), Choice2.case0, (small(1) + small(255)))))
finish("function3", describe(function3(Choice4.case0)))
finish("function3", describe(function3((true ? Choice4.case1(3, part1: 0x1F) : Choice4.case1(Int.max, part1: Int.max)))))
finish("function4", describe(function4(a0: (Int.max as Int?).map { x125 in 0.1 }, (false ? Record3(field0: ("-7", "naïve")) : Record3(field0: ("swift", "Zed"))), Record3(field0: ("-7", "hello")))))
finish("function4", describe(function4(a0: (0.1 as Double?), pick(true, Record3(field0: ("🇳🇴", "é")), Record3(field0: ("hello", "42"))), Record3(field0: ("🇳🇴", "3.5")))))
finish("function5", describe(function5(pick(false, "x y", "hello"))))
finish("function5", describe(function5(clip("ab\(Record3(field0: ("🇳🇴", "Zed")))\("-7")"))))
finish("function6", describe(function6(a0: ("42" as String?).flatMap { x147 in (nil as Bool?) }, a1: Choice4.case0)))
finish("function6", describe(function6(a0: (1_000 as Int?).map { x148 in true }, a1: Choice4.case1(255, part1: 0x1F))))
finish("function7", describe(function7(a0: (a: 1.0, b: 12.75))))
finish("function7", describe(function7(a0: (a: (-1.5), b: 0.0))))
