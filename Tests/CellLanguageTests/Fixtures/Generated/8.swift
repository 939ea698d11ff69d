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
    var computed: Int { field0 }
    mutating func change(_ n: Int) { field0 = (n % 10) }
}
struct Record4: Equatable {
    var field0: Int
    var field1: Int
    var computed: Double { bound(atan(0.5) / (true ? 0.1 : 0.5)) }
    mutating func change(_ n: Int) { field1 = pick(n > 3, field1, field1) }
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
enum Choice5: Equatable {
    case none
    case case0(part0: String, Int)
    var computed: Double {
        switch self {
        case .none: return bound((-2.5) + (-0.25))
        case .case0(let x0, let x1): return (([x1, x1, x1, x1] as [Int]).contains(x1) ? (((-0.25) as Double?) ?? 12.75) : (false ? (-1.5) : (-1.5)))
        }
    }
}
func function0(_ p0: String, _ p1: String) -> String {
    let v6: String = ((0.0 as Double?).map { x7 in p0 } ?? p0).uppercased()
    let v8: String? = Array(([true, true, false, false] as [Bool]).compactMap { x9 in (nil as String?) }.prefix(2)).first(where: { x10 in clip(v6 + p0).contains(([v6, v6] as [String]).joined(separator: v6).clipped) })
    let v11: [Bool] = cut(Array(([Int.max, 255] as [Int]).dropLast()).compactMap { x12 in (true as Bool?).map { x13 in x13 } } + ([] as [Bool]).filter { x14 in (x14 == x14) })
    var v15: Double = bound(floor(tanh(100.0)) + atan(0.5))
    var k16 = 0
    loop17: while k16 < 3 {
        k16 += 1
        do {
            let r18 = try risky(k16)
            if ((0..<abs(k16 % 5)).map { x19 in r18 }.sorted().allSatisfy { x20 in !((bound(v15) > v15)) }) {
                if ((bound(v15) >= v15)) { continue loop17 }
                var v21: [String] = (["🇳🇴"] as [String])
            } else {
                let f22: (Double) -> Int = { (p23: Double) -> Int in (((["b": r18] as [String: Int])[p0] ?? r18) >> 3) }
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v24: [Record4] = cut(([v6, p1, p1, v6] as [String]).sorted().map { x25 in (false ? Record4(field0: k16, field1: k16) : Record4(field0: k16, field1: k16)) } + pick(false, ([p0, p1, p1] as [String]), ([] as [String])).map { x26 in Record4(field0: k16, field1: k16) })
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(v6))
    log.append(describe(v8))
    log.append(describe(v11))
    log.append(describe(v15))
    return p0
}
func function1(a0 p0: Bool, _ p1: Int) -> Int {
    let (t27, t28) = (p1, p1)
    if (p0) {
        log.append(describe(([] as [Int]).map { x29 in (-1.5) }.map { x30 in Record1(field0: t28) }))
        let (t31, t32) = (abs(0.5).squareRoot(), 17)
    } else {
        switch (Choice5.none) {
        case .none:
            do {
                let r33 = try risky(t27)
                log.append(describe((0..<abs(p1 % 5)).map { x34 in p1 }.reduce((([t27, p1, p1] as [Int]).at(t27) ?? r33)) { $0 &+ $1 }))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v35: Record4 = pick(p0, Record4(field0: (["é", "swift", "", "hello"] as [String]).count, field1: ((["a": t27, "b": t28] as [String: Int])["b"] ?? p1)), Record4(field0: t28, field1: t27))
            } catch {
                log.append("\(error)")
            }
        case .case0(let e36, let e37):
            var v38: Bool? = (([e36, e36, e36] as [String]).isEmpty ? (17 as Int?) : ("x y" as String?).map { x39 in t28 }).map { x40 in ((p0 != p0) == (x40 <= t27)) }
        }
    }
    log.append(describe(pick((p1 >= t27), ((["a": p1] as [String: Int])["naïve"] ?? t28), ([p1, t28, p1, p1] as [Int]).count)))
    log.append(describe(p1))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(t27))
    log.append(describe(t28))
    return t27
}
func function2(a0 p0: Int, _ p1: Choice2, a2 p2: Choice5) -> Int? {
    let v41: [Choice2] = (0..<abs(([] as [Int]).map { x42 in (-0.25) }.count % 5)).map { x43 in Choice2.case0("a", part1: p0) }
    if let u44 = (((p0 < p0) ? ((-1.5) as Double?).map { x45 in p0 } : ((-4) as Int?))) {
        var v46: String = clip("🇳🇴\(([Choice5.none, p2, p2] as [Choice5]))\(String(pick(false, u44, u44), radix: 2))")
        v46 = clip(v46 + p1.computed)
    } else {
        let f47: (String) -> Double = { (p48: String) -> Double in ((p0 >= p0) ? bound(0.1 * 0.0) : ([(-0.25), 1.0, 0.0, 1e-3] as [Double]).reduce(12.75) { bound($0 * $1) }) }
    }
    log.append(describe(([(["a", "42", "x y", ""] as [String])] as [[String]])))
    var v49: Choice5 = ((("tea, milk".first.map { String($0) } ?? "swift") == clip("é\(((0 as Int?)) as Any)\("a")")) ? (false ? Choice5.none : (false ? p2 : p2)) : Choice5.none)
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v41))
    log.append(describe(v49))
    return ([0.1, 0.0, 0.5, 0.0] as [Double]).sorted().last.map { x50 in p0 }
}
func function3(_ p0: [String], _ p1: Choice2, a2 p2: Record1) -> Record1 {
    loop52: for i51 in 1...6 where i51 % 2 == 0 {
        loop57: for i53 in cut((0..<abs(i51 % 5)).map { x54 in 1e-3 }.compactMap { x55 in ("🇳🇴" as String?).map { x56 in x56 } }) {
            let v58: [Double] = ([bound(bound(100.0 * 0.0) / (-12.75)), ((true ? (nil as Double?) : (0.0 as Double?)) ?? bound((-0.25).truncatingRemainder(dividingBy: 3.5))), bound(bound(Double(i51)) - max(0.0, 0.5))] as [Double])
            if (((([i51] as [Int]).map { x59 in i51 }.at((i51 ^ i51)) ?? (([i51, i51, i51] as [Int]).at(i51) ?? i51)) != (small(i51) + small(i51)))) {
                log.append(describe(([i51, i51, i51] as [Int]).sorted()))
            } else {
                let f60: (Double) -> Bool = { (p61: Double) -> Bool in ((([i51, i51, i51, i51] as [Int]).firstIndex(of: i51) ?? -1) > (i51 / 2)) }
            }
            let v62: [Int] = cut((0..<abs(i51 % 5)).map { x63 in false }.map { x64 in cut(([i51, i51, i51] as [Int]) + ([i51, i51, i51] as [Int])) }.flatMap { $0 })
        }
        var v65: [Record1] = ([] as [Record1])
    }
    var v66: Bool = (((small(Int.max) - small(5)) <= (([] as [Int]).first ?? 0)) ? (p2.field0 == Int(UInt32(truncatingIfNeeded: (-4)))) : ((("b" as String?) ?? "-7") == (true ? "Zed" : "naïve")))
    log.append(describe(toInt(pick(v66, (-1.5), 0.0))))
    let v67: Double = min(abs(bound(2.5 / 1e-3)).squareRoot(), bound((-1.5) * 12.75).rounded(.down))
    v66 = false
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v66))
    log.append(describe(v67))
    return p2
}
func function4(a0 p0: String?, a1 p1: (String, Double)) -> [Double] {
    var v70: String = ((1...9).contains((Int.max ^ 2)) ? "42".lowercased() : clip("-7\(Record1(field0: 10))\(clip("swift\(Choice2.none)\("naïve")"))"))
    var v71: [[Int]] = Array(([([(-4), 10, 17] as [Int]), ([0x1F] as [Int]), ([100] as [Int]), ([1_000, 100, Int.min, (-1)] as [Int])] as [[Int]]).suffix(2))
    if let u72 = (pick(true, ([v70, v70, v70] as [String]), ([v70] as [String])).last) {
        v71 = Array(Array(Array(v71.suffix(2)).dropLast()).prefix(2))
    } else {
        var k73 = 0
        loop74: while k73 < 3 {
            k73 += 1
            v71 = ([pick((k73 < k73), ([k73, k73, k73] as [Int]).sorted(), pick(true, ([k73, k73] as [Int]), ([] as [Int]))), ([k73, k73.nonzeroBitCount, k73] as [Int]), cut(([] as [Int]).sorted(by: >) + (0..<abs(k73 % 5)).map { x75 in k73 }), (0..<abs(v70.count % 5)).map { x76 in x76.leadingZeroBitCount }] as [[Int]])
            if v71.count > 1 { v71[1] = cut((0..<abs(k73 % 5)).map { x78 in ([k73, k73, x78] as [Int]) }.flatMap { $0 }) }
        }
    }
    loop80: for i79 in stride(from: 7, to: -1, by: -3) {
        v71.reverse()
        loop85: for i84 in 1...6 where i84 % 2 == 0 {
            let v86: Record1 = Record1(field0: i84)
        }
    }
    let v87: [[Int]] = ([([0x1F] as [Int]), ([3, Int.max] as [Int])] as [[Int]])
    var k88 = 0
    loop89: while k88 < 2 {
        k88 += 1
        var k90 = 0
        loop91: repeat {
            k90 += 1
            let f92: (String) -> String = { (p93: String) -> String in v70 }
        } while k90 < 1
    }
    log.append(describe(p1))
    log.append(describe(v70))
    log.append(describe(v71))
    log.append(describe(v87))
    return cut(Array(([] as [Double]).filter { x94 in false }.reversed()) + ((1...9).contains((-4)) ? zip(([100.0, 1e-3] as [Double]), ([2.5] as [Double])).map { bound($0 * $1) } : (true ? ([12.75, 0.5] as [Double]) : ([] as [Double]))))
}
func function5(a0 p0: Choice5, a1 p1: Record1) -> Double {
    var v97: (a: Int, b: Int) = (a: 17, b: 17)
    if let u98 = (((Int.max > 17) ? Int("42") : Int("3.5"))) {
        var v99: Double = bound(pick((u98 != u98), bound(1.0 / 1.0), abs(100.0).squareRoot()) + 3.25)
        loop101: for i100 in (1...4).reversed() {
            v97.a = Int(Int8(truncatingIfNeeded: ([i100] as [Int]).compactMap { x102 in ("-7" as String?) }.count))
            defer { log.append(clip("hello\(u98)\("é")")) }
            v97.a = u98
        }
    } else {
        v97.a = ([5, (small(Int.min) - small(Int.min)), (1_000 % 2), pick(false, 0, 10)] as [Int]).reduce((small((false ? 0x1F : (-1))) + small(p1.field0))) { $0 &+ $1 }
    }
    var k103 = 0
    loop104: while k103 < 1 {
        k103 += 1
        var v105: Int = (k103 | 17)
        switch (p0) {
        case .none:
            if let u106 = (Array(([v105, k103, k103] as [Int]).dropFirst()).first(where: { x107 in ((nil as Int?) == nil) })) {
                v105 |= (((small(k103) + small(k103)) &>> (-2)) | Int(Int32(truncatingIfNeeded: k103)))
                v97.a = v105
            } else {
                log.append(describe(Record1(field0: (false ? v105 : k103))))
            }
        case .case0(let e108, let e109):
            var v110: (a: Int, b: Bool) = (a: e109, b: true)
        }
    }
    defer { log.append((("swift" as String?) ?? "é")) }
    do {
        let r111 = try risky(Array(([1, 3, (-1), 17] as [Int]).dropFirst()).reduce(p1.field0) { $0 &+ $1 })
        if let u112 = ((["b"] as [String]).first(where: { x113 in true }).map { x114 in x114.count }) {
            defer { log.append((false ? "swift" : "swift")) }
            log.append(describe(p1))
        } else {
            switch small(r111) {
            case ..<0:
                let f116: (Int) -> String = { (p117: Int) -> String in "" }
            case 0, 2, 4:
                v97.b = (v97.a / 10)
            case let n115 where pick(false, true, true):
                v97.a = Int(UInt8(truncatingIfNeeded: ((r111 ^ n115) &+ (n115 % 2))))
            case 5...20:
                let v118: Record4 = ((r111 != pick(false, r111, r111)) ? Record4(field0: r111, field1: (r111 % 2)) : Record4(field0: r111, field1: r111))
            default:
                var v119: Bool = function0(clip("x y" + "x y"), clip("hello\(r111)\("x y")")).hasPrefix(String(repeating: String(r111), count: abs("x y".count % 4)).clipped)
            }
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        do {
            let r120 = try risky(((small(17) - small(Int.min)) &<< 3))
            switch small((([r120] as [Int]).first ?? Int(UInt8(truncatingIfNeeded: r120)))) {
            case ..<0:
                var v122: Int = r120
            case 0, 2, 4:
                v97.a = r120
            case let n121 where (r120 == n121):
                v97.a = r120
            case 5...20:
                let (t123, t124) = ((([] as [Int]).at(r120) ?? r120), abs(small(r120)))
            default:
                v97.b = toInt(min(bound(100.0 / 12.75), p0.computed))
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            switch small((pick(false, ([1, 100] as [Int]), ([(-1), 0x1F, (-1), (-1)] as [Int])).at((0x1F &+ 1)) ?? (17 | 0x1F))) {
            case ..<0:
                let v126: Int? = Int((String(0, radix: 16).first.map { String($0) } ?? clip("é\(false)\("naïve")")))
            case 0, 2, 4:
                v97.a = (Array(([] as [Int]).dropFirst()).sorted(by: >).last ?? ~small((2 & 0x1F)))
            case let n125 where (false || false):
                log.append(describe(String(pick(false, "ab", "swift").prefix(2))))
            case 5...20:
                v97.b = cut(([(-4), 1, Int.max] as [Int]) + ([255] as [Int])).compactMap { x127 in (0.5 as Double?).map { x128 in "hello" } }.count
            default:
                v97.a = ((["b": (1 & (-4)), "c": pick(false, 1_000, (-4))] as [String: Int])[clip(pick(true, "", "b") + String(Int.min, radix: 16))] ?? (small((small(Int.max) + small(2))) * small((2 >> 8))))
            }
        } catch {
            log.append("\(error)")
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v97))
    return bound(bound(Double((([255, 0x1F] as [Int]).first ?? (-4)))) + bound(bound((-0.25) + 0.5) / p0.computed))
}
func function6(_ p0: Choice5) -> Choice5 {
    let v129: [String] = Array(repeating: ((true ? "Zed" : "é").first.map { String($0) } ?? clip("ab" + "a")), count: abs((max(1, 5) &* (1_000 & 17)) % 4))
    let v130: Int = max((([] as [Int]).compactMap { x131 in (Int.max as Int?) }.last ?? v129.count), (small((5 / 10)) - small(1_000)))
    switch small(~small(v130)) {
    case ..<0:
        defer { log.append(clip("3.5\(3.25)\("swift")")) }
    case 0, 2, 4:
        let v133: [Record1] = (0..<abs(v130 % 5)).map { x134 in 0.5 }.filter { x135 in (1...9).contains(v130) }.map { x136 in Record1(field0: (v130 &+ v130)) }
    case let n132 where pick(false, true, true):
        loop138: for i137 in cut(([] as [Int])) {
            let v139: Double = p0.computed
            if ((false && true)) { break loop138 }
        }
    case 5...20:
        var v140: Double = ((v130 == v130) ? 2.5 : tanh((false ? 1e-3 : 3.25)))
    default:
        var v141: Int = ((true || ([v130, v130, v130, v130] as [Int]).allSatisfy { x142 in false }) ? ((0..<abs(v130 % 5)).map { x143 in v130 }.first ?? v130) : v130)
    }
    let v144: Double = bound(((3 as Int?).map { x145 in 0.1 } ?? p0.computed) / abs(bound((-1.5) - 1.0)).squareRoot())
    var v146: Double = p0.computed
    log.append(describe(v129))
    log.append(describe(v130))
    log.append(describe(v144))
    log.append(describe(v146))
    return Choice5.case0(part0: "ab", v130)
}
func function7(a0 p0: Int, a1 p1: [Bool], a2 p2: Choice2) -> Record1 {
    var v147: Record1 = Record1(field0: p0)
    var k148 = 0
    loop149: repeat {
        k148 += 1
        v147 = Record1(field0: p0)
        var v150: String = clip("é\(((p0 &- p0) >= k148))\(clip("42" + p2.computed))")
    } while k148 < 2
    switch small(((p0 &+ p0) &+ p0)) {
    case ..<0:
        let v152: Record1 = (true ? v147 : Record1(field0: p0))
    case 0, 2, 4:
        v147 = Record1(field0: p0)
    case let n151 where (n151 != p0):
        var v153: Int? = cut(([100.0, (-0.25), 0.1, 0.0] as [Double]) + ([3.25] as [Double])).map { x154 in (([] as [Int]).firstIndex(of: n151) ?? -1) }.first(where: { x155 in cut(([x155, n151] as [Int]) + ([p0, p0, x155, n151] as [Int])).isEmpty })
    case 5...20:
        v147 = Record1(field0: p2.computed.count)
    default:
        var v156: Bool = false
    }
    let v157: Choice2 = p2
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v147))
    log.append(describe(v157))
    return v147
}
finish("function0", describe(function0(pick(true, "🇳🇴", "tea, milk"), clip("42\(([] as [Record1]))\("-7")"))))
finish("function0", describe(function0(("a".first.map { String($0) } ?? "Zed"), clip("-7\(("Zed", false))\("🇳🇴")"))))
finish("function1", describe(function1(a0: (false != true), (1_000 >> 70))))
finish("function1", describe(function1(a0: false, abs(small(Int.min)))))
finish("function2", describe(function2(a0: toInt(0.5), (false ? Choice2.case1 : Choice2.case1), a2: Choice5.case0(part0: "tea, milk", 1))))
finish("function2", describe(function2(a0: 1_000.leadingZeroBitCount, Choice2.case0("Zed", part1: Int.min), a2: Choice5.case0(part0: "", 0))))
finish("function3", describe(function3((["swift"] as [String]).filter { x68 in true }, Choice2.case0("Zed", part1: 5), a2: Record1(field0: 5))))
finish("function3", describe(function3(([1e-3, 0.5, 100.0] as [Double]).map { x69 in "a" }, Choice2.none, a2: Record1(field0: 2))))
finish("function4", describe(function4(a0: (nil as Double?).map { x95 in "🇳🇴" }, a1: (true ? ("a", 1.0) : ("ab", 0.5)))))
finish("function4", describe(function4(a0: ("ab" as String?).map { x96 in x96 }, a1: ("42", 100.0))))
finish("function5", describe(function5(a0: Choice5.none, a1: Record1(field0: 1))))
finish("function5", describe(function5(a0: Choice5.case0(part0: "swift", 1_000), a1: Record1(field0: (-1)))))
finish("function6", describe(function6(Choice5.case0(part0: "42", 5))))
finish("function6", describe(function6(Choice5.case0(part0: "naïve", Int.max))))
finish("function7", describe(function7(a0: pick(true, 17, (-4)), a1: pick(false, ([true, true, true, false] as [Bool]), ([true] as [Bool])), a2: Choice2.none)))
finish("function7", describe(function7(a0: Int.max, a1: ([Int.max, 255, 17] as [Int]).map { x158 in false }, a2: Choice2.case0("swift", part1: 5))))
