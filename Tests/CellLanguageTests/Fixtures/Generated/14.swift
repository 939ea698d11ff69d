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
    var computed: Double { bound(abs(2.5).squareRoot() + max(100.0, (-0.25))) }
    mutating func change(_ n: Int) { field0 = clip("hello\((true ? (n, field0) : (n, field0)))\("ab")") }
}
struct Record3: Equatable {
    var field0: Bool
    var field1: Double
    var computed: Int { 17 }
    mutating func change(_ n: Int) { field1 = 1.0 }
}
enum Choice2: Equatable {
    case none
    case case0(part0: String)
    case case1
    var computed: String {
        switch self {
        case .none: return clip("swift\((Int("naïve")) as Any)\(clip("-7" + "ab"))")
        case .case0(let x0): return ((true ? false : true) ? (x0.first.map { String($0) } ?? x0) : "x y")
        case .case1: return clip("x y" + "").lowercased()
        }
    }
}
enum Choice4: Equatable {
    case none
    case case0
    var computed: Int {
        switch self {
        case .none: return clip("hello\("a")\("")").count
        case .case0: return (([5, 2, 3, 3] as [Int]).firstIndex(of: Int(Int32(truncatingIfNeeded: 0x1F))) ?? -1)
        }
    }
}
func function0(_ p0: String, _ p1: [[String]]) -> Int {
    switch (Choice2.case0(part0: p0)) {
    case .none:
        switch (Choice2.none) {
        case .none:
            if (((small((10 | (-1))) - small((2 ^ 2))) <= Int(Int32(truncatingIfNeeded: p0.count)))) {
                let v5: Choice4 = Choice4.none
                let v6: (a: String, b: Int) = (a: p0, b: Int.max)
            } else {
                var v7: Bool = pick(([] as [Int]).contains { x8 in (x8 == x8) }, ([0x1F, Int.min] as [Int]).filter { x9 in false }.allSatisfy { x10 in (x10 <= x10) }, (1...9).contains((small(100) - small(5))))
            }
        case .case0(let e11):
            if (((abs(small(1)) <= (Int.max &+ 3)) && true)) {
                log.append(describe((0..<abs((small(0x1F) + small((-1))) % 5)).map { x12 in (false == false) }))
                var v13: Choice2 = Choice2.none
            } else {
                let (t14, t15) = (0.0, 17)
            }
        case .case1:
            var v16: Int = zip(Array(repeating: 2, count: abs(Int.min % 4)), ([Int.max, (-1)] as [Int]).sorted(by: >)).map { $0 &+ $1 }.reduce((([255, 10, 10, Int.max] as [Int]).last ?? Int.max)) { $0 &+ $1 }
        }
    case .case0(let e17):
        loop19: for i18 in 0..<1 {
            switch (Choice4.case0) {
            case .none:
                let v20: Record3 = Record3(field0: (abs(small(i18)) <= (([i18, i18, i18] as [Int]).at(i18) ?? i18)), field1: (([(-1.5), 3.25, 1e-3] as [Double]).first(where: { x21 in true }) ?? max(1.0, 1e-3)))
            case .case0:
                let v22: Double = min(bound(Double(i18)), 0.0).rounded(.towardZero)
            }
            let v23: Int? = ((0..<abs(i18 % 5)).map { x24 in i18 }.isEmpty ? Int(String(i18, radix: 16)) : Int(p0))
            var v25: Int? = (0..<abs((small(i18) + small(i18)) % 5)).map { x26 in (v23 ?? i18) }.last
        }
    case .case1:
        if (([true, false] as [Bool]).map { x27 in ((3.25 as Double?) ?? 0.0) }.isEmpty) {
            defer { log.append(clip("🇳🇴\(([] as [Int]))\(p0)")) }
            var v28: Int = ([3, Int.max, 0x1F, 1] as [Int]).reduce(~small(([1_000, Int.min, (-1)] as [Int]).reduce(0x1F) { $0 &+ $1 })) { $0 &+ $1 }
        } else {
            var v29: [Bool] = ([(((nil as Int?) ?? 255) < Int(UInt8(truncatingIfNeeded: 2)))] as [Bool])
        }
    }
    loop31: for i30 in cut(pick(((10 as Int?) == nil), ([] as [Bool]), ([] as [Bool]))) {
        if (i30) {
            var v32: Double? = Double(p0).flatMap { x33 in ([i30] as [Bool]).first(where: { x34 in x34 }) }.map { x35 in bound(0.1 / (-1.5).rounded(.up)) }
            v32 = (0..<abs(-small(3) % 5)).map { x36 in bound(100.0 - 0.0) }.first(where: { x37 in i30 })
        } else if (i30) {
            var v38: Choice4 = Choice4.none
        } else {
            let v39: Double = bound(bound(Double((small(17) + small(1_000)))) * (-bound(3.25 - (-1.5))))
        }
    }
    var v40: Record3 = Record3(field0: true, field1: (-1.5))
    if ((1...9).contains(Int(UInt32(truncatingIfNeeded: 1)).nonzeroBitCount)) {
        log.append(describe(p0))
    } else if ((false == (false == false))) {
        var v41: [Choice4] = ([Choice4.none, Choice4.case0] as [Choice4])
    } else {
        if ((Array(([p0, p0, p0, p0] as [String]).dropFirst()).first(where: { x42 in ((-4) > 1) }) == nil)) {
            defer { log.append(String(repeating: p0, count: abs(100 % 4)).clipped) }
            if (!(Array(([100.0] as [Double]).suffix(2)).isEmpty)) {
                v40.field1 = 0.0
                v40 = Record3(field0: (v40.computed < (0 | 1_000)), field1: max(bound(Double(2)), (true ? 0.5 : 12.75)))
            } else if (v40.field0) {
                var v43: Double = cos(v40.field1)
            } else {
                var v44: [Choice4] = ([Int.max, 0x1F, 3] as [Int]).filter { x45 in true }.compactMap { x46 in ([x46, x46, x46, x46] as [Int]).first(where: { x47 in false }) }.map { x48 in Choice4.case0 }
            }
        } else {
            if (false) {
                let v49: Int = (((([Int.max, Int.min] as [Int]).first ?? 2) | (([1_000, (-4), 0, 5] as [Int]).max() ?? 255)) &+ -small(1_000))
            } else {
                log.append(describe(pick(true, ([1.0, 12.75, 12.75] as [Double]), ([] as [Double])).first(where: { x50 in (10 == 3) })))
            }
        }
    }
    if ((clip("-7\((1 != Int.max))\((false ? p0 : p0))") != p0)) {
        v40.field0 = pick((3 != 255), !(false), false)
    } else if ((3.25 == bound(12.75 + 3.25))) {
        switch (Choice2.none) {
        case .none:
            log.append(describe(Array(([] as [Bool]).dropLast()).map { x51 in ((["d": 17] as [String: Int])[p0] ?? 17) }))
        case .case0(let e52):
            v40 = Record3(field0: true, field1: (((-0.25) as Double?) ?? bound(1.0 + 0.5)))
        case .case1:
            if let u53 = (Int(p0).map { x54 in (true != false) }) {
                let (t55, t56) = (v40.field1, clip("swift\((u53, p0))\(p0)"))
                v40.change(((small(3) - small(100)) % 3))
            } else {
                log.append(describe(Record3(field0: (bound(0.5) >= 0.1), field1: (-12.75))))
            }
        }
    } else {
        do {
            let r57 = try risky((small(v40.computed) * small((small(1) - small(10)))))
            let f58: (Int) -> Bool = { (p59: Int) -> Bool in ([] as [Bool]).compactMap { x60 in (nil as Double?) }.isEmpty }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(bound(bound(0.1 + (-0.25)) - bound(Double(Int.min)))))
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v40))
    return (0 &+ (p0.count / (-3)))
}
func function1(a0 p0: Choice4, _ p1: [[Double]], _ p2: Record1) -> Int {
    var v62: Double = p2.computed
    loop64: for i63 in cut(cut((true ? p1 : p1).flatMap { $0 })) {
        let v65: Record3 = Record3(field0: (([10, 5, (-4)] as [Int]).reduce(3) { $0 &+ $1 } >= ((nil as Int?) ?? 255)), field1: tanh(bound(i63 / v62)))
    }
    loop67: for i66 in 0..<3 {
        if let u68 = (Int("".lowercased())) {
            switch (Choice4.none) {
            case .none:
                v62 = bound(v62 - bound(((i66 < i66) ? bound(v62.truncatingRemainder(dividingBy: 3.5)) : v62) - abs(v62).squareRoot()))
            case .case0:
                var v69: Int = (i66 / 3)
            }
        } else {
            let f70: (String) -> Int = { (p71: String) -> Int in i66 }
        }
        v62 = bound(v62 * 1.0)
        v62 = bound(v62 * p2.computed)
    }
    loop73: for i72 in 1...6 where i72 % 2 == 0 {
        let v74: [Choice4] = ([Choice4.case0, (("Zed" < "3.5") ? (false ? p0 : p0) : Choice4.none)] as [Choice4])
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v62))
    return p0.computed
}
func function2(_ p0: Bool, a1 p1: Record1, a2 p2: Bool) -> Choice2 {
    if let u75 = (Int((p0 ? "b" : "tea, milk"))) {
        var v76: [Int] = ([] as [Int])
        var v77: [Int] = v76
    } else {
        var k78 = 0
        loop79: repeat {
            k78 += 1
            var v80: Double = p1.computed
            log.append(describe(([] as [String])))
        } while k78 < 1
    }
    let v81: Int = ([(small(3) - small(10)), (1_000 % 10), (1 &+ 100), ([] as [Int]).count] as [Int]).count
    let f82: (Int) -> String = { (p83: Int) -> String in "42" }
    var v84: Record3 = Record3(field0: p2, field1: 0.1)
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v81))
    log.append(describe(v84))
    return Choice2.none
}
func function3(a0 p0: Int, a1 p1: [Record3]) -> Double {
    let v85: (String, String) = ((1...9).contains(pick(false, p0, p0)) ? ("hello", "Zed") : ("🇳🇴", "b"))
    var v86: Int = ([0.5, 3.25, 1e-3, 0.0] as [Double]).count
    loop88: for i87 in 0..<1 {
        var v89: Double = pick("tea, milk".uppercased().hasPrefix(v85.0), bound(0.5 - abs(2.5).squareRoot()), (-pick(true, (-1.5), (-1.5))))
        log.append(describe(bound(Double(((nil as Int?) ?? v86)))))
    }
    if (false) {
        var v90: Bool? = (true as Bool?)
    } else if ((v86 != (small(v86) + small(p0)))) {
        defer { log.append("".lowercased()) }
    } else {
        var v91: Choice4 = Choice4.case0
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v85))
    log.append(describe(v86))
    return bound(bound(bound(12.75.truncatingRemainder(dividingBy: 3.5)) - bound(100.0 * 100.0)).truncatingRemainder(dividingBy: 3.5))
}
func function4(a0 p0: Bool) -> [Choice2] {
    var v92: [[Int]] = cut(([Int.min] as [Int]).map { x93 in ([p0, p0] as [Bool]) }.flatMap { $0 }).map { x94 in ([17] as [Int]) }
    v92 = ([([Int.min] as [Int]), ([1, 255] as [Int]), ([] as [Int]), ([(-1), 1, 17] as [Int])] as [[Int]])
    log.append(describe(p0))
    log.append(describe(v92))
    return (0..<abs(-small(5) % 5)).map { x95 in (1e-3 == (-0.25)) }.map { x96 in function2((2 > (-4)), a1: Record1(field0: "x y"), a2: ([Int.max, 0x1F, 255] as [Int]).contains(5)) }
}
func function5(_ p0: [Bool]) -> Choice4 {
    let v97: Choice2 = Choice2.case1
    loop99: for i98 in stride(from: 4, to: -1, by: -3) {
        switch (Choice4.case0) {
        case .none:
            if ((false ? false : false)) { break loop99 }
        case .case0:
            let v100: Record3 = Record3(field0: clip("3.5\(([([] as [String]), (["42", "hello", "ab"] as [String]), (["ab", "", "42", "Zed"] as [String]), ([] as [String])] as [[String]]))\("ab")").contains(clip("3.5\(Record1(field0: "42"))\("swift")")), field1: bound(bound(0.5 * (-1.5)) - floor(3.25)))
        }
    }
    if let u101 = (("a".hasPrefix("🇳🇴") ? Double("3.5") : (nil as Double?))) {
        let v102: Choice2 = v97
        var k103 = 0
        loop104: repeat {
            k103 += 1
            if (cut(([k103, k103] as [Int]).compactMap { x105 in ("naïve" as String?) } + ([] as [String]).sorted()).contains(v102.computed)) {
                var v106: Bool? = ([u101] as [Double]).first.flatMap { x107 in ("🇳🇴" as String?).map { x108 in k103 } }.flatMap { x109 in (true ? p0.first(where: { x110 in x110 }) : p0.at(x109)) }
                v106 = (1 as Int?).map { x111 in x111 }.flatMap { x112 in (false ? (nil as String?) : ("ab" as String?)) }.map { x113 in (([x113, x113, x113] as [String]).at(k103) == nil) }
            } else if ((("ab" as String?).flatMap { x114 in ((-1) as Int?) } != nil)) {
                log.append(describe(Record3(field0: true, field1: bound(Double(k103)))))
            } else {
                let (t115, t116) = (k103, 3.25)
            }
        } while k103 < 1
    } else {
        var v117: [Record1] = ([] as [Record1]).filter { x118 in false }
    }
    log.append(describe(p0))
    log.append(describe(v97))
    return Choice4.none
}
func function6(_ p0: Record1, a1 p1: Int) -> Int? {
    var v120: [Int] = ([p1, p1, p1] as [Int]).sorted().sorted()
    if (((("b" as String?) ?? (false ? "42" : "ab")) >= String(p0.field0.prefix(2)))) {
        var v121: Bool = (((v120.firstIndex(of: p1) ?? -1) <= (p1 | p1)) == !(true))
        let (t122, t123) = (v121, p1)
    } else {
        if v120.count > 2 { v120.swapAt(0, 2) }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v120))
    return ((!(false) != v120.contains { x124 in false }) ? Int(p0.field0) : Int(clip("b" + "hello")))
}
func function7(_ p0: String, _ p1: Double) -> String {
    do {
        let r125 = try risky((small(p0.count) + small(p0.count)))
        let (t126, t127) = (p1, p0)
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var k128 = 0
        loop129: repeat {
            k128 += 1
            log.append(describe(p0.count))
        } while k128 < 2
    } catch {
        log.append("\(error)")
    }
    let v130: Choice4 = Choice4.case0
    var v131: Bool? = pick(((nil as Bool?) == nil), (false ? ([false] as [Bool]) : ([false, true, false, false] as [Bool])), ([5] as [Int]).map { x132 in true }).last
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v130))
    log.append(describe(v131))
    return p0
}
finish("function0", describe(function0(("3.5".first.map { String($0) } ?? "hello"), ([(["b", "hello"] as [String])] as [[String]]).filter { x61 in true })))
finish("function0", describe(function0(String("".dropFirst()), ([(["3.5", "a", "3.5", "swift"] as [String]), (["-7", "hello", "b", "-7"] as [String])] as [[String]]))))
finish("function1", describe(function1(a0: Choice4.none, Array(([([0.5, 2.5, (-1.5)] as [Double])] as [[Double]]).dropLast()), Record1(field0: "naïve"))))
finish("function1", describe(function1(a0: Choice4.case0, cut(([([0.0] as [Double]), ([] as [Double]), ([(-1.5), 2.5] as [Double]), ([0.1] as [Double])] as [[Double]]) + ([([100.0, 100.0, 0.0] as [Double]), ([(-0.25), 2.5] as [Double]), ([1e-3, 0.5] as [Double])] as [[Double]])), Record1(field0: "-7"))))
finish("function2", describe(function2(false, a1: (true ? Record1(field0: "x y") : Record1(field0: "tea, milk")), a2: (false != false))))
finish("function2", describe(function2((false || true), a1: Record1(field0: "a"), a2: (10 >= 17))))
finish("function3", describe(function3(a0: ((-1) % 10), a1: ([Record3(field0: true, field1: (-0.25)), Record3(field0: true, field1: 0.1), Record3(field0: false, field1: 0.1), Record3(field0: false, field1: (-0.25))] as [Record3]))))
finish("function3", describe(function3(a0: pick(true, 1, (-1)), a1: ([Record3(field0: true, field1: 12.75), Record3(field0: false, field1: 2.5)] as [Record3]))))
finish("function4", describe(function4(a0: (1...9).contains((-4)))))
finish("function4", describe(function4(a0: (Int.min != 5))))
finish("function5", describe(function5((["🇳🇴"] as [String]).compactMap { x119 in (true as Bool?) })))
finish("function5", describe(function5(([] as [Bool]))))
finish("function6", describe(function6(pick(true, Record1(field0: "x y"), Record1(field0: "é")), a1: (1_000 % 2))))
finish("function6", describe(function6(Record1(field0: "-7"), a1: (10 / 3))))
finish("function7", describe(function7(clip("tea, milk\(Choice4.none)\("42")"), bound(Double((-4))))))
finish("function7", describe(function7("swift", ([0.5, 1e-3, 1.0] as [Double]).reduce(100.0) { bound($0 - $1) })))
