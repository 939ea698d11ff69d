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
    var field1: Int
    var computed: String { clip(String("naïve".sorted()) + ("hello".first.map { String($0) } ?? "")) }
    mutating func change(_ n: Int) { field0 = (-4) }
}
struct Record3 {
    var field0: Bool
    var field1: Bool
    var field2: (a: Int, b: Int)
    var computed: Int { 255 }
    mutating func change(_ n: Int) { field0 = ((false as Bool?) == nil) }
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
enum Choice4: Equatable {
    case none
    case case0(Int, String)
    var computed: Int {
        switch self {
        case .none: return ((0x1F &>> 63) % 2)
        case .case0(let x0, let x1): return x0
        }
    }
}
func function0(a0 p0: (Int, Int), _ p1: [Int]) -> Record1 {
    loop6: for i5 in (1...4).reversed() {
        if let u7 = ((!(false) ? (nil as String?).flatMap { x8 in (nil as String?) } : (false ? ("x y" as String?) : ("x y" as String?)))) {
            if let u9 = ((1_000 as Int?).map { x10 in u7 }) {
                var v11: Int = i5
            } else {
                log.append(describe((a: i5, b: true)))
            }
        } else {
            var v12: Bool = ([1e-3, 0.0] as [Double]).sorted().compactMap { x13 in p1.first(where: { x14 in false }) }.isEmpty
        }
        switch small(i5) {
        case ..<0:
            var v16: String? = ((true || (["", "🇳🇴", "Zed"] as [String]).isEmpty) ? (3 as Int?).flatMap { x17 in (["", "Zed", "ab"] as [String]).first } : (["é"] as [String]).last)
        case 0, 2, 4:
            var v18: Choice4 = Choice4.none
        case let n15 where (true || true):
            defer { log.append("é") }
        case 5...20:
            var v19: [[Bool]] = ([([false, false, true, true] as [Bool])] as [[Bool]])
        default:
            let v20: Record1 = (!((false && true)) ? Record1(field0: i5, field1: Int(Int32(truncatingIfNeeded: i5))) : Record1(field0: (small(i5) + small(i5)), field1: i5))
        }
    }
    loop22: for i21 in 0..<1 {
        if let u23 = ((["3.5"] as [String]).first(where: { x24 in false }).map { x25 in (bound(2.5) < (-1.5)) }) {
            var v26: Int? = Int(clip(String(0.1) + clip("\(1.0)\("naïve")")))
        } else {
            var v27: [Double] = (0..<abs(p0.1 % 5)).map { x28 in bound(1.0 - 0.0).rounded(.up) }
        }
        switch small(p0.1) {
        case ..<0:
            if let u30 = (([i21, i21, i21, i21] as [Int]).first(where: { x31 in true })) {
                var v32: String = clip(clip(String(repeating: "tea, milk", count: abs(i21 % 4)).clipped + "".uppercased()) + "a")
            } else {
                let v33: Int = i21
            }
        case 0, 2, 4:
            let v34: Int = i21.nonzeroBitCount
        case let n29 where (false == false):
            switch (Choice2.case1((i21 ^ n29))) {
            case .none:
                if ((true == false)) { break loop22 }
            case .case0(let e35, let e36):
                let v37: String = e35.lowercased()
            case .case1(let e38):
                let v39: [[Double]] = pick(((small(n29) + small(i21)) == (p1.min() ?? i21)), ([] as [[Double]]), ([] as [[Double]]))
            case .case2(let e40):
                var v41: Int = p0.1
            }
        case 5...20:
            var v42: [Choice4] = ([((i21 >= i21) ? (false ? Choice4.none : Choice4.none) : Choice4.none)] as [Choice4])
        default:
            if let u43 = (((-4) as Int?)) {
                if ((i21 > i21)) { continue loop22 }
                log.append(describe(Record3(field0: (false || false), field1: ((nil as Double?) != nil), field2: (a: u43, b: u43))))
            } else {
                var v44: Int = i21
            }
        }
    }
    if let u45 = ((("tea, milk" == "🇳🇴") ? (2 as Int?).map { x46 in x46 } : (nil as Int?).map { x47 in x47 })) {
        let v48: Double = bound(bound(2.5.rounded(.down) - bound(3.25 + 2.5)) * ([2.5, 1e-3, (-1.5)] as [Double]).filter { x49 in false }.reduce(tanh(0.0)) { bound($0 * $1) })
    } else {
        var v50: Int? = p1.first(where: { x51 in ("🇳🇴".lowercased() != clip("a" + "3.5")) })
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return Record1(field0: 10, field1: 5)
}
func function1(_ p0: [String], _ p1: Double?, a2 p2: Int) -> Int {
    log.append(describe(p1))
    var v52: [[String]] = Array(repeating: pick(([p2, p2, p2, p2] as [Int]).allSatisfy { x53 in true }, (true ? p0 : p0), p0), count: abs(p2 % 4))
    var v54: Choice2 = Choice2.none
    if (pick(!(false), ([] as [Bool]), Array(repeating: true, count: abs(p2 % 4))).isEmpty) {
        do {
            let r55 = try risky(p2)
            log.append(describe(String(r55, radix: 36)))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            defer { log.append(clip("Zed\(([([p2, p2] as [Int]), ([p2, p2, p2] as [Int]), ([p2, p2, p2] as [Int])] as [[Int]]))\("42")")) }
        } catch {
            log.append("\(error)")
        }
    } else if ((p2 != ([p2, p2, p2, p2] as [Int]).reduce(p2) { $0 &+ $1 })) {
        let (t56, t57) = (clip("hello" + "swift"), clip("a\(Record1(field0: p2, field1: p2))\("42")"))
    } else {
        log.append(describe(([] as [Int]).map { x58 in false }.isEmpty))
    }
    var v59: String = clip("hello\(([([p2, p2] as [Int]), ([p2] as [Int]), ([p2, p2, p2] as [Int]).map { x60 in p2 }, cut(([p2, p2, p2] as [Int]) + ([p2, p2, p2, p2] as [Int]))] as [[Int]]))\(pick((p2 >= p2), String(repeating: "é", count: abs(p2 % 4)).clipped, "🇳🇴".uppercased()))")
    let v61: Choice4 = Choice4.none
    log.append(describe(v52))
    log.append(describe(v54))
    log.append(describe(v59))
    log.append(describe(v61))
    return p2
}
func function2(_ p0: Record3) -> Record3 {
    var v63: String = String(repeating: pick(p0.field0, ("hello".first.map { String($0) } ?? "x y"), (("hello" as String?) ?? "hello")), count: abs(([] as [Bool]).map { x64 in (-4) }.reduce(((0 as Int?) ?? 17)) { $0 &+ $1 } % 4)).clipped
    let (t65, t66) = (bound(Double(1)), function1(([v63, v63, v63, v63] as [String]), (nil as Double?), a2: Int.min))
    var v67: Choice4 = Choice4.none
    var v68: Bool = p0.field1
    var v69: Int = t66
    log.append(describe(((t66 != v69) ? Record1(field0: t66, field1: t66) : Record1(field0: t66, field1: t66))))
    log.append(describe(t66))
    log.append(describe(v67))
    log.append(describe(v68))
    log.append(describe(v69))
    return Record3(field0: v68, field1: v68, field2: p0.field2)
}
func function3(_ p0: Choice2) -> [Choice2] {
    var v70: Int = pick(([true, true, false, false] as [Bool]).map { x71 in x71 }.contains(((nil as Int?) == nil)), ~small(((10 as Int?) ?? 3)), (small(p0.computed) * small(5)))
    var v72: Bool = ([v70, v70, v70, v70] as [Int]).map { x73 in x73 }.filter { x74 in (x74 > x74) }.isEmpty
    var v75: Int = (small(v70) + small(p0.computed))
    loop77: for i76 in (1...4).reversed() {
        if let u78 = ((false ? (["ab", "a", "🇳🇴"] as [String]).last : ((-1) as Int?).map { x79 in "b" })) {
            if ((((["c": i76] as [String: Int])[(u78.first.map { String($0) } ?? u78)] ?? Int(UInt8(truncatingIfNeeded: v70))) == (i76 ^ (i76 & i76)))) {
                v75 = max((true ? (i76 % 7) : (v75 &- v70)), i76)
                log.append(describe(p0.computed))
            } else if ((u78.hasSuffix(u78) != ([v70, v70] as [Int]).allSatisfy { x80 in v72 })) {
                v72 = (([v70, i76, v75] as [Int]).map { x81 in x81 }.reduce(v75) { $0 &+ $1 } >= function1(([u78, u78, u78, u78] as [String]), (0.1 as Double?), a2: v75).leadingZeroBitCount)
            } else {
                bump(&v75, by: i76)
            }
        } else {
            if ((100.0 != (-1.5))) { break loop77 }
        }
        loop83: for i82 in (1...4).reversed() {
            bump(&v70, by: (i76 | (i76 &>> (-2))))
        }
    }
    log.append(describe(p0))
    log.append(describe(v70))
    log.append(describe(v72))
    log.append(describe(v75))
    return Array(([v72, v72, v72] as [Bool]).map { x84 in v70 }.map { x85 in p0 }.dropFirst())
}
func function4(_ p0: [[String]], _ p1: Int, a2 p2: Int) -> Record1 {
    loop87: for i86 in cut(([p2, (p1 / 7), ([true] as [Bool]).count, ((nil as Int?) ?? p2)] as [Int])) {
        let v88: Double? = Double((clip("swift\(1.0)\("🇳🇴")").first.map { String($0) } ?? String(repeating: "a", count: abs(i86 % 4)).clipped))
    }
    if ((bound(sin(abs(100.0).squareRoot())) > 0.1)) {
        var v89: Record1 = Record1(field0: (([p1] as [Int]).first ?? Int(Int8(truncatingIfNeeded: p2))), field1: ((p1 / 10) &+ pick(true, p1, p2)))
    } else {
        var v90: String = String(repeating: (String(repeating: "-7", count: abs(p2 % 4)).clipped.first.map { String($0) } ?? (false ? "3.5" : "x y")), count: abs((small((small(p2) + small(p2))) - small(p1)) % 4)).clipped
    }
    let v91: [Int] = ([p2] as [Int])
    let v92: Record3 = Record3(field0: (pick(true, false, false) && (p2 != p2)), field1: v91.sorted(by: >).allSatisfy { x93 in pick(false, false, false) }, field2: (a: abs(small(p2)), b: (small(p2) - small(p1))))
    loop97: for i94 in cut(v91.map { x95 in p2 }.map { x96 in !(false) }) {
        let f98: (Int) -> String = { (p99: Int) -> String in (("" as String?) ?? clip("swift\("-7")\("tea, milk")")) }
        loop102: for i100 in cut(Array(([] as [String]).dropFirst()).map { x101 in (p1 != p1) }) {
            var v103: Choice4 = Choice4.none
            if let u104 = (Int(String(p1, radix: 16))) {
                var v105: [Int] = v91.sorted()
                let v106: Record3 = (v92.field0 ? v92 : Record3(field0: (p2 < p1), field1: i100, field2: v92.field2))
            } else {
                var v107: Int? = v91.at((small(v103.computed) - small(v91.count)))
            }
        }
        let v108: String = clip("a\(([] as [String]).joined(separator: "x y").clipped.count)\(clip("🇳🇴\((["naïve", "42"] as [String]).map { x109 in p1 })\((i94 ? "🇳🇴" : "42"))"))")
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v91))
    log.append(describe(v92))
    return Record1(field0: function1(Array(repeating: "🇳🇴", count: abs(p1 % 4)), ([(-1.5)] as [Double]).first(where: { x110 in true }), a2: ((["a": p2, "d": p1] as [String: Int])["Zed"] ?? p2)), field1: p1)
}
func function5(_ p0: String) -> String? {
    loop114: for i113 in cut(cut(([] as [[Double]]).flatMap { $0 })) {
        loop116: for i115 in (1...4).reversed() {
            var v117: Int = i115
            log.append(describe(v117))
        }
    }
    var v118: (a: Bool, b: Int) = (a: true, b: (-1))
    var k119 = 0
    loop120: repeat {
        k119 += 1
        switch small(k119) {
        case ..<0:
            if let u122 = ((true ? ([k119] as [Int]) : ([k119, k119] as [Int])).at((k119 / 2))) {
                let f123: (String) -> Double = { (p124: String) -> Double in bound(0.1 + 0.1).rounded(.towardZero) }
                v118.a = (0..<abs((small(k119) * small(u122)) % 5)).map { x125 in pick(false, true, false) }.contains(v118.a)
            } else {
                if ((false == false)) { break loop120 }
            }
        case 0, 2, 4:
            if let u126 = (([true, false] as [Bool]).first(where: { x127 in (k119 < k119) })) {
                var v128: String? = pick(u126, ([k119, k119] as [Int]), ([] as [Int])).map { x129 in p0 }.first(where: { x130 in true })
            } else {
                v118.b = k119
            }
        case let n121 where !(false):
            log.append(describe(Record1(field0: p0.count, field1: k119)))
        case 5...20:
            switch small(v118.b) {
            case ..<0:
                log.append(describe(p0))
            case 0, 2, 4:
                let v132: String = p0
            case let n131 where pick(false, true, true):
                let (t133, t134) = (pick(false, false, false), (n131 == n131))
            case 5...20:
                var v135: (Double, String) = (pick(((false as Bool?) == nil), bound(Double(k119)), abs((-0.25)).squareRoot()), p0)
            default:
                v118.b = (([k119, ((["c": k119, "d": k119, "b": k119] as [String: Int])[p0] ?? k119)] as [Int]).at(k119) ?? ((k119 &- k119) & k119))
            }
        default:
            v118.b = 2
        }
        v118.b = (small(k119) - small((Array(([k119, k119] as [Int]).prefix(2)).last ?? (k119 &<< 70))))
    } while k119 < 4
    switch small(abs(small(abs(small(Int.max))))) {
    case ..<0:
        switch (Choice2.case1((-1))) {
        case .none:
            var v138: Int = (((2 != 0x1F) ? (10 &+ 100) : toInt(2.5)) / (-3))
        case .case0(let e139, let e140):
            v118.b = ([p0] as [String]).joined(separator: clip("-7\(Choice2.none)\(e139)")).clipped.count
        case .case1(let e141):
            var v142: Double? = (3.25 as Double?)
        case .case2(let e143):
            let v144: Double = max(pick(v118.a, bound(0.5 / 0.0), abs(0.5).squareRoot()), bound(Double(v118.b)))
        }
    case 0, 2, 4:
        defer { log.append(clip(p0 + p0)) }
    case let n136 where ([] as [Int]).allSatisfy { x137 in true }:
        var v145: Choice4 = Choice4.case0(n136, p0)
    case 5...20:
        v118.a = (([p0, p0, p0, p0] as [String]).compactMap { x146 in (nil as Bool?) }.isEmpty ? (([Int.max, (-1), 255, 100] as [Int]).reduce(1) { $0 &+ $1 } == (5 % 10)) : ((p0 != p0) && (17 <= (-4))))
    default:
        v118.b = v118.b
    }
    var k147 = 0
    loop148: while k147 < 3 {
        k147 += 1
        if (((v118.b ^ ([p0, p0, p0, p0] as [String]).count) != (([k147] as [Int]).reduce(k147) { $0 &+ $1 } | (([] as [Int]).at(k147) ?? k147)))) {
            var v149: Int? = Int(clip("naïve\(([Record3(field0: false, field1: true, field2: (a: k147, b: k147)), Record3(field0: true, field1: true, field2: (a: k147, b: k147)), Record3(field0: false, field1: false, field2: (a: k147, b: k147)), Record3(field0: true, field1: true, field2: (a: k147, b: k147))] as [Record3]))\(p0)"))
            var v150: (a: String, b: Int) = (a: p0, b: k147)
        } else if ((bound(bound(2.5.truncatingRemainder(dividingBy: 3.5))) > bound(1.0 - 0.0))) {
            let v151: String = clip("🇳🇴\(Record1(field0: ((10 as Int?) ?? k147), field1: (k147 &* k147)))\(p0)")
        } else {
            var v152: (a: Bool, b: String) = (a: true, b: p0)
        }
    }
    log.append(describe(p0))
    log.append(describe(v118))
    return (false ? ([false] as [Bool]) : ([true, false, false] as [Bool])).at((small(5) - small(100))).flatMap { x153 in ([p0] as [String]).first(where: { x154 in !(x153) }) }
}
func function6(_ p0: Record1, _ p1: Choice2) -> Double {
    var v155: [Record3] = cut(([([(-4)] as [Int]).map { x156 in Record3(field0: false, field1: true, field2: (a: x156, b: x156)) }, Array(([Record3(field0: true, field1: true, field2: (a: 1_000, b: (-1))), Record3(field0: false, field1: true, field2: (a: 5, b: 3)), Record3(field0: false, field1: true, field2: (a: 1_000, b: 0x1F))] as [Record3]).dropFirst()), (true ? ([Record3(field0: true, field1: true, field2: (a: Int.max, b: Int.max)), Record3(field0: true, field1: true, field2: (a: 0, b: (-4)))] as [Record3]) : ([] as [Record3])), pick(true, ([] as [Record3]), ([Record3(field0: false, field1: false, field2: (a: Int.min, b: Int.min)), Record3(field0: false, field1: false, field2: (a: Int.min, b: 0x1F)), Record3(field0: true, field1: false, field2: (a: 1, b: 1)), Record3(field0: true, field1: true, field2: (a: Int.min, b: 1_000))] as [Record3]))] as [[Record3]]).flatMap { $0 })
    defer { log.append(String(10)) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v155))
    return cut(Array(repeating: 1.0, count: abs(Int.max % 4)) + (false ? ([] as [Double]) : ([(-1.5), 2.5, 0.1] as [Double]))).reduce(sin(2.5)) { bound($0 * $1) }
}
func function7(a0 p0: [[Int]], _ p1: [Bool]) -> Record3 {
    var v157: Int = (((["d": 0x1F] as [String: Int])[pick(true, "swift", "3.5")] ?? (255 &>> 63)) / 7)
    var k158 = 0
    loop159: while k158 < 3 {
        k158 += 1
        var v160: Int = k158
    }
    let f161 = { (step: Int) -> Int in
        v157 = ((false ? ([] as [Int]) : ([v157] as [Int])).at((true ? step : v157)) ?? (v157 &+ v157))
        return v157 &+ step
    }
    v157 = f161(((v157 < v157) ? (([v157] as [Int]).firstIndex(of: v157) ?? -1) : (v157 << 8)))
    if let u162 = ((0..<abs(v157 % 5)).map { x163 in false }.first) {
        loop166: for i164 in cut(cut(([] as [Int]) + ([v157, v157] as [Int])).compactMap { x165 in (u162 ? (false as Bool?) : (false as Bool?)) }) {
            v157 &*= ~small(v157)
        }
    } else {
        let (t167, t168) = ((false && false), String("tea, milk".suffix(3)))
    }
    if let u169 = (([] as [Double]).last.map { x170 in Int(Int32(truncatingIfNeeded: v157)) }) {
        v157 |= String(repeating: clip("naïve" + "hello"), count: abs(pick(true, u169, u169) % 4)).clipped.count
        let v171: [Choice4] = ([v157] as [Int]).map { x172 in Choice4.case0(v157, "") }
    } else {
        let v173: Int = (small(v157) - small((["b", "swift", "🇳🇴"] as [String]).map { x174 in true }.count))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v157))
    return function2(pick(pick(false, false, true), Record3(field0: false, field1: false, field2: (a: v157, b: v157)), pick(true, Record3(field0: true, field1: true, field2: (a: v157, b: v157)), Record3(field0: true, field1: true, field2: (a: v157, b: v157)))))
}
finish("function0", describe(function0(a0: (0, 1_000), Array(([10, 10, 3] as [Int]).prefix(2)))))
finish("function0", describe(function0(a0: (0x1F, 2), Array(([(-4), 1_000] as [Int]).prefix(2)))))
finish("function1", describe(function1((["tea, milk", "", "a"] as [String]), ([] as [Double]).last, a2: ([0.0] as [Double]).count)))
finish("function1", describe(function1(([] as [String]), ([2.5, 0.0, 12.75] as [Double]).first(where: { x62 in true }), a2: (1_000 &* Int.max))))
finish("function2", describe(function2(Record3(field0: true, field1: true, field2: (a: 10, b: (-4))))))
finish("function2", describe(function2(Record3(field0: false, field1: false, field2: (a: 10, b: Int.max)))))
finish("function3", describe(function3(Choice2.case1(1))))
finish("function3", describe(function3(Choice2.case0(part0: "a", part1: 255))))
finish("function4", describe(function4(([false, true] as [Bool]).map { x111 in (["", "-7", "swift", "a"] as [String]) }, 3, a2: Int.min)))
finish("function4", describe(function4(([] as [String]).map { x112 in ([x112, x112, x112] as [String]) }, ((-4) &* 0x1F), a2: "-7".count)))
finish("function5", describe(function5(clip("x y\(([] as [Double]))\("a")"))))
finish("function5", describe(function5(clip("3.5" + "ab"))))
finish("function6", describe(function6(Record1(field0: 1, field1: Int.max), Choice2.none)))
finish("function6", describe(function6(Record1(field0: 0x1F, field1: (-4)), Choice2.case0(part0: "tea, milk", part1: (-4)))))
finish("function7", describe(function7(a0: ([""] as [String]).map { x175 in ([] as [Int]) }, ([false, false, true, true] as [Bool]).filter { x176 in x176 })))
finish("function7", describe(function7(a0: cut(([] as [[Int]]) + ([([3, Int.max, 5, 0] as [Int]), ([0x1F, 2, 0x1F, 2] as [Int])] as [[Int]])), ([true] as [Bool]))))
