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
    var field0: String
    var computed: Int { (cut(([1] as [Int]) + ([0, Int.min, Int.max] as [Int])).max() ?? (([] as [Int]).max() ?? 5)) }
    mutating func change(_ n: Int) { field0 = "swift" }
}
struct Record3: Equatable {
    var field0: String
    var field1: Bool?
    var computed: Int { (([Int.min, 0x1F, 1_000, 255] as [Int]).firstIndex(of: (true ? 1_000 : 2)) ?? -1) }
    mutating func change(_ n: Int) { field1 = Array(([false, true, true, true] as [Bool]).reversed()).first(where: { x4 in (x4 == x4) }) }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1(String)
    case case2(Double, part1: String)
    var computed: Double {
        switch self {
        case .none: return bound(max(2.5, 0.0) / floor((-0.25)))
        case .case0: return (-0.25)
        case .case1(let x0): return bound(([] as [Double]).reduce((-1.5)) { bound($0 - $1) }.truncatingRemainder(dividingBy: 3.5))
        case .case2(let x0, let x1): return bound(Double(~small(5)))
        }
    }
}
enum Choice5: Equatable {
    case none
    case case0(Int, Double)
    case case1(Double, Double)
    var computed: Int {
        switch self {
        case .none: return ((0 as Int?) ?? 17).leadingZeroBitCount
        case .case0(let x0, let x1): return (x0 >> 70)
        case .case1(let x0, let x1): return (Array(repeating: Int.max, count: abs(Int.min % 4)).at((([] as [Int]).at(1) ?? Int.max)) ?? 1_000)
        }
    }
}
func function0(_ p0: Int, _ p1: Int?) -> Double {
    if ((p0 >= (small(p0) * small((p0 &- p0))))) {
        log.append(describe(Double(clip("-7\((p0, false))\("")"))))
    } else {
        var v6: Int = p0
    }
    log.append(describe(((true ? p1 : p1) ?? ([p0, p0, p0] as [Int]).count)))
    log.append(describe(([p0, p0, p0, p0] as [Int]).last))
    log.append(describe(p0))
    log.append(describe(p1))
    return max((Double("swift") ?? bound(Double(p0))), 0.0)
}
func function1(a0 p0: Int) -> Record1 {
    if ((p0 > abs(small(p0)))) {
        switch small(p0) {
        case ..<0:
            if (((zip(([p0, p0, p0, p0] as [Int]), ([] as [Int])).map { $0 &+ $1 }.at(p0) ?? p0) > ((small(p0) + small(p0)) / (-3)))) {
                log.append(describe(bound(bound(1.0 * 1.0) / 12.75)))
                log.append(describe(Choice5.none))
            } else if (clip("-7\(p0)\("ab")").hasPrefix("42")) {
                let f9: (Bool) -> Int = { (p10: Bool) -> Int in p0 }
            } else {
                var v11: Record1 = Record1(field0: String((false ? "hello" : "a").sorted()))
            }
        case 0, 2, 4:
            if let u12 = ((([true, true, false, false] as [Bool]).isEmpty ? (nil as Bool?) : ((-4) as Int?).map { x13 in false })) {
                var v14: Record3 = Record3(field0: String(0x1F, radix: 16), field1: ([u12, u12] as [Bool]).first(where: { x15 in u12 }))
                var v16: Double = max((([100.0, (-0.25)] as [Double]).last ?? bound(3.25.truncatingRemainder(dividingBy: 3.5))), bound((-(-0.25)) * bound(0.1.truncatingRemainder(dividingBy: 3.5))))
            } else {
                let v17: Double = pick(!(!(false)), (-([1e-3, 12.75, 3.25, 0.5] as [Double]).reduce(0.5) { bound($0 * $1) }), bound(((nil as Double?) ?? 0.0) / max(3.25, 1e-3)))
            }
        case let n8 where "".hasPrefix("ab"):
            if let u18 = ((true ? ("3.5" as String?) : ("b" as String?)).map { x19 in bound(12.75.truncatingRemainder(dividingBy: 3.5)) }) {
                let v20: Choice5 = Choice5.case0(n8, (-bound(u18 / u18)))
            } else {
                log.append(describe(abs(small(((["c": p0] as [String: Int])["b"] ?? n8)))))
            }
        case 5...20:
            let v21: Int = (([(([p0, p0, p0, p0] as [Int]).first ?? p0), (small(p0) + small(p0))] as [Int]).at(-small(pick(false, p0, p0))) ?? (false ? ([p0, p0, p0] as [Int]) : ([p0, p0, p0, p0] as [Int])).reduce(([(-1.5)] as [Double]).count) { $0 &+ $1 })
        default:
            log.append(describe((clip("naïve\(Choice2.case0)\("swift")"), 0x1F)))
        }
    } else {
        if (cut((["🇳🇴", "naïve"] as [String]) + (["tea, milk", "swift", "42"] as [String])).compactMap { x22 in ([p0, p0] as [Int]).first(where: { x23 in false }) }.allSatisfy { x24 in (p0 != p0) }) {
            var v25: [[Bool]] = Array(repeating: ([false, false, true, true] as [Bool]), count: abs(p0 % 4))
        } else if (("naïve".count <= p0)) {
            if let u26 = ((["🇳🇴"] as [String]).last.map { x27 in p0 }) {
                let v28: Choice2 = Choice2.case0
                var v29: Bool = (bound(max(0.1, bound(100.0 + 0.5))) < 12.75)
            } else {
                var v30: Record1 = Record1(field0: clip("swift\((true ? ([] as [[String]]) : ([(["ab", "x y", "x y"] as [String])] as [[String]])))\(String(1e-3))"))
            }
        } else {
            let f31: (Int) -> Bool = { (p32: Int) -> Bool in "".hasSuffix(clip("3.5\(p0)\("é")")) }
        }
    }
    defer { log.append(String("".sorted())) }
    var v33: [Choice2] = Array(([] as [Choice2]).suffix(2))
    log.append(describe(p0))
    log.append(describe(v33))
    return Record1(field0: "")
}
func function2(_ p0: Bool) -> Bool {
    var k34 = 0
    loop35: repeat {
        k34 += 1
        var v36: Bool? = (true as Bool?)
        log.append(describe(Record1(field0: "a")))
    } while k34 < 4
    let v37: Int = (([1_000, 10] as [Int]).filter { x38 in p0 }.max() ?? (small((small((-1)) + small(Int.max))) * small((3 / 7))))
    let f39: (Int) -> String = { (p40: Int) -> String in clip("42\(([p0, p0, p0, p0] as [Bool]).compactMap { x41 in ("42" as String?) })\((p0 ? "" : "hello"))") }
    if (!(pick(false, (1...9).contains(v37), (v37 <= v37)))) {
        var k42 = 0
        loop43: while k42 < 1 {
            k42 += 1
            var v44: [Choice2] = ([Choice2.case0] as [Choice2])
            if let u45 = ((nil as String?).map { x46 in p0 }.map { x47 in clip("tea, milk\(1.0)\("🇳🇴")") }) {
                log.append(describe(u45))
            } else {
                v44.insert(Choice2.case2(1e-3, part1: "3.5"), at: v44.count / 2)
            }
        }
        loop49: for i48 in cut(Array(([p0, p0] as [Bool]).dropFirst())) {
            switch small(max(((nil as Int?) ?? v37), (v37 &>> 70))) {
            case ..<0:
                let v51: Double = 3.25
            case 0, 2, 4:
                let v52: Choice2 = Choice2.none
            case let n50 where p0:
                let v53: [Record3] = (0..<abs((v37 << 3) % 5)).map { x54 in Record3(field0: (("42" as String?) ?? "hello"), field1: (false as Bool?).map { x55 in p0 }) }
            case 5...20:
                log.append(describe(((i48 && i48) ? ([] as [Choice5]) : ([] as [Int]).map { x56 in Choice5.case1(0.1, 1e-3) })))
            default:
                let v57: Bool = (bound(bound(abs(0.5).squareRoot().truncatingRemainder(dividingBy: 3.5))) >= ceil(([(-0.25)] as [Double]).reduce((-0.25)) { bound($0 + $1) }))
            }
            switch ((([] as [Int]).allSatisfy { x58 in i48 } ? Choice5.case1(0.1, 0.5) : Choice5.case0(v37, 100.0))) {
            case .none:
                log.append(describe(Record1(field0: "naïve")))
            case .case0(let e59, let e60):
                log.append(describe(Choice5.case1(e60, e60)))
            case .case1(let e61, let e62):
                let (t63, t64) = ("naïve", v37)
            }
            var v65: Int = abs(small((v37 % 10)))
        }
    } else if ((pick(p0, 1e-3, 0.5) == bound(Double(v37)))) {
        if (((v37 ^ min(v37, v37)) == (v37 % (-3)))) {
            let v66: Bool = false
        } else if (p0) {
            if (p0) {
                log.append(describe(v37))
            } else if (p0) {
                var v67: [[Bool]] = ([([] as [Bool]), ([p0, p0] as [Bool])] as [[Bool]])
            } else {
                var v68: (Double, Double) = (min(1e-3, (p0 ? 0.1 : 3.25)), bound(1e-3 * ((0.5 as Double?) ?? 3.25)))
            }
        } else {
            if (!(((v37 | v37) != (([v37, v37] as [Int]).at(v37) ?? v37)))) {
                let (t69, t70) = (v37, "swift")
                log.append(describe((a: (p0 ? 100.0 : 0.0), b: (t69 % 10))))
            } else {
                var v71: [Bool] = (p0 ? Array(([p0, p0] as [Bool]).dropLast()) : pick(p0, ([v37, v37] as [Int]), ([v37, v37] as [Int])).map { x72 in !(p0) })
            }
        }
    } else {
        if (String(repeating: clip("ab\(Choice2.case2((-0.25), part1: "tea, milk"))\("b")"), count: abs((v37 ^ v37) % 4)).clipped.contains(clip("swift\(([([v37, v37, v37] as [Int]), ([v37] as [Int]), ([] as [Int])] as [[Int]]))\((("é" as String?) ?? "swift"))"))) {
            switch (Choice2.none) {
            case .none:
                var v73: Record1 = pick(p0, Record1(field0: clip("42\((p0, v37))\("é")")), Record1(field0: String("naïve".sorted())))
            case .case0:
                log.append(describe(((-1) as Int?)))
            case .case1(let e74):
                var v75: String = clip("naïve\(zip(([e74, e74, e74] as [String]), ([e74] as [String])).map { clip($0 + $1) }.joined(separator: clip("tea, milk\(Choice5.none)\(e74)")).clipped)\(f39((v37 >> 8)))")
            case .case2(let e76, let e77):
                let v78: Double = abs(e76).squareRoot()
            }
            let (t79, t80) = (v37, v37)
        } else if ((v37 >= v37)) {
            let v81: Choice5 = Choice5.case0(v37, (-1.5))
        } else {
            log.append(describe(bound(abs(0.0).squareRoot() * floor(12.75))))
        }
    }
    log.append(describe(([Record1(field0: "é")] as [Record1])))
    var v82: Double = (Double(String("naïve".reversed())) ?? floor(bound(100.0 - 2.5)))
    log.append(describe(p0))
    log.append(describe(v37))
    log.append(describe(v82))
    return p0
}
func function3(_ p0: String, _ p1: String?) -> Bool {
    let v83: Double = bound(bound(bound((-0.25) + (-1.5)) + bound(12.75 - 0.5)) * bound((-1.0) / 3.25))
    defer { log.append((p0.first.map { String($0) } ?? p0)) }
    var v84: [[String]] = cut(cut(([17, 1_000, 0] as [Int]) + ([100, 1, 0, 100] as [Int])).map { x85 in (false ? ([([p0, p0] as [String]), ([p0, p0, p0, p0] as [String])] as [[String]]) : ([([p0, p0, p0, p0] as [String]), ([p0] as [String])] as [[String]])) }.flatMap { $0 })
    var v86: Int = ((["a": p0.count, "c": (5 / 2)] as [String: Int])[clip("b\(Choice5.case1(v83, v83))\(p0)")] ?? 17)
    loop88: for i87 in cut(([clip("naïve\(v83)\(p0)"), ([p0, p0, p0, p0] as [String]).joined(separator: p0).clipped] as [String])) {
        var v89: Int? = (nil as Int?)
        v89 = Int(i87)
        var v90: Double = 0.5
    }
    log.append(describe(p1))
    log.append(describe(v83))
    log.append(describe(v84))
    log.append(describe(v86))
    return (v86 > (v86 | 0))
}
func function4(_ p0: Int?, a1 p1: Bool) -> [Double] {
    loop95: for i93 in cut(cut(([] as [Bool]) + ([] as [Bool]).filter { x94 in x94 })) {
        let v96: Bool = ((clip("swift" + "naïve") > clip("é" + "é")) ? ([100] as [Int]).filter { x97 in p1 }.allSatisfy { x98 in (p1 == i93) } : i93)
        let (t99, t100) = ((small(1_000) * small((-4))), "-7".count)
    }
    do {
        let r101 = try risky(((([1, 17, 3] as [Int]).min() ?? (-1)) % 3))
        var v102: Double? = (nil as Double?)
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v103: (Bool, String) = (p1, "Zed")
    } catch {
        log.append("\(error)")
    }
    if ((toInt(pick(p1, 0.0, 0.1)) == 10)) {
        var v104: Double? = ([1] as [Int]).compactMap { x105 in (p1 ? (nil as Double?) : (nil as Double?)) }.first
        if ((p1 ? p1 : Array(([10] as [Int]).dropFirst()).contains { x106 in ("tea, milk" != "a") })) {
            do {
                let r107 = try risky(-small("a".count))
                let v108: Record3 = Record3(field0: String((small(r107) - small(r107)), radix: 16), field1: (true as Bool?))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v109: (a: Int, b: Int) = (a: 255, b: 10)
            } catch {
                log.append("\(error)")
            }
            var v110: Record3 = Record3(field0: "Zed", field1: (nil as Bool?))
        } else {
            if let u111 = (((p1 == p1) ? ("swift" as String?).map { x112 in p1 } : (nil as Bool?))) {
                v104 = nil
            } else {
                var v113: Record3 = pick(((p1 ? "42" : "3.5") <= clip("42" + "42")), Record3(field0: clip("é\(((nil as String?)) as Any)\("x y")"), field1: ([p1, p1, p1, p1] as [Bool]).first(where: { x114 in x114 })), Record3(field0: "🇳🇴", field1: (true as Bool?)))
            }
        }
    } else if (true) {
        if let u115 = (p0.map { x116 in String(p1) }) {
            var v117: [Int] = pick(p1, ([Int.min, 1_000] as [Int]).sorted(), ([0, 2] as [Int]).filter { x118 in ([x118, x118] as [Int]).contains(x118) })
        } else {
            let v119: (a: Int, b: Double) = (a: 1_000, b: (-0.25))
        }
    } else {
        if let u120 = (pick(p1, ([(-1.5), 1e-3, 12.75] as [Double]), ([3.25] as [Double])).last) {
            if let u121 = (p0.map { x122 in clip("naïve\(u120)\("3.5")") }) {
                var v123: [Double] = ([tanh(bound(u120 + u120)), bound(u120 + bound(Double(1_000))), u120, bound(Double(u121.count))] as [Double])
            } else {
                log.append(describe(("b" as String?)))
            }
        } else {
            let v124: String = clip("x y\(bound(Double(abs(small(17)))))\(clip(("a".first.map { String($0) } ?? "é") + "x y".lowercased()))")
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return ([] as [Double]).filter { x125 in p1 }
}
func function5(a0 p0: String, a1 p1: [Choice2], a2 p2: [Record3]) -> Int? {
    loop128: for i127 in cut(([String(Int.min), String(p0.reversed())] as [String])) {
        var v129: Int = -small(cut(([2, 1] as [Int]) + ([2, (-4), 2] as [Int])).reduce(abs(small(17))) { $0 &+ $1 })
        v129 = ([1e-3, 0.1, 0.5] as [Double]).map { x130 in v129 }.map { x131 in Int(UInt8(truncatingIfNeeded: x131)) }.reduce((small((small(v129) + small(v129))) + small((small(v129) + small(v129))))) { $0 &+ $1 }
    }
    var k132 = 0
    loop133: while k132 < 1 {
        k132 += 1
        if ((((k132 / 10) <= k132) == (((["b": k132] as [String: Int])[p0] ?? k132) <= k132))) {
            let v134: String = pick((abs(small(k132)) <= toInt((-1.5))), pick(([true, false] as [Bool]).contains(true), p0, String(repeating: p0, count: abs(k132 % 4)).clipped), String(p0.dropFirst()))
            defer { log.append(pick(true, p0, p0)) }
        } else if ((([k132, k132, k132, k132] as [Int]).contains(k132) == (p0 != p0))) {
            log.append(describe(String(repeating: String(0.5), count: abs(k132 % 4)).clipped))
        } else {
            log.append(describe((pick(false, k132, k132) % 10)))
        }
        loop136: for i135 in (1...4).reversed() {
            var v137: [[Int]] = ([([i135, k132] as [Int]).map { x138 in (k132 / 7) }, ([i135, i135] as [Int]).sorted().filter { x139 in (p0 <= p0) }, zip(zip(([i135, i135, k132] as [Int]), ([k132, k132] as [Int])).map { $0 &+ $1 }, ([] as [String]).map { x140 in i135 }).map { $0 &+ $1 }, ([p0, p0] as [String]).map { x141 in k132 }.compactMap { x142 in Int(p0) }] as [[Int]])
            log.append(describe((false ? (1 as Int?) : (nil as Int?)).flatMap { x143 in (nil as Int?).flatMap { x144 in (0 as Int?) } }))
            let f145: (Int) -> Bool = { (p146: Int) -> Bool in (clip("swift\(p2)\(p0)") > p0) }
        }
    }
    switch (Choice2.case0) {
    case .none:
        var v147: Bool = ((([] as [Int]).sorted(by: >).at((small((-4)) - small((-1)))) ?? (true ? 1_000 : 255)) < ((["c": 2, "b": 1_000, "a": 3] as [String: Int])[p0] ?? (([Int.max, 3] as [Int]).at(3) ?? 5)))
    case .case0:
        var v148: Choice5 = Choice5.case1(2.5, bound(tanh(0.1) - abs(3.25).squareRoot()))
    case .case1(let e149):
        if (((pick(false, 0x1F, 100) & (small(3) + small((-4)))) == -small((([:] as [String: Int])[e149] ?? Int.max)))) {
            var v150: Int = clip(clip(p0 + p0) + (true ? e149 : e149)).count
        } else if (([p0] as [String]).map { x151 in (-1) }.isEmpty) {
            if let u152 = ((10 as Int?).flatMap { x153 in (nil as Int?) }) {
                var v154: Double = bound(([1e-3, 0.1] as [Double]).reduce((-1.5)) { bound($0 - $1) }.rounded(.up) - min(bound(2.5 * 2.5), (-(-0.25))))
                v154 = bound(v154 + cut(([u152, u152, u152, u152] as [Int]).compactMap { x155 in (100.0 as Double?) } + Array(repeating: v154, count: abs(u152 % 4))).reduce(bound(max(v154, v154) + (false ? v154 : v154))) { bound($0 - $1) })
            } else {
                var v156: [Int] = (0..<abs((small((small(0) + small(255))) - small((false ? 255 : 5))) % 5)).map { x157 in x157 }
            }
        } else {
            let v158: String = clip("tea, milk\((a: sin(0.1), b: pick(true, false, true)))\(("🇳🇴".first.map { String($0) } ?? clip("42\(p1)\(e149)")))")
        }
    case .case2(let e159, let e160):
        var v161: Int = ((([(-1), 17, (-1), 17] as [Int]).firstIndex(of: 3) ?? -1) &<< (-2))
    }
    var v162: String? = ([2.5, 0.0, 0.5] as [Double]).first.map { x163 in clip("b\((255 < Int.max))\((false ? p0 : p0))") }
    loop165: for i164 in 1...6 where i164 % 2 == 0 {
        log.append(describe(pick((p0 < p0), pick(false, Record1(field0: p0), Record1(field0: p0)), Record1(field0: p0))))
        let (t166, t167) = (bound(12.75 * 0.5), clip(p0 + p0))
    }
    log.append(describe(pick(((-1) != Int.max), 100.0.rounded(.towardZero), min(12.75, 100.0))))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v162))
    return Int(p0)
}
func function6(a0 p0: String, _ p1: String) -> Choice2 {
    let f169: (Double) -> Int = { (p170: Double) -> Int in (cut(([Int.max, (-1), 17] as [Int]) + ([5, 3, 10] as [Int])).last ?? (([] as [Int]).at(5) ?? 0x1F)) }
    var v171: Choice5 = Choice5.case0(1, 0.1)
    log.append(describe((((-1.5) != 1.0) ? (([5, 1, 3] as [Int]).at(Int.max) ?? 0x1F) : ((["d": 2, "c": 2, "b": Int.max] as [String: Int])[p0] ?? 10))))
    var k172 = 0
    loop173: repeat {
        k172 += 1
        if (p0.contains(p0)) {
            log.append(describe((1.0, true)))
            log.append(describe((true ? ([1e-3] as [Double]) : ([0.5, 1.0, 0.0] as [Double])).sorted()))
        } else if ((((17 as Int?) ?? k172) < ([k172, k172] as [Int]).count)) {
            log.append(describe((0..<abs(([] as [Bool]).count % 5)).map { x174 in Array(([] as [Double]).suffix(2)) }))
        } else {
            v171 = Choice5.none
        }
    } while k172 < 1
    if ((Int(Int32(truncatingIfNeeded: v171.computed)) != (([:] as [String: Int])[(("x y" as String?) ?? p1)] ?? max(5, (-1))))) {
        switch small(max(f169(0.0), Int(UInt8(truncatingIfNeeded: (-4))))) {
        case ..<0:
            v171 = Choice5.none
        case 0, 2, 4:
            let f176: (Int) -> Int = { (p177: Int) -> Int in p177 }
        case let n175 where ([] as [Double]).isEmpty:
            let v178: Record3 = Record3(field0: String(repeating: clip("42\(p0)\(p1)"), count: abs((([] as [Int]).first ?? n175) % 4)).clipped, field1: (nil as Bool?))
        case 5...20:
            let v179: Int = v171.computed
        default:
            v171 = Choice5.none
        }
        log.append(describe(cut(([(-1.5)] as [Double]) + ([0.5, 1e-3, 0.1, 12.75] as [Double])).map { x180 in Array(([10, 255, 2] as [Int]).suffix(2)) }))
    } else {
        log.append(describe(([3] as [Int]).first))
    }
    v171 = Choice5.none
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v171))
    return (((false ? true : true) || !(false)) ? Choice2.case0 : Choice2.case1(p1))
}
func function7(a0 p0: Bool, a1 p1: [[String]]) -> String? {
    let (t181, t182) = (100, 17)
    let v183: Record3 = pick((Int(UInt32(truncatingIfNeeded: t181)) != (t182 &- t182)), Record3(field0: clip("b" + "hello"), field1: ([p0, p0, p0] as [Bool]).first(where: { x184 in x184 })), Record3(field0: "", field1: (false as Bool?)))
    var v185: String = String("-7".prefix(2)).lowercased()
    switch (Choice2.none) {
    case .none:
        v185 = clip(v185 + clip("\(Choice2.case2(0.0, part1: v185))\(String((([t181, t181] as [Int]).first ?? t182), radix: 16))"))
    case .case0:
        loop187: for i186 in cut(([] as [String])) {
            v185 = clip(v185 + clip(([v185, i186, i186] as [String]).sorted().joined(separator: v185).clipped + i186))
        }
    case .case1(let e188):
        switch (Choice5.case1(bound(2.5 + 100.0), floor(0.1))) {
        case .none:
            let v189: (a: Double, b: Int) = (p0 ? (a: (-0.25), b: t182) : (a: function0(t182, (255 as Int?)), b: t182))
        case .case0(let e190, let e191):
            if (!(((e190 | t182) >= t182))) {
                let f192: (Bool) -> Bool = { (p193: Bool) -> Bool in p193 }
                v185 = clip(v185 + (p0 ? v185 : clip((("tea, milk" as String?) ?? e188) + v183.field0)))
            } else {
                var v194: String? = ("x y" as String?)
            }
        case .case1(let e195, let e196):
            var v197: Record1 = Record1(field0: clip(([e188, e188, v185] as [String]).joined(separator: v185).clipped + clip(e188 + e188)))
        }
    case .case2(let e198, let e199):
        var v200: Record1 = Record1(field0: v185)
    }
    let (t201, t202) = ((small(t181) - small(t182)), (t181 / 2))
    log.append(describe(v183))
    log.append(describe(v185))
    log.append(describe(t201))
    log.append(describe(t202))
    return cut(([v185, v185] as [String]) + pick(p0, ([v185, v185] as [String]), ([v185] as [String]))).at((small((p0 ? t182 : t182)) + small(v183.computed)))
}
finish("function0", describe(function0((17 &- 5), (nil as String?).map { x7 in 10 })))
finish("function0", describe(function0(pick(true, Int.max, 100), ([2, 100, 17] as [Int]).at(1_000))))
finish("function1", describe(function1(a0: (([255] as [Int]).max() ?? (-1)))))
finish("function1", describe(function1(a0: (small(5) * small(255)))))
finish("function2", describe(function2((["é", "hello", "x y"] as [String]).isEmpty)))
finish("function2", describe(function2(pick(true, false, true))))
finish("function3", describe(function3(clip("swift" + "é"), (["tea, milk", "tea, milk", "-7"] as [String]).first(where: { x91 in false }))))
finish("function3", describe(function3(((nil as String?) ?? "-7"), (1e-3 as Double?).flatMap { x92 in ("🇳🇴" as String?) })))
finish("function4", describe(function4(([Int.max, 100, 0, 100] as [Int]).first(where: { x126 in true }), a1: (5 > 1_000))))
finish("function4", describe(function4(Int("hello"), a1: (1_000 != 1))))
finish("function5", describe(function5(a0: "swift".lowercased(), a1: Array(repeating: Choice2.case0, count: abs(Int.max % 4)), a2: ([] as [Record3]))))
finish("function5", describe(function5(a0: clip("b\(0.1)\("a")"), a1: pick(true, ([Choice2.case0, Choice2.none, Choice2.case2(0.1, part1: "tea, milk")] as [Choice2]), ([Choice2.case2(0.1, part1: "tea, milk"), Choice2.none] as [Choice2])), a2: (0..<abs((-1) % 5)).map { x168 in Record3(field0: "é", field1: (false as Bool?)) })))
finish("function6", describe(function6(a0: String(0x1F), clip("é" + "naïve"))))
finish("function6", describe(function6(a0: String(1_000, radix: 2), clip("-7\(10)\("swift")"))))
finish("function7", describe(function7(a0: (10 < 10), a1: pick(false, ([(["3.5", "-7", "naïve", "42"] as [String]), (["3.5"] as [String]), (["42"] as [String])] as [[String]]), ([([] as [String]), (["naïve", "é", "Zed"] as [String]), (["x y"] as [String]), (["é", "Zed", "swift", "-7"] as [String])] as [[String]])))))
finish("function7", describe(function7(a0: ((nil as Int?) != nil), a1: (0..<abs(100 % 5)).map { x203 in (["Zed", "b"] as [String]) })))
