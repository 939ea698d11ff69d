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
    var field0: Double
    var field1: Double
    var field2: Int
    var computed: String { "naïve" }
    mutating func change(_ n: Int) { field1 = field0 }
}
struct Record7: Equatable {
    var field0: Double
    var computed: String { clip("x y\(([field0, field0, field0] as [Double]))\("ab")") }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Double)
    case case1(part0: Double, part1: Bool)
    case case2
    var computed: Double {
        switch self {
        case .none: return ([0.0, 12.75, 0.0] as [Double]).filter { x3 in true }.reduce((false ? 1e-3 : (-1.5))) { bound($0 + $1) }
        case .case0(let x0): return bound(Double((false ? Int.max : 17)))
        case .case1(let x0, let x1): return x0
        case .case2: return bound(bound(0.0 / 2.5).truncatingRemainder(dividingBy: 3.5))
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0
    case case1(part0: String, Bool)
    var computed: Double {
        switch self {
        case .none: return bound((false ? 0.5 : (-0.25)).truncatingRemainder(dividingBy: 3.5))
        case .case0: return bound(Double((1_000 / 7)))
        case .case1(let x0, let x1): return pick((x0 >= x0), bound(1e-3 - 2.5), (-1.0))
        }
    }
}
class Object4 {
    var count: Int
    var field0: Bool
    var field1: Double
    init(count: Int, field0: Bool, field1: Double) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return n
    }
}
class Object9: Object4 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return ((field0 != field0) ? ([n, n, n, n] as [Int]).count : (small(n) - small(n)))
    }
}
func procedure6(_ x: inout String, _ n: Int) {
    x = clip(x + String((n % 7)))
    log.append(describe(Int(UInt32(truncatingIfNeeded: abs(small(n))))))
    x = clip(x + x)
    log.append(describe(((n >= n) ? (n, 1e-3) : (n, 1.0))))
}
func procedure11(_ x: inout [String], _ n: Int) {
    x.reverse()
    log.append(describe(Choice2.case2))
    x.insert(String(bound(0.0.truncatingRemainder(dividingBy: 3.5))), at: x.count / 2)
    log.append(describe((([n, n, n] as [Int]).isEmpty ? (false ? ((-0.25) as Double?) : (nil as Double?)) : (nil as Double?))))
}
struct Shape5: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { ((small(n) - small(stored)) % 3) }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { Int(Int8(truncatingIfNeeded: ([] as [Int]).reduce(n) { $0 &+ $1 })) }
    var label: String { (["ab"] as [String]).joined(separator: String(stored, radix: 2)).clipped }
}
func function0(a0 p0: Double) -> [[Double]] {
    loop14: for i13 in cut(pick((false ? true : false), ([] as [Double]), ([p0, p0, p0, p0] as [Double]))) {
        if (((2 > (Int.min &- (-1))) != pick(("🇳🇴" > "a"), (true != true), ((-4) >= 10)))) {
            let v15: (String, Bool) = ("hello", true)
        } else if (clip("hello\("naïve")\("-7")").hasSuffix("🇳🇴".lowercased())) {
            switch (Choice2.none) {
            case .none:
                log.append(describe(Int("Zed").flatMap { x16 in (100.0 as Double?).flatMap { x17 in (nil as Int?) } }))
            case .case0(let e18):
                let v19: (a: Int, b: Int) = (a: ((0 &>> 70) & ([(-4)] as [Int]).count), b: ([i13, p0, e18, i13] as [Double]).sorted(by: >).count)
            case .case1(let e20, let e21):
                var v22: [Record1] = Array((0..<abs(((["d": 255, "a": (-4)] as [String: Int])["tea, milk"] ?? 100) % 5)).map { x23 in Record1(field0: e20, field1: p0, field2: x23) }.reversed())
            case .case2:
                if (pick(false, true, true)) { continue loop14 }
            }
        } else {
            if let u24 = ((0..<abs(1_000 % 5)).map { x25 in x25 }.first(where: { x26 in (bound(p0) < i13) })) {
                var v27: Choice2 = Choice2.case1(part0: pick(pick(false, false, false), bound(i13 + i13), bound(p0 / i13)), part1: pick((u24 == u24), (true ? false : false), false))
                log.append(describe(([u24, u24, u24] as [Int]).map { x28 in (["-7", "🇳🇴", ""] as [String]).map { x29 in false } }))
            } else {
                log.append(describe(Record7(field0: p0)))
            }
        }
    }
    var v30: Record1 = Record1(field0: 3.25, field1: bound(100.0 * p0), field2: ((([] as [Int]).max() ?? 255) ^ 5))
    log.append(describe(p0))
    log.append(describe(v30))
    return ([Int(Int32(truncatingIfNeeded: 10)), (small(Int.max) * small(10)), (0 &+ (-4)), ([false, false, false] as [Bool]).count] as [Int]).map { x31 in cut(([x31] as [Int]) + ([x31, x31, x31, x31] as [Int])).map { x32 in bound(p0 / p0) } }
}
func function1(_ p0: Choice2, a1 p1: Bool, _ p2: Int) -> [Bool] {
    if let u33 = ((nil as Bool?).map { x34 in "42" }.map { x35 in clip("swift\(p2)\(x35)") }) {
        let v36: [Choice2] = cut(((p1 ? p1 : p1) ? (0..<abs(p2 % 5)).map { x37 in p0 } : ([p0, p0, p0, p0] as [Choice2])) + ([Choice2.case0(part0: 3.25), p0, p0, Choice2.case0(part0: (-0.25))] as [Choice2]))
        for i38 in String(u33.suffix(3)).prefix(5) {
            let letter = String(i38)
            let v39: Record1 = Record1(field0: 100.0, field1: 1e-3, field2: p2)
        }
    } else {
        if let u40 = ((nil as String?).map { x41 in x41 }.flatMap { x42 in ("é" as String?).map { x43 in p2 } }) {
            var v44: Double = (-1.5)
        } else {
            log.append(describe(p2))
        }
    }
    switch (p0) {
    case .none:
        log.append(describe(([(["x y"] as [String]).joined(separator: "🇳🇴").clipped, "42".lowercased()] as [String])))
    case .case0(let e45):
        var v46: Bool? = (false as Bool?)
    case .case1(let e47, let e48):
        let v49: Choice8 = ((!(e48) && (p2 == p2)) ? Choice8.none : Choice8.case0)
    case .case2:
        if ((Int.min != p2)) {
            func inner50(_ n: Int) -> Int {
                return Int(UInt8(truncatingIfNeeded: n))
            }
            do {
                let r51 = try risky(inner50(((["a": p2, "d": p2, "c": p2] as [String: Int])["-7"] ?? p2)))
                var v52: Int = 3
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v53: [[Double]] = ([([12.75] as [Double])] as [[Double]])
            } catch {
                log.append("\(error)")
            }
        } else {
            if let u54 = (Array(([p1, p1, p1] as [Bool]).suffix(2)).first) {
                log.append(describe(clip("\(([Record1(field0: 3.25, field1: 0.0, field2: p2), Record1(field0: (-0.25), field1: 1e-3, field2: p2), Record1(field0: 0.5, field1: 0.0, field2: p2), Record1(field0: (-0.25), field1: 3.25, field2: p2)] as [Record1]))\(String(repeating: "3.5", count: abs(p2 % 4)).clipped)")))
                let v55: String = clip("3.5\((false ? Choice8.case1(part0: "42", p1) : Choice8.case1(part0: "3.5", u54)))\(clip(clip("swift" + "hello") + ("hello".first.map { String($0) } ?? "a")))")
            } else {
                let f56: (Bool) -> Int = { (p57: Bool) -> Int in 3 }
            }
        }
    }
    let v58: String = String(repeating: pick(p1, "swift", "tea, milk"), count: abs((p2 % 3) % 4)).clipped.uppercased()
    var v59: (a: Bool, b: Double) = (a: p1, b: 0.1)
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v58))
    log.append(describe(v59))
    return cut((p1 ? ([([p1] as [Bool]), ([p1, p1, p1, p1] as [Bool]), ([] as [Bool])] as [[Bool]]) : Array(([([p1, p1, p1, p1] as [Bool])] as [[Bool]]).dropFirst())).flatMap { $0 })
}
func function2(a0 p0: Int, _ p1: Record7) -> Record1 {
    var v60: String = ((nil as String?) ?? p1.computed)
    loop63: for i61 in cut((0..<abs(p0 % 5)).map { x62 in (x62 > x62) }) {
        if ((v60 >= v60)) { continue loop63 }
        let f64: (Int) -> Double = { (p65: Int) -> Double in p1.field0 }
    }
    if let u66 = ((false ? (0.5 as Double?) : (nil as Double?)).map { x67 in p1.computed }) {
        switch small(pick(true, ([] as [Int]), ([p0, p0, p0] as [Int])).count) {
        case ..<0:
            if let u70 = ((nil as Int?).map { x71 in true }.map { x72 in p0 }) {
                v60 = clip(v60 + v60)
            } else {
                v60 = clip(v60 + clip("🇳🇴\(((true as Bool?)) as Any)\(p1.computed)"))
            }
        case 0, 2, 4:
            var v73: Int = p0
        case let n68 where ([] as [Int]).allSatisfy { x69 in false }:
            v60 = clip(v60 + String(String("tea, milk".prefix(2)).prefix(2)))
        case 5...20:
            let v74: Double = bound(sin(bound(Double(p0))) * ((p0 != p0) ? pick(true, 3.25, 1e-3) : bound(Double(p0))))
        default:
            let o75: Object4 = Object4(count: (small(p0) - small(abs(small(p0)))), field0: (false ? u66 : u66).hasPrefix(clip("hello\(3.25)\(u66)")), field1: p1.field0)
        }
    } else {
        v60 = clip(v60 + clip("42\(String(v60.count, radix: 36))\(clip("Zed\((small(p0) * small(p0)))\(String(false))"))"))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v60))
    return Record1(field0: 12.75, field1: 12.75, field2: p0)
}
func function3(_ p0: String?, a1 p1: [[Int]]) -> Record1 {
    loop77: for i76 in 1...6 where i76 % 2 == 0 {
        let v78: Int = (Array(([false, false, true] as [Bool]).dropLast()).count / 2)
    }
    var k79 = 0
    loop80: while k79 < 1 {
        k79 += 1
        loop82: for i81 in cut(Array(([k79, k79, k79, k79] as [Int]).sorted(by: >).suffix(2))) {
            log.append(describe(pick(true, ([k79, k79] as [Int]), ([] as [Int])).first))
            if let u83 = ((true ? (nil as Int?) : (nil as Int?)).map { x84 in (x84 <= k79) }) {
                var v85: [[String]] = Array(cut(([(["tea, milk", "tea, milk", "é", "-7"] as [String]), (["🇳🇴", "Zed", "x y", "tea, milk"] as [String]), (["tea, milk", "Zed", "Zed", "42"] as [String])] as [[String]]).filter { x86 in u83 } + ([] as [[String]])).prefix(2))
                let v87: Record1 = function2(a0: k79, Record7(field0: bound(3.25 + 3.25)))
            } else {
                var v88: Int = cut(([i81, i81, i81] as [Int]) + ([k79, i81, k79] as [Int]).sorted()).count
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return pick((Int(Int8(truncatingIfNeeded: Int.min)) != "a".count), Record1(field0: (-0.25), field1: 3.25, field2: 10), pick((true != true), function2(a0: (-4), Record7(field0: 0.5)), function2(a0: 5, Record7(field0: (-0.25)))))
}
func function4(_ p0: Choice8, a1 p1: Choice8, _ p2: Int?) -> Choice2 {
    switch (p0) {
    case .none:
        var v91: Int = (((false ? (-1) : 1) == (1_000 ^ 100)) ? ((100 & 0x1F) &+ (small(1) * small(100))) : ((["c": Int.min, "d": Int.max] as [String: Int])[clip("-7" + "-7")] ?? (small(1_000) * small(0x1F))))
    case .case0:
        func inner92(_ n: Int) -> Bool {
            return (clip("-7" + "42") > (("x y" as String?) ?? "-7"))
        }
    case .case1(let e93, let e94):
        if (cut(cut(([([(-4), 1_000, 0x1F] as [Int]), ([0, 3, 5] as [Int]), ([255] as [Int])] as [[Int]]) + ([([1, (-1), 100] as [Int])] as [[Int]])).flatMap { $0 }).contains { x95 in true }) {
            switch (Choice2.case1(part0: p0.computed, part1: e94)) {
            case .none:
                var v96: [Choice8] = ([((e93 <= e93) ? Choice8.case0 : Choice8.case1(part0: e93, e94)), Choice8.case0] as [Choice8])
            case .case0(let e97):
                let o98: Object4 = Object4(count: (small(~small(2)) * small((100 &<< 63))), field0: e94, field1: ((Int.max > 255) ? bound(e97 - e97) : cos(e97)))
            case .case1(let e99, let e100):
                let f101: (String) -> String = { (p102: String) -> String in clip(pick(e94, p102, e93) + clip(e93 + p102)) }
            case .case2:
                var v103: Int = ((e93 != e93) ? (([(-0.25), 2.5, 0.5, 1e-3] as [Double]).map { x104 in 2 }.firstIndex(of: (small(100) * small(Int.max))) ?? -1) : Array(([Int.min, 2, 10, 100] as [Int]).dropLast()).count)
            }
            let v105: [Int] = ([e93, e93] as [String]).sorted(by: >).sorted().compactMap { x106 in Int(x106).map { x107 in x107.signum() } }
        } else {
            if ((~small((([10, (-1), 100, 0x1F] as [Int]).at(5) ?? (-1))) > (([10, Int.min] as [Int]).first(where: { x108 in e94 }) ?? (0x1F / 3)))) {
                var v109: String? = (false as Bool?).map { x110 in 0.1 }.map { x111 in abs(x111).squareRoot() }.map { x112 in e93 }
            } else if (e94) {
                log.append(describe(Choice8.case0))
            } else {
                var v113: String = e93
            }
        }
    }
    if let u114 = (p2) {
        do {
            let r115 = try risky(("tea, milk".count &+ (small(u114) * small(u114))))
            var v116: Double = ([] as [Double]).filter { x117 in !(false) }.reduce((["tea, milk", "b", "naïve"] as [String]).map { x118 in 0.5 }.reduce(pick(true, 100.0, 1.0)) { bound($0 - $1) }) { bound($0 - $1) }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(pick((u114 <= u114), String(repeating: "42", count: abs(u114 % 4)).clipped, clip("\(([([u114] as [Int]), ([u114] as [Int]), ([u114, u114, u114] as [Int])] as [[Int]]))\("tea, milk")"))))
        } catch {
            log.append("\(error)")
        }
    } else {
        let v119: [Int] = cut(([([1_000, 5, 0x1F, 1_000] as [Int]).sorted(), ([5, 100, 100, 10] as [Int]).sorted(), Array(([3, 2, 0x1F, Int.max] as [Int]).prefix(2))] as [[Int]]).flatMap { $0 })
    }
    let v120: [Bool] = ([true, true, true, true] as [Bool]).compactMap { x121 in ([x121, x121, x121, x121] as [Bool]).first(where: { x122 in x121 }) }.filter { x123 in ((nil as Bool?) != nil) }
    var v124: [[Int]] = ([] as [[Int]]).filter { x125 in (!(true) ? "42".contains("3.5") : !(false)) }
    v124 = (([1.0, 0.0] as [Double]).map { x126 in "é" }.contains((["42"] as [String]).joined(separator: "swift").clipped) ? ([([100, (-4)] as [Int]), ([] as [Int]), ([Int.max, 1_000, (-1)] as [Int]), ([] as [Int])] as [[Int]]) : cut(v124 + cut(v124 + v124)))
    v124 = Array(repeating: ([Int.max, 100] as [Int]).filter { x127 in (true == false) }, count: abs(pick(v120.contains(true), (10 % 7), (100 >> (-2))) % 4))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v120))
    log.append(describe(v124))
    return ((0x1F.nonzeroBitCount > ([5] as [Int]).reduce(0x1F) { $0 &+ $1 }) ? Choice2.none : Choice2.none)
}
func function5(a0 p0: Int, _ p1: [Choice2]) -> String {
    loop129: for i128 in cut(cut(([p0, p0, p0] as [Int]).sorted(by: >) + ([p0, p0, p0, p0] as [Int]).sorted())) {
        if (!(([false] as [Bool]).compactMap { x130 in ("Zed" as String?) }.isEmpty)) {
            if ((1...9).contains(i128)) {
                let v131: Record1 = Record1(field0: bound(bound(2.5 * 1e-3) - 3.25), field1: tanh(sin(12.75)), field2: i128)
            } else if ((false ? ([] as [Bool]) : ([true] as [Bool])).contains(("-7" <= ""))) {
                let (t132, t133) = ("é".hasPrefix("tea, milk") ? ((-0.25), "ab") : (0.0, "b"))
            } else {
                func inner134(_ n: Int) -> String {
                    return clip("Zed\(Array(repeating: Record7(field0: (-0.25)), count: abs(i128 % 4)))\(clip("-7\(Record7(field0: 100.0))\("naïve")"))")
                }
            }
        } else if ((("b" >= "é") || !(true))) {
            let v135: Bool? = ([false] as [Bool]).compactMap { x136 in ([x136, x136, x136] as [Bool]).first(where: { x137 in x137 }) }.first
        } else {
            var v138: Double? = (0..<abs(p0 % 5)).map { x139 in 2.5 }.sorted().first(where: { x140 in ([p0] as [Int]).compactMap { x141 in (1e-3 as Double?) }.isEmpty })
        }
    }
    log.append(describe(([Choice2.case0(part0: (-1.5)), Choice2.case1(part0: 0.5, part1: true)] as [Choice2])))
    log.append(describe(p0))
    log.append(describe(p1))
    return clip("Zed\(p0)\((String(p0, radix: 36).first.map { String($0) } ?? clip("42" + "-7")))")
}
func function6(_ p0: [[Int]], a1 p1: Int, _ p2: Choice8) -> Int {
    func inner142(_ n: Int) -> Double {
        return 100.0
    }
    var v143: String = String((small(p1) * small(p1)), radix: 2)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v143))
    return toInt(bound(p2.computed - inner142(p1)))
}
func function7(a0 p0: Choice2) -> Double {
    var v144: Choice8 = Choice8.none
    let (t145, t146) = (String(Int.max, radix: 2), (-4))
    if let u147 = (([t145, t145, t145, t145] as [String]).map { x148 in 0.0 }.first(where: { x149 in ((true as Bool?) == nil) })) {
        let v150: [[Int]] = Array(repeating: ([(false ? t146 : t146), t146, (t146 &+ t146)] as [Int]), count: abs((([:] as [String: Int])[t145.uppercased()] ?? (small(t146) + small(t146))) % 4))
    } else {
        if let u151 = ((nil as Int?).map { x152 in ([t145, t145, t145, t145] as [String]).count }) {
            log.append(describe(pick((false == false), Record7(field0: 3.25), pick(false, Record7(field0: 0.5), Record7(field0: 100.0)))))
            var v153: Int = ((small(-small(u151)) * small(u151)) / 3)
        } else {
            switch small(toInt(([2.5, 0.5, 100.0, 0.1] as [Double]).reduce(3.25) { bound($0 * $1) })) {
            case ..<0:
                let v155: [Choice2] = ([p0] as [Choice2])
            case 0, 2, 4:
                let v156: Double = bound(bound(([2.5] as [Double]).reduce(100.0) { bound($0 * $1) } * v144.computed) + v144.computed)
            case let n154 where (true ? false : true):
                v144 = Choice8.case1(part0: t145, false)
            case 5...20:
                var v157: Record1 = Record1(field0: 0.5, field1: 1e-3, field2: t146)
            default:
                var v158: Bool = true
            }
        }
    }
    func inner159(_ n: Int) -> Int {
        return t146
    }
    let (t160, t161) = ((1...9).contains(t146), (true != false))
    log.append(describe(t145))
    log.append(describe(t146))
    log.append(describe(t160))
    log.append(describe(t161))
    return abs(bound(Double(t146))).squareRoot()
}
finish("function0", describe(function0(a0: tanh(100.0))))
finish("function0", describe(function0(a0: (-0.25))))
finish("function1", describe(function1(Choice2.case0(part0: 100.0), a1: !(false), pick(false, 2, 1_000))))
finish("function1", describe(function1((true ? Choice2.case1(part0: (-0.25), part1: false) : Choice2.case0(part0: 100.0)), a1: false, ((0x1F as Int?) ?? 3))))
finish("function2", describe(function2(a0: (false ? 0x1F : 5), pick(false, Record7(field0: 1.0), Record7(field0: 1.0)))))
finish("function2", describe(function2(a0: -small((-1)), Record7(field0: 0.5))))
finish("function3", describe(function3(("hello" as String?), a1: (true ? ([([3, 17] as [Int])] as [[Int]]) : ([] as [[Int]])))))
finish("function3", describe(function3(([] as [String]).first(where: { x89 in false }), a1: ([17] as [Int]).map { x90 in ([x90, x90] as [Int]) })))
finish("function4", describe(function4(Choice8.none, a1: (true ? Choice8.none : Choice8.case0), (false ? ((-1) as Int?) : (255 as Int?)))))
finish("function4", describe(function4(Choice8.case0, a1: Choice8.none, ([2, 0x1F, 10] as [Int]).at(10))))
finish("function5", describe(function5(a0: (17 >> 8), Array(repeating: Choice2.case0(part0: (-1.5)), count: abs(17 % 4)))))
finish("function5", describe(function5(a0: "a".count, ([Choice2.case1(part0: 1e-3, part1: true), Choice2.case2] as [Choice2]))))
finish("function6", describe(function6(cut(([([] as [Int])] as [[Int]]) + ([] as [[Int]])), a1: 100.nonzeroBitCount, Choice8.case0)))
finish("function6", describe(function6(([([0x1F, 1_000] as [Int]), ([] as [Int])] as [[Int]]), a1: (small((-1)) + small((-4))), Choice8.case1(part0: "-7", true))))
finish("function7", describe(function7(a0: Choice2.none)))
finish("function7", describe(function7(a0: Choice2.case1(part0: 1.0, part1: true))))
