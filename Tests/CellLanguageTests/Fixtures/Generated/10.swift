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
    var field0: Double
    var field1: Double
    var field2: Int
    var computed: String { "naïve" }
    mutating func change(_ n: Int) { field1 = field0 }
}
struct Record4: Equatable {
    var field0: Double
    var field1: Double
    var field2: Bool
    var computed: Int { (field2 ? ((-1) % 3) : (17 &- Int.max)) }
    mutating func change(_ n: Int) { field0 = field1 }
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
enum Choice5: Equatable {
    case none
    case case0(String, part1: String)
    var computed: Int {
        switch self {
        case .none: return abs(small(toInt(0.1)))
        case .case0(let x0, let x1): return ((Int.max % 3) % (-3))
        }
    }
}
func function0(a0 p0: Int?, a1 p1: [Int]) -> Double? {
    let v6: Choice2 = Choice2.none
    let v7: Double = bound(bound(bound(1e-3 / (-1.5)) * ([3.25, (-1.5), (-0.25)] as [Double]).reduce(1e-3) { bound($0 - $1) }) - abs(pick(true, (-0.25), 0.1)).squareRoot())
    if (Array(([] as [Double]).reversed()).filter { x8 in (1...9).contains(1) }.contains(v6.computed)) {
        var v9: [Record4] = cut((0..<abs(Int.max.leadingZeroBitCount % 5)).map { x10 in Record4(field0: v7, field1: v7, field2: true) } + cut(([false] as [Bool]).map { x11 in Record4(field0: v7, field1: v7, field2: x11) } + cut(([] as [Record4]) + ([] as [Record4]))))
    } else if ((!(false) == !(false))) {
        let (t12, t13) = (max(v7, v7), 2.5)
    } else {
        let v14: Int = (small(((p1.firstIndex(of: 3) ?? -1) | 3.leadingZeroBitCount)) * small(Int(UInt8(truncatingIfNeeded: (small(Int.min) * small(3))))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v6))
    log.append(describe(v7))
    return Double(String(repeating: (("swift" as String?) ?? "b"), count: abs(pick(false, 2, 0) % 4)).clipped)
}
func function1(_ p0: [String]) -> (a: Double, b: String) {
    var k18 = 0
    loop19: while k18 < 1 {
        k18 += 1
        var v20: Choice2 = Choice2.case1(part0: 0.5, part1: false)
    }
    var v21: Record4 = pick(([12.75] as [Double]).isEmpty, Record4(field0: (false ? 1.0 : 3.25), field1: bound(1.0.truncatingRemainder(dividingBy: 3.5)), field2: (0x1F != 17)), Record4(field0: ([1e-3, 12.75] as [Double]).reduce(100.0) { bound($0 - $1) }, field1: bound(2.5 + (-0.25)), field2: ("a" >= "a")))
    log.append(describe(v21.computed))
    do {
        let r22 = try risky((Int("naïve") ?? ((-4) &- 0)))
        v21 = Record4(field0: 0.1, field1: 3.25, field2: false)
    } catch Trouble.large(let n) {
        log.append(describe(n))
        loop25: for i23 in cut(Array(repeating: 2, count: abs(1 % 4)).compactMap { x24 in (0x1F as Int?) }) {
            let v26: [Int] = cut(([i23, i23] as [Int]).sorted(by: >) + (true ? ([i23] as [Int]) : ([] as [Int]))).filter { x27 in (bound(bound(2.5 * 0.0)) <= bound(Double(x27))) }
            switch (Choice2.none) {
            case .none:
                log.append(describe(Int("Zed").flatMap { x28 in (100.0 as Double?).flatMap { x29 in (nil as Int?) } }))
            case .case0(let e30):
                let v31: (a: Int, b: Int) = (a: (abs(small(i23)) % 7), b: (small(((Int.min as Int?) ?? i23)) * small((i23 / 10))))
            case .case1(let e32, let e33):
                log.append(describe(Choice2.none))
            case .case2:
                var v34: Choice5 = Choice5.none
            }
            var v35: Choice5 = Choice5.none
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(v21))
    return (a: bound(min((-0.25), 0.1) - cos(1e-3)), b: String(0.1.rounded()))
}
func function2(a0 p0: [Int], a1 p1: Int?) -> Int {
    switch small((false ? p0 : p0).reduce((1_000 &+ Int.max)) { $0 &+ $1 }) {
    case ..<0:
        var v37: Choice2 = Choice2.case2
    case 0, 2, 4:
        loop39: for i38 in cut(p0) {
            let f40: (Double) -> Double = { (p41: Double) -> Double in ((i38 > i38) ? 1e-3 : abs(p41).squareRoot()) }
            var v42: Int = min(i38, (p0.min() ?? i38))
            let v43: Double = bound(f40(f40(0.5)) - bound(2.5.rounded(.down) * (-1.5).rounded(.down)))
        }
    case let n36 where false:
        log.append(describe(((n36 &* n36) < p0.reduce(n36) { $0 &+ $1 })))
    case 5...20:
        let v44: [Int] = p0
    default:
        let f45: (String) -> Double = { (p46: String) -> Double in (Double(p46) ?? bound((-0.25) - 0.5)) }
    }
    loop50: for i47 in cut(cut((0..<abs(Int.max % 5)).map { x48 in false } + (0..<abs(1_000 % 5)).map { x49 in true })) {
        if let u51 = (([i47, i47, i47] as [Bool]).first(where: { x52 in (("🇳🇴" as String?) != nil) })) {
            let v53: [Bool] = (i47 ? (0..<abs(abs(small(Int.max)) % 5)).map { x54 in i47 } : cut(([] as [Bool]) + ([i47, i47, i47] as [Bool])).compactMap { x55 in ([] as [Bool]).first(where: { x56 in u51 }) })
        } else {
            let v57: (String, Bool) = ("", i47)
        }
        let v58: Bool = i47
        let (t59, t60) = (Int.min, 5)
    }
    if let u61 = ((["hello"] as [String]).first.map { x62 in (true ? 0.0 : 100.0) }) {
        log.append(describe(clip("-7\(17)\("3.5")").count))
        let v63: Int = (small((p0.allSatisfy { x64 in false } ? (["-7", "hello", "42", "swift"] as [String]).count : (p0.at(255) ?? 0x1F))) - small(([u61, u61] as [Double]).filter { x65 in false }.count))
    } else {
        let v66: Bool? = (true ? ([] as [String]) : ([] as [String])).last.flatMap { x67 in (true as Bool?) }
    }
    loop69: for i68 in cut(p0) {
        switch (Choice5.case0("ab", part1: "x y")) {
        case .none:
            var v70: Record1 = Record1(field0: bound(Double((i68 | i68))), field1: 0.5, field2: i68)
        case .case0(let e71, let e72):
            log.append(describe(Choice5.none))
        }
        let v73: Choice2 = Choice2.case2
        var v74: Bool? = (pick(true, p0, p0).allSatisfy { x75 in (bound(100.0) <= 0.0) } ? (nil as Bool?) : (["🇳🇴", "-7", "3.5", "x y"] as [String]).last.map { x76 in true })
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ([] as [Double]).sorted().count
}
func function3(_ p0: Int, _ p1: Int?) -> [Int] {
    var v78: String = ((0..<abs(p0 % 5)).map { x79 in "42" }.last ?? clip("b\(true)\(clip("3.5" + "3.5"))"))
    loop82: for i80 in cut(([] as [String]).map { x81 in !(true) }) {
        var k83 = 0
        loop84: repeat {
            k83 += 1
            log.append(describe(Choice5.case0(v78, part1: v78)))
            v78 = clip(v78 + clip("naïve\(Record1(field0: 0.0, field1: 1.0, field2: k83))\(clip("naïve\((a: v78, b: k83))\(v78)"))"))
        } while k83 < 1
        v78 = clip(v78 + ([p0, p0, p0] as [Int]).compactMap { x85 in ("é" as String?) }.joined(separator: v78).clipped.uppercased())
    }
    loop87: for i86 in cut(([(p0 >= p0), pick(true, true, true), ([] as [Int]).contains(p0), true] as [Bool])) {
        log.append(describe((p0.signum() / 2)))
    }
    let v88: String? = ([v78, v78, v78, v78] as [String]).at((small((small(p0) * small(p0))) - small(p0)))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v78))
    log.append(describe(v88))
    return ([String(p0, radix: 36).count, (([p0] as [Int]).filter { x89 in true }.last ?? (([p0] as [Int]).last ?? p0)), function2(a0: Array(repeating: p0, count: abs(p0 % 4)), a1: Int(v78))] as [Int])
}
func function4(a0 p0: Int?, _ p1: Int?) -> String {
    let v91: [Int] = Array(Array(Array(repeating: 255, count: abs(10 % 4)).suffix(2)).prefix(2))
    loop93: for i92 in (1...4).reversed() {
        var v94: Choice2 = Choice2.case2
    }
    var k95 = 0
    loop96: while k95 < 1 {
        k95 += 1
        if (((k95 != k95) ? v91.map { x97 in 3.25 } : ([3.25, 1.0, 100.0, 12.75] as [Double]).map { x98 in x98 }).isEmpty) {
            if let u99 = (p1) {
                if ("🇳🇴".hasPrefix("é")) { continue loop96 }
                log.append(describe(bound(floor(0.0) + bound(100.0.truncatingRemainder(dividingBy: 3.5)))))
            } else {
                log.append(describe(Choice5.case0("hello", part1: "🇳🇴")))
            }
            let v100: String? = function0(a0: ("ab" as String?).flatMap { x101 in p0 }, a1: v91).map { x102 in ((true ? false : true) ? clip("Zed" + "b") : String(repeating: "🇳🇴", count: abs(k95 % 4)).clipped) }
        } else {
            log.append(describe(Array(([Record1(field0: (-1.5), field1: 12.75, field2: k95)] as [Record1]).reversed()).filter { x103 in (1...9).contains(k95) }))
        }
    }
    if (false) {
        let v104: Int = (((["x y", "b", "42", "a"] as [String]).count &+ (0x1F | Int.max)) / 2)
    } else {
        let v105: [[Bool]] = ([(-1.5)] as [Double]).map { x106 in clip("-7\(([Record4(field0: x106, field1: x106, field2: false), Record4(field0: x106, field1: x106, field2: true), Record4(field0: x106, field1: x106, field2: true)] as [Record4]))\("")") }.map { x107 in pick((1...9).contains((-1)), pick(true, ([false, true, true, true] as [Bool]), ([true, true, false, false] as [Bool])), (0..<abs(17 % 5)).map { x108 in false }) }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v91))
    return (Double("42").flatMap { x109 in (["🇳🇴", "Zed", "x y", "tea, milk"] as [String]).last } ?? (("tea, milk" as String?) ?? ((nil as String?) ?? "hello")))
}
func function5(_ p0: Int, a1 p1: [Int]) -> Bool {
    var k112 = 0
    loop113: while k112 < 2 {
        k112 += 1
        var v114: Int = (small(clip("naïve\(0.0)\("ab")").count) * small(p0))
    }
    loop116: for i115 in stride(from: 7, to: -1, by: -3) {
        loop118: for i117 in stride(from: 1, to: -1, by: -3) {
            switch (((p0 != i115) ? Choice2.case1(part0: 0.5, part1: false) : Choice2.none)) {
            case .none:
                let v119: [[Bool]] = ([([true, false, true, true] as [Bool]), ([false] as [Bool]), ([true, true] as [Bool]), ([true, false, false, true] as [Bool])] as [[Bool]]).filter { x120 in ((i117 < i115) ? (1e-3 == 0.5) : ("-7" == "-7")) }
            case .case0(let e121):
                let v122: Record4 = ((1...9).contains((small(i117) * small(p0))) ? Record4(field0: e121, field1: e121, field2: true) : Record4(field0: abs(e121).squareRoot(), field1: bound(e121 - e121), field2: (i117 == i117)))
            case .case1(let e123, let e124):
                let v125: (Int, String) = (([e123] as [Double]).filter { x126 in e124 }.isEmpty ? (abs(small(i117)), clip("tea, milk" + "swift")) : (e124 ? (e124 ? (i115, "-7") : (p0, "x y")) : (i115, "b")))
            case .case2:
                let v127: Int = (small(i115) - small((small((i117 >> 8)) - small((p1.min() ?? p0)))))
            }
            if (((0..<abs(p0 % 5)).map { x128 in true }.contains((p0 <= p0)) ? pick("Zed".hasPrefix("a"), p1.isEmpty, (false != true)) : ([true, false] as [Bool]).contains(p1.contains { x129 in false }))) {
                log.append(describe((toInt((-0.25)) != (small(p0) - small(i115)))))
                var v130: [Int] = (0..<abs((false ? i117 : i115) % 5)).map { x131 in ([0.5, 1e-3] as [Double]).count }.sorted()
            } else {
                let v132: String? = (nil as String?)
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ((p0 != max(p0, p0)) != (String(repeating: "3.5", count: abs(p0 % 4)).clipped >= clip("tea, milk\(p0)\("swift")")))
}
func function6(_ p0: [Record1]) -> String {
    log.append(describe(cut(([2.5, 0.1, 3.25, 1e-3] as [Double]) + ([] as [Double])).map { x133 in Record4(field0: x133, field1: x133, field2: true) }))
    var v134: Choice5 = Choice5.case0(function4(a0: (Int.max as Int?), ([0x1F, 17] as [Int]).first(where: { x135 in true })), part1: String(bound((-0.25).truncatingRemainder(dividingBy: 3.5))))
    let (t136, t137) = ((0x1F / 2), (1...9).contains((-4)))
    let (t138, t139) = (t136, t136)
    v134 = ((t137 != (t139 <= t138)) ? v134 : Choice5.none)
    log.append(describe(t136))
    log.append(describe(t137))
    log.append(describe(t138))
    log.append(describe(t139))
    return String(t137)
}
func function7(a0 p0: Bool?) -> String? {
    var v140: [[Int]] = Array(repeating: (0..<abs(((10 as Int?) ?? Int.min) % 5)).map { x141 in (([x141] as [Int]).first ?? x141) }, count: abs(-small((([(-4)] as [Int]).at(1) ?? 3)) % 4))
    log.append(describe((["3.5", "tea, milk", "42"] as [String])))
    log.append(describe(p0))
    log.append(describe(v140))
    return ([(["hello", "-7"] as [String]).joined(separator: "42").clipped] as [String]).first
}
finish("function0", describe(function0(a0: Int("a"), a1: ([0, 2] as [Int]).map { x15 in x15 })))
finish("function0", describe(function0(a0: (nil as Bool?).map { x16 in 100 }, a1: ([17, 17] as [Int]).compactMap { x17 in (3 as Int?) })))
finish("function1", describe(function1((["42", "b", "a", "swift"] as [String]))))
finish("function1", describe(function1((true ? ([] as [String]) : (["b", "swift", "b"] as [String])))))
finish("function2", describe(function2(a0: ([Int.min, 255, 1_000, Int.min] as [Int]), a1: ((-1) as Int?))))
finish("function2", describe(function2(a0: ([Int.max, 1_000] as [Int]), a1: ([10, Int.min] as [Int]).first(where: { x77 in false }))))
finish("function3", describe(function3(100.leadingZeroBitCount, ([5, 10, 3, 17] as [Int]).first(where: { x90 in true }))))
finish("function3", describe(function3(((-4) & 100), ([1_000, 0, 10] as [Int]).first)))
finish("function4", describe(function4(a0: (nil as Int?), ("é" as String?).map { x110 in (-4) })))
finish("function4", describe(function4(a0: ([0, 255, Int.min, 2] as [Int]).at(3), (nil as Double?).flatMap { x111 in (nil as Int?) })))
finish("function5", describe(function5((([10, (-1), 100, 0x1F] as [Int]).at(5) ?? (-1)), a1: zip(([] as [Int]), ([Int.max, 2, 10] as [Int])).map { $0 &+ $1 })))
finish("function5", describe(function5(([Int.min, Int.max, 5] as [Int]).count, a1: Array(repeating: 17, count: abs(3 % 4)))))
finish("function6", describe(function6(([Record1(field0: 12.75, field1: 3.25, field2: 255)] as [Record1]))))
finish("function6", describe(function6(cut(([Record1(field0: 1.0, field1: 0.1, field2: 3), Record1(field0: 3.25, field1: 100.0, field2: 3), Record1(field0: 0.0, field1: 1e-3, field2: Int.max)] as [Record1]) + ([Record1(field0: 100.0, field1: 0.5, field2: 2), Record1(field0: 1.0, field1: 100.0, field2: 3), Record1(field0: 0.5, field1: 1e-3, field2: 1_000), Record1(field0: 2.5, field1: 1.0, field2: Int.min)] as [Record1])))))
finish("function7", describe(function7(a0: (nil as Int?).map { x142 in false })))
finish("function7", describe(function7(a0: ([false, false, true] as [Bool]).first)))
