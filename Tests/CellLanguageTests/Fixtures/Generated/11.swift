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
struct Record1 {
    var field0: (Double, String)
    var field1: String
    var computed: Double { bound(Double((2 / (-3)))) }
    mutating func change(_ n: Int) { field0 = ((12.75 == 1e-3) ? field0 : field0) }
}
struct Record4: Equatable {
    var field0: Int
    var computed: Int { ([field0, field0, field0] as [Int]).filter { x5 in true }.count }
    mutating func change(_ n: Int) { field0 = ((([n, field0, field0, field0] as [Int]).at(n) ?? field0) / 3) }
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
enum Choice6: Equatable {
    case none
    case case0(part0: Int)
    var computed: Bool {
        switch self {
        case .none: return true
        case .case0(let x0): return (bound(100.0 - 12.75) != cos(3.25))
        }
    }
}
func function0(_ p0: (String, String)) -> [[Int]] {
    var k7 = 0
    loop8: repeat {
        k7 += 1
        if (false) {
            if ((clip("-7\(12.75)\("a")").first.map { String($0) } ?? p0.0).hasPrefix("b")) {
                var v9: Int? = Int(clip("Zed\((a: true, b: ""))\("hello")"))
                log.append(describe((0..<abs((small(k7) + small(k7)) % 5)).map { x10 in (["-7", "", "-7"] as [String]) }))
            } else {
                var v11: Int = k7
            }
        } else {
            if (((("x y" == "ab") ? (([k7, k7, k7] as [Int]).firstIndex(of: k7) ?? -1) : k7) == k7)) {
                var v12: Int = (([(k7 &* k7)] as [Int]).first ?? ((k7 & k7) ^ ((["c": k7, "a": k7, "d": k7] as [String: Int])["-7"] ?? k7)))
                v12 = (Array(repeating: pick(true, v12, k7), count: abs((k7 << 63) % 4)).first ?? v12)
            } else {
                var v13: Choice2 = Choice2.case0
            }
        }
        var v14: Choice6 = Choice6.none
    } while k7 < 4
    let f15: (String) -> Int = { (p16: String) -> Int in (([:] as [String: Int])[p16] ?? ((["c": Int.max, "d": 0] as [String: Int])[p16] ?? 17)) }
    log.append(describe((nil as String?)))
    do {
        let r17 = try risky(([1e-3, (-0.25), 100.0, 100.0] as [Double]).filter { x18 in true }.count)
        switch (Choice6.none) {
        case .none:
            log.append(describe(("ab".hasSuffix("tea, milk") ? Record4(field0: r17) : Record4(field0: r17))))
        case .case0(let e19):
            var v20: Int = (small(([e19, e19, r17] as [Int]).map { x21 in 100.0 }.count) - small(e19))
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        loop24: for i22 in cut(((true && true) ? (["Zed", "naïve"] as [String]) : (0..<abs(1 % 5)).map { x23 in "x y" })) {
            let f25: (String) -> Bool = { (p26: String) -> Bool in p26.contains(clip("ab\((("tea, milk" as String?)) as Any)\(i22)")) }
            let v27: [[String]] = ([zip(pick(true, ([i22] as [String]), ([i22, i22] as [String])), ([i22, i22, i22, i22] as [String]).sorted()).map { clip($0 + $1) }] as [[String]])
            let v28: (Int, Double) = ((-small(2) / 3), ((("" as String?) == nil) ? bound(100.0.truncatingRemainder(dividingBy: 3.5)) : 1.0))
        }
    } catch {
        log.append("\(error)")
    }
    let (t29, t30) = (0.0, ([3.25] as [Double]).reduce(100.0) { bound($0 * $1) })
    log.append(describe(("é".contains("-7") ? ((["c": 0x1F, "a": 0x1F] as [String: Int])["🇳🇴"] ?? 2) : (small(17) * small(10)))))
    log.append(describe(p0))
    log.append(describe(t29))
    log.append(describe(t30))
    return (0..<abs(pick((false ? true : true), "Zed".count, abs(small(17))) % 5)).map { x31 in ([] as [Int]).map { x32 in f15("ab") } }
}
func function1(_ p0: [Record1], a1 p1: [Choice6], a2 p2: [Double]) -> [Bool] {
    let (t33, t34) = (1_000, pick(false, "", "3.5"))
    log.append(describe(([t33, t33] as [Int]).at(t33).map { x35 in (t33 == t33) }))
    log.append(describe((((-0.25) != (-1.5)) ? (t34.first.map { String($0) } ?? t34) : clip("tea, milk\(((5 as Int?)) as Any)\(t34)"))))
    switch (Choice2.case0) {
    case .none:
        loop37: for i36 in stride(from: 0, to: -1, by: -3) {
            log.append(describe((255 as Int?)))
            var v38: String = (((([i36, i36, i36] as [Int]).last ?? i36) <= (small(t33) - small(i36))) ? clip("-7\(([] as [Double]))\(t34)") : clip("🇳🇴\((([true] as [Bool]).last) as Any)\(clip(t34 + t34))"))
        }
    case .case0:
        log.append(describe(pick((bound(1e-3) > 1.0), (false ? Record4(field0: t33) : Record4(field0: t33)), Record4(field0: t33))))
    case .case1(let e39):
        do {
            let r40 = try risky((t33 / 2))
            if (true) {
                var v41: Choice6 = Choice6.none
            } else if (!((false ? true : true))) {
                let v42: Choice6 = ((([] as [String]).joined(separator: t34).clipped <= String(repeating: t34, count: abs(r40 % 4)).clipped) ? Choice6.none : ((bound(e39) > e39) ? Choice6.case0(part0: r40) : Choice6.none))
            } else {
                var v43: [[Int]] = ([([t33] as [Int]).map { x44 in t34.count }, ([Int(Int32(truncatingIfNeeded: r40))] as [Int]), ([t34, t34, t34, t34] as [String]).sorted().map { x45 in t33 }] as [[Int]])
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            if let u46 = (Double(t34).map { x47 in Int(UInt32(truncatingIfNeeded: t33)) }) {
                var v48: Int = t33
                log.append(describe(Choice6.none))
            } else {
                var v49: Record1 = Record1(field0: (e39, t34), field1: String(repeating: clip("42\(false)\(t34)"), count: abs(Int(UInt8(truncatingIfNeeded: t33)) % 4)).clipped)
            }
        } catch {
            log.append("\(error)")
        }
    case .case2:
        var v50: Double? = ([min((-1.5), 1.0), abs(1.0).squareRoot(), max(1.0, (-0.25))] as [Double]).last
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(t33))
    log.append(describe(t34))
    return cut(([([t33] as [Int]).contains { x51 in false }, ((nil as Bool?) == nil), (bound((-1.5)) <= 2.5), !(false)] as [Bool]) + pick((t34 > t34), ([] as [Bool]).filter { x52 in x52 }, pick(true, ([false, true, false] as [Bool]), ([true, true, true] as [Bool]))))
}
func function2(_ p0: Choice6, _ p1: Choice2) -> Int? {
    let v54: Record4 = (p0.computed ? pick(((nil as String?) == nil), (false ? Record4(field0: 100) : Record4(field0: 100)), Record4(field0: 1_000)) : Record4(field0: 3))
    var v55: Int? = (Int.min as Int?)
    if (p0.computed) {
        let (t56, t57) = (([Int.min, (-4), Int.max] as [Int]).reduce(Int.min) { $0 &+ $1 }, !(true))
    } else {
        v55 = nil
    }
    let v58: Choice6 = Choice6.case0(part0: ((true ? Int.max : (-4)) &- (small(0) - small(0x1F))))
    log.append(describe(p1))
    log.append(describe(v54))
    log.append(describe(v55))
    log.append(describe(v58))
    return v55
}
func function3(a0 p0: Int?) -> Int {
    var v59: [Double] = ([(-1.5), bound(bound(Double(Int.min)) / ([2.5] as [Double]).reduce(0.0) { bound($0 + $1) })] as [Double])
    loop62: for i60 in cut(Array(v59.map { x61 in 3 }.reversed())) {
        let v63: [[Int]] = (0..<abs(i60 % 5)).map { x64 in ([i60, i60] as [Int]) }
        v59.reverse()
        if ((i60 <= i60)) {
            if let u65 = (Int(String(repeating: "", count: abs(i60 % 4)).clipped)) {
                v59 = ([1e-3, (-0.25)] as [Double])
            } else {
                log.append(describe(p0.map { x66 in String(i60, radix: 16) }))
            }
        } else if ((i60 == (small(i60) * small(i60)))) {
            if let u67 = (Double(pick(true, "-7", "b"))) {
                v59 = Array(([false, true, true] as [Bool]).map { x68 in "x y" }.map { x69 in atan(u67) }.dropFirst())
            } else {
                v59 = v59.sorted()
            }
        } else {
            if (false) {
                let v70: Double? = ([] as [String]).at((i60 &<< 8)).flatMap { x71 in Double(x71.lowercased()) }
            } else {
                if v59.count > 1 { v59[1] = cos(bound(Double(i60))) }
            }
        }
    }
    v59 = ([(-bound(Double(0x1F))), bound(bound((-0.25) - 2.5) + bound(0.5 * 0.5))] as [Double])
    if let u72 = ((false ? (["hello", "🇳🇴"] as [String]) : (["swift", "", "hello", "é"] as [String])).first) {
        var v73: Bool = (Array(([2, Int.min, 3] as [Int]).dropFirst()).count == ((([1] as [Int]).at(5) ?? 10) % (-3)))
        v59 = (0..<abs(([] as [Bool]).count % 5)).map { x74 in (x74 == x74) }.map { x75 in 3.25 }
    } else {
        var v76: [String] = ([clip("naïve\(clip("é" + "🇳🇴"))\((["hello", "naïve", "3.5", ""] as [String]).joined(separator: "3.5").clipped)"), clip("\(([(-4), 0x1F] as [Int]))\("Zed")"), clip("é".lowercased() + "naïve")] as [String])
    }
    log.append(describe(p0))
    log.append(describe(v59))
    return ((0..<abs((5 / 10) % 5)).map { x77 in Int(UInt8(truncatingIfNeeded: x77)) }.min() ?? (small((3 &* 3)) - small((0 | (-1)))))
}
func function4(a0 p0: Int, a1 p1: Int, a2 p2: Int) -> [Bool] {
    var v79: Int = p0
    do {
        let r80 = try risky(((0..<abs(p0 % 5)).map { x81 in p1 }.at((p2 &<< 63)) ?? (p2 % 7)))
        v79 = (((255 as Int?) ?? p1) / 10)
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if (pick(((1...9).contains(p0) == false), ([100.0, 0.5, (-1.5), 1.0] as [Double]).sorted(by: >).contains(bound((-0.25) * 0.1)), cut(([false] as [Bool]) + ([false] as [Bool])).isEmpty)) {
            if let u82 = (Double(clip("-7" + "b"))) {
                v79 &+= (small(p0) + small(((1...9).contains(p1) ? 10 : 17)))
                v79 &*= ((p1 | p0) % 7)
            } else {
                var v83: Int? = (1_000 as Int?)
            }
        } else {
            if let u84 = (([] as [String]).compactMap { x85 in (nil as String?) }.last) {
                let (t86, t87) = (p1, u84)
                log.append(describe(([] as [String]).last.map { x88 in (p1 &- p0) }))
            } else {
                log.append(describe((false as Bool?)))
            }
        }
    } catch {
        log.append("\(error)")
    }
    let v89: [Int] = Array(repeating: p1, count: abs((small((([p2] as [Int]).first ?? v79)) - small(0x1F)) % 4))
    log.append(describe((a: (1...9).contains(p0), b: v79)))
    let (t90, t91) = ((((-4) as Int?) != nil) ? ("", 12.75) : ("Zed", 0.5))
    log.append(describe(v79))
    log.append(describe(v89))
    log.append(describe(t90))
    log.append(describe(t91))
    return ([(1...9).contains(toInt(t91)), ((p2 << 3) == (small(p1) * small(p0))), ((v79 <= p0) != (p0 <= p2)), (((-1) as Int?) == nil)] as [Bool])
}
func function5(a0 p0: [[String]], a1 p1: Record1, a2 p2: Bool) -> Int {
    var v92: [[Int]] = Array(repeating: cut(([([3, 0x1F, (-1)] as [Int]), ([3, (-4), 255, 1] as [Int]), ([(-1), 10] as [Int])] as [[Int]]).filter { x93 in p2 }.flatMap { $0 }), count: abs(([] as [Int]).map { x94 in p2 }.count % 4))
    log.append(describe((["a", "42", "swift", "a"] as [String]).sorted(by: >).first))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v92))
    return 0
}
func function6(a0 p0: Bool) -> (String, Int) {
    log.append(describe(clip("42\(Choice2.none)\(clip("42" + "-7"))")))
    var v96: Int = (((["a": (-4)] as [String: Int])[String(p0)] ?? -small(100)) | 2)
    var v97: [[Int]] = cut(([([] as [Int]), ([v96] as [Int]), (0..<abs(v96 % 5)).map { x98 in x98 }, ([v96, v96, v96, v96] as [Int])] as [[Int]]) + (p0 ? ([v96, v96, v96] as [Int]) : ([v96, v96, v96] as [Int])).map { x99 in ([x99, x99, x99, v96] as [Int]) })
    if let u100 = (Int((["é", "-7"] as [String]).joined(separator: "a").clipped)) {
        if let u101 = (Int(clip("🇳🇴" + "-7"))) {
            log.append(describe(u100))
        } else {
            if let u102 = (([] as [Int]).map { x103 in "a" }.last) {
                let (t104, t105) = (1_000, (p0 ? u100 : v96))
            } else {
                v96 = u100
            }
        }
    } else {
        log.append(describe((a: v96, b: (v96 / 7))))
    }
    bump(&v96, by: (p0 ? ([] as [Int]) : ([v96, v96, v96] as [Int])).count)
    log.append(describe(p0))
    log.append(describe(v96))
    log.append(describe(v97))
    return (clip("swift\(([p0, p0, p0] as [Bool]).map { x106 in 1e-3 })\(clip("ab\(v97)\("Zed")"))"), (([v96, v96, v96, v96] as [Int]).filter { x107 in p0 }.firstIndex(of: (v96 | v96)) ?? -1))
}
func function7(_ p0: Int, _ p1: Bool?) -> Choice6 {
    let f108: (Double) -> Double = { (p109: Double) -> Double in bound(bound(p109 - p109) * p109) }
    loop113: for i110 in cut(([p0, p0] as [Int]).compactMap { x111 in (5 as Int?).flatMap { x112 in p1 } }) {
        var v114: [Int] = cut(Array((["🇳🇴", "naïve", "b", "42"] as [String]).map { x115 in ([p0, p0, p0, p0] as [Int]) }.dropFirst()).flatMap { $0 })
        if let u116 = (([2.5, 12.75, (-1.5), 0.1] as [Double]).first.flatMap { x117 in (nil as Double?) }) {
            log.append(describe((p0 / 10).leadingZeroBitCount))
        } else {
            if (i110) {
                v114.insert(pick(true, min(p0, p0), p0), at: v114.count / 2)
                let f118: (Int) -> Int = { (p119: Int) -> Int in (v114.min() ?? v114.count) }
            } else if (i110) {
                v114 = ([p0, (small(p0) * small((v114.firstIndex(of: p0) ?? -1))), (p0 % 7), p0] as [Int])
            } else {
                if ((i110 != i110)) { continue loop113 }
            }
        }
        let f120: (String) -> Int = { (p121: String) -> Int in (p121.hasSuffix(p121) ? p0 : p0) }
    }
    let v122: Bool = ((small((p0 ^ p0)) + small(pick(false, p0, p0))) < Int(Int8(truncatingIfNeeded: p0)))
    var v123: [Choice6] = pick((v122 != v122), cut(([Choice6.none] as [Choice6]) + ([] as [Choice6])), Array(([Choice6.none, Choice6.case0(part0: p0), Choice6.none] as [Choice6]).dropFirst())).filter { x124 in v122 }
    v123 = (0..<abs(p0 % 5)).map { x125 in Choice6.case0(part0: (x125 &- p0)) }
    if !v123.isEmpty { v123.removeLast() }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v122))
    log.append(describe(v123))
    return Choice6.none
}
finish("function0", describe(function0((true ? ("hello", "hello") : ("hello", "3.5")))))
finish("function0", describe(function0((false ? ("42", "-7") : ("tea, milk", "a")))))
finish("function1", describe(function1((0..<abs(100 % 5)).map { x53 in Record1(field0: ((-1.5), "🇳🇴"), field1: "🇳🇴") }, a1: ([Choice6.none, Choice6.case0(part0: 10), Choice6.none, Choice6.case0(part0: 5)] as [Choice6]), a2: (false ? ([1e-3] as [Double]) : ([2.5, 1.0] as [Double])))))
finish("function1", describe(function1(pick(false, ([Record1(field0: (0.1, "Zed"), field1: "-7"), Record1(field0: (1e-3, "42"), field1: "b"), Record1(field0: (12.75, "naïve"), field1: "ab"), Record1(field0: (1e-3, "naïve"), field1: "naïve")] as [Record1]), ([Record1(field0: (12.75, ""), field1: "swift")] as [Record1])), a1: Array(([Choice6.none] as [Choice6]).suffix(2)), a2: Array(([1.0, (-1.5)] as [Double]).dropFirst()))))
finish("function2", describe(function2((true ? Choice6.none : Choice6.case0(part0: Int.max)), Choice2.case0)))
finish("function2", describe(function2(Choice6.case0(part0: 100), Choice2.none)))
finish("function3", describe(function3(a0: ([1, 100, Int.max, 17] as [Int]).first(where: { x78 in false }))))
finish("function3", describe(function3(a0: (1_000 as Int?))))
finish("function4", describe(function4(a0: (255 &* Int.min), a1: ((["d": 0x1F, "a": 10, "b": Int.max] as [String: Int])["swift"] ?? 5), a2: (3 &- 1_000))))
finish("function4", describe(function4(a0: ([0, 2, 5] as [Int]).count, a1: 100.leadingZeroBitCount, a2: (1 ^ 3))))
finish("function5", describe(function5(a0: (0..<abs(Int.min % 5)).map { x95 in ([] as [String]) }, a1: Record1(field0: (0.5, "x y"), field1: "a"), a2: !(true))))
finish("function5", describe(function5(a0: ([(["tea, milk", "ab", "swift"] as [String]), (["naïve", "a", "", "a"] as [String]), (["swift", "é", "🇳🇴"] as [String])] as [[String]]), a1: Record1(field0: (0.1, "42"), field1: "-7"), a2: pick(false, true, true))))
finish("function6", describe(function6(a0: (0x1F <= (-1)))))
finish("function6", describe(function6(a0: (false != false))))
finish("function7", describe(function7(-small(255), ([false, false] as [Bool]).first(where: { x126 in x126 }))))
finish("function7", describe(function7(-small(0), ([false, true] as [Bool]).at(1))))
