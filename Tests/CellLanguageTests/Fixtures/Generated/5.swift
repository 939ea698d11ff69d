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
    var field1: String
    var field2: Double
    var computed: String { pick((field0 == field0), field1, clip("🇳🇴\(field1)\(field1)")) }
    mutating func change(_ n: Int) { field2 = ((true || true) ? field2 : min(field2, field2)) }
}
struct Record6: Equatable {
    var field0: String
    var field1: Double
    var computed: String { (clip("3.5\(2)\(field0)").first.map { String($0) } ?? field0.lowercased()) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
enum Choice2: Equatable {
    case none
    case case0(Int)
    case case1
    var computed: String {
        switch self {
        case .none: return String(!(false))
        case .case0(let x0): return String(pick(false, "", "naïve").dropFirst())
        case .case1: return String(min((-4), 0), radix: 36)
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(String)
    var computed: Int {
        switch self {
        case .none: return (small((([10, 255] as [Int]).last ?? 100)) + small((([255, 5] as [Int]).max() ?? 5)))
        case .case0(let x0): return cut(([x0, x0] as [String]) + ([x0] as [String])).count
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
        return (-small(n) &+ (small(n) + small(n)))
    }
}
class Object8 {
    var count: Int
    var field0: String
    init(count: Int, field0: String) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return n
    }
}
func procedure5(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(Choice2.none))
    x = nil
    log.append(describe((n != ((["d": n] as [String: Int])["b"] ?? n))))
}
func procedure10(_ x: inout String, _ n: Int) {
    x = clip(x + pick((1...9).contains(n), x, clip("swift\(((false as Bool?).map { x11 in n }) as Any)\(String(repeating: x, count: abs(n % 4)).clipped)")))
    log.append(describe(([n, n] as [Int]).last.map { x12 in (small(n) + small(x12)) }))
    x = clip(x + String(repeating: x, count: abs(abs(small(max(n, n))) % 4)).clipped)
    log.append(describe(Array(([n, n] as [Int]).map { x13 in false }.reversed())))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { Int(Int32(truncatingIfNeeded: stored)) }
    var label: String { "b" }
}
struct Shape9: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { Array(repeating: n, count: abs(n % 4)).reduce("naïve".count) { $0 &+ $1 } }
}
func function0(_ p0: Choice7, a1 p1: [Double]) -> Int {
    let v14: Int? = pick(("x y" == ""), ([0x1F, 10, 100, 5] as [Int]), ([10, 255] as [Int])).first
    var v15: [Choice2] = cut((0..<abs((Int.min % 10) % 5)).map { x16 in (true ? Choice2.case0(x16) : Choice2.none) } + ([Choice2.case1, Choice2.case0(255), Choice2.case0(Int.min)] as [Choice2]))
    let v17: [[String]] = cut(([(["tea, milk", "a"] as [String])] as [[String]]) + Array(([] as [String]).suffix(2)).map { x18 in ([] as [String]) })
    log.append(describe(p1))
    log.append(describe(v14))
    log.append(describe(v15))
    log.append(describe(v17))
    return (pick(true, "é", "🇳🇴").first.map { String($0) } ?? "a").count
}
func function1(a0 p0: Bool?) -> Choice2 {
    var v20: Record6 = Record6(field0: "ab", field1: (-1.5))
    log.append(describe(min(pick(false, 3, (-1)), (10 << 70))))
    if let u21 = (Int(String(repeating: "x y", count: abs(Int.max % 4)).clipped)) {
        var v22: Int? = ([u21, u21] as [Int]).compactMap { x23 in (100 as Int?) }.first(where: { x24 in (true && true) }).map { x25 in u21 }
    } else {
        v20 = pick(((3 / 3) < (([2, 17, 5] as [Int]).at(1) ?? 5)), Record6(field0: (("" as String?) ?? "naïve"), field1: 100.0), Record6(field0: v20.field0, field1: min(0.0, 0.1)))
    }
    v20.field1 = max(v20.field1, v20.field1)
    log.append(describe(p0))
    log.append(describe(v20))
    return Choice2.case0((false ? (1_000 & 1) : (0 & (-1))))
}
func function2(_ p0: String) -> String? {
    return (nil as String?)
}
func function3(_ p0: String?) -> Bool {
    loop36: for i35 in (1...4).reversed() {
        if ((clip("\(3.25)\(clip("x y\((a: "naïve", b: i35))\("é")"))") >= clip(String(i35, radix: 16) + ("tea, milk".first.map { String($0) } ?? "3.5")))) {
            var v37: [String] = ([] as [String])
        } else {
            var v38: Choice7 = Choice7.none
        }
        do {
            let r39 = try risky(~small(([i35, i35, i35, i35] as [Int]).count))
            log.append(describe(Record1(field0: "swift".count, field1: clip("a" + ""), field2: (-1.5))))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v40: Record6 = Record6(field0: "🇳🇴", field1: 2.5)
        } catch {
            log.append("\(error)")
        }
    }
    if ((String(repeating: clip("é\("")\("swift")"), count: abs((255 | Int.min) % 4)).clipped == clip("a\(Choice7.case0("ab"))\(clip("🇳🇴" + "hello"))"))) {
        loop42: for i41 in cut((["swift", "tea, milk", "swift", "3.5"] as [String])) {
            if (((small(i41.count) + small((5 | 17))) == (pick(false, 0x1F, 1) / 10))) {
                var v43: Choice7 = Choice7.case0(String(sin(0.1)))
            } else {
                let v44: Int = ((([100, 255, Int.max, Int.max] as [Int]).sorted().min() ?? 3) % 7)
            }
            var v45: Choice2 = Choice2.case0(pick((i41 >= i41), (false ? 0 : 1), ((["c": (-1)] as [String: Int])[i41] ?? 5)))
            switch small(((((-1) as Int?) == nil) ? ((["a": 5, "d": 1] as [String: Int])[i41] ?? (-1)) : abs(small((-1))))) {
            case ..<0:
                let o47: Object3 = Object3(count: max((true ? 3 : 1_000), (1 &<< 70)))
            case 0, 2, 4:
                log.append(describe(Record6(field0: String(i41.suffix(3)), field1: 0.5)))
            case let n46 where (n46 < n46):
                v45 = (((n46 < n46) || (i41 >= i41)) ? v45 : Choice2.case0((n46 | n46)))
            case 5...20:
                var v48: Record1 = Record1(field0: (([1, 5, 1, 1] as [Int]).map { x49 in x49 }.firstIndex(of: (small((-4)) * small(100))) ?? -1), field1: v45.computed, field2: abs((false ? (-0.25) : 0.0)).squareRoot())
            default:
                var v50: Record6 = Record6(field0: i41, field1: 1e-3)
            }
        }
    } else if (([] as [String]).filter { x51 in true }.isEmpty) {
        loop54: for i52 in cut((["-7"] as [String]).compactMap { x53 in (true as Bool?) }) {
            let v55: Double = bound(bound(bound(1.0 / 0.0) - bound(Double(0))) + (i52 ? (-1.5) : (-1.5)).rounded(.down))
            if let u56 = ((0.0 as Double?)) {
                let v57: (a: Bool, b: Bool) = (a: clip("naïve\(Int.max)\("-7")").hasSuffix(clip("42\((a: 100, b: (-4)))\("-7")")), b: ("naïve" >= clip("tea, milk\(v55)\("swift")")))
                let (t58, t59) = ((i52 != i52) ? (3, 5) : (i52 ? ((-4), 1) : (2, 10)))
            } else {
                if ((i52 || i52)) { break loop54 }
            }
            do {
                let r60 = try risky((small(abs(small(Int.min))) + small(([v55, v55, v55] as [Double]).count)))
                log.append(describe(bound(Double((i52 ? r60 : r60)))))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v61: Record6 = Record6(field0: clip("swift\("tea, milk")\("naïve")"), field1: bound(1.0.truncatingRemainder(dividingBy: 3.5)))
            } catch {
                log.append("\(error)")
            }
        }
    } else {
        var v62: Choice7 = ((pick(false, Int.min, 10) < pick(true, 1, 100)) ? Choice7.none : Choice7.case0(("é".first.map { String($0) } ?? "")))
    }
    let o63: any Shown = Shape9(stored: (small(255) - small(Int(Int32(truncatingIfNeeded: 5)))))
    log.append(describe(p0))
    return (~small(1_000.signum()) >= o63.stored)
}
func function4(a0 p0: [[Int]], a1 p1: Record6, a2 p2: Double?) -> Int {
    log.append(describe((false ? Choice2.case0(Int.max) : (false ? Choice2.case0(Int.max) : Choice2.case1))))
    log.append(describe(pick(false, ([] as [Bool]), ([false, false, false, true] as [Bool])).map { x66 in ([] as [Double]) }))
    let v67: Double = bound(((0.0 == (-0.25)) ? p1.field1 : abs(1e-3).squareRoot()) * bound(pick(true, (-1.5), 1e-3) / 0.0.rounded(.down)))
    var v68: [Int] = ([100, (-4), Int.max, 100] as [Int]).filter { x69 in ([x69, x69, x69, x69] as [Int]).allSatisfy { x70 in false } }.sorted()
    log.append(describe(3))
    log.append(describe(p1.computed))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v67))
    log.append(describe(v68))
    return (Array(v68.prefix(2)).max() ?? toInt(v67)).leadingZeroBitCount
}
func function5(a0 p0: String) -> Record6 {
    let f73: (String) -> Bool = { (p74: String) -> Bool in (((5 as Int?) ?? 1) == abs(small(3))) }
    if (f73(clip("swift" + clip("x y\((a: 5, b: 0.5))\(p0)")))) {
        if (((p0.count &+ (small(1) - small(10))) < ([] as [Int]).count)) {
            switch (Choice7.case0(String(repeating: p0, count: abs(255 % 4)).clipped)) {
            case .none:
                var v75: [[String]] = ([] as [[String]])
            case .case0(let e76):
                var v77: Bool = true
            }
        } else {
            var v78: String = p0
        }
        if ((f73((false ? p0 : p0)) && f73(clip(p0 + p0)))) {
            switch (Choice7.none) {
            case .none:
                var v79: Double? = Double(clip("42\(1.0)\(p0.uppercased())"))
            case .case0(let e80):
                var v81: [Double] = zip(([1.0, 1.0.rounded(.down), (true ? (-0.25) : 1.0)] as [Double]), ([(-1.5), 2.5] as [Double]).sorted(by: >).sorted()).map { bound($0 * $1) }
            }
        } else {
            let v82: [String] = ([p0, p0, p0, p0] as [String]).filter { x83 in f73(clip("-7\(Choice7.case0(p0))\(p0)")) }
        }
    } else {
        let v84: [Bool] = ([pick((5 != 2), (0x1F != 3), f73(p0))] as [Bool])
    }
    if ((1...9).contains(2)) {
        if (cut(([0x1F] as [Int]).map { x85 in x85 } + ([2, 5, 17] as [Int])).allSatisfy { x86 in !((x86 == x86)) }) {
            if (((([17, 0, 1_000] as [Int]).reduce((-1)) { $0 &+ $1 } | (1_000 ^ 5)) > (((2 as Int?) ?? Int.min) & ([true] as [Bool]).count))) {
                let f87: (Int) -> Double = { (p88: Int) -> Double in bound(Double((p88 &>> (-2)))) }
                log.append(describe(Choice7.none))
            } else {
                var v89: Record6 = Record6(field0: String(Int.max).lowercased(), field1: bound(pick(true, 0.0, (-1.5)) / bound(Double(255))))
            }
            let f90: (String) -> Int = { (p91: String) -> Int in ((([10, 0, 1_000, 100] as [Int]).at(10) ?? 0) & (17 &* 5)) }
        } else {
            let v92: (Bool, Double) = (!((true == true)), bound(1e-3.truncatingRemainder(dividingBy: 3.5)))
        }
    } else if (true) {
        let v93: Int = (small(((small(1) - small(Int.max)) % 2)) + small((small(Int(Int8(truncatingIfNeeded: 10))) * small((small((-1)) - small(17))))))
    } else {
        var v94: [Record6] = ([Record6(field0: p0, field1: 1.0), Record6(field0: p0, field1: (-0.25)), Record6(field0: p0, field1: 1e-3)] as [Record6])
    }
    if (false) {
        let v95: (Double, String) = (0.1, p0)
        func inner96(_ n: Int) -> Int {
            return n
        }
    } else {
        let (t97, t98) = (true, 0.0)
    }
    log.append(describe(p0))
    return Record6(field0: p0, field1: 0.1)
}
func function6(a0 p0: Choice2, a1 p1: Int, a2 p2: (Bool, Int)) -> Record1 {
    log.append(describe(([] as [Int]).reduce(p1) { $0 &+ $1 }))
    let (t99, t100) = ((true ? (-1.5) : 0.1), pick(true, "Zed", "b"))
    var v101: Record6 = Record6(field0: t100, field1: t99)
    var v102: [Choice2] = ([t99, t99, t99] as [Double]).sorted().map { x103 in Choice2.none }.filter { x104 in (([p1, p1, p1, p1] as [Int]).allSatisfy { x105 in false } != !(true)) }
    do {
        let r106 = try risky(p1)
        if let u107 = ((0..<abs(r106 % 5)).map { x108 in x108 }.first) {
            if ((!(pick(false, true, true)) && (function3(("a" as String?)) || (t100 != t100)))) {
                log.append(describe(Record1(field0: function4(a0: ([([u107, r106, u107] as [Int]), ([r106, p1, u107, p1] as [Int]), ([u107, r106, p1] as [Int]), ([] as [Int])] as [[Int]]), a1: v101, a2: (nil as Double?)), field1: clip("x y\(Choice7.case0(t100))\(t100)"), field2: bound(t99 + t99))))
            } else {
                let f109: (Bool) -> Int = { (p110: Bool) -> Int in ((r106 &+ p1) &+ (p1 / 10)) }
            }
            log.append(describe(v101))
        } else {
            let v111: Choice2 = (p2.0 ? Choice2.case0(p1) : p0)
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if (!(((p1 << 63) < ((nil as Int?) ?? p1)))) {
            var v112: Record1 = ((p1 <= (small(p1) + small(p1))) ? Record1(field0: (p1 >> 3), field1: clip(t100 + t100), field2: t99) : (p2.0 ? Record1(field0: p1, field1: t100, field2: t99) : Record1(field0: p1, field1: t100, field2: t99)))
            defer { log.append(t100) }
        } else if (((nil as Bool?).flatMap { x113 in ("b" as String?) } == nil)) {
            v102 = ([p1, p1] as [Int]).map { x114 in Choice2.case1 }
        } else {
            switch small((([t99, t99, t99, t99] as [Double]).map { x116 in p1 }.min() ?? (p1 &* p1))) {
            case ..<0:
                v101.field0 = clip("3.5\(t100)\((t100.first.map { String($0) } ?? t100))")
            case 0, 2, 4:
                func inner117(_ n: Int) -> Bool {
                    return (p2.0 != (false || false))
                }
            case let n115 where p2.0:
                func inner118(_ n: Int) -> Bool {
                    return function3(([t100] as [String]).last)
                }
            case 5...20:
                v101 = Record6(field0: t100, field1: t99)
            default:
                log.append(describe(Choice7.none))
            }
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(t99))
    log.append(describe(t100))
    log.append(describe(v101))
    log.append(describe(v102))
    return Record1(field0: p2.1, field1: clip("naïve\(t99)\(v101.field0)"), field2: 2.5)
}
func function7(_ p0: (Double, Int), _ p1: String, _ p2: [[String]]) -> Int {
    loop120: for i119 in cut(([2.5, (-1.5), 0.1] as [Double])) {
        var v121: Choice2 = function1(a0: ([3, (-4), 1] as [Int]).map { x122 in false }.at((small(3) + small(10))))
        do {
            let r123 = try risky(function0(Choice7.none, a1: cut(([i119, i119, i119, i119] as [Double]) + ([i119, i119] as [Double]))))
            v121 = Choice2.case1
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(Record6(field0: p1, field1: i119)))
        } catch {
            log.append("\(error)")
        }
    }
    var k124 = 0
    loop125: repeat {
        k124 += 1
        let (t126, t127) = (k124, String(p1.prefix(2)))
        if let u128 = ((nil as Double?).flatMap { x129 in (false ? (0.0 as Double?) : (nil as Double?)) }) {
            if let u130 = (Double(t127)) {
                var v131: Double = u130
                v131 = bound(v131 * bound(u128.rounded(.up) - 0.1.rounded(.up)))
            } else {
                log.append(describe(Int(Int32(truncatingIfNeeded: k124))))
            }
            var v132: Choice7 = Choice7.case0(p1)
        } else {
            let v133: (String, Double) = (p1, 12.75)
        }
    } while k124 < 3
    var v134: Choice2 = Choice2.case1
    switch (Choice7.case0(String(p1.prefix(2)))) {
    case .none:
        func inner135(_ n: Int) -> Int {
            return n
        }
    case .case0(let e136):
        v134 = (((small(100) - small(2)) != (([17, 100, 0, (-4)] as [Int]).min() ?? 3)) ? Choice2.none : v134)
    }
    loop138: for i137 in 1...6 where i137 % 2 == 0 {
        v134 = ((bound(bound(12.75 + 0.0)) <= p0.0) ? v134 : Choice2.none)
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v134))
    return p0.1
}
finish("function0", describe(function0((true ? Choice7.case0("") : Choice7.none), a1: ([0.0] as [Double]))))
finish("function0", describe(function0(Choice7.case0("swift"), a1: ([true, true] as [Bool]).map { x19 in 2.5 })))
finish("function1", describe(function1(a0: (255 as Int?).flatMap { x26 in (true as Bool?) })))
finish("function1", describe(function1(a0: (false ? (true as Bool?) : (false as Bool?)))))
finish("function3", describe(function3((["🇳🇴"] as [String]).first(where: { x64 in false }))))
finish("function3", describe(function3((["swift", "Zed"] as [String]).first(where: { x65 in true }))))
finish("function4", describe(function4(a0: ([] as [Int]).map { x71 in ([x71] as [Int]) }, a1: (true ? Record6(field0: "naïve", field1: 12.75) : Record6(field0: "é", field1: (-1.5))), a2: ("42" as String?).map { x72 in 0.5 })))
finish("function4", describe(function4(a0: ([] as [[Int]]), a1: Record6(field0: "x y", field1: (-1.5)), a2: Double("x y"))))
finish("function5", describe(function5(a0: String(repeating: "3.5", count: abs(255 % 4)).clipped)))
finish("function5", describe(function5(a0: clip("b\(([Record1(field0: (-4), field1: "a", field2: 100.0), Record1(field0: 5, field1: "a", field2: 100.0)] as [Record1]))\("Zed")"))))
finish("function6", describe(function6(a0: Choice2.case1, a1: (([] as [Int]).last ?? 255), a2: (true, Int.min))))
finish("function6", describe(function6(a0: Choice2.case0(Int.min), a1: (17 ^ 1_000), a2: (false, 3))))
finish("function7", describe(function7((true ? (0.0, 0) : (1.0, 0x1F)), clip("a\("")\("é")"), ([(["swift", "", "", "hello"] as [String]), (["naïve", "tea, milk"] as [String]), (["3.5"] as [String]), (["Zed", "-7", "Zed"] as [String])] as [[String]]))))
finish("function7", describe(function7((true ? ((-1.5), 2) : ((-0.25), (-1))), clip("hello\(Choice2.case0((-4)))\("x y")"), cut(([(["42", "hello"] as [String]), (["42", "-7"] as [String])] as [[String]]) + ([(["ab", "🇳🇴"] as [String])] as [[String]])))))
