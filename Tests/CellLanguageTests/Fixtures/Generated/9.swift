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
    var field1: Bool
    var computed: Int { (small(([field0] as [Int]).reduce(field0) { $0 &+ $1 }) + small(field0)) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, n) }
}
struct Record6: Equatable {
    var field0: [Record1]
    var field1: Int
    var field2: Int
    var computed: String { clip("b\(((nil as String?)) as Any)\(("b".first.map { String($0) } ?? "hello"))") }
    mutating func change(_ n: Int) { field0 = ([] as [Record1]) }
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
enum Choice7: Equatable {
    case none
    case case0
    case case1(part0: Bool)
    var computed: String {
        switch self {
        case .none: return clip("b\((([0x1F, 1] as [Int]).first ?? (-1)))\(clip("🇳🇴\(([Record6(field0: ([Record1(field0: 1_000, field1: false), Record1(field0: 10, field1: true)] as [Record1]), field1: Int.min, field2: 0)] as [Record6]))\("hello")"))")
        case .case0: return clip("" + "ab").uppercased()
        case .case1(let x0): return "42"
        }
    }
}
class Object3 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return 17
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
    log.append(describe((String("-7".sorted()) == String(repeating: "-7", count: abs(n % 4)).clipped)))
    x = nil
    log.append(describe((small(pick(true, n, n)) - small((small(n) + small(n))))))
}
func procedure10(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(Choice2.none))
    x = nil
    log.append(describe((true, n)))
}
struct Shape4: Shown {
    var stored: Int
}
struct Shape9: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (!(true) ? ([stored, n, stored] as [Int]).count : (n &- n)) }
}
func function0(a0 p0: Bool) -> String {
    var v11: [Int] = pick(pick(true, (10 != 1), p0), Array(([0, 1, 17, 1_000] as [Int]).suffix(2)), ([(0 ^ 5), 2] as [Int]))
    switch small(toInt(((nil as Double?) ?? 1.0))) {
    case ..<0:
        v11 = ([Int(UInt32(truncatingIfNeeded: (-4))), (small(0) - small(1)), abs(small(3))] as [Int]).compactMap { x13 in (p0 ? v11 : v11).first(where: { x14 in ("é" >= "ab") }) }
    case 0, 2, 4:
        loop17: for i15 in cut(Array(v11.map { x16 in 0.1 }.reversed())) {
            var v18: Int = ((["d": (small(5) + small(10)), "c": min(100, 2), "a": v11.count] as [String: Int])[String((([:] as [String: Int])["hello"] ?? 5), radix: 2)] ?? ((2 ^ 255) &<< (-2)))
            var v19: String? = (3 as Int?).map { x20 in clip("42\((0..<abs(x20 % 5)).map { x21 in v11 })\(((nil as String?) ?? "x y"))") }
        }
    case let n12 where p0:
        log.append(describe(((nil as String?) ?? "a").lowercased()))
    case 5...20:
        v11 = ([zip(v11, v11).map { $0 &+ $1 }.count, clip("b" + "Zed").count, (-1), (([0.5, 0.5] as [Double]).count | "🇳🇴".count)] as [Int])
    default:
        let o22: any Shown = Shape4(stored: (-1))
    }
    log.append(describe(([p0, p0] as [Bool]).filter { x23 in x23 }.map { x24 in zip(([] as [String]), (["x y", "hello", "3.5", "tea, milk"] as [String])).map { clip($0 + $1) } }))
    defer { log.append(clip("hello" + "ab")) }
    log.append(describe(p0))
    log.append(describe(v11))
    return clip("hello\((["a"] as [String]).joined(separator: "").clipped.hasPrefix((["Zed", "42"] as [String]).joined(separator: "🇳🇴").clipped))\(([] as [String]).sorted().joined(separator: String((-0.25))).clipped)")
}
func function1(a0 p0: [Record1], _ p1: Choice2, _ p2: [Int]) -> (Double, Int) {
    let v25: Bool = (((false ? true : true) != "ab".hasSuffix("x y")) == ([100.0, 0.0, 12.75, 1e-3] as [Double]).isEmpty)
    func inner26(_ n: Int) -> Int {
        return (["42", "-7", "b", "swift"] as [String]).filter { x27 in v25 }.count
    }
    let v28: Choice2 = Choice2.case1(([(-1.5), 0.5] as [Double]).map { x29 in 2 }.contains { x30 in "Zed".contains("hello") })
    var k31 = 0
    loop32: repeat {
        k31 += 1
        var v33: Int = (([] as [Int]).first ?? k31)
        var v34: Choice2 = p1
    } while k31 < 3
    switch small(inner26(0x1F.signum())) {
    case ..<0:
        log.append(describe(p1.computed))
    case 0, 2, 4:
        var v36: [Int] = p2.compactMap { x37 in (10 as Int?) }.sorted()
    case let n35 where (bound(2.5) >= 0.1):
        if (((p2.contains(n35) ? n35 : p1.computed) != (0..<abs(n35 % 5)).map { x38 in 3.25 }.count)) {
            var v39: (a: Int, b: Double) = (a: n35, b: min(bound(100.0 - 1e-3), max(2.5, 0.1)))
        } else if (true) {
            if (Array(([v25, v25] as [Bool]).dropLast()).compactMap { x40 in (v25 ? (1 as Int?) : (0 as Int?)) }.contains { x41 in ((v25 || v25) && !(v25)) }) {
                var v42: Int? = (0.5 as Double?).flatMap { x43 in ([v25, v25, v25, v25] as [Bool]).first(where: { x44 in x44 }).map { x45 in (n35 &>> 3) } }
                v42 = p2.first(where: { x46 in v25 })
            } else if (v25) {
                let v47: Int = (small(inner26((p2.at(n35) ?? n35))) * small(v28.computed))
            } else {
                var v48: Choice7 = Choice7.case0
            }
        } else {
            var v49: [Bool] = ([!(v25), (3.25 != (-0.25)), (v25 ? v25 : v25)] as [Bool]).compactMap { x50 in (true as Bool?) }
        }
    case 5...20:
        var k51 = 0
        loop52: repeat {
            k51 += 1
            switch (Choice7.none) {
            case .none:
                var v53: Bool = (function0(a0: v25) >= String(k51, radix: 16))
            case .case0:
                let (t54, t55) = (((1.0 as Double?) ?? 1e-3), v25)
            case .case1(let e56):
                var v57: Choice2 = Choice2.case2(part0: String(repeating: String(k51, radix: 2), count: abs(k51 % 4)).clipped, part1: "hello")
            }
            let v58: Record1 = Record1(field0: k51, field1: v25)
        } while k51 < 1
    default:
        var k59 = 0
        loop60: repeat {
            k59 += 1
            log.append(describe(Choice7.case1(part0: v25)))
            var v61: Bool? = (true ? (["-7", "naïve", "ab"] as [String]).map { x62 in v25 } : ([v25, v25, v25, v25] as [Bool]).map { x63 in v25 }).first(where: { x64 in v25 })
        } while k59 < 1
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v25))
    log.append(describe(v28))
    return (bound(Double(pick(v25, 0, 1))), p2.count)
}
func function2(_ p0: Int) -> Bool {
    func inner66(_ n: Int) -> Double {
        return (-(true ? 2.5 : 100.0))
    }
    var k67 = 0
    loop68: repeat {
        k67 += 1
        loop70: for i69 in (1...4).reversed() {
            switch small(1_000) {
            case ..<0:
                if (("é" <= "3.5")) { break loop70 }
            case 0, 2, 4:
                log.append(describe((toInt(0.5) ^ Int.min)))
            case let n71 where ((-0.25) == 1.0):
                let f72: (Bool) -> Bool = { (p73: Bool) -> Bool in p73 }
            case 5...20:
                let o74: Object8 = Object8(count: -small(p0))
            default:
                var v75: [String] = (["3.5", "tea, milk", "🇳🇴", "naïve"] as [String])
            }
            var v76: Double = bound(pick(true, bound(1.0.truncatingRemainder(dividingBy: 3.5)), inner66(k67)).truncatingRemainder(dividingBy: 3.5))
            v76 = bound(v76 * tanh(bound(max(v76, v76) * v76)))
        }
    } while k67 < 2
    var v77: Double? = ([] as [Double]).filter { x78 in false }.filter { x79 in (["x y", "ab", "b"] as [String]).isEmpty }.first
    log.append(describe(p0))
    log.append(describe(v77))
    return zip((["a"] as [String]), (["tea, milk"] as [String])).map { clip($0 + $1) }.map { x80 in String(repeating: x80, count: abs(p0 % 4)).clipped }.contains(clip("hello\(cut(([] as [Record1]) + ([] as [Record1])))\(String("tea, milk".sorted()))"))
}
func function3(a0 p0: (a: Double, b: Bool)) -> [Double] {
    var v81: Double = p0.a
    v81 = bound(v81 - v81)
    var k82 = 0
    loop83: while k82 < 4 {
        k82 += 1
        do {
            let r84 = try risky(max(k82.signum(), "tea, milk".count))
            var v85: [[Double]] = cut(cut(([k82, k82, r84, k82] as [Int]) + ([r84, r84] as [Int])) + (true ? ([r84] as [Int]) : ([r84, r84, k82] as [Int]))).map { x86 in Array(cut(([v81, v81, v81] as [Double]) + ([v81, v81, v81] as [Double])).dropLast()) }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let f87: (Bool) -> Int = { (p88: Bool) -> Int in k82 }
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p0))
    log.append(describe(v81))
    return cut(([([true, true, false, true] as [Bool]), ([false, true, true] as [Bool]), ([false, true, false] as [Bool]), ([] as [Bool])] as [[Bool]]).flatMap { $0 }).compactMap { x89 in (0.5 as Double?) }
}
func function4(a0 p0: (Double, String), a1 p1: [Choice2]) -> Choice7 {
    var k90 = 0
    loop91: repeat {
        k90 += 1
        func inner92(_ n: Int) -> Double {
            return p0.0
        }
        let (t93, t94) = (function2(k90) ? ("42", "a") : ("Zed", "tea, milk"))
    } while k90 < 4
    let v95: Int? = ((false == true) ? Int("ab") : ([100, (-4)] as [Int]).at(0x1F)).map { x96 in x96 }
    var v97: Int = (small((([10, 3, 1_000] as [Int]).filter { x98 in true }.max() ?? ([(-0.25), 1.0, 0.0] as [Double]).count)) * small((small(([] as [Int]).count) + small((3 / 3)))))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v95))
    log.append(describe(v97))
    return (([] as [String]).joined(separator: "3.5").clipped.hasSuffix(clip("ab\(Choice2.case0)\("Zed")")) ? Choice7.case0 : Choice7.case0)
}
func function5(a0 p0: Record1) -> Record1 {
    if (p0.field1) {
        var v100: Choice2 = (pick(p0.field1, ([] as [Int]).contains { x101 in false }, (Int.min != 10)) ? Choice2.case2(part0: (("x y" as String?) ?? "42"), part1: String("🇳🇴".dropFirst())) : Choice2.case2(part0: "naïve", part1: "42"))
    } else {
        let v102: Record6 = Record6(field0: (([17, 0x1F] as [Int]).allSatisfy { x103 in true } ? ([1e-3, 2.5] as [Double]).map { x104 in p0 } : ([p0, p0, p0] as [Record1])), field1: ((3 << (-2)) / 3), field2: (small((0x1F &- 5)) * small((([] as [Int]).first ?? 0x1F))))
    }
    var v105: [[Int]] = cut(((Int.min >= 10) ? Array(([([(-1), 0, (-1), (-1)] as [Int])] as [[Int]]).dropFirst()) : Array(([([10] as [Int]), ([5, 3, 5] as [Int])] as [[Int]]).reversed())) + Array(Array(([([0x1F] as [Int])] as [[Int]]).dropLast()).dropLast()))
    let (t106, t107) = (17, p0.field0)
    v105 = ([([] as [Int]), ([t107, t107, t107] as [Int]), ([t107] as [Int])] as [[Int]])
    let v108: [[Int]] = (0..<abs((([t106, t106, t106] as [Int]).first(where: { x109 in true }) ?? (t107 ^ t106)) % 5)).map { x110 in ([t106] as [Int]).filter { x111 in p0.field1 } }
    var v112: Int = t107
    log.append(describe(t106))
    log.append(describe(t107))
    log.append(describe(v108))
    log.append(describe(v112))
    return Record1(field0: (small(toInt((-1.5))) - small(([true, false] as [Bool]).count)), field1: (p0.field1 ? (t106 != t106) : function2(t107)))
}
func function6(a0 p0: Int, _ p1: [[Int]], a2 p2: Double) -> String {
    var v113: [Record1] = Array(repeating: Record1(field0: p0, field1: ([] as [Bool]).contains(false)), count: abs(abs(small((([p0, p0, p0, p0] as [Int]).at(p0) ?? p0))) % 4))
    do {
        let r114 = try risky((([] as [Int]).firstIndex(of: p0) ?? -1))
        do {
            let r115 = try risky(r114)
            let o116: Object3 = Object3(count: (small((r114 / 3)) - small((r114 &* p0))))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(Array(([r114, r114] as [Int]).map { x117 in Choice2.none }.dropFirst())))
        } catch {
            log.append("\(error)")
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v118: Record6 = pick((!(false) || ((nil as Bool?) == nil)), pick((p0 >= p0), Record6(field0: v113, field1: p0, field2: p0), Record6(field0: v113, field1: p0, field2: p0)), Record6(field0: (true ? v113 : v113), field1: pick(true, p0, p0), field2: p0))
    } catch {
        log.append("\(error)")
    }
    let v119: Record1 = Record1(field0: p0, field1: (String(repeating: "swift", count: abs(p0 % 4)).clipped > "-7"))
    log.append(describe(bound(p2 * p2).rounded(.down)))
    log.append(describe((([] as [Int]).filter { x120 in false }.first ?? p0)))
    var k121 = 0
    loop122: repeat {
        k121 += 1
        var v123: Int = k121
        var v124: [Record1] = ([Record1(field0: v119.computed, field1: (v123 == k121))] as [Record1])
    } while k121 < 3
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v113))
    log.append(describe(v119))
    return String(v119.field0)
}
func function7(a0 p0: [[Int]], a1 p1: Choice2) -> Record1 {
    let v126: String = "3.5"
    if ((((17 >= 0x1F) ? ([] as [Int]).last : Int(v126)) != nil)) {
        var v127: Record1 = Record1(field0: (small((small(100) * small(1))) - small((([Int.min] as [Int]).at(2) ?? 17))), field1: (1...9).contains((([Int.max, Int.max, 3] as [Int]).at(17) ?? 5)))
        var v128: Int = toInt(min(2.5, ((nil as Double?) ?? 2.5)))
    } else if ((([3.25, 3.25, (-1.5), 0.1] as [Double]).reduce(100.0) { bound($0 - $1) } == 12.75.rounded(.up))) {
        let (t129, t130) = (v126, v126)
    } else {
        var v131: Int = (((Int.max == (-1)) ? ([] as [Int]) : (0..<abs(100 % 5)).map { x132 in x132 }).first ?? "42".count)
    }
    var v133: Choice2 = (((2 == 255) || (1 < Int.min)) ? Choice2.case2(part0: ((nil as String?) ?? v126), part1: (("naïve" as String?) ?? v126)) : Choice2.case2(part0: v126, part1: clip("42\(((nil as Bool?)) as Any)\(v126)")))
    v133 = (!(false) ? Choice2.none : Choice2.case0)
    if let u134 = (("hello" as String?)) {
        log.append(describe(u134))
    } else {
        if let u135 = (([0.1, 1.0, (-1.5)] as [Double]).first(where: { x136 in true }).map { x137 in (0 & 2) }) {
            if let u138 = (("a" as String?)) {
                let v139: Double? = Double(clip("\(p0)\(clip("hello\(Choice7.case0)\(u138)"))"))
                let v140: Bool = (((u135 >= u135) ? (false ? true : false) : (u135 == u135)) == (!(false) ? ((nil as Bool?) != nil) : (u135 == u135)))
            } else {
                v133 = Choice2.case1(false)
            }
        } else {
            log.append(describe((([17, 100, 17, (-4)] as [Int]).reduce((-1)) { $0 &+ $1 }, true)))
        }
    }
    v133 = Choice2.case0
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v126))
    log.append(describe(v133))
    return Record1(field0: ((true != true) ? (10 / 3) : v126.count), field1: ((17 | 100) <= ~small(Int.max)))
}
finish("function0", describe(function0(a0: (Int.min >= 0))))
finish("function0", describe(function0(a0: (false == false))))
finish("function1", describe(function1(a0: Array(repeating: Record1(field0: 1_000, field1: true), count: abs(1 % 4)), Choice2.case0, ([Int.max] as [Int]))))
finish("function1", describe(function1(a0: ([Record1(field0: (-4), field1: true)] as [Record1]), Choice2.case1(false), ([0x1F, 1] as [Int]).map { x65 in x65 })))
finish("function2", describe(function2((small(1) - small(100)))))
finish("function2", describe(function2((([] as [Int]).min() ?? Int.min))))
finish("function3", describe(function3(a0: (a: 2.5, b: true))))
finish("function3", describe(function3(a0: (a: 0.5, b: true))))
finish("function4", describe(function4(a0: (2.5, "tea, milk"), a1: pick(false, ([Choice2.none, Choice2.case0, Choice2.case2(part0: "Zed", part1: "42")] as [Choice2]), ([Choice2.case0, Choice2.case0, Choice2.case0, Choice2.case1(true)] as [Choice2])))))
finish("function4", describe(function4(a0: ((-0.25), "tea, milk"), a1: (0..<abs(255 % 5)).map { x99 in Choice2.case0 })))
finish("function5", describe(function5(a0: Record1(field0: 10, field1: true))))
finish("function5", describe(function5(a0: Record1(field0: 2, field1: true))))
finish("function6", describe(function6(a0: ((["a": 17, "c": 17, "b": 5] as [String: Int])["tea, milk"] ?? 1_000), cut(([([0x1F, 1, 100, 1_000] as [Int]), ([255, 1_000, (-4), Int.max] as [Int]), ([17, (-4), 0] as [Int])] as [[Int]]) + ([] as [[Int]])), a2: bound((-1.5) + 0.5))))
finish("function6", describe(function6(a0: (((-4) as Int?) ?? 0), (0..<abs(100 % 5)).map { x125 in ([x125] as [Int]) }, a2: pick(false, 12.75, 0.1))))
finish("function7", describe(function7(a0: ([([5, 100, 2, 2] as [Int]), ([2] as [Int])] as [[Int]]), a1: Choice2.none)))
finish("function7", describe(function7(a0: (0..<abs(10 % 5)).map { x141 in ([x141] as [Int]) }, a1: Choice2.case2(part0: "🇳🇴", part1: "swift"))))
