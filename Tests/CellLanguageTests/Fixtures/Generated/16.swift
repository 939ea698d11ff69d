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
    var field1: Int
    var computed: String { clip(String("naïve".sorted()) + ("hello".first.map { String($0) } ?? "")) }
    mutating func change(_ n: Int) { field0 = (-4) }
}
struct Record7: Equatable {
    var field0: Int
    var field1: Int
    var field2: Int
    var computed: String { clip("x y\(pick(false, 1e-3, 0.5))\(String("naïve".dropFirst()))") }
    mutating func change(_ n: Int) { field0 = cut(([field0] as [Int]) + ([n, field2] as [Int])).reduce((field0 << 3)) { $0 &+ $1 } }
}
enum Choice2: Equatable {
    case none
    case case0(part0: String, part1: Int)
    case case1(Int)
    case case2(String)
    var computed: Int {
        switch self {
        case .none: return (([:] as [String: Int])[clip("x y" + "x y")] ?? ([] as [Int]).count)
        case .case0(let x0, let x1): return Int.max
        case .case1(let x0): return (2 >> 63)
        case .case2(let x0): return 0
        }
    }
}
enum Choice8: Equatable {
    case none
    case case0(Int)
    case case1(Int, Int)
    var computed: String {
        switch self {
        case .none: return clip("tea, milk\(([([0, 100, 100, 1_000] as [Int]), ([3, (-4), 100, (-4)] as [Int])] as [[Int]]).filter { x9 in false })\((["a"] as [String]).joined(separator: "ab").clipped)")
        case .case0(let x0): return ([] as [String]).compactMap { x10 in ("b" as String?) }.joined(separator: (["Zed"] as [String]).joined(separator: "ab").clipped).clipped
        case .case1(let x0, let x1): return ((0.5 as Double?).flatMap { x11 in ("🇳🇴" as String?) } ?? "Zed")
        }
    }
}
class Object3 {
    var count: Int
    var field0: Bool
    var field1: Bool
    init(count: Int, field0: Bool, field1: Bool) {
        self.count = count
        self.field0 = field0
        self.field1 = field1
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (["a", "naïve"] as [String]).count
    }
}
class Object12 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return n
    }
}
func procedure5(_ x: inout Int, _ n: Int) {
    double(&x)
    log.append(describe(([3.25] as [Double]).filter { x6 in (x <= x) }))
    bump(&x, by: (n >> 3))
    log.append(describe(Choice2.case2(String(0.1))))
}
func procedure14(_ x: inout [Int], _ n: Int) {
    x.append(0)
    log.append(describe(Choice2.case1(n)))
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(Choice8.none))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { stored }
}
struct Shape13: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (small((small(stored) * small(stored))) - small((small(n) - small(stored)))) }
}
func function0(_ p0: Choice8, _ p1: [String]) -> Record1 {
    let v15: Int = pick(true, ([false, false, true, true] as [Bool]).count, ((10 / 3) &+ (([1, 0x1F, 5] as [Int]).min() ?? Int.min)))
    if let u16 = (((1...9).contains(v15) ? Int("é") : Int("a"))) {
        if let u17 = (((-1.5) as Double?)) {
            defer { log.append(pick(false, "swift", "Zed")) }
            if (false) {
                let o18: Object12 = Object12(count: toInt(((0.0 as Double?) ?? u17)))
            } else {
                var v19: String = pick(false, String(v15, radix: 16), p0.computed)
            }
        } else {
            log.append(describe((small(v15) * small(~small(v15)))))
        }
    } else {
        loop21: for i20 in cut(((bound(1e-3) > 0.1) ? Array(([false, true, true, true] as [Bool]).suffix(2)) : ([false] as [Bool]))) {
            if let u22 = (Int((i20 ? "b" : "3.5"))) {
                if ((i20 != i20)) { continue loop21 }
            } else {
                log.append(describe(cut(cut(([i20, i20, i20] as [Bool]) + ([i20, i20, i20] as [Bool])) + ([i20] as [Bool]).filter { x23 in x23 })))
            }
            if (i20) { break loop21 }
            let v24: String? = p1.last
        }
    }
    var k25 = 0
    loop26: while k25 < 1 {
        k25 += 1
        if let u27 = (([k25, k25] as [Int]).map { x28 in k25 }.first(where: { x29 in p1.contains("ab") })) {
            let v30: (String, Int) = (((v15 != v15) ? ([12.75, 0.1] as [Double]).contains(0.0) : "3.5".hasSuffix("b")) ? (!(true) ? ("é", v15) : ("-7", k25)) : (p1.joined(separator: "42").clipped, "".count))
        } else {
            if (((("x y" >= "swift") ? toInt((-0.25)) : Int(Int32(truncatingIfNeeded: k25))) <= v15)) {
                let v31: Double = bound(bound(0.1 - 3.25).rounded(.up) / bound(100.0 - min(2.5, (-0.25))))
                log.append(describe(([false] as [Bool]).map { x32 in (k25 / 2) }))
            } else {
                var v33: [[Int]] = Array(([([k25] as [Int])] as [[Int]]).reversed())
            }
        }
    }
    var v34: Int = pick(true, (-4), Int.min)
    let f35: (Int) -> String = { (p36: Int) -> String in clip("🇳🇴\(Choice2.case0(part0: "-7", part1: v15))\("Zed")") }
    var v37: Bool? = ((String(repeating: "x y", count: abs(v34 % 4)).clipped != "b".uppercased()) ? ([true, false, true, true] as [Bool]).map { x38 in x38 }.last : (false as Bool?))
    log.append(describe(p1))
    log.append(describe(v15))
    log.append(describe(v34))
    log.append(describe(v37))
    return Record1(field0: v34, field1: v34)
}
func function1(_ p0: Choice8, a1 p1: Choice8) -> (a: Double, b: Int) {
    defer { log.append("-7") }
    loop40: for i39 in (1...4).reversed() {
        let v41: Bool = (!((i39 != i39)) == (([0.5, 12.75, 0.1] as [Double]).isEmpty != (1...9).contains(i39)))
        let v42: [[Int]] = cut(([([i39, i39] as [Int]), (0..<abs(i39 % 5)).map { x43 in i39 }] as [[Int]]) + ([([i39, i39, i39] as [Int]), ([i39] as [Int]), ([i39, i39] as [Int])] as [[Int]]))
        func inner44(_ n: Int) -> Int {
            return i39
        }
    }
    var v45: [Record1] = ((!(false) && ([Int.max, 17, 17] as [Int]).contains(0x1F)) ? pick(((-1) >= 10), (["é", "b", "hello"] as [String]).map { x46 in Record1(field0: 1_000, field1: 100) }, ([Record1(field0: 3, field1: 5)] as [Record1])) : cut((0..<abs(0x1F % 5)).map { x47 in ([] as [Record1]) }.flatMap { $0 }))
    v45 = cut(Array(([v45, v45, v45] as [[Record1]]).dropLast()).flatMap { $0 }).filter { x48 in !((true && true)) }
    v45 = ([] as [Record1])
    let v49: Int = min(pick(true, ([] as [Double]), ([] as [Double])).count, (small(Int(UInt32(truncatingIfNeeded: 17))) - small((-1))))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v45))
    log.append(describe(v49))
    return (a: 100.0, b: v49)
}
func function2(a0 p0: [Int]) -> [Double] {
    func inner50(_ n: Int) -> String {
        return clip("tea, milk\(Record7(field0: n, field1: n, field2: n))\(String("".dropFirst()))")
    }
    let o51: Object3 = Object3(count: (small(-small(100)) - small(~small(1))), field0: ((1_000 <= 1) && (10 <= 3)), field1: true)
    log.append(describe(p0))
    return ([bound(pick(true, 1e-3, 100.0) * ceil(2.5)), bound(bound(100.0 * (-0.25)) - bound(Double(Int.max)))] as [Double])
}
func function3(a0 p0: [[Bool]]) -> Record1 {
    var v52: [Int] = (0..<abs("ab".count % 5)).map { x53 in clip("\(([false, false] as [Bool]))\("naïve")") }.compactMap { x54 in Int(clip(x54 + x54)) }
    let v55: Double? = Double((String(false).first.map { String($0) } ?? ("swift".first.map { String($0) } ?? "-7")))
    do {
        let r56 = try risky((("🇳🇴" as String?) ?? "3.5").count)
        defer { log.append(String("hello".prefix(2))) }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        let f57: (Bool) -> String = { (p58: Bool) -> String in clip(String("x y".sorted()) + clip("ab\(1_000)\("-7")")) }
    } catch {
        log.append("\(error)")
    }
    v52 = Array(repeating: (small(1) + small(Int.min)), count: abs(((["a": 17, "b": Int.min, "c": 17] as [String: Int])["hello"] ?? 5) % 4)).sorted()
    log.append(describe("x y".lowercased().count))
    log.append(describe(p0))
    log.append(describe(v52))
    log.append(describe(v55))
    return Record1(field0: 10, field1: 0)
}
func function4(a0 p0: Int?, _ p1: Record1, a2 p2: Record7) -> [String] {
    var k60 = 0
    loop61: while k60 < 2 {
        k60 += 1
        if ((k60 != k60)) { break loop61 }
        if let u62 = (([] as [String]).at((k60 & k60))) {
            if let u63 = (([0.5] as [Double]).last) {
                let v64: Int? = p0
            } else {
                var v65: [String] = zip(([false] as [Bool]).map { x66 in k60 }.map { x67 in clip(u62 + u62) }, ([clip(u62 + u62), (("naïve" as String?) ?? u62), clip("🇳🇴\(true)\(u62)")] as [String])).map { clip($0 + $1) }
            }
            switch small(k60) {
            case ..<0:
                var v69: Double = bound(bound(0.1 - (-1.5)) - abs(0.5).squareRoot()).rounded()
            case 0, 2, 4:
                let o70: Object12 = Object12(count: k60)
            case let n68 where (1...9).contains(n68):
                log.append(describe(p0.flatMap { x71 in (false as Bool?) }))
            case 5...20:
                log.append(describe(Record7(field0: k60, field1: k60, field2: k60)))
            default:
                log.append(describe(Choice2.case2(u62)))
            }
        } else {
            if ((["hello", "🇳🇴", "🇳🇴"] as [String]).compactMap { x72 in ("tea, milk" as String?) }.filter { x73 in (x73 != x73) }.contains(("é".lowercased().first.map { String($0) } ?? "x y"))) {
                var v74: Int = (cut(([k60, k60, k60, k60] as [Int]) + ([k60, k60] as [Int])).firstIndex(of: k60) ?? -1)
            } else if (("Zed".uppercased() >= (("ab" as String?) ?? "3.5"))) {
                var v75: Bool = (((bound(0.0) < 100.0) != (true || true)) != ((k60 == k60) != !(true)))
            } else {
                let v76: Choice2 = (false ? Choice2.case2(String(repeating: "a", count: abs(k60 % 4)).clipped) : Choice2.case2(String(12.75)))
            }
        }
    }
    var v77: Int = (p2.field0 &+ ([] as [String]).count)
    do {
        let r78 = try risky(max(v77.nonzeroBitCount, "swift".count))
        bump(&v77, by: p2.field0)
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if let u79 = ((0.0 as Double?)) {
            switch small(abs(small(([v77, v77] as [Int]).count))) {
            case ..<0:
                var v81: String = ((["-7", "42"] as [String]).sorted().first(where: { x82 in (true == false) }) ?? clip("-7" + "🇳🇴"))
            case 0, 2, 4:
                procedure5(&v77, (small(p2.field1) - small(([v77, v77, v77] as [Int]).count)))
            case let n80 where pick(true, true, false):
                v77 = (small(n80) - small((([v77, n80, v77] as [Int]).filter { x83 in false }.first ?? max(n80, n80))))
            case 5...20:
                log.append(describe(clip("é\(Record1(field0: v77, field1: v77))\(clip("ab\(p1)\("hello")"))")))
            default:
                let o84: Object3 = Object3(count: v77, field0: ([v77, v77] as [Int]).isEmpty, field1: !(!(false)))
            }
            let (t85, t86) = (v77.signum(), (([v77, v77] as [Int]).firstIndex(of: v77) ?? -1))
        } else {
            var v87: [[Int]] = ([(0..<abs(v77 % 5)).map { x88 in x88 }, ([v77, v77, v77] as [Int]).filter { x89 in "ab".hasPrefix("tea, milk") }, (0..<abs((small(v77) + small(v77)) % 5)).map { x90 in (x90 &+ v77) }] as [[Int]])
        }
    } catch {
        log.append("\(error)")
    }
    bump(&v77, by: v77)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v77))
    return zip(pick(false, ([] as [Int]), ([] as [Int])), ([] as [Int]).map { x91 in x91 }).map { $0 &+ $1 }.map { x92 in String(toInt(1.0), radix: 2) }
}
func function5(a0 p0: Record1, a1 p1: Bool?) -> (String, Bool) {
    log.append(describe(Choice8.case0(2)))
    let v93: String? = (0..<abs(Int.min % 5)).map { x94 in "hello" }.filter { x95 in (x95 <= x95) }.last
    var v96: String = clip("b\(toInt((false ? 12.75 : 100.0)))\(clip("b\(([1.0, (-0.25)] as [Double]).contains((-1.5)))\(clip("\(([] as [Int]))\("Zed")"))"))")
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v93))
    log.append(describe(v96))
    return (v96, true)
}
func function6(a0 p0: String, _ p1: Choice8) -> Double {
    let v98: Choice8 = Choice8.case1(1_000, 255)
    switch (Choice8.case1(([2.5, 1.0, 0.0] as [Double]).count, abs(small(1_000)))) {
    case .none:
        log.append(describe(p1))
    case .case0(let e99):
        var k100 = 0
        loop101: repeat {
            k100 += 1
            let (t102, t103) = (p0, bound(2.5 * 0.1))
            let (t104, t105) = (t102, (e99 < e99))
        } while k100 < 2
    case .case1(let e106, let e107):
        var v108: Record7 = Record7(field0: e107, field1: ((e107 | e107) &>> 3), field2: (([e106, e106, e107] as [Int]).first(where: { x109 in false }) ?? e107))
    }
    log.append(describe((p0, 1e-3)))
    var v110: (a: Int, b: Int) = ((([5] as [Int]).reduce(100) { $0 &+ $1 } == (100 &- (-4))) ? (a: 5, b: 17) : (a: p0.count, b: -small(100)))
    defer { log.append(p0) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v98))
    log.append(describe(v110))
    return 1e-3.rounded()
}
func function7(_ p0: [Record7], _ p1: Int) -> String {
    var v111: String? = ([("".first.map { String($0) } ?? "ab"), "tea, milk", String(false)] as [String]).first
    v111 = ("é" as String?)
    var v112: [Choice8] = ([] as [Choice8])
    if (clip("\(([12.75, 0.1, 3.25, 1e-3] as [Double]).reduce(0.0) { bound($0 + $1) })\(clip("naïve\(p1)\("b")"))").hasPrefix(clip("b\(Choice8.case0(p1))\(clip("x y\(1e-3)\("naïve")"))"))) {
        var v113: Int = (v111.map { x114 in p1 } ?? max(-small(p1), (p1 &>> (-2))))
    } else if ((1...9).contains(pick(false, p1, p1))) {
        v112 = cut(Array(cut(([v112] as [[Choice8]]) + ([v112, v112, v112] as [[Choice8]])).dropLast()).flatMap { $0 })
    } else {
        log.append(describe(([] as [[Int]])))
    }
    var v115: Int? = (false ? ([false, true, false, false] as [Bool]) : ([false, true] as [Bool])).at(([false, true, true] as [Bool]).count).map { x116 in ((small(p1) - small(p1)) &+ (p1 % 10)) }
    if let u117 = (([true] as [Bool]).last) {
        v112 = ([Choice8.case1((small(p1) + small(p1)), (v115 ?? p1))] as [Choice8])
        loop119: for i118 in 0..<1 {
            if (u117) { continue loop119 }
            let v120: Choice2 = Choice2.case0(part0: (v115.map { x121 in "naïve" } ?? String(p1)), part1: abs(small(p1)))
            var v122: (a: Bool, b: String) = (a: u117, b: "tea, milk")
        }
    } else {
        v112 = (0..<abs((([p1] as [Int]).firstIndex(of: (small(p1) + small(p1))) ?? -1) % 5)).map { x123 in Choice8.case0(([x123, p1, p1, x123] as [Int]).reduce(x123) { $0 &+ $1 }) }
    }
    log.append(describe(p1))
    log.append(describe(v111))
    log.append(describe(v112))
    log.append(describe(v115))
    return (clip("ab\(Choice8.case0(p1))\((["3.5"] as [String]).joined(separator: "3.5").clipped)").first.map { String($0) } ?? (clip("x y" + "swift").first.map { String($0) } ?? clip("3.5\("naïve")\("naïve")")))
}
finish("function0", describe(function0(Choice8.none, Array((["Zed", "-7", "b", "x y"] as [String]).dropFirst()))))
finish("function0", describe(function0(Choice8.none, ([] as [String]))))
finish("function1", describe(function1((false ? Choice8.case1(255, 1) : Choice8.none), a1: Choice8.none)))
finish("function1", describe(function1(Choice8.case0(0x1F), a1: Choice8.none)))
finish("function2", describe(function2(a0: pick(false, ([0, (-1), 10, Int.max] as [Int]), ([5, 255, 2, 2] as [Int])))))
finish("function2", describe(function2(a0: ([(-4), 255] as [Int]))))
finish("function3", describe(function3(a0: cut(([([] as [Bool]), ([false, false, true] as [Bool]), ([true, false, false, false] as [Bool]), ([false, false, false, true] as [Bool])] as [[Bool]]) + ([] as [[Bool]])))))
finish("function3", describe(function3(a0: ([([false, false] as [Bool]), ([true, true, false, false] as [Bool])] as [[Bool]]).filter { x59 in false })))
finish("function4", describe(function4(a0: ([17, 255, 100, 17] as [Int]).last, (false ? Record1(field0: 10, field1: Int.min) : Record1(field0: 1, field1: 255)), a2: Record7(field0: 3, field1: 1, field2: 0x1F))))
finish("function4", describe(function4(a0: ([17] as [Int]).at(1_000), Record1(field0: (-4), field1: 3), a2: Record7(field0: 3, field1: (-4), field2: (-1)))))
finish("function5", describe(function5(a0: Record1(field0: 1, field1: 2), a1: ([true, true] as [Bool]).first(where: { x97 in x97 }))))
finish("function5", describe(function5(a0: Record1(field0: 100, field1: 1), a1: (true as Bool?))))
finish("function6", describe(function6(a0: clip("ab\(([([5, (-1), 3] as [Int])] as [[Int]]))\("b")"), Choice8.case0((-1)))))
finish("function6", describe(function6(a0: clip("ab\("3.5")\("a")"), Choice8.case1(1, 3))))
finish("function7", describe(function7(([100, 255, 3] as [Int]).map { x124 in Record7(field0: x124, field1: x124, field2: x124) }, (([(-4)] as [Int]).at((-1)) ?? 0))))
finish("function7", describe(function7(([Record7(field0: Int.max, field1: Int.min, field2: (-4)), Record7(field0: 1, field1: 100, field2: 0), Record7(field0: 1_000, field1: (-1), field2: 100), Record7(field0: 17, field1: (-1), field2: 3)] as [Record7]), ([Int.max, 1] as [Int]).count)))
