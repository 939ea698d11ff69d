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
    var computed: Int { (field0 | "🇳🇴".count) }
    mutating func change(_ n: Int) { field0 = (small(field0) - small((small(field0) * small(field0)))) }
}
struct Record7: Equatable {
    var field0: String
    var field1: Int
    var computed: Bool { (1...9).contains(field1) }
    mutating func change(_ n: Int) { field0 = ((field1 > n) ? clip(field0 + field0) : field0) }
}
enum Choice2: Equatable {
    case none
    case case0
    var computed: Int {
        switch self {
        case .none: return (((["d": 1_000] as [String: Int])["é"] ?? 0x1F) | (([10, 10, Int.max, (-4)] as [Int]).last ?? 1_000))
        case .case0: return ([Int.min, (-4)] as [Int]).reduce(((Int.min as Int?) ?? (-4))) { $0 &+ $1 }
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(part0: Double, part1: Int)
    case case1(part0: Int)
    case case2(Bool)
    var computed: String {
        switch self {
        case .none: return "swift"
        case .case0(let x0, let x1): return (["a", "hello", "a"] as [String]).joined(separator: String(false)).clipped
        case .case1(let x0): return clip("\((false ? 3.25 : 0.5))\(clip("a" + ""))")
        case .case2(let x0): return clip(clip("swift" + "é") + ("naïve".first.map { String($0) } ?? "🇳🇴"))
        }
    }
}
class Object3 {
    var count: Int
    var field0: Int
    init(count: Int, field0: Int) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (["3.5"] as [String]).compactMap { x4 in (nil as Double?) }.count
    }
}
class Object9: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return Int(UInt32(truncatingIfNeeded: Int(Int32(truncatingIfNeeded: field0))))
    }
}
func procedure6(_ x: inout Int, _ n: Int) {
    bump(&x, by: x)
    log.append(describe(Record1(field0: x)))
    double(&x)
    log.append(describe(true))
}
func procedure11(_ x: inout String, _ n: Int) {
    x = clip(x + String(repeating: x, count: abs(n % 4)).clipped)
    log.append(describe((a: (n >= n), b: abs(small(n)))))
    x = clip(x + clip("hello\((0..<abs(n % 5)).map { x12 in true }.count)\(String(([] as [String]).count))"))
    log.append(describe(n))
}
struct Shape5: Shown {
    var stored: Int
    var label: String { clip((("a" as String?) ?? "🇳🇴") + (("naïve" as String?) ?? "a")) }
}
struct Shape10: Shown {
    var stored: Int
    var label: String { (("" >= "") ? clip("a\(([] as [Int]))\("hello")") : (["🇳🇴"] as [String]).joined(separator: "x y").clipped) }
}
func function0(a0 p0: Int, _ p1: String) -> Int {
    loop14: for i13 in cut(Array(repeating: (p0 % 3), count: abs((small(p0) * small(p0)) % 4))) {
        if ((bound((Double(p1) ?? bound(Double(p0)))) >= atan(bound((-0.25).truncatingRemainder(dividingBy: 3.5))))) {
            var v15: String? = ("ab" as String?)
        } else {
            var v16: Choice2 = Choice2.none
        }
        var v17: Choice2 = Choice2.none
        if ((p0.nonzeroBitCount == (0..<abs(i13 % 5)).map { x18 in i13 }.reduce(i13) { $0 &+ $1 })) {
            if (([p1, p1, p1] as [String]).isEmpty) { continue loop14 }
        } else if (pick(true, (i13 >= p0), p1.hasSuffix(p1))) {
            v17 = ((String(p0, radix: 16) == p1) ? Choice2.none : Choice2.case0)
        } else {
            switch (Choice8.case2(false)) {
            case .none:
                let v19: [String] = (0..<abs(v17.computed % 5)).map { x20 in pick((false != false), p1, clip("swift\(Record7(field0: p1, field1: i13))\(p1)")) }
            case .case0(let e21, let e22):
                log.append(describe(cut((true ? ([p1, p1] as [String]) : ([] as [String])) + ([p1, p1, p1, p1] as [String]))))
            case .case1(let e23):
                v17 = Choice2.none
            case .case2(let e24):
                let o25: Object3 = Object3(count: (p0 ^ (small(p0) + small(p0))), field0: (([] as [Int]).map { x26 in i13 }.max() ?? p0))
            }
        }
    }
    func inner27(_ n: Int) -> Bool {
        return (((["d": n, "a": n, "b": p0] as [String: Int])[p1] ?? n) == p0)
    }
    var v28: Record1 = Record1(field0: p0)
    if ((((p0 < p0) ? (([p0, p0] as [Int]).firstIndex(of: p0) ?? -1) : v28.field0) >= p0)) {
        if (pick(((3 as Int?) != nil), clip(p1 + p1), (p1.first.map { String($0) } ?? p1)).contains(p1)) {
            let o29: any Shown = Shape5(stored: p0)
        } else {
            var v30: [[Bool]] = (0..<abs(abs(small(p0)) % 5)).map { x31 in pick((p1 != p1), ([true, false] as [Bool]), ([] as [String]).map { x32 in false }) }
        }
    } else if ((([false, true] as [Bool]).last == nil)) {
        if (!(((p0 &- p0) == ([p0, p0, p0, p0] as [Int]).reduce(p0) { $0 &+ $1 }))) {
            if ((([] as [Bool]).filter { x33 in x33 }.contains((bound(1.0) >= 2.5)) && pick(pick(false, false, false), (true || false), !(false)))) {
                let v34: Double = 1e-3
                log.append(describe(((p0 != p0) == (p0 != p0))))
            } else {
                log.append(describe((a: (false != true), b: (((-1.5) as Double?) ?? (-0.25)))))
            }
        } else {
            let o35: Object9 = Object9(count: "Zed".count, field0: (small(255) + small(([p0, p0, p0] as [Int]).reduce(p0) { $0 &+ $1 })))
        }
    } else {
        if (([] as [String]).contains(clip(p1 + p1))) {
            log.append(describe((clip("x y\(([v28, v28] as [Record1]))\(p1)").first.map { String($0) } ?? String(repeating: p1, count: abs(p0 % 4)).clipped)))
        } else if (pick((p0 >= p0), (bound((-1.5)) < 3.25), false)) {
            func inner36(_ n: Int) -> Bool {
                return !((p1 != p1))
            }
        } else {
            do {
                let r37 = try risky((p1.count / 10))
                log.append(describe(Double(String(p1.sorted()))))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                log.append(describe(([p1, p1, p1] as [String]).map { x38 in p1 }.filter { x39 in (true ? false : false) }))
            } catch {
                log.append("\(error)")
            }
        }
    }
    if let u40 = (([p0, p0, p0] as [Int]).map { x41 in p0 }.last) {
        v28 = Record1(field0: u40)
    } else {
        log.append(describe((a: p1, b: !(false))))
    }
    v28 = Record1(field0: p0)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v28))
    return (pick((p0 < p0), p1.count, v28.computed) | p0)
}
func function1(a0 p0: [Double], _ p1: String) -> String {
    do {
        let r42 = try risky(Int.min)
        var v43: String = String(String(repeating: (true ? p1 : p1), count: abs(r42 % 4)).clipped.dropFirst())
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v44: Record1 = Record1(field0: (cut(([0x1F] as [Int]) + ([] as [Int])).first ?? ((-1) &<< 63)))
    } catch {
        log.append("\(error)")
    }
    let v45: Choice2 = Choice2.none
    log.append(describe(Record1(field0: p1.count)))
    loop48: for i46 in cut(((255 < Int.max) ? ([255, 17, 10] as [Int]).filter { x47 in true } : (true ? ([255] as [Int]) : ([2, (-1), 1_000] as [Int])))) {
        let v49: Double = 12.75
        if let u50 = (([true, true] as [Bool]).first(where: { x51 in x51 }).map { x52 in (i46 &* i46) }) {
            var v53: String = p1
            v53 = clip(v53 + p1)
        } else {
            do {
                let r54 = try risky(((["d": i46, "a": i46, "c": i46] as [String: Int])[String(i46, radix: 16)] ?? pick(false, i46, i46)))
                let v55: [String] = ([p1, "", p1] as [String])
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v56: [String] = (0..<abs(i46 % 5)).map { x57 in clip(p1 + String(repeating: p1, count: abs(x57 % 4)).clipped) }
            } catch {
                log.append("\(error)")
            }
        }
        let v58: Bool? = ("b" as String?).map { x59 in i46 }.map { x60 in (([x60, x60, x60, i46] as [Int]).firstIndex(of: i46) ?? -1) }.map { x61 in (function0(a0: x61, p1) != v45.computed) }
    }
    var v62: [[Int]] = (0..<abs(function0(a0: (small((-1)) * small(5)), p1) % 5)).map { x63 in ([] as [Int]) }
    v62.reverse()
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v45))
    log.append(describe(v62))
    return p1
}
func function2(_ p0: Bool) -> Int {
    var k66 = 0
    loop67: repeat {
        k66 += 1
        if (p0) {
            if (pick(((k66 | k66) < function0(a0: k66, "x y")), ((k66 != k66) && p0), p0)) {
                var v68: Record1 = pick((k66 <= k66), Record1(field0: k66), Record1(field0: ((["c": k66] as [String: Int])["naïve"] ?? k66)))
            } else if (String(k66).contains(String(k66, radix: 2))) {
                if ((1...9).contains(k66)) { continue loop67 }
            } else {
                let v69: [Int] = ([] as [Double]).map { x70 in (small(k66) * small(k66)).nonzeroBitCount }
            }
        } else if (p0) {
            if (true) { break loop67 }
        } else {
            switch small(k66) {
            case ..<0:
                log.append(describe(pick((k66 < k66), (p0 ? Record1(field0: k66) : Record1(field0: k66)), Record1(field0: k66))))
            case 0, 2, 4:
                var v72: Double = bound(Double((small(function0(a0: k66, "42")) * small(k66))))
            case let n71 where false:
                var v73: Choice2 = Choice2.none
            case 5...20:
                log.append(describe(([] as [Bool]).map { x74 in p0 }.at(k66)))
            default:
                let f75: (Int) -> String = { (p76: Int) -> String in function1(a0: Array(repeating: 100.0, count: abs(p76 % 4)), clip("Zed\(([([p0, p0, p0, p0] as [Bool])] as [[Bool]]))\("Zed")")) }
            }
        }
        let o77: any Shown = Shape10(stored: Int.max)
    } while k66 < 1
    loop79: for i78 in stride(from: 7, to: -1, by: -3) {
        switch small(i78) {
        case ..<0:
            do {
                let r81 = try risky(([i78] as [Int]).sorted(by: >).count)
                var v82: String? = cut(([p0, p0, p0] as [Bool]) + ([p0, p0] as [Bool])).map { x83 in (["x y", "-7", "tea, milk"] as [String]).joined(separator: "hello").clipped }.first(where: { x84 in ((i78 / 2) <= Int.max) })
            } catch Trouble.large(let n) {
                log.append(describe(n))
                if ((p0 == p0)) { break loop79 }
            } catch {
                log.append("\(error)")
            }
        case 0, 2, 4:
            var v85: String = String(([] as [String]).map { x86 in x86 }.count, radix: 2)
        case let n80 where (p0 == p0):
            let v87: (Int, Int) = ((n80 / (-3)), (i78 &>> 63))
        case 5...20:
            let v88: Choice8 = Choice8.case2(p0)
        default:
            var v89: String? = ((p0 || p0) ? (["Zed", "42", "🇳🇴"] as [String]) : ([] as [String])).at(((small(i78) - small(i78)) << 63))
        }
        switch (Choice2.case0) {
        case .none:
            let v90: Int = 1_000
        case .case0:
            var v91: Record1 = pick(([i78] as [Int]).map { x92 in p0 }.isEmpty, Record1(field0: (([] as [Int]).last ?? i78)), Record1(field0: i78))
        }
    }
    log.append(describe(p0))
    return max(min(toInt(3.25), (1 & 3)), (small(function0(a0: 0x1F, "a")) + small(abs(small(3)))))
}
func function3(_ p0: [Record7]) -> Double {
    let v93: String = String((clip("-7\(Choice8.none)\("3.5")").first.map { String($0) } ?? String("-7".dropFirst())).reversed())
    var k94 = 0
    loop95: while k94 < 2 {
        k94 += 1
        if ((v93 > v93)) { break loop95 }
        let v96: (Bool, Bool) = ((abs(small(k94)) <= (k94 &+ k94)), ((-1) >= min(k94, k94)))
    }
    var v97: Int = (cut(Array(([2] as [Int]).dropLast()) + Array(([0, 17, 17] as [Int]).suffix(2))).min() ?? abs(small(((10 as Int?) ?? 0))))
    double(&v97)
    log.append(describe(p0))
    log.append(describe(v93))
    log.append(describe(v97))
    return (-bound(bound(1.0 - 0.5) + bound(Double(v97))))
}
func function4(a0 p0: Int?) -> Choice2 {
    let v98: Double = cut(([] as [String]) + (["x y", "swift"] as [String])).map { x99 in 12.75.rounded() }.reduce(bound(max(0.5, 12.75) / 2.5)) { bound($0 + $1) }
    log.append(describe(([max(0x1F, 17), Int(Int8(truncatingIfNeeded: 255)), function0(a0: (-1), "tea, milk")] as [Int])))
    log.append(describe(p0))
    log.append(describe(v98))
    return Choice2.case0
}
func function5(a0 p0: Bool) -> Int? {
    log.append(describe(([0.0] as [Double]).reduce(0.5) { bound($0 * $1) }.rounded(.towardZero)))
    let v100: [[Bool]] = (["-7", "🇳🇴"] as [String]).sorted().map { x101 in Array(Array(([p0, p0] as [Bool]).prefix(2)).suffix(2)) }
    var v102: String? = Array(cut((["ab", "hello"] as [String]) + ([] as [String])).reversed()).last
    v102 = nil
    switch ((([5, 2] as [Int]).contains(0x1F) ? Choice8.case2(p0) : Choice8.case1(part0: 17))) {
    case .none:
        loop104: for i103 in cut((["hello"] as [String])) {
            log.append(describe(Int(clip("naïve\(([2.5, 1.0] as [Double]))\(i103)"))))
            switch small(i103.uppercased().count) {
            case ..<0:
                log.append(describe((Int.min, p0)))
            case 0, 2, 4:
                let (t107, t108) = (i103, pick(p0, p0, p0))
            case let n105 where ([n105, n105] as [Int]).contains { x106 in p0 }:
                log.append(describe(i103))
            case 5...20:
                let f109: (String) -> Int = { (p110: String) -> Int in (small((-1).leadingZeroBitCount) - small((([0, 255, 17, (-4)] as [Int]).max() ?? Int.max))) }
            default:
                var v111: Record1 = pick(false, pick(p0, Record1(field0: 0x1F), pick(p0, Record1(field0: 255), Record1(field0: 1_000))), Record1(field0: 1_000))
            }
            if (p0) {
                func inner112(_ n: Int) -> String {
                    return clip("\(((p0 ? (true as Bool?) : (false as Bool?))) as Any)\(String(n, radix: 16))")
                }
            } else if (!((p0 && p0))) {
                log.append(describe(clip("x y\(!(p0))\(pick(p0, i103, i103))")))
            } else {
                v102 = nil
            }
        }
    case .case0(let e113, let e114):
        if let u115 = ((0..<abs(e114 % 5)).map { x116 in p0 }.first(where: { x117 in x117 })) {
            v102 = ((e114 < e114) ? (nil as Int?).map { x118 in u115 } : (0 as Int?).map { x119 in p0 }).map { x120 in (["Zed", "a", "a", "x y"] as [String]).joined(separator: (v102 ?? "-7")).clipped }
            log.append(describe((e114 % 7)))
        } else {
            if (([] as [String]).sorted().map { x121 in (e114 ^ e114) }.contains(abs(small(e114)))) {
                let o122: any Shown = Shape5(stored: e114)
            } else {
                log.append(describe(cut(([([] as [Int])] as [[Int]]) + ([([e114] as [Int]), ([e114, e114, e114, e114] as [Int])] as [[Int]]))))
            }
        }
    case .case1(let e123):
        let o124: Object3 = Object3(count: (small((e123 / 10)) * small((small(e123) - small(e123)))), field0: 5)
    case .case2(let e125):
        v102 = Int("-7").flatMap { x126 in ([p0, p0, e125] as [Bool]).at(x126) }.map { x127 in clip("a\(bound(0.1 - 1.0))\("b")") }
    }
    loop129: for i128 in cut(([(-1.5), 1.0, 12.75] as [Double])) {
        let f130: (String) -> Int = { (p131: String) -> Int in (v102.map { x132 in Int.min } ?? (100 << 8)) }
    }
    log.append(describe(p0))
    log.append(describe(v100))
    log.append(describe(v102))
    return (!((1...9).contains(0x1F)) ? (("ab" >= "hello") ? ([10, 3, 1_000, 100] as [Int]).at(Int.max) : ([10, 10, 255, (-1)] as [Int]).at(10)) : ((10 <= 0x1F) ? ([3, 1_000, Int.max, 17] as [Int]).last : (nil as Double?).flatMap { x133 in (10 as Int?) }))
}
func function6(a0 p0: [Record7]) -> [Double] {
    var v135: String = clip(clip("\(((nil as Int?).map { x136 in "x y" }) as Any)\(clip("3.5\((a: 0, b: "swift"))\("3.5")"))") + clip("42\(((false ? ("🇳🇴" as String?) : ("swift" as String?))) as Any)\(String(3, radix: 16))"))
    let (t137, t138) = (false, 1_000)
    let (t139, t140) = (clip(v135 + v135), bound(Double(t138)))
    v135 = clip(v135 + clip(((t138 <= t138) ? clip(v135 + v135) : String(repeating: t139, count: abs(t138 % 4)).clipped) + String(t138, radix: 36)))
    v135 = clip(v135 + (cut(([t139, v135, v135] as [String]) + ([t139, t139, v135] as [String])).first(where: { x141 in (((-1.5) as Double?) != nil) }) ?? clip(clip("é\(Record7(field0: t139, field1: t138))\(v135)") + String(v135.dropFirst()))))
    v135 = clip(v135 + String(v135.sorted()))
    log.append(describe(t137))
    log.append(describe(t138))
    log.append(describe(t139))
    log.append(describe(t140))
    return (0..<abs(t138 % 5)).map { x142 in bound(Double((([x142, x142] as [Int]).at(t138) ?? x142))) }
}
func function7(_ p0: (String, Double), _ p1: Int) -> Choice2 {
    log.append(describe((!(true) ? (a: "-7", b: "Zed") : (a: "", b: "42"))))
    var v144: String? = ("ab" as String?)
    var v145: (a: Int, b: Int) = (a: (([p1, p1, p1] as [Int]).max() ?? (small(p1) - small(p1))), b: (([p1, p1, p1, p1] as [Int]).filter { x146 in true }.at("".count) ?? (p1 &- p1)))
    var k147 = 0
    loop148: repeat {
        k147 += 1
        v144 = Double(clip("-7\(((nil as Bool?)) as Any)\("3.5")")).map { x149 in clip("42\(Choice8.case2(false))\(clip("" + "swift"))") }
    } while k147 < 4
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v144))
    log.append(describe(v145))
    return (!(pick(false, true, true)) ? Choice2.none : function4(a0: (nil as Int?).flatMap { x150 in (Int.max as Int?) }))
}
finish("function0", describe(function0(a0: ([] as [Int]).count, "naïve".uppercased())))
finish("function0", describe(function0(a0: "".count, clip("-7" + "Zed"))))
finish("function1", describe(function1(a0: (0..<abs(2 % 5)).map { x65 in 12.75 }, pick(true, "-7", "ab"))))
finish("function1", describe(function1(a0: ([] as [Double]), "-7".uppercased())))
finish("function2", describe(function2(true)))
finish("function2", describe(function2((false == false))))
finish("function3", describe(function3(cut(([Record7(field0: "b", field1: 100), Record7(field0: "-7", field1: 5)] as [Record7]) + ([Record7(field0: "3.5", field1: Int.min), Record7(field0: "tea, milk", field1: (-4)), Record7(field0: "hello", field1: Int.min), Record7(field0: "a", field1: 1)] as [Record7])))))
finish("function3", describe(function3(Array(([Record7(field0: "naïve", field1: 1), Record7(field0: "Zed", field1: 0), Record7(field0: "hello", field1: 1_000)] as [Record7]).reversed()))))
finish("function4", describe(function4(a0: Int("Zed"))))
finish("function4", describe(function4(a0: ([1, 1] as [Int]).last)))
finish("function5", describe(function5(a0: ([0, (-4)] as [Int]).contains { x134 in false })))
finish("function5", describe(function5(a0: (false && true))))
finish("function6", describe(function6(a0: cut(([] as [Record7]) + ([Record7(field0: "hello", field1: 3), Record7(field0: "", field1: 1_000), Record7(field0: "", field1: 5)] as [Record7])))))
finish("function6", describe(function6(a0: ([Record7(field0: "Zed", field1: 2), Record7(field0: "x y", field1: 10), Record7(field0: "ab", field1: 17), Record7(field0: "hello", field1: 0)] as [Record7]).filter { x143 in false })))
finish("function7", describe(function7(("swift", 0.5), ((["d": 1, "b": 10, "c": 10] as [String: Int])["tea, milk"] ?? 1))))
finish("function7", describe(function7(("🇳🇴", 1.0), (([Int.min, 255, Int.max] as [Int]).firstIndex(of: (-1)) ?? -1))))
