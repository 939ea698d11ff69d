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
    var field0: Bool
    var computed: Int { Int.min }
    mutating func change(_ n: Int) { field0 = !((field0 == field0)) }
}
struct Record3: Equatable {
    var field0: Int
    var computed: String { clip(String(repeating: "é", count: abs(field0 % 4)).clipped + (("3.5" as String?) ?? "42")) }
    mutating func change(_ n: Int) { field0 = n }
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
enum Choice4: Equatable {
    case none
    case case0
    var computed: Int {
        switch self {
        case .none: return String(1_000, radix: 16).count
        case .case0: return pick(([] as [Int]).contains { x5 in true }, toInt(2.5), -small(Int.max))
        }
    }
}
func function0(_ p0: Int, a1 p1: Record3) -> [[Int]] {
    var v6: Record3 = p1
    v6 = Record3(field0: clip("b\(p0)\("ab")").count)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v6))
    return ([([p0, p0, p0, p0] as [Int]), (0..<abs(p0 % 5)).map { x7 in x7 }, ([p0] as [Int]).sorted(), ([p0, p0, p0, p0] as [Int]).filter { x8 in true }] as [[Int]]).filter { x9 in (clip("42\(Record1(field0: false))\("Zed")") != clip("a\(1e-3)\("naïve")")) }
}
func function1(_ p0: Bool, _ p1: Record3) -> Bool {
    let v10: [[Int]] = pick((p0 != false), ([] as [Int]).map { x11 in x11 }.map { x12 in cut(([x12, x12, x12] as [Int]) + ([x12, x12, x12] as [Int])) }, ([Array(([17, 1, 3] as [Int]).prefix(2)), ([255, 1, 0x1F] as [Int]).map { x13 in x13 }, cut(([5, 2, Int.min] as [Int]) + ([Int.min, (-1)] as [Int]))] as [[Int]]))
    loop16: for i14 in cut((0..<abs(3 % 5)).map { x15 in x15 }.sorted(by: >)) {
        if ((i14 != i14)) { break loop16 }
        do {
            let r17 = try risky(((p0 ? ([:] as [String: Int]) : (["d": i14] as [String: Int]))[clip("tea, milk\(Choice2.none)\("b")")] ?? (i14 & i14)))
            if (!(p0)) { break loop16 }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v18: Record1 = Record1(field0: p0)
        } catch {
            log.append("\(error)")
        }
        log.append(describe(([([p0, p0, p0] as [Bool]).isEmpty, true] as [Bool])))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v10))
    return p0
}
func function2(a0 p0: String?) -> Int {
    log.append(describe((([] as [String]).first(where: { x19 in true }) != nil)))
    loop21: for i20 in stride(from: 1, to: -1, by: -3) {
        var v22: Int = (((i20 <= i20) || !(true)) ? i20 : (([] as [Int]).count &<< 63))
    }
    var v23: String = clip("x y\((([false, false] as [Bool]).first(where: { x24 in (100 == 100) })) as Any)\((clip("\(Int.max)\("naïve")").first.map { String($0) } ?? clip("-7\(([] as [Double]))\("🇳🇴")")))")
    log.append(describe(p0))
    log.append(describe(v23))
    return (((1 != 1) != false) ? max(((3 as Int?) ?? 1), (small(10) * small(Int.max))) : ((small(5) + small(0)) % 10))
}
func function3(a0 p0: (a: String, b: String)) -> Int {
    loop26: for i25 in (1...4).reversed() {
        let v27: Choice2 = Choice2.none
        if (((bound(bound(0.5 - 0.5)) < min(0.5, 0.0)) ? cut(([i25, i25, i25, i25] as [Int]) + ([i25, i25, i25] as [Int])).allSatisfy { x28 in (true || false) } : ([] as [Double]).isEmpty)) {
            var v29: Choice4 = Choice4.none
        } else {
            log.append(describe((small((i25 &* i25)) - small((i25 &>> (-2))))))
        }
    }
    switch small((small((small(10) - small((-1)))) - small(toInt((-0.25))))) {
    case ..<0:
        log.append(describe(Record1(field0: (false != true))))
    case 0, 2, 4:
        loop32: for i31 in 0..<1 {
            if ((((bound(0.5) >= 0.0) ? ("tea, milk".first.map { String($0) } ?? "-7") : p0.a) == p0.a)) {
                var v33: Record1 = Record1(field0: String("x y".prefix(2)).hasSuffix(((nil as String?) ?? "3.5")))
                var v34: Record1 = v33
            } else {
                log.append(describe(p0.a.lowercased()))
            }
        }
    case let n30 where true:
        if ((p0.b.hasSuffix(String(repeating: "42", count: abs(n30 % 4)).clipped) != (([n30, n30, n30] as [Int]).isEmpty || (false == true)))) {
            let v35: Choice4 = Choice4.none
            if let u36 = ((0.0 as Double?)) {
                let v37: [String] = cut((0..<abs(n30 % 5)).map { x38 in "" }.filter { x39 in (true || false) } + (["🇳🇴", "ab", "42", "hello"] as [String]).compactMap { x40 in (nil as String?) }.sorted(by: >))
            } else {
                var v41: Int = Int(Int8(truncatingIfNeeded: (-small(n30) &+ pick(false, n30, n30))))
            }
        } else if (((["42"] as [String]).isEmpty || ([false, false, true] as [Bool]).isEmpty)) {
            if ((([false, true, true] as [Bool]).isEmpty ? (0..<abs(n30 % 5)).map { x42 in 1e-3 }.contains(pick(false, 0.0, 0.1)) : ([] as [Int]).filter { x43 in true }.isEmpty)) {
                var v44: String = p0.a
            } else if ((Int(Int32(truncatingIfNeeded: n30)) != (n30 % 3))) {
                let v45: Int = (small((small((true ? n30 : n30)) - small(n30))) * small((small(n30) - small((([] as [Int]).min() ?? n30)))))
            } else {
                var v46: Int? = Int(String(repeating: pick(false, "x y", "b"), count: abs(-small(n30) % 4)).clipped)
            }
        } else {
            defer { log.append(String("3.5".prefix(2))) }
        }
    case 5...20:
        var v47: Record1 = Record1(field0: cut((["ab", "hello", "3.5", "b"] as [String]) + ([] as [String])).isEmpty)
    default:
        switch small((([] as [Int]).last ?? (([255, 0, 10] as [Int]).last ?? Int.max))) {
        case ..<0:
            let (t49, t50) = ((("3.5" as String?) != nil) ? (10, "a") : (100, "42"))
        case 0, 2, 4:
            let v51: Record3 = Record3(field0: 1)
        case let n48 where !(true):
            var v52: String = (((n48 &+ n48) <= (small(n48) * small(n48))) ? ([] as [String]).joined(separator: "3.5").clipped.uppercased() : clip("3.5\(String(true))\(clip("tea, milk\(2.5)\("-7")"))"))
        case 5...20:
            var v53: String = clip("🇳🇴\((((true || false) ? (nil as Int?).map { x54 in "42" } : (false ? (nil as String?) : ("Zed" as String?)))) as Any)\(p0.b)")
        default:
            var v55: [[Int]] = cut(([([0.1, (-1.5), 0.1, 3.25] as [Double]), ([(-1.5)] as [Double]), ([0.1, 2.5, 0.5] as [Double])] as [[Double]]).flatMap { $0 }).map { x56 in Array(repeating: "42".count, count: abs((5 / 7) % 4)) }
        }
    }
    var v57: Int = ((["b": toInt(1.0)] as [String: Int])["b"] ?? (-1))
    log.append(describe(p0))
    log.append(describe(v57))
    return (-4)
}
func function4(_ p0: Int, _ p1: Record3, a2 p2: Int?) -> Choice4 {
    log.append(describe((p0, p0)))
    loop59: for i58 in cut((false ? ([p0] as [Int]) : ([p0, p0, p0, p0] as [Int])).sorted()) {
        switch small(abs(small(i58))) {
        case ..<0:
            switch (Choice2.case0(part0: (p0 &- i58))) {
            case .none:
                var v61: Int = p1.field0
            case .case0(let e62):
                let v63: Double? = cut((0..<abs(i58 % 5)).map { x64 in (-0.25) } + cut(([1.0, (-1.5)] as [Double]) + ([] as [Double]))).first
            }
        case 0, 2, 4:
            var v65: [Int] = ([toInt(0.5)] as [Int])
        case let n60 where (p0 != i58):
            var v66: Choice4 = Choice4.case0
        case 5...20:
            if ((["x y", "ab"] as [String]).map { x67 in p0 }.map { x68 in i58 }.allSatisfy { x69 in (bound(1.0) > bound(100.0 - (-1.5))) }) {
                let v70: Int = p1.field0
            } else if ((Int(Int8(truncatingIfNeeded: i58)) != (small(p0) + small(p0)))) {
                var v71: Record3 = ((1...9).contains(2) ? pick(([p0] as [Int]).contains(p0), Record3(field0: i58), Record3(field0: p0)) : Record3(field0: max(i58, p0)))
            } else {
                var v72: Record3 = Record3(field0: p0)
            }
        default:
            let v73: [Record1] = Array(([i58] as [Int]).suffix(2)).map { x74 in Record1(field0: false) }
        }
        if (p1.computed.hasSuffix(p1.computed)) {
            var v75: String? = ("a" as String?)
            if ("42".hasPrefix(clip((false ? "naïve" : "swift") + clip("ab" + "swift")))) {
                v75 = nil
            } else if ((([p0, p0, i58, i58] as [Int]).count != i58)) {
                log.append(describe(Int(pick(false, "naïve", "tea, milk"))))
            } else {
                v75 = zip((["x y", "-7"] as [String]), ([] as [String])).map { clip($0 + $1) }.sorted(by: >).first
            }
        } else if (true) {
            log.append(describe(((p0 <= p0) ? p1 : Record3(field0: p0))))
        } else {
            if (((["Zed", "b", "-7"] as [String]).joined(separator: String(p0, radix: 2)).clipped != String((i58 / 3), radix: 2))) {
                var v76: Int = ((p2 != nil) ? pick(true, ([i58] as [Int]), ([p0, i58, i58] as [Int])) : ([] as [String]).map { x77 in i58 }).reduce(((true ? p0 : i58) | "x y".count)) { $0 &+ $1 }
                v76 ^= (small(((i58 << 70) ^ v76)) * small(-small(p1.field0)))
            } else if ((pick(false, i58, i58) >= i58)) {
                var v78: Bool = (clip(p1.computed + ("-7".first.map { String($0) } ?? "ab")) <= "naïve")
            } else {
                var v79: [[String]] = ([([(("hello" as String?) ?? "🇳🇴")] as [String])] as [[String]])
            }
        }
    }
    if ((max((p0 &- p0), (p0 | p0)) >= (p0 & p0))) {
        loop81: for i80 in (1...4).reversed() {
            let v82: String = clip("🇳🇴\(Choice4.none)\(clip(clip("Zed" + "naïve") + ("b".first.map { String($0) } ?? "swift")))")
        }
        if ((pick((p0 >= p0), String(repeating: "ab", count: abs(p0 % 4)).clipped, String(0.1)) > clip("é\(Record3(field0: p0))\(String(repeating: "hello", count: abs(p0 % 4)).clipped)"))) {
            switch small(((p0 == p0) ? Int(UInt32(truncatingIfNeeded: p0)) : Int.max)) {
            case ..<0:
                var v84: Int = (p0 % (-3))
            case 0, 2, 4:
                let (t85, t86) = (String("-7".reversed()), (small(p0) - small(p0)))
            case let n83 where (false && true):
                var v87: Bool = cut(([p0, p0, p0] as [Int]).map { x88 in x88 } + ([p0] as [Int])).contains((([false, false] as [Bool]).map { x89 in p0 }.at(p0) ?? (n83 &- p0)))
            case 5...20:
                let v90: (a: Int, b: Int) = (a: pick((p0 != p0), (false ? p0 : p0), "hello".count), b: ([false, true, true] as [Bool]).map { x91 in p0 }.count)
            default:
                var v92: [[Int]] = pick((false != false), ([([p0, p0, p0, p0] as [Int]), ([p0, p0] as [Int])] as [[Int]]), ([(-1.5), 12.75, 0.5, 2.5] as [Double]).map { x93 in ([p0] as [Int]) }).filter { x94 in ([""] as [String]).map { x95 in p0 }.allSatisfy { x96 in (p0 <= x96) } }
            }
            var v97: String = String(p1.computed.uppercased().prefix(2))
        } else if (((p0 / (-3)) != -small(p0))) {
            let f98: (Int) -> Int = { (p99: Int) -> Int in p1.field0 }
        } else {
            var v100: Record1 = Record1(field0: false)
        }
    } else {
        var v101: Int? = ((1...9).contains((small(p0) - small(p0))) ? ([p0, p0, p0] as [Int]).first(where: { x102 in ([] as [Double]).isEmpty }) : Int("3.5"))
    }
    log.append(describe(((p0 & p0), toInt(1.0))))
    let v103: Choice4 = Choice4.case0
    var v104: Record1 = Record1(field0: (1...9).contains(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v103))
    log.append(describe(v104))
    return Choice4.case0
}
func function5(a0 p0: Int, _ p1: Record3, a2 p2: Record3) -> [Int] {
    let v107: Record3 = p1
    var k108 = 0
    loop109: while k108 < 2 {
        k108 += 1
        let v110: Record1 = Record1(field0: true)
        let f111: (String) -> Int = { (p112: String) -> Int in ([k108] as [Int]).reduce(pick(false, p0, k108)) { $0 &+ $1 } }
    }
    let f113: (String) -> Int = { (p114: String) -> Int in (((nil as Int?) ?? p0) / 2) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v107))
    return cut((0..<abs((p0 ^ p0) % 5)).map { x115 in (small(x115) + small(p0)) } + ([p1.field0] as [Int]))
}
func function6(a0 p0: Int, a1 p1: Int, _ p2: Record3) -> [String] {
    let v116: (Double, Int) = (0.0, p0)
    var v117: [Int] = cut(([p0] as [Int]) + ([p1, p0, p0] as [Int])).sorted(by: >).filter { x118 in ((true ? "Zed" : "x y") <= pick(true, "ab", "ab")) }
    let v119: String = zip((["b"] as [String]), v117.compactMap { x120 in ("-7" as String?) }).map { clip($0 + $1) }.joined(separator: p2.computed).clipped
    log.append(describe((0..<abs(p1 % 5)).map { x121 in p1 }.sorted(by: >)))
    v117 = ([] as [Int])
    if (false) {
        log.append(describe(Record1(field0: (p0 > p1))))
        switch (Choice4.none) {
        case .none:
            let f122: (Bool) -> Bool = { (p123: Bool) -> Bool in false }
        case .case0:
            if v117.count > 2 { v117.swapAt(0, 2) }
        }
    } else {
        defer { log.append(clip("swift\(false)\(v119)")) }
    }
    log.append(describe(p2))
    log.append(describe(v116))
    log.append(describe(v117))
    log.append(describe(v119))
    return cut(cut(([v119, v119, v119, v119] as [String]).filter { x124 in true } + ([] as [String])) + cut(([([v119, v119] as [String])] as [[String]]).flatMap { $0 }))
}
func function7(a0 p0: [[String]], a1 p1: Int, a2 p2: (Int, Int)) -> String {
    if let u125 = (pick(true, ([] as [Bool]), ([true] as [Bool])).first(where: { x126 in (p1 != p1) })) {
        var v127: Int = (p1 &- p1)
        log.append(describe(([v127, p1] as [Int]).first(where: { x128 in (x128 <= v127) })))
    } else {
        do {
            let r129 = try risky(Array(([p1, p1, p1] as [Int]).prefix(2)).count)
            var v130: Int = (small(r129) * small((p1 &+ p1))).nonzeroBitCount
        } catch Trouble.large(let n) {
            log.append(describe(n))
            do {
                let r131 = try risky((toInt(0.0) &* p1))
                var v132: String = String(repeating: "swift", count: abs((p2.0 ^ (small(r131) + small(p1))) % 4)).clipped
            } catch Trouble.large(let n) {
                log.append(describe(n))
                log.append(describe(String(p1, radix: 2)))
            } catch {
                log.append("\(error)")
            }
        } catch {
            log.append("\(error)")
        }
    }
    var v133: String? = ("tea, milk" as String?)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v133))
    return cut(pick(false, p0, p0).flatMap { $0 }).joined(separator: String((v133 ?? "naïve").prefix(2))).clipped
}
finish("function0", describe(function0((5 &* 2), a1: Record3(field0: Int.min))))
finish("function0", describe(function0("ab".count, a1: Record3(field0: 255))))
finish("function1", describe(function1(!(true), Record3(field0: 0))))
finish("function1", describe(function1("42".hasPrefix("x y"), Record3(field0: 2))))
finish("function2", describe(function2(a0: (false ? ("hello" as String?) : ("ab" as String?)))))
finish("function2", describe(function2(a0: (nil as String?))))
finish("function3", describe(function3(a0: (a: "tea, milk", b: "é"))))
finish("function3", describe(function3(a0: (a: "x y", b: "hello"))))
finish("function4", describe(function4(((-1) &* (-4)), pick(true, Record3(field0: 1), Record3(field0: 100)), a2: ([0] as [Int]).first(where: { x105 in true }))))
finish("function4", describe(function4((small(2) + small(255)), (false ? Record3(field0: 17) : Record3(field0: 17)), a2: (nil as Double?).flatMap { x106 in (nil as Int?) })))
finish("function5", describe(function5(a0: toInt(0.1), Record3(field0: 10), a2: Record3(field0: 2))))
finish("function5", describe(function5(a0: ((-1) ^ 5), pick(false, Record3(field0: 0x1F), Record3(field0: Int.max)), a2: Record3(field0: Int.min))))
finish("function6", describe(function6(a0: ~small(1_000), a1: Int(Int8(truncatingIfNeeded: (-1))), Record3(field0: Int.min))))
finish("function6", describe(function6(a0: (0x1F &+ (-1)), a1: Int(Int32(truncatingIfNeeded: 100)), Record3(field0: 1_000))))
finish("function7", describe(function7(a0: ([] as [[String]]), a1: ((nil as Int?) ?? 255), a2: (17, (-1)))))
finish("function7", describe(function7(a0: Array(repeating: (["ab", "x y", "-7", "a"] as [String]), count: abs(0x1F % 4)), a1: (10 &<< 8), a2: (1_000, 17))))
