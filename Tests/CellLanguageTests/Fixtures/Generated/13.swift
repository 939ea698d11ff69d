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
struct Record1 {
    var field0: String
    var field1: (a: Bool, b: String)
    var computed: Bool { ([Int.max] as [Int]).contains(((["b": Int.max, "a": 1_000] as [String: Int])[field0] ?? Int.max)) }
    mutating func change(_ n: Int) { field1 = (a: ([n, n, n] as [Int]).contains(n), b: clip("hello\(false)\(field0)")) }
}
struct Record3 {
    var field0: (a: String, b: Bool)
    var computed: Int { (Array(([] as [Int]).dropFirst()).at(min(5, 3)) ?? ([] as [Int]).count) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Double, part1: Int)
    case case1(part0: Int, part1: Int)
    var computed: Int {
        switch self {
        case .none: return min(toInt((-1.5)), (255 % 10))
        case .case0(let x0, let x1): return x1
        case .case1(let x0, let x1): return ("b".count ^ toInt((-1.5)))
        }
    }
}
enum Choice4: Equatable {
    case none
    case case0(Double)
    case case1
    var computed: String {
        switch self {
        case .none: return clip(clip("Zed\(((nil as Int?)) as Any)\("")") + clip("42\(17)\("tea, milk")"))
        case .case0(let x0): return String(([0x1F] as [Int]).reduce(2) { $0 &+ $1 }, radix: 16)
        case .case1: return clip(clip("hello" + "é") + "é")
        }
    }
}
func function0(a0 p0: String, _ p1: Int?) -> [Choice4] {
    let v5: Choice2 = Choice2.none
    var v6: [Int] = cut(([([2, 1_000] as [Int]), ([] as [Int]), ([2, Int.min] as [Int]), ([0x1F, 2, Int.min, 0] as [Int])] as [[Int]]).flatMap { $0 })
    loop8: for i7 in cut(([(Int.max &- 17)] as [Int])) {
        v6 = v6.sorted(by: >)
        if v6.count > 1 { v6[1] = i7 }
    }
    let v9: [[String]] = cut(Array(([] as [[String]]).reversed()) + cut(cut(([([p0] as [String])] as [[String]]) + ([([] as [String]), ([p0, p0, p0, p0] as [String])] as [[String]])) + ([([p0, p0, p0] as [String]), ([p0, p0] as [String])] as [[String]])))
    log.append(describe(p1))
    log.append(describe(v5))
    log.append(describe(v6))
    log.append(describe(v9))
    return cut((0..<abs((p1 ?? 100) % 5)).map { x10 in ([Choice4.none, Choice4.none, Choice4.none, Choice4.none] as [Choice4]).filter { x11 in true } }.flatMap { $0 })
}
func function1(_ p0: Int, _ p1: Double?, a2 p2: Choice4) -> Double {
    loop15: for i13 in cut(Array((0..<abs(p0 % 5)).map { x14 in "hello" }.prefix(2))) {
        switch small(p0) {
        case ..<0:
            if let u17 = (Double(clip(i13 + i13))) {
                var v18: Double = bound(bound(Double(p0)) + u17).rounded(.up)
                v18 = bound(v18 * v18)
            } else {
                let v19: (a: Bool, b: Bool) = (a: (1...9).contains(p0), b: (([] as [Bool]).count >= 100))
            }
        case 0, 2, 4:
            var v20: Record1 = Record1(field0: String((small(p0) + small(p0)), radix: 2), field1: (a: true, b: i13))
        case let n16 where ([3.25, 12.75] as [Double]).isEmpty:
            var v21: Choice4 = Choice4.none
        case 5...20:
            if ((bound(bound(bound((-1.5) + 0.0) / 1.0)) <= bound(bound(0.5 + (-0.25)) - bound(0.5 / 3.25)))) {
                var v22: Int = p0
            } else {
                log.append(describe(Choice4.case1))
            }
        default:
            let v23: String = p2.computed
        }
    }
    defer { log.append((["a", "42", "tea, milk"] as [String]).joined(separator: "🇳🇴").clipped) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return bound(Double((Array(([] as [Int]).prefix(2)).firstIndex(of: (small(p0) + small(p0))) ?? -1)))
}
func function2(_ p0: (a: String, b: Double), _ p1: Int?, _ p2: Record1) -> [Choice2] {
    log.append(describe(abs(small((Int.max ^ 0)))))
    var v26: Double = 0.1
    switch (("naïve".hasPrefix("é") ? Choice2.case1(part0: Int.min, part1: (-4)) : Choice2.case0(part0: v26, part1: (-4)))) {
    case .none:
        if (p2.computed) {
            log.append(describe(([Choice4.none, Choice4.case0(v26), Choice4.case1] as [Choice4])))
        } else {
            let v27: String = String(repeating: clip("3.5\(cut(([(["", "naïve", "é"] as [String])] as [[String]]) + ([([] as [String]), ([""] as [String])] as [[String]])))\("tea, milk")"), count: abs(pick((Int.min == 0x1F), toInt(v26), 17) % 4)).clipped
        }
    case .case0(let e28, let e29):
        if let u30 = (([] as [Int]).at(e29).map { x31 in (true ? "a" : "é") }) {
            if (!(((small(e29) - small(e29)) != e29))) {
                v26 = bound(v26 * e28)
                let v32: Choice2 = Choice2.none
            } else {
                log.append(describe((p2.computed ? ([u30] as [String]).map { x33 in ([e28, v26, v26, v26] as [Double]) } : pick(true, ([([e28, e28] as [Double])] as [[Double]]), ([([v26, v26] as [Double]), ([e28] as [Double]), ([] as [Double]), ([v26, v26, v26, e28] as [Double])] as [[Double]])))))
            }
            switch ((pick(true, false, true) ? Choice4.none : Choice4.none)) {
            case .none:
                let v34: Bool = ((small((e29 % (-3))) - small((([e29, e29, e29] as [Int]).firstIndex(of: e29) ?? -1))) > 10)
            case .case0(let e35):
                v26 = bound(v26 * (clip("ab\(p2)\(u30)").hasSuffix(clip("tea, milk\((p1) as Any)\(u30)")) ? pick(([e29] as [Int]).contains(e29), v26.rounded(.down), bound(e35.truncatingRemainder(dividingBy: 3.5))) : cut(([v26, v26, e35] as [Double]) + ([e28, e28, e28] as [Double])).reduce(2.5) { bound($0 + $1) }))
            case .case1:
                v26 = bound(v26 + v26)
            }
        } else {
            let v36: String = (p2.computed ? clip(clip("hello\("ab")\("3.5")") + "") : p2.field0)
        }
    case .case1(let e37, let e38):
        switch small(abs(small((small(e37) - small(e37))))) {
        case ..<0:
            v26 = bound(v26 - abs(max(v26, v26)).squareRoot())
        case 0, 2, 4:
            let v40: Bool = !(p2.computed)
        case let n39 where !(false):
            var v41: Choice2 = ((pick(false, e37, e37) < toInt(v26)) ? Choice2.none : Choice2.case0(part0: v26, part1: e37))
        case 5...20:
            v26 = bound(v26 - function1(e37, (0.0 as Double?), a2: Choice4.case1))
        default:
            let v42: Choice4 = Choice4.case0(v26)
        }
    }
    if let u43 = ((false as Bool?)) {
        let (t44, t45) = (u43, "b")
        v26 = bound(v26 - bound(v26 - p0.b))
    } else {
        let v46: (a: Int, b: Int) = (a: toInt(bound(v26 * v26)), b: clip("hello" + "42").count)
    }
    var k47 = 0
    loop48: repeat {
        k47 += 1
        switch (Choice2.none) {
        case .none:
            v26 = bound(v26 * v26)
        case .case0(let e49, let e50):
            var v51: Bool? = ([true, false, true] as [Bool]).first(where: { x52 in p2.computed })
        case .case1(let e53, let e54):
            var v55: [Record3] = cut((true ? ([true, false] as [Bool]) : ([true, false, false] as [Bool])) + ([v26, v26, v26] as [Double]).map { x56 in true }).map { x57 in Record3(field0: (a: "3.5", b: x57)) }
        }
        var v58: Choice2 = Choice2.none
    } while k47 < 2
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v26))
    return zip(pick(true, ([(-4), 255] as [Int]), ([] as [Int])), ([1, 1_000] as [Int])).map { $0 &+ $1 }.map { x59 in Choice2.none }
}
func function3(a0 p0: Int) -> Bool {
    var k61 = 0
    loop62: while k61 < 1 {
        k61 += 1
        var v63: String? = ("tea, milk" as String?)
        if let u64 = (Double((true ? "a" : "hello"))) {
            v63 = (0..<abs(k61 % 5)).map { x65 in "42" }.compactMap { x66 in (nil as Double?).map { x67 in x66 } }.last
        } else {
            let (t68, t69) = (clip("" + "x y"), clip("🇳🇴" + "hello"))
        }
    }
    if ((1...9).contains(((["b": p0, "a": p0] as [String: Int])[clip("ab\(true)\("42")")] ?? p0.nonzeroBitCount))) {
        if (pick(pick((true ? true : false), ([] as [Int]).contains(p0), (1...9).contains(p0)), ((false == false) != (bound(0.1) >= 2.5)), pick((true && true), !(false), ([false, true, true] as [Bool]).isEmpty))) {
            defer { log.append(clip("Zed\(([p0, p0, p0] as [Int]))\("x y")")) }
            let v70: Record3 = Record3(field0: (a: "tea, milk", b: true))
        } else {
            let v71: Int = (100 & (([p0, p0, p0] as [Int]).at("a".count) ?? "42".count))
        }
        if (cut(([([p0, p0, p0, p0] as [Int]), ([] as [Int]), ([p0, p0, p0, p0] as [Int]), ([p0, p0, p0] as [Int])] as [[Int]]).flatMap { $0 }).allSatisfy { x72 in pick(true, ([12.75, 12.75] as [Double]), ([1.0, 0.0, (-0.25)] as [Double])).contains(bound(12.75 + 2.5)) }) {
            var v73: Record3 = Record3(field0: (a: String(repeating: "-7", count: abs(p0 % 4)).clipped, b: ("b" >= "é")))
            if let u74 = (((p0 <= p0) ? ([true, true, false, true] as [Bool]).last : ([true, false, true, false] as [Bool]).at(p0))) {
                log.append(describe((0..<abs(p0 % 5)).map { x75 in u74 }.filter { x76 in u74 }))
                v73 = Record3(field0: v73.field0)
            } else {
                var v77: String? = (["swift"] as [String]).last
            }
        } else {
            let (t78, t79) = (p0.nonzeroBitCount, ((2 as Int?) ?? p0))
        }
    } else {
        log.append(describe((([p0, p0] as [Int]).firstIndex(of: p0) ?? -1)))
    }
    var v80: [[Int]] = ([p0, p0, p0, p0] as [Int]).map { x81 in (true ? ([p0] as [Int]) : ([] as [Int])).sorted() }
    do {
        let r82 = try risky((-4))
        loop84: for i83 in stride(from: 7, to: -1, by: -3) {
            defer { log.append(("é".first.map { String($0) } ?? "b")) }
            var v85: Record3 = ((r82 < pick(false, p0, r82)) ? ((bound((-0.25)) > 0.1) ? Record3(field0: (a: "", b: false)) : Record3(field0: (a: "", b: false))) : pick((true && true), Record3(field0: (a: "Zed", b: true)), Record3(field0: (a: "🇳🇴", b: false))))
            v85 = Record3(field0: (a: "x y", b: false))
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if let u86 = (Array(repeating: "swift", count: abs(p0 % 4)).first(where: { x87 in (p0 <= p0) })) {
            v80 = ([([p0, p0, p0] as [Int]).sorted(by: >), pick((true != true), ([p0, p0, p0] as [Int]), ([p0, p0, p0] as [Int])), ([(p0 / (-3)), (p0 % 2)] as [Int]), cut(([p0, p0] as [Int]) + ([p0] as [Int])).sorted()] as [[Int]])
            if ((((u86 != u86) == (p0 < p0)) != !((p0 <= p0)))) {
                log.append(describe(bound(([2.5] as [Double]).reduce(1.0) { bound($0 - $1) } - bound(0.5 / 0.5))))
            } else {
                log.append(describe(u86))
            }
        } else {
            log.append(describe(p0))
        }
    } catch {
        log.append("\(error)")
    }
    v80 = cut(([v80, ([] as [[Int]]), v80] as [[[Int]]]).flatMap { $0 })
    switch small(clip("b\("swift")\("a")").count) {
    case ..<0:
        switch (Choice4.case1) {
        case .none:
            let v89: String? = (0..<abs(p0 % 5)).map { x90 in "hello" }.sorted(by: >).first(where: { x91 in (bound(function1(p0, (nil as Double?), a2: Choice4.none)) >= ((2.5 as Double?) ?? 2.5)) })
        case .case0(let e92):
            if let u93 = ((true as Bool?)) {
                log.append(describe((("42" == "3.5") ? Choice4.none : Choice4.case1)))
                var v94: (a: String, b: Int) = (a: String(p0, radix: 16).uppercased(), b: p0)
            } else {
                v80 = cut(([e92, e92, e92, e92] as [Double]) + ([e92, e92, e92, e92] as [Double])).map { x95 in (["-7", "🇳🇴", "b"] as [String]).map { x96 in p0 }.filter { x97 in (p0 < p0) } }
            }
        case .case1:
            log.append(describe((0..<abs(p0 % 5)).map { x98 in "é".lowercased() }))
        }
    case 0, 2, 4:
        let v99: (a: Int, b: Int) = (a: p0, b: (toInt(0.5) % 10))
    case let n88 where !(false):
        let v100: Choice2 = (pick(!(false), (n88 == p0), ([] as [Int]).allSatisfy { x101 in false }) ? Choice2.none : Choice2.none)
    case 5...20:
        log.append(describe(([1.0, 1.0, 12.75, 1.0] as [Double]).at(p0).flatMap { x102 in (0.5 as Double?).map { x103 in false } }))
    default:
        if ((p0 != (toInt(2.5) &* p0))) {
            defer { log.append(clip("swift\(([p0] as [Int]))\("naïve")")) }
        } else {
            var v104: Int = 2
        }
    }
    log.append(describe(p0))
    log.append(describe(v80))
    return "naïve".hasPrefix(clip(clip("hello" + "Zed") + clip("naïve\(Record3(field0: (a: "ab", b: false)))\("ab")")))
}
func function4(a0 p0: Int?, _ p1: [Choice2]) -> [String] {
    let v105: Double = pick((("42" as String?).map { x106 in x106 } != nil), pick(true, 3.25, 0.1), bound(Double(1)).rounded(.down))
    var v107: Int = (["Zed", "x y", "-7", "Zed"] as [String]).count
    log.append(describe(Array(repeating: toInt(v105), count: abs(toInt(v105) % 4))))
    log.append(describe(cut(([] as [String]) + ([v107, v107, v107, v107] as [Int]).map { x108 in "tea, milk" })))
    var k109 = 0
    loop110: repeat {
        k109 += 1
        switch (((k109 == k109) ? (true ? Choice4.none : Choice4.none) : (false ? Choice4.case1 : Choice4.case1))) {
        case .none:
            switch small(Int.min) {
            case ..<0:
                double(&v107)
            case 0, 2, 4:
                var v112: [[Int]] = Array(repeating: pick(function3(a0: v107), zip(([v107, v107, k109, v107] as [Int]), ([] as [Int])).map { $0 &+ $1 }, (0..<abs(k109 % 5)).map { x113 in v107 }), count: abs((([] as [Int]).last ?? k109) % 4))
            case let n111 where !(true):
                var v114: Bool = (v107 == (cut(([v107, v107, v107] as [Int]) + ([] as [Int])).at(k109) ?? (([v107, n111, n111, k109] as [Int]).at(v107) ?? n111)))
            case 5...20:
                let v115: Int = (((small(k109) * small(k109)) & v107) ^ (([:] as [String: Int])[(false ? "hello" : "swift")] ?? Int(Int32(truncatingIfNeeded: v107))))
            default:
                var v116: String? = (["3.5"] as [String]).sorted().at(v107)
            }
        case .case0(let e117):
            switch small(-small("42".count)) {
            case ..<0:
                log.append(describe(("3.5".first.map { String($0) } ?? "hello").hasPrefix(clip("b\(v107)\("x y")"))))
            case 0, 2, 4:
                double(&v107)
            case let n118 where (k109 > n118):
                log.append(describe(("b" as String?)))
            case 5...20:
                v107 = Int(Int8(truncatingIfNeeded: "a".count.leadingZeroBitCount))
            default:
                v107 &*= k109
            }
        case .case1:
            log.append(describe(17))
        }
        var v119: Choice2 = Choice2.case1(part0: (("hello" as String?) ?? "hello").count, part1: ([v107, k109] as [Int]).filter { x120 in true }.reduce("🇳🇴".count) { $0 &+ $1 })
    } while k109 < 4
    if ((((true != true) == ([v107] as [Int]).contains(v107)) && (1...9).contains(v107))) {
        let v121: Bool = (v107 < (v107 | v107.leadingZeroBitCount))
        if let u122 = ((nil as Double?).map { x123 in String(v121) }) {
            let (t124, t125) = (clip("hello\(([([u122, u122, u122] as [String]), ([u122] as [String]), ([u122, u122, u122, u122] as [String]), ([u122, u122] as [String])] as [[String]]))\(u122)"), Int.min)
        } else {
            if (false) {
                v107 = (Array(pick(v121, ([v107, v107, v107] as [Int]), ([v107, v107, v107, v107] as [Int])).suffix(2)).firstIndex(of: v107) ?? -1)
                log.append(describe((v121 ? Record1(field0: "é", field1: (a: v121, b: "é")) : Record1(field0: "-7", field1: (a: v121, b: "3.5")))))
            } else {
                log.append(describe(Int(clip("\(Record3(field0: (a: "🇳🇴", b: v121)))\("naïve")"))))
            }
        }
    } else {
        loop127: for i126 in stride(from: 0, to: -1, by: -3) {
            v107 ^= (0 &* pick((v107 != i126), "b".count, i126))
            do {
                let r128 = try risky((small(-small(i126)) + small(pick(false, v107, i126))))
                v107 = -small((false ? ([v105] as [Double]) : ([v105, v105, v105, v105] as [Double])).count)
            } catch Trouble.large(let n) {
                log.append(describe(n))
                v107 = ((pick(true, v107, v107) &>> 70) | (~small(i126) << 3))
            } catch {
                log.append("\(error)")
            }
            if let u129 = ((3 as Int?).map { x130 in ((["d": v107, "c": i126] as [String: Int])["é"] ?? i126) }) {
                let (t131, t132) = ((("b" as String?) != nil), (i126 &<< 1))
            } else {
                v107 = max((-1), ([i126, v107] as [Int]).count)
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v105))
    log.append(describe(v107))
    return cut(Array(Array((["hello", "tea, milk", "swift", "42"] as [String]).reversed()).reversed()) + cut(([] as [String]).sorted(by: >) + cut((["x y"] as [String]) + (["3.5"] as [String]))))
}
func function5(a0 p0: Int, a1 p1: Double, _ p2: Int) -> [String] {
    log.append(describe((p2, p0)))
    var v134: Bool = ((1...9).contains(([p1] as [Double]).count) != true)
    let v135: Double = sin(bound(p1 / p1)).rounded(.down)
    let (t136, t137) = (p0, pick(v134, v134, v134))
    var v138: Int = (small(max(p0, (small(p2) * small(p2)))) * small(p2))
    loop140: for i139 in 0..<2 {
        var v141: Choice4 = Choice4.none
        var v142: Choice4 = Choice4.case0(pick(pick(t137, v134, t137), bound(v135.truncatingRemainder(dividingBy: 3.5)), min(p1, p1)))
        let f143: (Bool) -> Int = { (p144: Bool) -> Int in ~small(i139) }
    }
    log.append(describe(v135))
    log.append(describe(t136))
    log.append(describe(t137))
    log.append(describe(v138))
    return function4(a0: ([p0, p2] as [Int]).sorted().first, function2((a: "", b: v135), ("swift" as String?).map { x145 in v138 }, Record1(field0: "🇳🇴", field1: (a: v134, b: "b"))))
}
func function6(a0 p0: Choice2) -> Record1 {
    var v146: [Record3] = Array(repeating: Record3(field0: (a: "hello", b: true)), count: abs(((2 &<< 3) &<< 63) % 4))
    if ((~small(max(100, 1_000)) == min(5, (small((-4)) * small(Int.min))))) {
        if ((cut(([false, true] as [Bool]) + ([false, false, true, true] as [Bool])).first != nil)) {
            if let u147 = (([true] as [Bool]).filter { x148 in x148 }.last) {
                var v149: Bool = u147
                v146 = ([Record3(field0: (a: "42", b: v149)), Record3(field0: (a: "Zed", b: v149)), Record3(field0: (a: "Zed", b: u147)), Record3(field0: (a: "é", b: u147))] as [Record3])
            } else {
                let v150: [Int] = ([p0.computed, (Array(([1_000] as [Int]).dropLast()).first ?? (true ? 100 : 0))] as [Int])
            }
            if let u151 = (([1.0, (-1.5), 0.0, 0.5] as [Double]).first) {
                let v152: Choice4 = Choice4.case0(([u151, u151, u151] as [Double]).filter { x153 in true }.reduce(u151) { bound($0 - $1) })
                var v154: Record1 = pick((p0.computed == p0.computed), (([] as [String]).isEmpty ? Record1(field0: "42", field1: (a: true, b: "42")) : Record1(field0: "naïve", field1: (a: true, b: "Zed"))), ((10 < 17) ? Record1(field0: "", field1: (a: true, b: "ab")) : Record1(field0: "tea, milk", field1: (a: false, b: "3.5"))))
            } else {
                log.append(describe(Choice2.none))
            }
        } else if ((p0.computed == (2 << 1))) {
            v146 = ([pick(([true, false] as [Bool]).isEmpty, (false ? Record3(field0: (a: "🇳🇴", b: true)) : Record3(field0: (a: "42", b: false))), Record3(field0: (a: "ab", b: true)))] as [Record3])
        } else {
            let v155: Choice4 = Choice4.case0(3.25)
        }
    } else {
        v146.insert(Record3(field0: (a: "-7", b: false)), at: v146.count / 2)
    }
    log.append(describe(p0))
    log.append(describe(v146))
    return Record1(field0: ((["ab", "naïve", "Zed"] as [String]).at(17) ?? clip("a\((("3.5" as String?)) as Any)\("a")")), field1: (a: ([] as [Int]).allSatisfy { x156 in true }, b: pick(true, "x y", "")))
}
func function7(_ p0: Choice4, a1 p1: [Int], _ p2: String) -> String {
    switch (Choice2.case0(part0: (-0.25), part1: 2)) {
    case .none:
        if ((!((false == false)) != (bound(bound(Double(10))) >= 2.5.rounded(.up)))) {
            let (t157, t158) = (String(p2.suffix(3)), p1.reduce((-4)) { $0 &+ $1 })
        } else if ((toInt((-1.5)) == (small(Int.max) + small(5)))) {
            let v159: String = String(clip("x y\((bound(3.25) >= (-0.25)))\(p0.computed)").suffix(3))
        } else {
            let f160: (Int) -> String = { (p161: Int) -> String in pick((p161 <= p161), "tea, milk", (p2.first.map { String($0) } ?? p2)) }
        }
    case .case0(let e162, let e163):
        var v164: Int? = p1.first(where: { x165 in ("é" > clip("x y\(Record3(field0: (a: p2, b: false)))\(p2)")) })
    case .case1(let e166, let e167):
        var v168: Double = pick(true, (-(-1.5)), bound(1.0 * 0.0)).rounded(.up)
    }
    if let u169 = ((17 as Int?).map { x170 in p2 }.flatMap { x171 in (false ? ("b" as String?) : ("b" as String?)) }) {
        if (p1.filter { x172 in (1...9).contains(x172) }.allSatisfy { x173 in (([false, true, true, true] as [Bool]).contains(true) == (true && true)) }) {
            var v174: Double = bound(((nil as Double?) ?? 2.5) * bound(12.75 + 0.1)).rounded(.up)
            if let u175 = ((nil as Bool?)) {
                var v176: Int = (toInt(bound(Double(3))) &+ (p1.first(where: { x177 in u175 }) ?? (3 & 255)))
                v174 = bound(v174 * pick(u175, bound(v174.truncatingRemainder(dividingBy: 3.5)), v174))
            } else {
                v174 = bound(v174 + v174)
            }
        } else if (true) {
            switch small((((-4) <= (-4)) ? (Int.max &* 10) : abs(small(255)))) {
            case ..<0:
                let f179: (String) -> Int = { (p180: String) -> Int in pick(false, 2, 1_000) }
            case 0, 2, 4:
                let (t181, t182) = ((Int.max / 3), (true ? (-4) : 5))
            case let n178 where (false == true):
                var v183: Choice4 = Choice4.case0(0.1)
            case 5...20:
                var v184: [Record3] = ([] as [Record3])
            default:
                var v185: String = clip("é\(3)\(p2)")
            }
        } else {
            let v186: [Bool] = ([p1.contains((p1.at(5) ?? 3))] as [Bool])
        }
    } else {
        var v187: [[Int]] = ([p1] as [[Int]])
    }
    if (p2.hasPrefix(p2)) {
        let f188: (Int) -> Int = { (p189: Int) -> Int in Int(Int32(truncatingIfNeeded: p189)) }
        if let u190 = ((17 as Int?)) {
            log.append(describe(min(12.75, (-0.25)).rounded(.towardZero)))
            defer { log.append(clip(p2 + p2)) }
        } else {
            var v191: [Bool] = (0..<abs(255.signum() % 5)).map { x192 in (1...9).contains(x192) }
        }
    } else {
        var v193: String? = Double(p2).map { x194 in String(String(repeating: p2, count: abs(10 % 4)).clipped.prefix(2)) }
    }
    if let u195 = (((-4) as Int?).map { x196 in (x196 % 10) }) {
        var v197: [Int] = (0..<abs(((["c": u195, "d": u195, "b": u195] as [String: Int])["tea, milk"] ?? u195) % 5)).map { x198 in x198 }
    } else {
        var v199: Int = pick((~small(1) != p1.reduce(Int.max) { $0 &+ $1 }), (p2.count >> 8), ((p1.min() ?? 3) &* (small((-4)) + small((-4)))))
    }
    if (((p2.count <= (true ? 255 : Int.min)) != (max(1, Int.min) >= ~small(Int.max)))) {
        let v200: Int = (small(((p1.firstIndex(of: 1_000) ?? -1) % 2)) * small(toInt(bound(1e-3 + 0.5))))
    } else {
        defer { log.append(clip(p2 + p2)) }
    }
    do {
        let r201 = try risky(Array(repeating: 0.1, count: abs(10 % 4)).count)
        var v202: [[Int]] = pick(((nil as String?) ?? p2).hasPrefix(clip(p2 + p2)), cut(([] as [[Int]]) + ([p1] as [[Int]])).filter { x203 in p2.hasPrefix(p2) }, ([(0..<abs(r201 % 5)).map { x204 in r201 }] as [[Int]]))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v205: Double = cut(zip(([0.5, 0.0, 1.0, 2.5] as [Double]), ([] as [Double])).map { bound($0 * $1) } + p1.compactMap { x206 in (3.25 as Double?) }).reduce((-1e-3).rounded()) { bound($0 + $1) }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return p2
}
finish("function0", describe(function0(a0: clip("naïve" + "3.5"), ([0, 1_000, Int.max, 255] as [Int]).first(where: { x12 in true }))))
finish("function0", describe(function0(a0: String("naïve".sorted()), ([(-4)] as [Int]).at(0))))
finish("function1", describe(function1((Int.max >> 63), ([3.25, 0.0, 3.25, 3.25] as [Double]).first(where: { x24 in true }), a2: Choice4.case1)))
finish("function1", describe(function1(toInt(0.1), (0x1F as Int?).flatMap { x25 in (3.25 as Double?) }, a2: (true ? Choice4.case0(1.0) : Choice4.case0(100.0)))))
finish("function2", describe(function2((a: "naïve", b: 0.5), (3 as Int?).map { x60 in x60 }, (true ? Record1(field0: "Zed", field1: (a: true, b: "Zed")) : Record1(field0: "", field1: (a: true, b: "tea, milk"))))))
finish("function2", describe(function2((true ? (a: "swift", b: 12.75) : (a: "a", b: (-1.5))), (nil as Int?), Record1(field0: "3.5", field1: (a: true, b: "hello")))))
finish("function3", describe(function3(a0: 0)))
finish("function3", describe(function3(a0: ([0, (-1), Int.max, (-1)] as [Int]).count)))
finish("function4", describe(function4(a0: (Int.min as Int?), cut(([] as [Choice2]) + ([Choice2.case0(part0: 100.0, part1: Int.max), Choice2.case0(part0: 0.5, part1: (-1))] as [Choice2])))))
finish("function4", describe(function4(a0: Int("Zed"), ([(-4), 100, 0, 2] as [Int]).map { x133 in Choice2.case0(part0: 0.1, part1: x133) })))
finish("function5", describe(function5(a0: (-4), a1: 0.0.rounded(), Int(Int32(truncatingIfNeeded: Int.min)))))
finish("function5", describe(function5(a0: ((["d": 0, "c": 10] as [String: Int])["a"] ?? 1_000), a1: bound(Double(0x1F)), ((-4) &* 1_000))))
finish("function6", describe(function6(a0: Choice2.case0(part0: 2.5, part1: (-1)))))
finish("function6", describe(function6(a0: Choice2.none)))
finish("function7", describe(function7(Choice4.none, a1: Array(repeating: 10, count: abs(17 % 4)), clip("naïve\((false, 2))\("tea, milk")"))))
finish("function7", describe(function7(Choice4.none, a1: ([100, 10, 10] as [Int]), "naïve")))
