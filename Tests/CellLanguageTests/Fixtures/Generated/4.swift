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
    var field0: Bool
    var computed: Double { 0.0 }
    mutating func change(_ n: Int) { field0 = false }
}
struct Record6: Equatable {
    var field0: Int
    var field1: String
    var computed: Int { (small(([field0, field0, field0, field0] as [Int]).count) - small(field0)) }
    mutating func change(_ n: Int) { field0 = 2 }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1
    var computed: Int {
        switch self {
        case .none: return 255
        case .case0: return (([1, Int.max] as [Int]).firstIndex(of: ([true, true, true, false] as [Bool]).count) ?? -1)
        case .case1: return Int.max.nonzeroBitCount.signum()
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(part0: Double)
    case case1(Double)
    var computed: Int {
        switch self {
        case .none: return 2
        case .case0(let x0): return ((["b": 1, "d": Int.max, "a": 17] as [String: Int])[String("ab".suffix(3))] ?? ((-4) / 3))
        case .case1(let x0): return (((0 as Int?) ?? 0) &* abs(small(1_000)))
        }
    }
}
class Object3 {
    var count: Int
    var field0: Double
    init(count: Int, field0: Double) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return ((n &* count) / 2)
    }
}
class Object8: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return n
    }
}
func procedure5(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(([([n, n, n] as [Int])] as [[Int]])))
    x = nil
    log.append(describe(Array(repeating: ([n] as [Int]), count: abs((n &- n) % 4))))
}
func procedure10(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(Record1(field0: (x == nil))))
    x = nil
    log.append(describe(Choice2.case1))
}
struct Shape4: Shown {
    var stored: Int
}
struct Shape9: Shown {
    var stored: Int
    var label: String { clip("a\(Choice2.case1)\(clip("swift" + "x y"))") }
}
func function0(_ p0: Record6) -> Record6 {
    log.append(describe(([Record1(field0: true), Record1(field0: false)] as [Record1])))
    switch small(((0..<abs(10 % 5)).map { x12 in x12 }.at((small(1) + small(0x1F))) ?? (Int.max % (-3)))) {
    case ..<0:
        let v13: Int = pick(([] as [Int]).filter { x14 in true }.isEmpty, (zip(([Int.max, 0x1F, 1_000] as [Int]), ([1, 255, Int.min] as [Int])).map { $0 &+ $1 }.last ?? Int(UInt32(truncatingIfNeeded: (-1)))), -small(p0.field0))
    case 0, 2, 4:
        var v15: Record6 = Record6(field0: ((0x1F % (-3)) &+ (small(5) - small(3))), field1: String(repeating: "x y", count: abs(1_000 % 4)).clipped.lowercased())
    case let n11 where true:
        loop17: for i16 in 1...6 where i16 % 2 == 0 {
            var v18: String? = (0..<abs(i16 % 5)).map { x19 in "3.5".uppercased() }.first(where: { x20 in String(repeating: x20, count: abs(n11 % 4)).clipped.hasSuffix(p0.field1) })
        }
    case 5...20:
        if ((((false != true) ? ("ab" as String?).flatMap { x21 in (nil as Int?) } : (3.25 as Double?).map { x22 in 17 }) != nil)) {
            var v23: [Int] = (0..<abs(p0.field0.nonzeroBitCount % 5)).map { x24 in Int(Int32(truncatingIfNeeded: (x24 / 3))) }
            switch (Choice2.none) {
            case .none:
                log.append(describe(((false ? 100 : Int.min) ^ ([true, true, false] as [Bool]).count)))
            case .case0:
                let (t25, t26) = ((1 >= 2), pick(false, 1e-3, 3.25))
            case .case1:
                v23 = cut(cut(([v23] as [[Int]]).flatMap { $0 }) + v23)
            }
        } else if ((bound(pick(false, (-0.25), 3.25)) <= ([12.75, 0.1, 1.0, 100.0] as [Double]).reduce(12.75) { bound($0 * $1) })) {
            let v27: (Bool, Int) = (false, 1_000)
        } else {
            switch small((Int("3.5") ?? (([:] as [String: Int])["-7"] ?? 10))) {
            case ..<0:
                let v29: Double = abs((-0.25)).squareRoot()
            case 0, 2, 4:
                let v30: Record1 = Record1(field0: true)
            case let n28 where !(true):
                let v31: Int = 0x1F
            case 5...20:
                let v32: String = String((([5, 17, 0x1F, 5] as [Int]).reduce(1_000) { $0 &+ $1 } <= (small(2) + small(0))))
            default:
                let v33: [Choice7] = cut(([1, 0, (-1), 5] as [Int]) + (0..<abs(255 % 5)).map { x34 in x34 }).map { x35 in Choice7.case0(part0: 0.5) }
            }
        }
    default:
        if ((([true, true, true, true] as [Bool]).isEmpty && !("a".contains("tea, milk")))) {
            switch small((([10, 255, 10, 0x1F] as [Int]).firstIndex(of: max(2, 2)) ?? -1)) {
            case ..<0:
                let (t37, t38) = (String(Int.max), p0.computed)
            case 0, 2, 4:
                log.append(describe(([] as [Double])))
            case let n36 where true:
                var v39: Int = p0.field1.count
            case 5...20:
                var v40: Int? = Int("🇳🇴").map { x41 in p0.computed }.flatMap { x42 in Array(([x42, x42, x42] as [Int]).reversed()).last }
            default:
                var v43: String? = (0..<abs(abs(small(0x1F)) % 5)).map { x44 in p0.field1 }.first(where: { x45 in (!(false) == (17 <= 10)) })
            }
        } else {
            if let u46 = ((0.1 as Double?)) {
                var v47: [[Bool]] = Array(repeating: (0..<abs(17 % 5)).map { x48 in x48 }.compactMap { x49 in (false as Bool?) }, count: abs((([] as [Int]).count / 7) % 4))
            } else {
                let v50: Int = (small(p0.field1.count) + small(Int(UInt8(truncatingIfNeeded: 0))))
            }
        }
    }
    let o51: any Shown = Shape4(stored: "a".uppercased().count)
    var v52: String = clip("a\(abs(small(0)))\(zip((["42"] as [String]), (["42", "x y"] as [String])).map { clip($0 + $1) }.joined(separator: o51.label).clipped)")
    v52 = clip(v52 + v52)
    let v53: String = p0.field1
    log.append(describe(p0))
    log.append(describe(v52))
    log.append(describe(v53))
    return Record6(field0: (p0.field0 &* Int.max), field1: p0.field1)
}
func function1(_ p0: Int) -> [Record1] {
    log.append(describe(((p0 >= p0) ? (a: p0, b: p0) : (a: p0, b: p0))))
    var v54: [String] = ([String(~small(p0), radix: 16), String(repeating: (("Zed" as String?) ?? "42"), count: abs(p0 % 4)).clipped, clip(clip("42\(((nil as String?)) as Any)\("a")") + String(p0, radix: 36))] as [String])
    v54 = Array(zip(zip(v54, v54).map { clip($0 + $1) }, Array(v54.suffix(2))).map { clip($0 + $1) }.dropFirst())
    if (Array(pick(true, ([p0] as [Int]), ([p0] as [Int])).dropFirst()).contains { x55 in true }) {
        let (t56, t57) = (true, true)
    } else if (([p0, p0, p0] as [Int]).contains(([(-0.25), (-0.25)] as [Double]).count)) {
        if let u58 = ((nil as Bool?)) {
            switch (Choice2.none) {
            case .none:
                v54 = Array(pick((p0 != p0), v54, v54).dropLast())
            case .case0:
                var v59: String? = (((small(p0) + small(p0)) <= abs(small(p0))) ? (!(u58) ? (0.0 as Double?).map { x60 in "hello" } : (u58 ? ("hello" as String?) : ("hello" as String?))) : (u58 ? ("3.5" as String?) : v54.at(p0)))
            case .case1:
                v54.append(clip(v54.joined(separator: "42").clipped + String(u58)))
            }
        } else {
            var v61: Int? = cut(([p0, p0, p0] as [Int]).filter { x62 in false } + Array(([] as [Int]).dropLast())).first
        }
    } else {
        switch small(abs(small((([:] as [String: Int])["b"] ?? p0)))) {
        case ..<0:
            log.append(describe(cut(pick(false, ([false, false, true, true] as [Bool]), ([false] as [Bool])) + ([true] as [Bool]).filter { x64 in x64 })))
        case 0, 2, 4:
            v54.reverse()
        case let n63 where (n63 <= n63):
            v54 = (["3.5", "hello"] as [String]).sorted().filter { x65 in (([2.5] as [Double]).reduce((-0.25)) { bound($0 - $1) } != bound(100.0 * 0.0)) }
        case 5...20:
            v54 = cut(v54 + (0..<abs(p0 % 5)).map { x66 in "-7" }.sorted(by: >))
        default:
            v54 = Array(v54.sorted(by: >).dropLast())
        }
    }
    log.append(describe(p0))
    log.append(describe(v54))
    return ([Record1(field0: false), pick(true, pick(true, Record1(field0: false), Record1(field0: false)), Record1(field0: true)), Record1(field0: (100.0 == 0.5)), Record1(field0: v54.isEmpty)] as [Record1])
}
func function2(a0 p0: Choice2) -> Bool {
    loop68: for i67 in cut(([(Int.max &- 255), (false ? 1 : 0), p0.computed] as [Int])) {
        var v69: Choice2 = ((bound((false ? 2.5 : 12.75)) <= bound((-0.25).truncatingRemainder(dividingBy: 3.5))) ? Choice2.case1 : Choice2.none)
    }
    log.append(describe(([] as [String]).map { x70 in ([false, false, false] as [Bool]) }.filter { x71 in (100 < 17) }))
    if ((1...9).contains((p0.computed / (-3)))) {
        defer { log.append(clip("naïve\(3)\("-7")")) }
        if let u72 = ((nil as Double?)) {
            if (((1...9).contains(p0.computed) ? ((1_000 < (-1)) != (Int.min >= Int.min)) : ((0x1F % 7) != p0.computed))) {
                var v73: String? = (["42".uppercased(), String("é".sorted()), clip("🇳🇴" + "tea, milk")] as [String]).first
                v73 = nil
            } else if ((true ? (false == true) : "é".hasSuffix("b"))) {
                var v74: Choice7 = Choice7.none
            } else {
                var v75: [Record6] = ([Record6(field0: 100, field1: "naïve"), Record6(field0: Int.min, field1: "swift")] as [Record6])
            }
        } else {
            let (t76, t77) = ((1_000 <= 0x1F), (("Zed" as String?) ?? "a"))
        }
    } else if ((([true] as [Bool]).isEmpty != pick(false, true, false))) {
        log.append(describe((Int.max as Int?)))
    } else {
        var v78: [[Int]] = ([1, 255, 0x1F] as [Int]).map { x79 in x79 }.map { x80 in ([] as [Int]) }.filter { x81 in (x81.contains { x82 in false } != (1...9).contains(0x1F)) }
    }
    loop85: for i83 in cut(Array(([] as [String]).map { x84 in x84 }.reversed())) {
        log.append(describe(Record1(field0: pick(false, false, false))))
        let v86: Bool = ((bound(bound(2.5.truncatingRemainder(dividingBy: 3.5))) < 100.0) && (-small(2) == toInt(3.25)))
        if (((nil as Bool?) != nil)) { break loop85 }
    }
    log.append(describe(p0))
    return (bound(bound(pick(true, 1.0, 0.1) / (false ? 0.0 : 1e-3))) >= Array(([1e-3, 3.25] as [Double]).prefix(2)).reduce(12.75.rounded(.towardZero)) { bound($0 - $1) })
}
func function3(_ p0: String) -> Int? {
    if (!((1...9).contains(2))) {
        var v87: Choice2 = Choice2.none
    } else if (true) {
        var v88: Int = min((([10, 255, 5] as [Int]).map { x89 in x89 }.max() ?? (small(2) - small(5))), Int.max)
    } else {
        var v90: String = String(clip("b\(([([Int.min, 1_000, 2, (-4)] as [Int]), ([] as [Int]), ([1_000, 3, Int.min] as [Int]), ([5, 10] as [Int])] as [[Int]]))\(p0)").count, radix: 36)
    }
    do {
        let r91 = try risky((Array(repeating: 0, count: abs(17 % 4)).at((([3] as [Int]).at(1) ?? 3)) ?? Int.max))
        switch (Choice7.case0(part0: (-0.25))) {
        case .none:
            var v92: [String] = cut(Array(repeating: ([p0, p0, p0] as [String]), count: abs(r91 % 4)).filter { x93 in false }.flatMap { $0 })
        case .case0(let e94):
            var v95: Double? = Array(([p0, p0] as [String]).dropLast()).map { x96 in e94 }.first(where: { x97 in (bound((-e94)) >= x97) })
        case .case1(let e98):
            var v99: Int? = (3 as Int?)
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        switch small(10) {
        case ..<0:
            if let u101 = ((nil as Double?).flatMap { x102 in (0x1F as Int?) }.map { x103 in (x103 <= x103) }) {
                let f104: (Double) -> Bool = { (p105: Double) -> Bool in cut(([17] as [Int]) + ([2] as [Int])).contains((small(Int.max) + small(1_000))) }
                var v106: Record1 = ((((-1.5) == 0.5) || (p0 < p0)) ? Record1(field0: (0x1F <= 0)) : Record1(field0: u101))
            } else {
                let v107: [Choice7] = ([Choice7.none, Choice7.none, Choice7.case1((-1.5))] as [Choice7])
            }
        case 0, 2, 4:
            if ((bound(bound(pick(true, 0.0, 0.0) - ([(-1.5), (-0.25), 0.1] as [Double]).reduce(1e-3) { bound($0 * $1) })) >= abs(bound(Double(0))).squareRoot())) {
                let v108: Choice2 = Choice2.case0
            } else if (((([0, 3, 5] as [Int]).firstIndex(of: (-4)) ?? -1) <= ([false] as [Bool]).count)) {
                let v109: Int = toInt(bound(bound(12.75 * 100.0) / ((nil as Double?) ?? 12.75)))
            } else {
                var v110: String? = ([] as [String]).first
            }
        case let n100 where (n100 < n100):
            log.append(describe(abs(bound(2.5 - 0.0)).squareRoot()))
        case 5...20:
            if let u111 = (([] as [Double]).first(where: { x112 in (3 > (-1)) })) {
                var v113: String? = (([255, 1] as [Int]).allSatisfy { x114 in (false != true) } ? ("hello" as String?) : Array(([p0, p0, p0, p0] as [String]).suffix(2)).last)
            } else {
                var v115: String = p0
            }
        default:
            if ((1...9).contains((small((100 &+ Int.min)) - small(((1 as Int?) ?? Int.max))))) {
                let v116: Int? = ([] as [Double]).first(where: { x117 in (1_000 < (-1)) }).flatMap { x118 in (function2(a0: Choice2.none) ? (Int.min as Int?) : (10 as Int?)) }
                var v119: Int = ("swift".count << (-2))
            } else {
                var v120: Record6 = Record6(field0: 0x1F, field1: p0)
            }
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    return (17 as Int?)
}
func function4(_ p0: [[Int]], a1 p1: (a: Int, b: Int)) -> (a: Double, b: Bool) {
    var v121: String = String((cut(([(-1)] as [Int]) + ([3, Int.min, 17, 17] as [Int])).at(p1.a) ?? (true ? 0 : 5)))
    v121 = clip(v121 + clip("naïve\(Array(repeating: 0.0, count: abs(0 % 4)).count)\(v121)"))
    let v122: Double? = cut(([] as [[Double]]).flatMap { $0 }).last
    v121 = clip(v121 + v121)
    var v123: [[Int]] = ([Array(([false] as [Bool]).reversed()).compactMap { x124 in Int(v121) }, ([0.0, 3.25] as [Double]).map { x125 in (false ? 0 : 0) }, pick(true, ([] as [Int]), ([1, 2, 255] as [Int])).sorted(by: >), cut((0..<abs(10 % 5)).map { x126 in x126 } + pick(true, ([(-4), Int.max] as [Int]), ([] as [Int])))] as [[Int]])
    log.append(describe(p1))
    log.append(describe(v121))
    log.append(describe(v122))
    log.append(describe(v123))
    return (a: (-1.5), b: true)
}
func function5(a0 p0: Choice7, _ p1: [Double]) -> Record6 {
    let v127: Double = bound(bound((-1e-3) - (false ? (-1.5) : 0.0)) - bound(bound(0.0.truncatingRemainder(dividingBy: 3.5)) + (false ? 0.0 : (-1.5))))
    var k128 = 0
    loop129: repeat {
        k128 += 1
        var k130 = 0
        loop131: repeat {
            k130 += 1
            let (t132, t133) = (k128, true)
        } while k130 < 3
        if (((([k128] as [Int]).last ?? p0.computed) >= ((k128 &>> 1) &+ (small(k128) - small(k128))))) {
            let v134: Record6 = (((k128 <= k128) ? (k128 != k128) : (k128 == k128)) ? Record6(field0: k128, field1: "ab") : Record6(field0: k128, field1: (("hello" as String?) ?? "Zed")))
            var v135: Double? = Array(repeating: v127, count: abs(k128 % 4)).at(v134.computed).flatMap { x136 in Double(v134.field1) }
        } else {
            defer { log.append(clip("é" + "é")) }
        }
    } while k128 < 1
    loop138: for i137 in (1...4).reversed() {
        loop140: for i139 in (1...4).reversed() {
            log.append(describe(i137))
            if (clip("naïve\((true ? Record1(field0: false) : Record1(field0: false)))\((false ? "" : "-7"))").hasSuffix(clip(clip("tea, milk\(i139)\("swift")") + clip("tea, milk\((i137, false))\("x y")")))) {
                log.append(describe((2 >> (-2))))
                var v141: String? = ("a" as String?)
            } else if ((["hello", "-7"] as [String]).joined(separator: "hello").clipped.hasPrefix((false ? "x y" : "tea, milk"))) {
                let v142: (Int, Int) = (([v127, v127] as [Double]).count, max(([true, true] as [Bool]).count, (small(i137) + small(i137))))
            } else {
                func inner143(_ n: Int) -> Double {
                    return v127
                }
            }
        }
        if let u144 = ((false ? (["x y", "naïve"] as [String]) : (["42", "é", "ab", "-7"] as [String])).first) {
            let v145: Record1 = Record1(field0: !((u144 != u144)))
            if ((i137 == i137)) { break loop138 }
        } else {
            switch small(i137) {
            case ..<0:
                let o147: Object3 = Object3(count: i137, field0: v127)
            case 0, 2, 4:
                var v148: Int = ((("b" as String?) != nil) ? (small(p0.computed) * small((i137 &* i137))) : p0.computed)
            case let n146 where (i137 != n146):
                var v149: Int? = function3(String((["42", "tea, milk", "b", "tea, milk"] as [String]).joined(separator: "ab").clipped.reversed()))
            case 5...20:
                let (t150, t151) = (i137, min(i137, i137))
            default:
                var v152: [[Int]] = (0..<abs((small(i137) * small(p0.computed)) % 5)).map { x153 in ((1...9).contains(x153) ? (0..<abs(i137 % 5)).map { x154 in i137 } : Array(([i137] as [Int]).dropFirst())) }
            }
        }
    }
    var v155: Choice7 = Choice7.case1(0.0)
    switch small(v155.computed) {
    case ..<0:
        if (((([17, 3, 3, 5] as [Int]).reduce(3) { $0 &+ $1 } ^ (2 ^ 3)) >= ~small(v155.computed))) {
            let v157: String? = (0..<abs(0x1F % 5)).map { x158 in "hello" }.map { x159 in ([x159, x159, x159, x159] as [String]).joined(separator: x159).clipped }.at((([1, (-4)] as [Int]).firstIndex(of: (small(1_000) + small(5))) ?? -1))
        } else {
            var v160: Choice2 = Choice2.none
        }
    case 0, 2, 4:
        loop162: for i161 in stride(from: 7, to: -1, by: -3) {
            var v163: Int? = ([i161, i161, i161] as [Int]).filter { x164 in (x164 > x164) }.last
            if let u165 = (p1.at(i161).flatMap { x166 in (nil as String?) }) {
                let v167: Choice7 = Choice7.case0(part0: v127)
                log.append(describe(pick(!(true), String(i161, radix: 16), String(i161, radix: 36))))
            } else {
                log.append(describe((nil as Double?)))
            }
        }
    case let n156 where "3.5".contains("3.5"):
        let f168: (Int) -> String = { (p169: Int) -> String in clip((true ? "a" : "a") + String(false)) }
    case 5...20:
        switch small(clip("🇳🇴" + "42").count) {
        case ..<0:
            func inner171(_ n: Int) -> String {
                return String(((["b": n] as [String: Int])["tea, milk"] ?? n))
            }
        case 0, 2, 4:
            log.append(describe(Record1(field0: (2 == 2))))
        case let n170 where (1...9).contains(n170):
            switch (Choice2.case1) {
            case .none:
                let v172: Int = p0.computed
            case .case0:
                v155 = Choice7.case0(part0: v127)
            case .case1:
                v155 = (pick((n170 > n170), ((nil as Double?) == nil), (bound(v127) >= v127)) ? v155 : Choice7.case1(v127))
            }
        case 5...20:
            log.append(describe(1))
        default:
            if let u173 = ((true as Bool?)) {
                let (t174, t175) = (v127, Int.min)
            } else {
                func inner176(_ n: Int) -> Bool {
                    return cut(p1 + p1).contains((false ? v127 : v127))
                }
            }
        }
    default:
        switch small((small((100 | 100)) * small(pick(true, 3, Int.min)))) {
        case ..<0:
            if (clip((["🇳🇴", "Zed", "hello", "swift"] as [String]).joined(separator: "3.5").clipped + String(repeating: "tea, milk", count: abs(Int.max % 4)).clipped).hasPrefix(String(clip("é" + "🇳🇴").dropFirst()))) {
                v155 = (((([17, 2, 1_000, Int.min] as [Int]).at(0x1F) ?? 3) > -small(0x1F)) ? Choice7.none : Choice7.none)
                var v178: Bool? = ((!(true) || true) ? (["🇳🇴", "a", "ab"] as [String]).at(0x1F).map { x179 in (Int.min < 0) } : (false as Bool?))
            } else {
                log.append(describe(clip("3.5\("3.5")\(clip("naïve\(Record1(field0: false))\("3.5")"))")))
            }
        case 0, 2, 4:
            do {
                let r180 = try risky((small(p0.computed) + small(v155.computed)))
                v155 = Choice7.none
            } catch Trouble.large(let n) {
                log.append(describe(n))
                v155 = Choice7.none
            } catch {
                log.append("\(error)")
            }
        case let n177 where (n177 <= n177):
            switch (Choice7.none) {
            case .none:
                let o181: Object3 = Object3(count: (small(n177) - small("swift".count)), field0: bound(p1.reduce(v127) { bound($0 + $1) }.truncatingRemainder(dividingBy: 3.5)))
            case .case0(let e182):
                var v183: Bool = false
            case .case1(let e184):
                let f185: (Int) -> Double = { (p186: Int) -> Double in bound((-e184).truncatingRemainder(dividingBy: 3.5)) }
            }
        case 5...20:
            if let u187 = (Double(String(100, radix: 2))) {
                let v188: Int? = Int(clip("-7\(Choice2.case0)\("a".lowercased())"))
                var v189: Int = toInt(v127)
            } else {
                func inner190(_ n: Int) -> String {
                    return pick((n == n), clip("naïve\((n, n))\("x y")"), clip("hello" + "hello"))
                }
            }
        default:
            let f191: (String) -> Bool = { (p192: String) -> Bool in true }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v127))
    log.append(describe(v155))
    return Record6(field0: abs(small(abs(small(Int.min)))), field1: "3.5")
}
func function6(_ p0: [[Int]], _ p1: String) -> [Choice2] {
    switch (Choice7.none) {
    case .none:
        var k195 = 0
        loop196: while k195 < 2 {
            k195 += 1
            let v197: [String] = ([(String(true).first.map { String($0) } ?? pick(false, p1, p1)), (clip(p1 + p1).first.map { String($0) } ?? p1), pick((k195 != k195), ([] as [String]).joined(separator: p1).clipped, p1.lowercased()), clip("é\(p1.count)\(p1)")] as [String])
        }
    case .case0(let e198):
        let v199: String = String(e198)
    case .case1(let e200):
        if ((((Int.max >= 0) ? (([2, 3] as [Int]).firstIndex(of: 2) ?? -1) : (255 &<< 1)) != ([false] as [Bool]).count)) {
            var v201: Choice7 = Choice7.none
            v201 = Choice7.case0(part0: (-1.5))
        } else if (false) {
            if ((false ? ([1] as [Int]) : ([255, 3] as [Int])).filter { x202 in (p1 > p1) }.allSatisfy { x203 in ((p1 >= p1) && (bound(e200) >= e200)) }) {
                let v204: Bool? = (0..<abs(1 % 5)).map { x205 in x205 }.first.map { x206 in (x206 == x206) }
            } else {
                var v207: Bool? = Array(repeating: ([1_000, 1_000, 17, 3] as [Int]).contains(3), count: abs(([e200, e200, e200, e200] as [Double]).count % 4)).first(where: { x208 in x208 })
            }
        } else {
            let v209: Choice2 = Choice2.case1
        }
    }
    var v210: Double = abs(([12.75, (-0.25)] as [Double]).reduce(abs(2.5).squareRoot()) { bound($0 - $1) }).squareRoot()
    let v211: Int? = ([p1] as [String]).first(where: { x212 in pick(true, true, false) }).map { x213 in ([x213] as [String]).map { x214 in 100 }.count }
    v210 = bound(v210 - v210)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v210))
    log.append(describe(v211))
    return pick(p1.contains(p1), pick(true, ([v210, v210, v210] as [Double]), ([v210, v210] as [Double])), Array(([] as [Double]).dropLast())).map { x215 in Choice2.none }
}
func function7(a0 p0: [Choice2]) -> Int {
    log.append(describe(clip((["x y", "-7", "b", "naïve"] as [String]).joined(separator: "3.5").clipped + clip("42" + "é"))))
    let v216: Int? = Int(((true == false) ? clip("" + "naïve") : clip("" + "42")))
    log.append(describe(Choice2.none))
    log.append(describe(p0))
    log.append(describe(v216))
    return (cut(([([Int.min, 2, 5, Int.min] as [Int]), ([(-4), 0, 100, 10] as [Int]), ([1_000, Int.min, 5, 0x1F] as [Int])] as [[Int]]).filter { x217 in true }.flatMap { $0 }).firstIndex(of: (~small(10) / 3)) ?? -1)
}
finish("function0", describe(function0(pick(true, Record6(field0: 255, field1: "x y"), Record6(field0: 0x1F, field1: "é")))))
finish("function0", describe(function0((true ? Record6(field0: 10, field1: "🇳🇴") : Record6(field0: 0, field1: "a")))))
finish("function1", describe(function1(Int(Int8(truncatingIfNeeded: 255)))))
finish("function1", describe(function1(abs(small(5)))))
finish("function2", describe(function2(a0: Choice2.none)))
finish("function2", describe(function2(a0: Choice2.case1)))
finish("function3", describe(function3(String(repeating: "b", count: abs(100 % 4)).clipped)))
finish("function3", describe(function3(clip("a" + "b"))))
finish("function4", describe(function4(([([] as [Int]), ([2, 1_000, 5] as [Int])] as [[Int]]), a1: (a: 1, b: 0x1F))))
finish("function4", describe(function4(cut(([([0, 0] as [Int])] as [[Int]]) + ([] as [[Int]])), a1: (a: 0, b: 0x1F))))
finish("function5", describe(function5(a0: Choice7.none, ([(-1), 17] as [Int]).compactMap { x193 in ((-1.5) as Double?) })))
finish("function5", describe(function5(a0: Choice7.none, ([] as [String]).map { x194 in (-0.25) })))
finish("function6", describe(function6(([] as [[Int]]), (true ? "🇳🇴" : "-7"))))
finish("function6", describe(function6(pick(false, ([([0, Int.max] as [Int])] as [[Int]]), ([([10, Int.min] as [Int]), ([17] as [Int]), ([] as [Int]), ([] as [Int])] as [[Int]])), String(Int.min, radix: 16))))
finish("function7", describe(function7(a0: ([Choice2.case0, Choice2.case1] as [Choice2]))))
finish("function7", describe(function7(a0: pick(false, ([Choice2.none, Choice2.case0, Choice2.case1] as [Choice2]), ([Choice2.none, Choice2.case1] as [Choice2])))))
