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
    var computed: Int { Int.min }
    mutating func change(_ n: Int) { field0 = !((field0 == field0)) }
}
struct Record8: Equatable {
    var field0: Double
    var computed: Double { bound(bound(Double(0)) * bound(field0 - field0)) }
    mutating func change(_ n: Int) { field0 = (false ? ([field0, field0, field0] as [Double]) : ([field0, field0, field0, field0] as [Double])).reduce(max(field0, field0)) { bound($0 + $1) } }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Int)
    var computed: Double {
        switch self {
        case .none: return bound(12.75 * bound((-1.5) / 3.25))
        case .case0(let x0): return sin(100.0).rounded()
        }
    }
}
enum Choice9: Equatable {
    case none
    case case0(String, part1: Bool)
    case case1(part0: Double, part1: Int)
    case case2(String)
    var computed: Int {
        switch self {
        case .none: return ("ab".count << 1)
        case .case0(let x0, let x1): return ((([17, 2, Int.min] as [Int]).firstIndex(of: Int.min) ?? -1) &- x0.count)
        case .case1(let x0, let x1): return Array(([x1] as [Int]).suffix(2)).reduce((x1 &>> 1)) { $0 &+ $1 }
        case .case2(let x0): return Int(Int8(truncatingIfNeeded: ((["c": 0, "b": 255, "a": 100] as [String: Int])[x0] ?? 100)))
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
        return count
    }
}
class Object10: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return n
    }
}
func procedure6(_ x: inout Double, _ n: Int) {
    x = bound(x + x)
    log.append(describe(Choice2.case0(part0: -small(n))))
    x = bound(x * abs((-x)).squareRoot())
    log.append(describe((["3.5", "tea, milk", "3.5"] as [String]).filter { x7 in x7.contains(x7) }))
}
func procedure12(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe(("3.5", "tea, milk")))
    x = nil
    log.append(describe((pick(false, false, true) ? Choice2.none : Choice2.case0(part0: n))))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { pick(([n, n, stored, stored] as [Int]).contains { x5 in true }, n, n) }
    var label: String { String((stored & stored), radix: 2) }
}
struct Shape11: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { ((n << 3) &- n) }
}
func function0(a0 p0: Int, a1 p1: Choice2, a2 p2: String?) -> Record8 {
    log.append(describe(((17 as Int?) ?? p0).nonzeroBitCount))
    func inner13(_ n: Int) -> String {
        return String(((1e-3 as Double?) ?? (-0.25)))
    }
    var k14 = 0
    loop15: repeat {
        k14 += 1
        if (cut(([k14, k14, k14, k14] as [Int]).map { x16 in x16 } + (0..<abs(p0 % 5)).map { x17 in k14 }).isEmpty) {
            log.append(describe(((k14 > p0) ? ("b".first.map { String($0) } ?? "") : clip("42\(((17 as Int?)) as Any)\("")"))))
        } else if ((-small(p0) != k14)) {
            switch small((([k14, k14, p0, k14] as [Int]).sorted().firstIndex(of: (p0 & k14)) ?? -1)) {
            case ..<0:
                var v19: [Int] = ([k14] as [Int])
            case 0, 2, 4:
                let v20: Double = p1.computed
            case let n18 where (p0 != n18):
                if (((-0.25) != 1e-3)) { continue loop15 }
            case 5...20:
                let f21: (Double) -> String = { (p22: Double) -> String in clip("-7\((a: "é", b: k14))\("-7".uppercased())") }
            default:
                var v23: Int = (((p0 < p0) ? (nil as Int?) : (false ? (nil as Int?) : (17 as Int?))) ?? p0)
            }
        } else {
            if (([k14, p0] as [Int]).map { x24 in clip("42" + "tea, milk") }.isEmpty) {
                log.append(describe((-1)))
                let (t25, t26) = ((p2 ?? "🇳🇴"), ((255 as Int?) ?? k14))
            } else if (([k14, p0, k14, p0] as [Int]).contains { x27 in pick(true, true, true) }) {
                var v28: String? = p2
            } else {
                let v29: Int? = Int(pick(([p0, p0, k14, p0] as [Int]).isEmpty, clip("b\(p0)\("3.5")"), clip("🇳🇴\(Record1(field0: true))\("Zed")")))
            }
        }
        loop32: for i30 in cut(((k14 < k14) ? (0..<abs(k14 % 5)).map { x31 in true } : pick(false, ([true, false, false, true] as [Bool]), ([false, false, false] as [Bool])))) {
            if let u33 = (Double(clip("x y" + "Zed"))) {
                var v34: Int = p0
                let f35 = { (step: Int) -> Int in
                    v34 = step
                    return v34 &+ step
                }
            } else {
                let v36: Record1 = pick(i30, Record1(field0: (p2 != nil)), Record1(field0: i30))
            }
            if ((clip("x y\(abs((-1.5)).squareRoot())\(clip("\(Record1(field0: i30))\("b")"))") != (p2 ?? "é").uppercased())) {
                let v37: Int = k14
            } else {
                let v38: Record1 = pick((toInt(1e-3) > p0), (i30 ? Record1(field0: i30) : Record1(field0: i30)), Record1(field0: i30))
            }
        }
    } while k14 < 2
    if ((clip("hello\(((5 as Int?)) as Any)\("-7")").contains(clip("hello\(Record8(field0: 2.5))\("a")")) == (min(p0, p0) != (small(p0) - small(p0))))) {
        let v39: Double = (-0.0)
    } else if (((p0 < p0) && ([12.75, 0.1, 0.0, (-1.5)] as [Double]).contains(0.1))) {
        switch ((("é" > "42") ? p1 : Choice2.none)) {
        case .none:
            var v40: Choice2 = Choice2.none
        case .case0(let e41):
            let (t42, t43) = (!(true) ? (e41, p0) : (e41, e41))
        }
    } else {
        var v44: Double = p1.computed
    }
    let v45: Choice2 = Choice2.case0(part0: (false ? ([] as [Bool]) : ([false, true, false, false] as [Bool])).count)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v45))
    return Record8(field0: bound(abs(1.0).squareRoot() + 1e-3))
}
func function1(a0 p0: String, _ p1: Int) -> [[Double]] {
    let v46: (Bool, String) = (false, p0)
    let v47: [[Bool]] = ((((["b": p1, "a": p1] as [String: Int])[p0] ?? p1) == (small(p1) + small(p1))) ? ([] as [Int]).map { x48 in ([false, false, true, false] as [Bool]) } : Array(([0.0, 0.0, 0.5, 2.5] as [Double]).prefix(2)).map { x49 in ([p1, p1, p1] as [Int]).map { x50 in false } })
    log.append(describe(Choice2.none))
    loop53: for i51 in cut(Array(([p1] as [Int]).filter { x52 in false }.dropLast())) {
        let v54: Int = (p1 &+ (p1.leadingZeroBitCount &<< 8))
    }
    var v55: String = v46.1
    v55 = clip(v55 + v55)
    log.append(describe(p1))
    log.append(describe(v46))
    log.append(describe(v47))
    log.append(describe(v55))
    return cut(((true && false) ? ([] as [[Double]]) : ([([1e-3, 0.0, 0.5] as [Double]), ([0.0, (-0.25)] as [Double]), ([0.5, (-0.25), (-1.5)] as [Double]), ([3.25, 2.5] as [Double])] as [[Double]])) + ([1.0, 100.0, 1e-3] as [Double]).map { x56 in p0 }.map { x57 in zip(([] as [Double]), ([100.0] as [Double])).map { bound($0 * $1) } })
}
func function2(_ p0: (a: Bool, b: Int), a1 p1: [[Int]]) -> Bool? {
    log.append(describe(!((255 > 0))))
    if ((((false || false) ? p0.a : (["", "🇳🇴", "-7"] as [String]).contains("ab")) == ([3, Int.max, (-4)] as [Int]).filter { x58 in true }.contains(p0.b))) {
        let v59: [[String]] = ([(false ? (["42", "hello"] as [String]) : (["ab", "tea, milk"] as [String])).filter { x60 in (true ? true : false) }, (["é", "-7"] as [String]).map { x61 in x61 }.sorted(), cut(([([] as [String]), (["hello", ""] as [String]), (["3.5"] as [String])] as [[String]]).flatMap { $0 }), ([Int.min] as [Int]).sorted(by: >).map { x62 in String(false) }] as [[String]])
    } else {
        var v63: String = clip(clip("b\(pick(false, Record1(field0: true), Record1(field0: true)))\("tea, milk")") + clip("b".lowercased() + clip("a" + "🇳🇴")))
    }
    let f64: (Int) -> Int = { (p65: Int) -> Int in abs(small(255)) }
    log.append(describe(p0))
    log.append(describe(p1))
    return ([] as [Bool]).first(where: { x66 in true })
}
func function3(_ p0: Record1, _ p1: Double) -> [[Int]] {
    let v67: Bool = !(pick(false, ([] as [Int]), ([(-1), (-4), 1] as [Int])).allSatisfy { x68 in ((Int.min as Int?) == nil) })
    if let u69 = (([3, 10] as [Int]).compactMap { x70 in (nil as Bool?) }.first(where: { x71 in (bound(p1) >= p1) })) {
        do {
            let r72 = try risky(min((small(3) - small(Int.max)), 2.nonzeroBitCount))
            switch (Choice2.case0(part0: r72)) {
            case .none:
                var v73: [Choice9] = (["hello".lowercased(), clip("3.5" + "tea, milk")] as [String]).map { x74 in Choice9.none }
            case .case0(let e75):
                var v76: String? = ([] as [String]).first(where: { x77 in u69 })
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            do {
                let r78 = try risky((p0.computed / 7))
                var v79: Choice9 = Choice9.none
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v80: Choice9 = Choice9.case2("naïve")
            } catch {
                log.append("\(error)")
            }
        } catch {
            log.append("\(error)")
        }
    } else {
        if (p0.field0) {
            let (t81, t82) = ((small(0x1F) * small(Int.min)), bound(p1 / p1))
        } else if (v67) {
            var v83: [Choice9] = (0..<abs(toInt(p1) % 5)).map { x84 in Choice9.case2((("swift" as String?) ?? "Zed")) }
        } else {
            func inner85(_ n: Int) -> Bool {
                return ((["", "x y", "", "Zed"] as [String]).first != nil)
            }
        }
    }
    loop89: for i86 in cut(([] as [Int]).filter { x87 in v67 }.map { x88 in p1 }) {
        var k90 = 0
        loop91: repeat {
            k90 += 1
            var v92: Record1 = ((true == ([] as [String]).isEmpty) ? Record1(field0: v67) : p0)
        } while k90 < 3
        if let u93 = ((nil as Bool?)) {
            var v94: [Int] = ([((["d": 3, "c": 5] as [String: Int])["é"] ?? Int.max)] as [Int]).filter { x95 in (([x95] as [Int]).first == nil) }
            func inner96(_ n: Int) -> Bool {
                return (p0.computed <= (v94.at(n) ?? n))
            }
        } else {
            let v97: Int? = cut(([p1, p1] as [Double]) + ([p1] as [Double])).map { x98 in ([100, 2, Int.max] as [Int]).count }.at((((-4) &+ 0x1F) &<< 63))
        }
    }
    let v99: (Bool, Int) = (v67, 1)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v67))
    log.append(describe(v99))
    return ([([(small(1) + small(1_000)), (0x1F &- Int.max), Int(Int8(truncatingIfNeeded: 0)), (small(2) + small(0x1F))] as [Int]), ([Int(Int32(truncatingIfNeeded: 0)), Int(UInt32(truncatingIfNeeded: 100))] as [Int])] as [[Int]])
}
func function4(a0 p0: String, _ p1: Bool) -> Record8 {
    let v100: Choice2 = Choice2.case0(part0: (([1_000, 0, (-4)] as [Int]).first(where: { x101 in p1 }) ?? (small(10) * small((-4)))))
    let v102: String = (p1 ? p0 : p0)
    var k103 = 0
    loop104: repeat {
        k103 += 1
        let v105: String = p0
        if let u106 = (Int(v102).map { x107 in ([] as [String]).joined(separator: v105).clipped }) {
            let v108: String = (Double(v102).flatMap { x109 in ([p0, u106, p0] as [String]).last } ?? ((p1 ? v102 : u106).first.map { String($0) } ?? String(repeating: u106, count: abs(k103 % 4)).clipped))
            var v110: Choice9 = Choice9.case0(((p0.first.map { String($0) } ?? p0).first.map { String($0) } ?? clip("\(([v105, v108] as [String]))\(v105)")), part1: false)
        } else {
            var v111: Record8 = Record8(field0: v100.computed)
        }
    } while k103 < 2
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v100))
    log.append(describe(v102))
    return function0(a0: (([p1, p1] as [Bool]).map { x112 in 3 }.at((-1).nonzeroBitCount) ?? (small(10) + small(0))), a1: v100, a2: Array(([p0, p0, p0] as [String]).reversed()).last)
}
func function5(a0 p0: String, _ p1: Choice9) -> [[Int]] {
    log.append(describe(bound(Double((([(-4)] as [Int]).max() ?? 17)))))
    log.append(describe(abs(100.0).squareRoot()))
    var k113 = 0
    loop114: while k113 < 3 {
        k113 += 1
        var v115: Double? = (([k113, k113, k113, k113] as [Int]).allSatisfy { x116 in (k113 <= x116) } ? ([k113] as [Int]).first.flatMap { x117 in (true ? (2.5 as Double?) : (0.0 as Double?)) } : Double("42"))
    }
    log.append(describe(Int(p0)))
    log.append(describe(p0))
    log.append(describe(p1))
    return (0..<abs((small(-small(Int.max)) - small((([100, 10, 10] as [Int]).at(2) ?? Int.min))) % 5)).map { x118 in (!(false) ? ([x118, x118] as [Int]).filter { x119 in false } : ([x118, x118, x118] as [Int])) }
}
func function6(_ p0: [Int]) -> [[Int]] {
    loop121: for i120 in 0..<2 {
        if ((1...9).contains(i120)) {
            log.append(describe(cut((0..<abs(i120 % 5)).map { x122 in x122 } + p0)))
            let v123: Int = abs(small(((["b", "🇳🇴", "naïve"] as [String]).map { x124 in i120 }.min() ?? ([false, true] as [Bool]).count)))
        } else if (((bound(0.1) > 1e-3) && (i120 <= i120))) {
            var v125: Choice2 = Choice2.none
        } else {
            switch small((i120 &<< 8)) {
            case ..<0:
                var v127: Choice2 = Choice2.none
            case 0, 2, 4:
                log.append(describe(([Choice2.none, Choice2.case0(part0: i120), Choice2.none] as [Choice2])))
            case let n126 where (false && false):
                let v128: Record8 = Record8(field0: 100.0)
            case 5...20:
                var v129: [Int] = p0.map { x130 in p0.reduce(i120) { $0 &+ $1 } }
            default:
                let o131: any Shown = Shape4(stored: i120)
            }
        }
    }
    let v132: (a: Int, b: String) = (a: (-1), b: "naïve")
    let v133: [[Int]] = ([p0] as [[Int]])
    if (!((([true, true] as [Bool]).first(where: { x134 in x134 }) == nil))) {
        switch (Choice9.none) {
        case .none:
            var v135: Double = ceil(max(1.0.rounded(.towardZero), (-0.1)))
        case .case0(let e136, let e137):
            var v138: Choice9 = Choice9.case0(e136, part1: (((3.25 as Double?) ?? (-1.5)) != bound(Double(3))))
        case .case1(let e139, let e140):
            var v141: (a: Int, b: Int) = (a: e140.signum(), b: e140)
        case .case2(let e142):
            switch small(max((small(0) + small(100)), 17)) {
            case ..<0:
                var v144: [Int] = ([abs(small(max(0, 0))), ~small(v132.a), (small(v132.a) * small(v132.a)), (pick(false, (-1), Int.max) &+ min(100, 2))] as [Int])
            case 0, 2, 4:
                func inner145(_ n: Int) -> Double {
                    return ([] as [Double]).map { x146 in x146 }.reduce(min(3.25, (-0.25))) { bound($0 - $1) }
                }
            case let n143 where (n143 <= n143):
                var v147: Int = n143
            case 5...20:
                var v148: Choice9 = Choice9.none
            default:
                let v149: Int? = ([] as [Int]).at(e142.count).map { x150 in x150 }
            }
        }
    } else if ((p0.first(where: { x151 in false }) != nil)) {
        let v152: [[Bool]] = Array(Array((true ? ([([true, false] as [Bool]), ([] as [Bool]), ([] as [Bool]), ([true, false] as [Bool])] as [[Bool]]) : ([] as [[Bool]])).dropFirst()).prefix(2))
    } else {
        defer { log.append(v132.b) }
    }
    var k153 = 0
    loop154: while k153 < 3 {
        k153 += 1
        let v155: Int = cut((["3.5"] as [String]) + (false ? (["42", "hello", "🇳🇴", "swift"] as [String]) : (["hello", "x y", "é", "tea, milk"] as [String]))).count
        if (false) {
            log.append(describe(p0.map { x156 in true }.count))
            log.append(describe(cut((["-7", "hello", "Zed"] as [String]) + (["swift", "swift", "-7"] as [String])).first(where: { x157 in (v155 > v155) })))
        } else if (!(p0.isEmpty)) {
            func inner158(_ n: Int) -> Double {
                return (pick(true, false, false) ? (false ? 0.0 : 100.0) : abs(0.1).squareRoot())
            }
        } else {
            if let u159 = ((nil as String?)) {
                let v160: Int = ((([] as [Int]).min() ?? abs(small(k153))) &+ k153)
                log.append(describe(((bound(2.5) > 0.0) ? Record8(field0: (-1.5)) : (true ? Record8(field0: 3.25) : Record8(field0: 1.0)))))
            } else {
                func inner161(_ n: Int) -> Bool {
                    return !((k153 != k153))
                }
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(v132))
    log.append(describe(v133))
    return cut(([([p0, p0, p0] as [[Int]]), function3(Record1(field0: true), 0.5), (false ? v133 : v133), v133] as [[[Int]]]).flatMap { $0 })
}
func function7(_ p0: Bool, a1 p1: Choice2) -> String? {
    let f162: (Int) -> String = { (p163: Int) -> String in (pick(p0, "hello", "3.5").first.map { String($0) } ?? String(p0)) }
    func inner164(_ n: Int) -> Bool {
        return (clip("\(Choice9.case2("hello"))\("3.5")") == (["naïve"] as [String]).joined(separator: "tea, milk").clipped)
    }
    let v165: String? = (["3.5", "é", "é"] as [String]).sorted().first(where: { x166 in p0 })
    let v167: Bool = ((([:] as [String: Int])[("a".first.map { String($0) } ?? "swift")] ?? (small(Int.max) + small(0))) <= ((([] as [Int]).last ?? (-4)) &<< (-2)))
    var k168 = 0
    loop169: repeat {
        k168 += 1
        log.append(describe(String(k168, radix: 36)))
        log.append(describe(zip((0..<abs(k168 % 5)).map { x170 in 0.0 }, pick(v167, ([(-0.25), 0.5, 100.0] as [Double]), ([0.5, 0.0] as [Double]))).map { bound($0 * $1) }))
    } while k168 < 3
    loop172: for i171 in cut(cut(([] as [Double]).sorted() + cut(([100.0] as [Double]) + ([3.25, 100.0, (-1.5), 0.5] as [Double])))) {
        loop174: for i173 in 0..<0 {
            let o175: Object10 = Object10(count: ((v167 ? i173 : i173) / (-3)))
            switch small(i173) {
            case ..<0:
                let v177: Double = ((v167 != ([] as [Bool]).isEmpty) ? bound(Double(i173)) : tanh(bound(i171 - i171)))
            case 0, 2, 4:
                var v178: [String] = cut(Array(repeating: String(i173, radix: 36), count: abs(i173 % 4)) + cut((v167 ? (["é"] as [String]) : (["é", "naïve", "naïve", "naïve"] as [String])) + ([i173] as [Int]).compactMap { x179 in v165 }))
            case let n176 where false:
                var v180: Choice9 = (v167 ? Choice9.case2((v165 ?? "b")) : Choice9.none)
            case 5...20:
                let v181: Record8 = pick(false, Record8(field0: i171), Record8(field0: bound(i171 - i171)))
            default:
                var v182: Int = ([] as [Int]).count
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v165))
    log.append(describe(v167))
    return (nil as Int?).flatMap { x183 in ([] as [String]).filter { x184 in v167 }.first }
}
finish("function0", describe(function0(a0: (small(255) * small(17)), a1: (true ? Choice2.none : Choice2.case0(part0: Int.max)), a2: ("x y" as String?))))
finish("function0", describe(function0(a0: (([5, Int.min, 0] as [Int]).last ?? 1_000), a1: Choice2.none, a2: ([] as [String]).last)))
finish("function1", describe(function1(a0: pick(false, "naïve", "x y"), "tea, milk".count)))
finish("function1", describe(function1(a0: "hello".uppercased(), Int(Int32(truncatingIfNeeded: 1)))))
finish("function2", describe(function2((false ? (a: true, b: 0) : (a: false, b: (-4))), a1: pick(true, ([([1] as [Int]), ([Int.min] as [Int]), ([3, 100] as [Int])] as [[Int]]), ([] as [[Int]])))))
finish("function2", describe(function2((a: false, b: Int.min), a1: cut(([] as [[Int]]) + ([([(-1), 17] as [Int]), ([(-4), 3] as [Int]), ([] as [Int]), ([5] as [Int])] as [[Int]])))))
finish("function3", describe(function3((true ? Record1(field0: true) : Record1(field0: false)), ([0.1] as [Double]).reduce(2.5) { bound($0 * $1) })))
finish("function3", describe(function3(pick(false, Record1(field0: false), Record1(field0: true)), bound(2.5 + 0.0))))
finish("function4", describe(function4(a0: String(repeating: "naïve", count: abs(1_000 % 4)).clipped, (Int.max < Int.max))))
finish("function4", describe(function4(a0: ("swift".first.map { String($0) } ?? "b"), (bound(12.75) > 100.0))))
finish("function5", describe(function5(a0: "3.5", Choice9.case2("naïve"))))
finish("function5", describe(function5(a0: String(255, radix: 16), Choice9.case2("swift"))))
finish("function6", describe(function6(([255, 17] as [Int]))))
finish("function6", describe(function6(cut(([0x1F] as [Int]) + ([10] as [Int])))))
finish("function7", describe(function7(!(false), a1: (true ? Choice2.none : Choice2.none))))
finish("function7", describe(function7(!(true), a1: Choice2.none)))
