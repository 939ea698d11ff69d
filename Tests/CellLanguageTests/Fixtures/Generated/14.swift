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
    var field0: String
    var computed: Double { bound(abs(2.5).squareRoot() + max(100.0, (-0.25))) }
    mutating func change(_ n: Int) { field0 = clip("hello\((true ? (n, field0) : (n, field0)))\("ab")") }
}
struct Record7: Equatable {
    var field0: String
    var computed: Int { (([255, 5, 1_000, (-1)] as [Int]).at(toInt(1.0)) ?? ([false] as [Bool]).count) }
    mutating func change(_ n: Int) { field0 = clip((field0.first.map { String($0) } ?? field0) + clip("hello\(([Choice2.none, Choice2.none, Choice2.none, Choice2.case1] as [Choice2]))\(field0)")) }
}
enum Choice2: Equatable {
    case none
    case case0(part0: String)
    case case1
    var computed: String {
        switch self {
        case .none: return clip("swift\((Int("naïve")) as Any)\(clip("-7" + "ab"))")
        case .case0(let x0): return ((true ? false : true) ? (x0.first.map { String($0) } ?? x0) : "x y")
        case .case1: return clip("x y" + "").lowercased()
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(part0: Int)
    case case1(part0: Bool)
    case case2(Int, Int)
    var computed: String {
        switch self {
        case .none: return ((["tea, milk", "-7", "🇳🇴"] as [String]).last ?? String(repeating: "swift", count: abs(10 % 4)).clipped)
        case .case0(let x0): return (String(repeating: "hello", count: abs(x0 % 4)).clipped.first.map { String($0) } ?? pick(true, "3.5", "é"))
        case .case1(let x0): return clip("a\(bound(12.75 + 1e-3))\("42")")
        case .case2(let x0, let x1): return String((x1 &+ x0), radix: 36)
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
        return (small(max(count, field0)) + small(field0))
    }
}
class Object9 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return count
    }
}
func procedure5(_ x: inout [String], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe(((1...9).contains(n) ? false : "b".hasPrefix("3.5"))))
    if x.count > 1 { x[1] = clip("x y\((false ? Choice2.none : Choice2.case0(part0: "b")))\(String(n, radix: 2))") }
    log.append(describe(Record1(field0: (true ? "tea, milk" : "ab"))))
}
func procedure11(_ x: inout String, _ n: Int) {
    x = clip(x + pick((0..<abs(n % 5)).map { x12 in n }.isEmpty, pick((x > x), x, x), x))
    log.append(describe((0..<abs((small(n) + small(n)) % 5)).map { x13 in ((nil as Int?) ?? n) }))
    x = clip(x + String(repeating: ((("é" as String?) ?? x).first.map { String($0) } ?? clip(x + x)), count: abs((small(n) - small(n)) % 4)).clipped)
    log.append(describe(Choice8.none))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { ((true ? ([stored] as [Int]) : ([n] as [Int])).firstIndex(of: (n &* n)) ?? -1) }
    var label: String { clip("tea, milk\(Choice2.case0(part0: "é"))\(clip("3.5\(stored)\("x y")"))") }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (false ? "tea, milk" : "hello").count }
    var label: String { "".lowercased() }
}
func function0(_ p0: String?, a1 p1: Int) -> Choice8 {
    log.append(describe((false ? ([] as [Bool]) : ([false, true, true] as [Bool])).last))
    var v14: [Choice2] = pick((([p1, p1, p1, p1] as [Int]).first == nil), pick((p1 != p1), ([] as [Choice2]).filter { x15 in true }, (0..<abs(p1 % 5)).map { x16 in Choice2.case1 }), Array(([] as [Choice2]).reversed()))
    v14 = ([Choice2.case0(part0: clip("🇳🇴\(v14)\("ab")")), Choice2.case0(part0: "b")] as [Choice2])
    if (([10, p1] as [Int]).contains(p1)) {
        v14 = cut(cut(v14 + (false ? v14 : v14)) + cut(([v14] as [[Choice2]]).flatMap { $0 }))
    } else {
        loop18: for i17 in 1...6 where i17 % 2 == 0 {
            let v19: Int = ((17 as Int?).flatMap { x20 in (17 as Int?).map { x21 in x20 } } ?? i17)
            var v22: [Choice8] = ([Choice8.case0(part0: i17), Choice8.case0(part0: "ab".count)] as [Choice8])
        }
    }
    do {
        let r23 = try risky((small(p1) - small(p1)))
        var k24 = 0
        loop25: while k24 < 3 {
            k24 += 1
            log.append(describe(Choice8.case1(part0: (r23 > r23))))
            log.append(describe(((bound((-0.25)) >= 2.5) ? Record1(field0: "3.5") : Record1(field0: "x y"))))
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v26: String = String((([p1] as [Int]).first(where: { x27 in true }) ?? p1))
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v14))
    return Choice8.none
}
func function1(_ p0: String?, _ p1: Int, a2 p2: [Int]) -> [Record1] {
    let (t28, t29) = (3.25, false)
    var v30: [Choice2] = cut(pick(t29, ([Choice2.case1] as [Choice2]), (t29 ? ([Choice2.none, Choice2.none] as [Choice2]) : ([Choice2.case0(part0: "tea, milk"), Choice2.case0(part0: "42"), Choice2.case0(part0: ""), Choice2.case0(part0: "42")] as [Choice2]))) + ([t29, t29, t29, t29] as [Bool]).map { x31 in "🇳🇴" }.map { x32 in Choice2.case1 })
    let v33: Bool = ((["Zed"] as [String]).sorted().count <= toInt(t28))
    log.append(describe(t28))
    log.append(describe(t29))
    log.append(describe(v30))
    log.append(describe(v33))
    return ([Record1(field0: "naïve"), pick((bound(t28) >= t28), pick(t29, Record1(field0: "3.5"), Record1(field0: "Zed")), Record1(field0: "ab")), Record1(field0: clip("Zed" + "")), pick((t29 && t29), Record1(field0: "a"), Record1(field0: "🇳🇴"))] as [Record1])
}
func function2(_ p0: [[Int]], a1 p1: Record7) -> Record7 {
    switch small(((["Zed", "42", "", "-7"] as [String]).count / 10)) {
    case ..<0:
        let v37: Record7 = (cut((["a", "a", "b", "🇳🇴"] as [String]) + (["naïve", "hello", "a", "42"] as [String])).isEmpty ? Record7(field0: "swift") : Record7(field0: String((-4), radix: 2)))
    case 0, 2, 4:
        defer { log.append("tea, milk".uppercased()) }
    case let n36 where (n36 == n36):
        var v38: [Int] = Array(Array(([n36, n36] as [Int]).filter { x39 in true }.suffix(2)).suffix(2))
    case 5...20:
        var v40: Bool? = Array(([1_000, 100, 1_000] as [Int]).suffix(2)).at(((2 as Int?) ?? 1)).map { x41 in (([2.5, 0.0, 12.75] as [Double]).at(x41) == nil) }
    default:
        let f42: (String) -> String = { (p43: String) -> String in p43 }
    }
    let o44: any Shown = Shape10(stored: (((["a": (-1), "d": 2] as [String: Int])["a"] ?? 5) % (-3)))
    let v45: [Choice8] = ([Choice8.case0(part0: 17), Choice8.case1(part0: true)] as [Choice8])
    var v46: Choice8 = Choice8.case0(part0: 100)
    v46 = Choice8.none
    let f47: (Int) -> Bool = { (p48: Int) -> Bool in ((false ? false : true) || (p48 >= p48)) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v45))
    log.append(describe(v46))
    return (String(repeating: "42", count: abs(100 % 4)).clipped.hasSuffix(clip("naïve\("hello")\("naïve")")) ? p1 : Record7(field0: ""))
}
func function3(a0 p0: Record1, a1 p1: [Double]) -> [Int] {
    let f49: (Int) -> Bool = { (p50: Int) -> Bool in ((["🇳🇴", "🇳🇴", "x y", ""] as [String]).count == p50) }
    let (t51, t52) = (p1.contains(1e-3), (1...9).contains(Int.max))
    if let u53 = (Double(clip("ab" + ""))) {
        defer { log.append(p0.field0) }
        var v54: String = ((p0.field0.first.map { String($0) } ?? String(Int.min, radix: 36)).first.map { String($0) } ?? clip("ab\(u53)\("")"))
    } else {
        loop56: for i55 in 0..<1 {
            if let u57 = (([] as [String]).first(where: { x58 in t51 })) {
                let (t59, t60) = (u57, u57)
            } else {
                var v61: Record7 = Record7(field0: (String(t52).first.map { String($0) } ?? clip("a" + "é")))
            }
        }
    }
    let v62: Int? = ((-1) as Int?)
    log.append(describe(p1))
    log.append(describe(t51))
    log.append(describe(t52))
    log.append(describe(v62))
    return p1.sorted().map { x63 in (p1.isEmpty ? (v62 ?? (-1)) : (small(255) - small(0x1F))) }
}
func function4(_ p0: Double?, a1 p1: Int) -> [[Double]] {
    if ((String(bound(1.0.truncatingRemainder(dividingBy: 3.5))) > pick((true ? true : true), pick(false, "swift", "x y"), ("42".first.map { String($0) } ?? "naïve")))) {
        var v64: Double = bound(((false ? true : true) ? abs(12.75).squareRoot() : (false ? (-1.5) : 0.1)) + 3.25)
        log.append(describe(Record1(field0: clip("é\("Zed")\("swift")"))))
    } else if (function3(a0: Record1(field0: "hello"), a1: ([] as [Double])).contains(p1)) {
        var v65: (a: Int, b: Double) = (a: ((false != true) ? ((nil as Int?) ?? p1) : ((17 as Int?) ?? p1)), b: bound(bound((-0.25) / 12.75) - 1e-3))
    } else {
        let f66: (Double) -> Int = { (p67: Double) -> Int in ((p1 & p1) & (small(p1) + small(p1))) }
    }
    func inner68(_ n: Int) -> String {
        return clip(clip("é\(true)\("🇳🇴")") + clip("3.5\(true)\("tea, milk")"))
    }
    var v69: Bool = (((true ? false : false) || true) != (inner68(p1) <= clip("é\(p1)\("a")")))
    do {
        let r70 = try risky((([p1, p1, p1, p1] as [Int]).sorted().first ?? p1))
        log.append(describe(Record1(field0: inner68(p1))))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v71: (String, String) = (clip(clip("3.5\(1.0)\("hello")") + clip("Zed\(p1)\("swift")")), pick(v69, "b", "naïve").lowercased())
    } catch {
        log.append("\(error)")
    }
    if (v69) {
        loop73: for i72 in 0..<3 {
            v69 = ((!(v69) ? (v69 ? (-1.5) : 3.25) : pick(v69, 12.75, 0.1)) == bound(bound(0.1 * (-0.25)) + 100.0.rounded()))
        }
    } else if ((pick(v69, "3.5", "3.5") != pick(v69, "", "x y"))) {
        let (t74, t75) = ((v69 && v69), !(v69))
    } else {
        if (v69) {
            func inner76(_ n: Int) -> String {
                return (String(repeating: "é", count: abs(p1 % 4)).clipped.first.map { String($0) } ?? clip("x y\((p0) as Any)\("")"))
            }
            if let u77 = (([] as [String]).map { x78 in x78 }.first) {
                let v79: Int = p1
                v69 = pick(v69, zip(([u77, u77, u77] as [String]), ([u77, u77, u77] as [String])).map { clip($0 + $1) }.contains(clip("ab\((a: u77, b: v69))\(u77)")), !(v69))
            } else {
                let o80: Object9 = Object9(count: toInt(bound(1e-3 * 0.1)))
            }
        } else if (v69) {
            v69 = (min(abs(small(p1)), (p1 &+ p1)) == ((["é", "Zed", "b", "3.5"] as [String]).count | p1))
        } else {
            if let u81 = (("-7" as String?).map { x82 in p1 }.map { x83 in v69 }) {
                func inner84(_ n: Int) -> Bool {
                    return u81
                }
            } else {
                var v85: [[Double]] = ([] as [[Double]])
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v69))
    return Array(repeating: pick(v69, ([(-1.5), 100.0, (-1.5)] as [Double]), ([1e-3, 2.5] as [Double])), count: abs((p1 &+ p1) % 4)).filter { x86 in !(("é" != "tea, milk")) }
}
func function5(a0 p0: [[Int]]) -> Double {
    log.append(describe((a: (-2.5), b: (([0] as [Int]).at(17) ?? (-4)))))
    var k87 = 0
    loop88: repeat {
        k87 += 1
        if ((((nil as String?).flatMap { x89 in (nil as Int?) } ?? ([true, false, true, true] as [Bool]).count) != toInt(abs(0.5).squareRoot()))) {
            let v90: [Double] = zip(cut(([] as [Double]).filter { x91 in true } + ([12.75, 0.5, 3.25, 0.1] as [Double]).sorted(by: >)), Array((0..<abs(k87 % 5)).map { x92 in 1.0 }.suffix(2))).map { bound($0 * $1) }
        } else if ((Int(Int8(truncatingIfNeeded: k87)) <= k87)) {
            var v93: Record1 = Record1(field0: clip(String(k87, radix: 2) + ([] as [String]).joined(separator: "swift").clipped))
        } else {
            var v94: Record1 = (false ? Record1(field0: "🇳🇴") : Record1(field0: "é"))
        }
        var v95: Int? = Array(repeating: true, count: abs(k87 % 4)).compactMap { x96 in (x96 ? (2 as Int?) : (nil as Int?)) }.first
    } while k87 < 1
    let v97: Choice2 = Choice2.none
    var v98: [Int] = ([] as [Int])
    let v99: [[Bool]] = (0..<abs(pick((2 > 10), (v98.firstIndex(of: 100) ?? -1), (small(1_000) - small(10))) % 5)).map { x100 in Array(([true, false] as [Bool]).dropFirst()) }
    let o101: Object9 = Object9(count: (small(((-4) ^ 1_000)) - small((1_000 & 1_000))))
    log.append(describe(p0))
    log.append(describe(v97))
    log.append(describe(v98))
    log.append(describe(v99))
    return 0.0
}
func function6(_ p0: [Int], a1 p1: Bool) -> String {
    if (p1) {
        let (t102, t103) = (abs(small((-1))), abs(2.5).squareRoot())
    } else {
        let v104: [[Int]] = (p1 ? ([p0, p0, cut(p0 + p0)] as [[Int]]) : Array(repeating: p0, count: abs(0 % 4)).filter { x105 in p1 })
    }
    var v106: Int = ((small(-small(17)) - small(100)) % 7)
    loop108: for i107 in stride(from: 3, to: -1, by: -3) {
        let o109: Object3 = Object3(count: v106, field0: (p0.last ?? 1))
        let f110: (Int) -> Int = { (p111: Int) -> Int in o109.change(pick(p1, v106, i107)) }
    }
    if let u112 = (p0.last) {
        log.append(describe(p1))
        v106 &*= u112
    } else {
        var v113: [[Double]] = (((1...9).contains(v106) ? (bound((-1.5)) <= 1e-3) : (v106 >= v106)) ? ([] as [[Double]]) : ([([] as [Double]), Array(([12.75, 0.1, 0.0] as [Double]).dropLast()), (0..<abs(v106 % 5)).map { x114 in 0.0 }] as [[Double]]))
    }
    var k115 = 0
    loop116: while k115 < 4 {
        k115 += 1
        let (t117, t118) = ("3.5", ([1.0] as [Double]).isEmpty)
    }
    if (p1) {
        var k119 = 0
        loop120: repeat {
            k119 += 1
            double(&v106)
        } while k119 < 4
    } else if (p1) {
        for i121 in String(abs(small(v106)), radix: 2).prefix(5) {
            let letter = String(i121)
            var v122: Choice8 = Choice8.case2(v106, v106)
        }
    } else {
        let (t123, t124) = (tanh(12.75), (small(v106) * small(v106)))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v106))
    return String(repeating: clip(("42".first.map { String($0) } ?? "x y") + clip("hello" + "é")), count: abs(3 % 4)).clipped
}
func function7(a0 p0: Choice8, _ p1: Int, a2 p2: Double) -> Record7 {
    var v127: Int = (small((small(p1) - small(p1))) + small((([p1, p1, p1, p1] as [Int]).first ?? p1))).leadingZeroBitCount
    v127 = p1
    var v128: Int = v127
    if ((["tea, milk", "ab", "tea, milk", "é"] as [String]).filter { x129 in false }.sorted().contains(clip(clip("-7" + "🇳🇴") + (["tea, milk", "hello"] as [String]).joined(separator: "Zed").clipped))) {
        switch (Choice8.none) {
        case .none:
            defer { log.append(("tea, milk".first.map { String($0) } ?? "3.5")) }
        case .case0(let e130):
            defer { log.append(p0.computed) }
        case .case1(let e131):
            v128 = toInt(p2)
        case .case2(let e132, let e133):
            switch (Choice2.none) {
            case .none:
                let f134 = { (step: Int) -> Int in
                    v127 = ([p2, p2] as [Double]).map { x135 in "3.5" }.count
                    return v127 &+ step
                }
            case .case0(let e136):
                let v137: [Choice8] = (((true ? true : true) ? (p2 == p2) : pick(true, false, false)) ? ([] as [Choice8]) : cut((false ? ([] as [Choice8]) : ([p0, p0, p0] as [Choice8])) + ([p0, p0] as [Choice8]).filter { x138 in true }))
            case .case1:
                double(&v127)
            }
        }
    } else {
        let f139 = { (step: Int) -> Int in
            v128 = v128
            return v128 &+ step
        }
    }
    log.append(describe(((true ? (["b": p1, "c": p1] as [String: Int]) : (["c": v127, "a": v128] as [String: Int]))[clip("Zed" + "Zed")] ?? Int(Int8(truncatingIfNeeded: v127)))))
    log.append(describe(p1))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v127))
    log.append(describe(v128))
    return function2(([([v128, p1] as [Int]), ([v127, p1] as [Int]), ([v127] as [Int]), function3(a0: Record1(field0: "hello"), a1: ([p2, p2] as [Double]))] as [[Int]]), a1: ((v128 != v127) ? Record7(field0: "naïve") : Record7(field0: "swift")))
}
finish("function0", describe(function0(("naïve" as String?), a1: (small(1_000) - small(2)))))
finish("function0", describe(function0((["hello", "3.5", "42"] as [String]).first, a1: (small(3) - small(10)))))
finish("function1", describe(function1((["Zed"] as [String]).first(where: { x34 in true }), "3.5".count, a2: (false ? ([] as [Int]) : ([] as [Int])))))
finish("function1", describe(function1(([] as [String]).first, 0x1F, a2: ([2, (-4), 0x1F, Int.min] as [Int]).filter { x35 in true })))
finish("function2", describe(function2(Array(repeating: ([10, 1, Int.max] as [Int]), count: abs(5 % 4)), a1: Record7(field0: "42"))))
finish("function2", describe(function2(pick(true, ([([(-4), Int.max] as [Int]), ([255, 100] as [Int]), ([1, 0x1F, 0x1F, 255] as [Int]), ([] as [Int])] as [[Int]]), ([([0] as [Int]), ([10] as [Int])] as [[Int]])), a1: Record7(field0: "naïve"))))
finish("function3", describe(function3(a0: (false ? Record1(field0: "-7") : Record1(field0: "b")), a1: zip(([(-1.5), 2.5] as [Double]), ([0.1] as [Double])).map { bound($0 * $1) })))
finish("function3", describe(function3(a0: pick(false, Record1(field0: "x y"), Record1(field0: "")), a1: cut(([(-1.5), 1e-3] as [Double]) + ([(-0.25)] as [Double])))))
finish("function4", describe(function4(([0.5, (-0.25)] as [Double]).at(2), a1: pick(true, 1_000, 2))))
finish("function4", describe(function4((nil as Double?), a1: "tea, milk".count)))
finish("function5", describe(function5(a0: ([([Int.max, 2] as [Int]), ([17] as [Int]), ([3] as [Int]), ([] as [Int])] as [[Int]]))))
finish("function5", describe(function5(a0: Array(([] as [[Int]]).prefix(2)))))
finish("function6", describe(function6((["-7", "hello", "42"] as [String]).compactMap { x125 in (255 as Int?) }, a1: ((-1) >= 2))))
finish("function6", describe(function6((0..<abs(17 % 5)).map { x126 in x126 }, a1: (1...9).contains(2))))
finish("function7", describe(function7(a0: Choice8.case2(1, 10), ([Int.max] as [Int]).count, a2: ceil(100.0))))
finish("function7", describe(function7(a0: Choice8.case0(part0: (-1)), (small(0) * small(1_000)), a2: min(100.0, 0.1))))
