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
    var field1: Bool
    var field2: String
    var computed: Int { (([field0, field0, field0, field0] as [Int]).filter { x2 in field1 }.firstIndex(of: (([field0, field0] as [Int]).firstIndex(of: field0) ?? -1)) ?? -1) }
    mutating func change(_ n: Int) { field2 = clip("ab\(clip("swift\((field2, field2))\(field2)"))\("3.5")") }
}
struct Record5: Equatable {
    var field0: String
    var field1: Bool
    var computed: String { String(field1).lowercased() }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
enum Choice3: Equatable {
    case none
    case case0(Int, part1: Int)
    case case1
    case case2(part0: Int)
    var computed: Bool {
        switch self {
        case .none: return ((255 &* 17) != (small((-1)) * small((-1))))
        case .case0(let x0, let x1): return (x1 < ((["d": x1, "b": x1, "a": x1] as [String: Int])["naïve"] ?? x1))
        case .case1: return ("42" < pick(false, "Zed", "3.5"))
        case .case2(let x0): return ((["x y", "swift", "x y", "x y"] as [String]).first(where: { x4 in true }) != nil)
        }
    }
}
enum Choice6: Equatable {
    case none
    case case0(String)
    case case1
    var computed: String {
        switch self {
        case .none: return String(-small(3), radix: 2)
        case .case0(let x0): return x0.uppercased()
        case .case1: return (["b", "-7", "tea, milk", "3.5"] as [String]).joined(separator: ((nil as String?) ?? "3.5")).clipped
        }
    }
}
func function0(a0 p0: [Record1], a1 p1: Record1, a2 p2: Choice6) -> Double? {
    do {
        let r7 = try risky(((false ? 5 : 5) & Int(UInt8(truncatingIfNeeded: 0x1F))))
        var v8: Record1 = p1
    } catch Trouble.large(let n) {
        log.append(describe(n))
        let v9: String = String(clip("x y\((-0.25))\("a")").prefix(2)).uppercased()
    } catch {
        log.append("\(error)")
    }
    var k10 = 0
    loop11: while k10 < 1 {
        k10 += 1
        var v12: Int = pick(p1.field2.contains(clip("\(([Record5(field0: "tea, milk", field1: true), Record5(field0: "naïve", field1: true), Record5(field0: "swift", field1: false)] as [Record5]))\("hello")")), p1.field0, 1_000)
    }
    var v13: Int = pick((([Int.min] as [Int]).contains { x14 in true } && (true != false)), ("42".count ^ abs(small(5))), zip(([1e-3, 1.0] as [Double]), ([12.75, (-0.25), 0.0, (-1.5)] as [Double])).map { bound($0 * $1) }.count)
    var v15: Choice3 = Choice3.case1
    defer { log.append("a") }
    let (t16, t17) = (v13, (1...9).contains(v13))
    log.append(describe(v13))
    log.append(describe(v15))
    log.append(describe(t16))
    log.append(describe(t17))
    return ([0.0, 0.1] as [Double]).compactMap { x18 in (1.0 as Double?) }.first(where: { x19 in v15.computed })
}
func function1(_ p0: Record1, _ p1: Int) -> Record1 {
    if (p0.field1) {
        var k22 = 0
        loop23: while k22 < 3 {
            k22 += 1
            let v24: Record5 = Record5(field0: p0.field2, field1: (Int.min != k22))
        }
    } else if ((p1 <= "x y".count)) {
        switch small(p0.computed) {
        case ..<0:
            var v26: [Int] = ([p1, p1] as [Int])
        case 0, 2, 4:
            log.append(describe(Choice3.case0(Int.min, part1: (p1 &* p1))))
        case let n25 where (("42" as String?) != nil):
            switch small(n25) {
            case ..<0:
                log.append(describe(([n25] as [Int]).first(where: { x28 in (true != true) })))
            case 0, 2, 4:
                var v29: Bool? = ([(-0.25), (-1.5)] as [Double]).map { x30 in (false || false) }.at(n25)
            case let n27 where (n25 == n27):
                let (t31, t32) = ((false ? "Zed" : ""), n27)
            case 5...20:
                let v33: [String] = ([Array(repeating: "42", count: abs(n25 % 4)).joined(separator: clip("tea, milk\("naïve")\("3.5")")).clipped, (p0.field2.first.map { String($0) } ?? p0.field2), String(toInt(100.0), radix: 36)] as [String])
            default:
                var v34: [Choice6] = (p0.field1 ? (0..<abs(p1 % 5)).map { x35 in Choice6.none } : cut(([] as [Int]).map { x36 in Choice6.case1 } + ([Choice6.case1, Choice6.case0("3.5"), Choice6.case0("é")] as [Choice6])))
            }
        case 5...20:
            var v37: Bool? = ([p1, p1, p1] as [Int]).last.map { x38 in !(p0.field1) }
        default:
            log.append(describe((a: String(repeating: "x y", count: abs(p1 % 4)).clipped, b: String(p1, radix: 36))))
        }
    } else {
        switch (Choice6.case0(clip("é\("hello")\("b")"))) {
        case .none:
            log.append(describe(p0))
        case .case0(let e39):
            let v40: Int = Int(UInt32(truncatingIfNeeded: p1))
        case .case1:
            defer { log.append(p0.field2) }
        }
    }
    let v41: Int = p0.field0
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v41))
    return Record1(field0: p1, field1: false, field2: "swift")
}
func function2(_ p0: Int, _ p1: Int) -> [[Double]] {
    if ((0..<abs(p0 % 5)).map { x42 in x42 }.sorted(by: >).contains { x43 in false }) {
        let v44: Double = max(bound(bound(3.25 * 1e-3) / cos(12.75)), bound((-(-0.25)).truncatingRemainder(dividingBy: 3.5)))
    } else if ((p0 == p0)) {
        var k45 = 0
        loop46: repeat {
            k45 += 1
            var v47: Record1 = Record1(field0: p1, field1: true, field2: "tea, milk")
            v47 = ((k45 == abs(small(p0))) ? v47 : v47)
        } while k45 < 1
    } else {
        do {
            let r48 = try risky(max(((255 as Int?) ?? p0), (p0 | p1)))
            var v49: Int? = ((-1.5) as Double?).map { x50 in abs(small(r48)) }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            let f51: (Int) -> Bool = { (p52: Int) -> Bool in (p52 == (["a", "-7", "42"] as [String]).count) }
        } catch {
            log.append("\(error)")
        }
    }
    if ((clip("naïve\(p0)\("é")") < String(pick(false, p0, p0), radix: 2))) {
        if (((Int("swift") == nil) && (max(p0, p1) <= ((["c": p1, "b": p1] as [String: Int])["swift"] ?? p1)))) {
            defer { log.append(String(repeating: "hello", count: abs(p0 % 4)).clipped) }
            let v53: String? = (["Zed", "", "é", ""] as [String]).at(p0).map { x54 in (("swift" as String?) ?? x54) }
        } else {
            var v55: Choice6 = Choice6.case0("3.5")
        }
        var v56: Choice6 = Choice6.case0(String(p0, radix: 36).lowercased())
    } else if (pick(!(true), ([(-1.5), 1.0, 0.1] as [Double]).contains(2.5), (p1 > p0))) {
        var v57: Choice3 = Choice3.none
    } else {
        do {
            let r58 = try risky((([p0, p0] as [Int]).first ?? p0.signum()))
            var v59: Double = ((nil as Double?) ?? (([] as [Int]).contains { x60 in false } ? (-0.5) : bound(1.0 * 0.5)))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            if ((-small(([] as [Bool]).count) != p1)) {
                var v61: Record5 = Record5(field0: "é", field1: false)
            } else if (true) {
                var v62: Record1 = Record1(field0: p0, field1: false, field2: "swift")
            } else {
                var v63: Choice6 = Choice6.case0("")
            }
        } catch {
            log.append("\(error)")
        }
    }
    if (((toInt(0.1) == (([p1] as [Int]).at(p0) ?? p1)) ? (p0 < 17) : ((p0 &+ p0) != "é".count))) {
        defer { log.append(clip("hello\(Choice6.case0("naïve"))\("Zed")")) }
    } else if (Array(repeating: true, count: abs(p1 % 4)).isEmpty) {
        if let u64 = (([] as [String]).first) {
            var v65: Double = bound(tanh(pick(false, 0.0, 0.0)) / pick((p0 <= p0), (false ? (-0.25) : 0.1), (false ? (-0.25) : (-1.5))))
            switch (Choice6.none) {
            case .none:
                let v66: Int = (Array(repeating: -small(p0), count: abs(~small(p0) % 4)).at(u64.count) ?? (u64.first.map { String($0) } ?? u64).count)
            case .case0(let e67):
                v65 = bound(v65 - (zip(([v65, v65, v65, v65] as [Double]), ([] as [Double])).map { bound($0 * $1) }.last ?? bound((true ? v65 : v65) + v65)))
            case .case1:
                log.append(describe(((bound(v65) <= v65) ? Choice6.case1 : Choice6.case0(u64))))
            }
        } else {
            if let u68 = (Int(String(repeating: "Zed", count: abs(p0 % 4)).clipped)) {
                log.append(describe(Choice3.case1))
                var v69: Choice3 = Choice3.case2(part0: p0)
            } else {
                log.append(describe((p0 == p1)))
            }
        }
    } else {
        var v70: Double = (([p0, p0, p1, p0] as [Int]).sorted(by: >).allSatisfy { x71 in "3.5".hasPrefix("hello") } ? bound(1.0 * (-1.5)).rounded() : bound(pick(false, 0.1, 3.25) + bound(Double(p1))))
    }
    log.append(describe(String(p0, radix: 16).count))
    var v72: Double = bound(Double(((nil as Int?).flatMap { x73 in (1_000 as Int?) } ?? ([false, true, true, true] as [Bool]).count)))
    let (t74, t75) = (toInt(v72), p1)
    log.append(describe(p1))
    log.append(describe(v72))
    log.append(describe(t74))
    log.append(describe(t75))
    return pick((bound(pick(false, v72, v72)) > ceil(v72)), ([] as [[Double]]), Array(([] as [[Double]]).filter { x76 in false }.reversed()))
}
func function3(_ p0: Int, _ p1: [Choice3], _ p2: Record5) -> String {
    var v77: Bool = (((p0 >= p0) != (bound(1.0) > 12.75)) != (p0 >= p0))
    log.append(describe(v77))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v77))
    return clip("-7\(min(2.5, 0.0).rounded())\("-7")")
}
func function4(_ p0: Record5) -> Int? {
    var v79: Int = ((small(~small(1)) * small((100 &+ 255))) &* -small(([(-1)] as [Int]).reduce((-4)) { $0 &+ $1 }))
    if let u80 = (([0.0, 100.0, 12.75, (-1.5)] as [Double]).last) {
        var k81 = 0
        loop82: while k81 < 4 {
            k81 += 1
            log.append(describe((0..<abs(min(v79, k81) % 5)).map { x83 in cut((["x y"] as [String]) + ([] as [String])) }))
        }
    } else {
        loop85: for i84 in (1...4).reversed() {
            if ((((v79 <= i84) ? (([v79, v79, i84, i84] as [Int]).at(i84) ?? v79) : (([i84] as [Int]).firstIndex(of: v79) ?? -1)) > Int.max)) {
                log.append(describe(pick((false != true), ([Choice3.case0(i84, part1: i84), Choice3.none, Choice3.none] as [Choice3]).filter { x86 in false }, ([] as [Choice3]))))
                v79 = (small(((false && false) ? ((["a": i84, "b": i84] as [String: Int])["🇳🇴"] ?? i84) : 2)) + small(abs(small(v79))))
            } else if (((([v79, i84, v79, v79] as [Int]).at(v79) ?? v79) != v79)) {
                bump(&v79, by: (small(i84) + small(toInt(1.0))))
            } else {
                bump(&v79, by: (([i84, i84, i84] as [Int]).sorted(by: >).firstIndex(of: (true ? v79 : i84)) ?? -1))
            }
            defer { log.append(function3(v79, ([] as [Choice3]), p0)) }
        }
    }
    let v87: (Int, String) = (v79, "b")
    double(&v79)
    switch (Choice3.case0(v79, part1: v87.0)) {
    case .none:
        v79 = ([true, true, false, true] as [Bool]).filter { x88 in x88 }.compactMap { x89 in (nil as Int?).map { x90 in v79 } }.reduce(clip("Zed" + "x y").count) { $0 &+ $1 }
    case .case0(let e91, let e92):
        let f93: (Bool) -> Int = { (p94: Bool) -> Int in v87.0 }
    case .case1:
        v79 &+= 0x1F
    case .case2(let e95):
        switch (Choice6.case0("-7")) {
        case .none:
            defer { log.append(String(repeating: "naïve", count: abs(e95 % 4)).clipped) }
        case .case0(let e96):
            var v97: Choice6 = Choice6.case0(pick(true, e96, e96))
        case .case1:
            var v98: Int = v79
        }
    }
    log.append(describe(p0))
    log.append(describe(v79))
    log.append(describe(v87))
    return (0..<abs(v79 % 5)).map { x99 in ([] as [Double]).count }.first
}
func function5(a0 p0: (a: Bool, b: Double), a1 p1: Choice3, _ p2: (Bool, Bool)) -> (Int, Int) {
    let v100: Bool = pick(([true, false, true] as [Bool]).contains((false == false)), true, ((([255] as [Int]).min() ?? 5) != (Int.max / 7)))
    loop102: for i101 in 0..<0 {
        var v103: Int = i101
    }
    if (((v100 ? (17 <= 0x1F) : !(v100)) || p0.a)) {
        if let u104 = ((true ? (nil as Int?).map { x105 in "3.5" } : (nil as Int?).map { x106 in "swift" })) {
            if let u107 = (("x y" as String?)) {
                let v108: [Choice3] = ([(v100 && v100), v100] as [Bool]).map { x109 in Choice3.case0(abs(small(0)), part1: ~small((-1))) }
                var v110: Int? = Int(clip("swift\(abs(12.75).squareRoot())\("ab")"))
            } else {
                let (t111, t112) = (pick(v100, v100, v100) ? (u104, v100) : (u104, v100))
            }
        } else {
            do {
                let r113 = try risky((([17, (-4), Int.max] as [Int]).sorted().firstIndex(of: (-1)) ?? -1))
                let v114: Int = (small(r113) - small((([r113] as [Int]).reduce(r113) { $0 &+ $1 } ^ (v100 ? r113 : r113))))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v115: Choice3 = Choice3.case0(3, part1: 5)
            } catch {
                log.append("\(error)")
            }
        }
        loop117: for i116 in (1...4).reversed() {
            switch (Choice3.none) {
            case .none:
                if (v100) { break loop117 }
            case .case0(let e118, let e119):
                log.append(describe((([100.0, 12.75] as [Double]).first(where: { x120 in v100 }) ?? max(12.75, 3.25))))
            case .case1:
                let (t121, t122) = (clip("-7\((["swift"] as [String]))\("42")"), (small(i116) - small(i116)))
            case .case2(let e123):
                var v124: String? = (2.5 as Double?).flatMap { x125 in (1 as Int?).flatMap { x126 in (nil as Int?) } }.map { x127 in function3((x127 % 10), ([p1, p1] as [Choice3]).filter { x128 in v100 }, pick(v100, Record5(field0: "42", field1: v100), Record5(field0: "a", field1: v100))) }
            }
            log.append(describe(Array((v100 ? ([([(-0.25), (-1.5)] as [Double]), ([1e-3] as [Double]), ([(-1.5), 0.0] as [Double])] as [[Double]]) : ([([(-0.25), 0.1, 0.5, 12.75] as [Double])] as [[Double]])).reversed())))
        }
    } else {
        var v129: Int? = (((5 % 10) <= ((-1) % 3)) ? pick(v100, ([0x1F, (-1), 255, 1_000] as [Int]), ([(-4), 5] as [Int])).first(where: { x130 in (x130 == x130) }) : cut(([(-1), 255] as [Int]) + ([(-1), 1_000, 1] as [Int])).at((([(-4), 3] as [Int]).at(255) ?? 0)))
    }
    loop132: for i131 in cut(cut((v100 ? ([([] as [Int]), ([5, 5] as [Int]), ([] as [Int])] as [[Int]]) : ([] as [[Int]])).flatMap { $0 })) {
        var k133 = 0
        loop134: while k133 < 4 {
            k133 += 1
            let v135: Double = 100.0.rounded(.towardZero)
        }
        if (true) { continue loop132 }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v100))
    return ((([0, 2] as [Int]).compactMap { x136 in (2 as Int?) }.max() ?? abs(small(Int.max))), abs(small(min((-4), 17))))
}
func function6(_ p0: String, _ p1: (Bool, Int), a2 p2: String) -> [[Int]] {
    let f137: (Double) -> Double = { (p138: Double) -> Double in pick(p1.0, ([p138, p138, p138] as [Double]).reduce(p138) { bound($0 - $1) }, bound(Double(Int.min))) }
    log.append(describe(Record5(field0: p2, field1: false)))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return ([([] as [Int]), ([1_000, 0, 255] as [Int])] as [[Int]])
}
func function7(_ p0: Double?, _ p1: [Int], a2 p2: String) -> Int? {
    var v139: Choice6 = Choice6.none
    defer { log.append(String(1, radix: 2)) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v139))
    return (3 as Int?)
}
finish("function0", describe(function0(a0: ([Record1(field0: 3, field1: false, field2: "b"), Record1(field0: 1_000, field1: false, field2: "tea, milk"), Record1(field0: Int.min, field1: true, field2: "Zed")] as [Record1]).filter { x20 in false }, a1: (true ? Record1(field0: 5, field1: false, field2: "-7") : Record1(field0: Int.max, field1: false, field2: "ab")), a2: Choice6.case0("b"))))
finish("function0", describe(function0(a0: ([Int.min] as [Int]).map { x21 in Record1(field0: x21, field1: true, field2: "é") }, a1: pick(true, Record1(field0: 17, field1: true, field2: "42"), Record1(field0: 17, field1: false, field2: "3.5")), a2: (false ? Choice6.case1 : Choice6.case1))))
finish("function1", describe(function1(Record1(field0: 255, field1: true, field2: "42"), pick(false, 10, Int.min))))
finish("function1", describe(function1(Record1(field0: (-4), field1: true, field2: "🇳🇴"), ((["c": 3] as [String: Int])["42"] ?? 100))))
finish("function2", describe(function2((3 >> 70), -small(3))))
finish("function2", describe(function2((false ? 2 : 1), (small((-4)) * small(3)))))
finish("function3", describe(function3(~small(5), ([] as [Int]).map { x78 in Choice3.case2(part0: x78) }, Record5(field0: "42", field1: true))))
finish("function3", describe(function3("naïve".count, (false ? ([Choice3.case1] as [Choice3]) : ([Choice3.case1, Choice3.case2(part0: Int.max), Choice3.case1, Choice3.case1] as [Choice3])), Record5(field0: "", field1: true))))
finish("function4", describe(function4(Record5(field0: "hello", field1: false))))
finish("function4", describe(function4(Record5(field0: "3.5", field1: true))))
finish("function5", describe(function5(a0: (true ? (a: true, b: 0.5) : (a: false, b: 100.0)), a1: Choice3.none, (false, false))))
finish("function5", describe(function5(a0: (a: false, b: 100.0), a1: Choice3.case2(part0: 3), (true, true))))
finish("function6", describe(function6("a".uppercased(), (true, Int.min), a2: String(0x1F, radix: 2))))
finish("function6", describe(function6(clip("b\(true)\("swift")"), (true, 0), a2: pick(true, "swift", "é"))))
finish("function7", describe(function7((17 as Int?).flatMap { x140 in (2.5 as Double?) }, ([(-4), 1] as [Int]).filter { x141 in true }, a2: String("🇳🇴".suffix(3)))))
finish("function7", describe(function7(Double("swift"), (0..<abs(1 % 5)).map { x142 in x142 }, a2: clip("-7" + "-7"))))
