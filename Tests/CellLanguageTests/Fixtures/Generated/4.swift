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
    var computed: Double { 0.0 }
    mutating func change(_ n: Int) { field0 = false }
}
struct Record3: Equatable {
    var field0: String
    var field1: Int?
    var computed: Bool { !(false) }
    mutating func change(_ n: Int) { field1 = field1.flatMap { x4 in (false ? field1 : field1) } }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1
    var computed: Int {
        switch self {
        case .none: return 255
        case .case0: return (([1, Int.max] as [Int]).firstIndex(of: ([true, true, true, false] as [Bool]).count) ?? -1)
        case .case1: return Int.max.nonzeroBitCount.signum()
        }
    }
}
enum Choice5: Equatable {
    case none
    case case0
    case case1
    var computed: Bool {
        switch self {
        case .none: return ([(-4), 0] as [Int]).sorted().contains { x6 in ((nil as String?) != nil) }
        case .case0: return (1...9).contains((Int.max / 7))
        case .case1: return !(pick(true, false, true))
        }
    }
}
func function0(_ p0: String, a1 p1: Int) -> Choice5 {
    let v7: [[Bool]] = ([] as [Bool]).map { x8 in cut(([x8] as [Bool]) + ([x8] as [Bool])).filter { x9 in (p1 <= p1) } }
    let v10: Double = bound(bound(bound((-1.5) + 12.75) / bound((-0.25).truncatingRemainder(dividingBy: 3.5))) + bound(Double(p1)))
    var v11: Choice2 = Choice2.case1
    log.append(describe(p1))
    log.append(describe(v7))
    log.append(describe(v10))
    log.append(describe(v11))
    return (cut(([p1, p1, p1] as [Int]) + ([p1] as [Int])).contains(([p1, p1] as [Int]).reduce(p1) { $0 &+ $1 }) ? Choice5.case1 : ((true && false) ? Choice5.case0 : Choice5.case1))
}
func function1(_ p0: Int) -> Double {
    var k12 = 0
    loop13: repeat {
        k12 += 1
        var v14: [Choice2] = Array(cut((0..<abs(k12 % 5)).map { x15 in ([] as [Choice2]) }.flatMap { $0 }).prefix(2))
        if ((pick(([p0, p0] as [Int]).allSatisfy { x16 in false }, ([k12, p0, p0, k12] as [Int]).isEmpty, ([] as [Int]).isEmpty) ? !("hello".contains("🇳🇴")) : (k12 != "swift".count))) {
            log.append(describe((a: (p0 | p0), b: (false ? true : true))))
        } else if ((1...9).contains(p0)) {
            let v17: [Choice2] = ([Choice2.none, Choice2.case1, Choice2.case0] as [Choice2])
        } else {
            v14 = cut(cut(cut(([v14, v14, v14, v14] as [[Choice2]]) + ([v14, v14, v14, v14] as [[Choice2]])).flatMap { $0 }) + v14)
        }
    } while k12 < 4
    loop19: for i18 in cut((["a".count] as [Int])) {
        var k20 = 0
        loop21: while k20 < 3 {
            k20 += 1
            var v22: Choice2 = Choice2.case1
        }
    }
    switch (Choice5.none) {
    case .none:
        loop25: for i23 in cut(pick(pick(true, false, true), ([false, true, true, false] as [Bool]).map { x24 in x24 }, cut(([false] as [Bool]) + ([false, false, false, false] as [Bool])))) {
            var v26: [String] = pick(i23, Array(([p0] as [Int]).suffix(2)).map { x27 in clip("ab\(p0)\("x y")") }, (0..<abs(p0 % 5)).map { x28 in "-7" }.sorted())
        }
    case .case0:
        defer { log.append(String(false)) }
    case .case1:
        switch (Choice5.case0) {
        case .none:
            switch small(abs(small((true ? p0 : p0)))) {
            case ..<0:
                log.append(describe("ab"))
            case 0, 2, 4:
                let v30: Int? = cut(Array(([p0, p0] as [Int]).reversed()) + ([] as [Int]).map { x31 in x31 }).first(where: { x32 in ((false != false) == ("tea, milk" != "Zed")) })
            case let n29 where !(true):
                log.append(describe(n29))
            case 5...20:
                var v33: String = ((["swift", "ab"] as [String]).sorted(by: >).first(where: { x34 in true }) ?? String((([p0, p0, p0, p0] as [Int]).at(p0) ?? p0)))
            default:
                let v35: Bool? = (nil as String?).flatMap { x36 in (true as Bool?) }
            }
        case .case0:
            let v37: String = clip("-7\((0..<abs(p0 % 5)).map { x38 in Choice2.none }.filter { x39 in !(false) })\((["ab"] as [String]).joined(separator: "Zed").clipped.uppercased())")
        case .case1:
            defer { log.append(pick(false, "42", "x y")) }
        }
    }
    var k40 = 0
    loop41: repeat {
        k40 += 1
        var v42: Choice5 = Choice5.case1
        let v43: String = clip("3.5\(([p0, ([] as [Int]).reduce(k40) { $0 &+ $1 }, (p0 &- p0), ([k40, p0, k40, k40] as [Int]).reduce(k40) { $0 &+ $1 }] as [Int]))\("b")")
    } while k40 < 3
    let f44: (String) -> Int = { (p45: String) -> Int in (((10 as Int?) ?? p0) ^ p45.count) }
    log.append(describe(p0))
    return bound(100.0 * pick(("" > "hello"), (((-1.5) as Double?) ?? 1e-3), (-(-1.5))))
}
func function2(a0 p0: Choice2, _ p1: Choice2, _ p2: Choice5) -> Int? {
    let f46: (Double) -> Bool = { (p47: Double) -> Bool in p2.computed }
    var v48: Bool? = ([false, false] as [Bool]).map { x49 in f46(12.75) }.first(where: { x50 in true })
    if (p2.computed) {
        if let u51 = (([] as [Double]).first) {
            v48 = nil
            var v52: String = "swift"
        } else {
            if ((Array(([17, 1] as [Int]).dropFirst()).first == nil)) {
                var v53: String = (String(String(100, radix: 2).suffix(3)).first.map { String($0) } ?? clip("a\(function1((-4)))\(clip("b" + "b"))"))
            } else if (f46(([1.0, (-1.5), 3.25] as [Double]).reduce(1e-3) { bound($0 + $1) })) {
                log.append(describe(([1e-3, 0.0] as [Double]).map { x54 in Record1(field0: true) }))
            } else {
                log.append(describe(function0(String((-4), radix: 36), a1: p1.computed)))
            }
        }
        v48 = (false ? ([false, false, true] as [Bool]) : ([false, true, true] as [Bool])).filter { x55 in f46(0.0) }.at(((10 & 100) &- 1))
    } else if (p2.computed) {
        v48 = nil
    } else {
        let v56: Int = (-4)
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v48))
    return pick((5 < 0), cut(([] as [Int]) + ([1, 3, 0x1F] as [Int])), ([10, 1, Int.max] as [Int]).map { x57 in x57 }).first
}
func function3(_ p0: Record3, a1 p1: Choice5) -> Int {
    let v58: [[String]] = ([cut((["b", "swift", "b", "-7"] as [String]) + (["42"] as [String]))] as [[String]]).filter { x59 in false }
    let f60: (Bool) -> Bool = { (p61: Bool) -> Bool in p61 }
    switch (Choice5.case0) {
    case .none:
        var v62: [Int] = cut(([(1_000 &- 10), Int(Int8(truncatingIfNeeded: 0x1F)), 10.signum()] as [Int]) + cut(([false, false, true] as [Bool]) + ([false, false, false] as [Bool])).compactMap { x63 in ((-4) as Int?).map { x64 in x64 } })
    case .case0:
        if let u65 = (([] as [Double]).at(~small(255))) {
            log.append(describe(abs(small(([5, (-1), 5] as [Int]).reduce(10) { $0 &+ $1 }))))
            log.append(describe(([([0x1F] as [Int]), ([] as [Int]), ([(-4), 10, 5, 1_000] as [Int]), ([] as [Int])] as [[Int]])))
        } else {
            var v66: Bool = (!("x y".contains("Zed")) == f60(([] as [Bool]).isEmpty))
        }
    case .case1:
        loop69: for i67 in cut((0..<abs((small(2) + small(1)) % 5)).map { x68 in (["42", "x y"] as [String]).isEmpty }) {
            let v70: Bool = f60(i67)
        }
    }
    if (f60(f60(!(false)))) {
        if let u71 = (Double(clip("42" + "-7"))) {
            var v72: (Int, Double) = (1_000, u71)
        } else {
            var v73: Record3 = p0
        }
    } else {
        var k74 = 0
        loop75: repeat {
            k74 += 1
            switch (Choice5.case0) {
            case .none:
                let v76: Record1 = (!(false) ? pick((k74 >= k74), Record1(field0: false), Record1(field0: true)) : ((false || true) ? Record1(field0: false) : pick(true, Record1(field0: false), Record1(field0: false))))
            case .case0:
                log.append(describe(Record1(field0: p1.computed)))
            case .case1:
                var v77: Int = k74
            }
            let v78: (Bool, String) = (p0.computed, p0.field0)
        } while k74 < 1
    }
    let v79: String = clip("3.5\(Record1(field0: ((-4) >= 2)))\(pick((0 == 0), p0.field0, "hello"))")
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v58))
    log.append(describe(v79))
    return 17
}
func function4(a0 p0: (a: Int, b: Int), _ p1: Record3, a2 p2: [Int]) -> Record1 {
    var v80: Bool = (clip(clip("b\("naïve")\("🇳🇴")") + p1.field0) > clip("🇳🇴\(clip("x y" + "tea, milk"))\(clip("3.5" + "ab"))"))
    log.append(describe((p1.computed, p0.b)))
    do {
        let r81 = try risky(toInt(0.5))
        if (v80) {
            log.append(describe(Record1(field0: (1...9).contains(r81))))
            var v82: String = p1.field0
        } else {
            if (v80) {
                v80 = (p2.contains { x83 in p1.computed } == (clip("x y" + "Zed") > ("hello".first.map { String($0) } ?? "swift")))
                log.append(describe(Array(Array(([([] as [String])] as [[String]]).suffix(2)).dropLast())))
            } else if (((v80 == v80) || !(v80))) {
                var v84: Record1 = Record1(field0: p1.computed)
            } else {
                v80 = (abs(small(p0.b)) != ([100.0, 12.75, 0.5, 1.0] as [Double]).count)
            }
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var v85: Bool = p1.computed
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v80))
    return Record1(field0: ((1 % 3) != p0.a))
}
func function5(a0 p0: Choice5, _ p1: String?) -> (a: Int, b: Int) {
    if let u86 = (Int(clip("é\(((nil as Bool?)) as Any)\("tea, milk")"))) {
        switch small((small(u86) - small(((0x1F as Int?) ?? u86)))) {
        case ..<0:
            log.append(describe(Choice5.none))
        case 0, 2, 4:
            if let u88 = ((false ? (true ? (Int.min as Int?) : (3 as Int?)) : ([] as [Int]).first)) {
                var v89: Int? = (10 as Int?)
            } else {
                log.append(describe(Choice5.none))
            }
        case let n87 where (n87 >= n87):
            log.append(describe((([u86] as [Int]).sorted().at(u86) ?? (small(u86) * small(u86)))))
        case 5...20:
            log.append(describe(([] as [Choice5])))
        default:
            let v90: Record3 = Record3(field0: clip("Zed\(Record1(field0: true))\(clip("x y\(u86)\("Zed")"))"), field1: ([u86, u86, u86] as [Int]).first)
        }
    } else {
        let v91: (Double, Double) = (bound(bound(0.1 - 2.5) + bound(1.0 / 0.5)), ([1.0] as [Double]).reduce((-1.5)) { bound($0 * $1) }.rounded(.down))
    }
    if (pick(true, p0.computed, ((2 &+ 5) <= toInt(1.0)))) {
        let v92: Int? = (((nil as Int?) == nil) ? ([(-4), 0, 0x1F, 100] as [Int]).map { x93 in x93 }.at(([5, (-1), 2] as [Int]).reduce(2) { $0 &+ $1 }) : ([] as [Int]).first(where: { x94 in true }).map { x95 in (-1) })
        do {
            let r96 = try risky((small(abs(small(2))) + small((small(Int.max) + small(1_000)))))
            switch small(([r96, r96, r96, r96] as [Int]).reduce(17) { $0 &+ $1 }) {
            case ..<0:
                let v98: Int = ("Zed".first.map { String($0) } ?? "-7").count.nonzeroBitCount
            case 0, 2, 4:
                let v99: Choice2 = Choice2.none
            case let n97 where (true || true):
                log.append(describe(("a".uppercased().first.map { String($0) } ?? "🇳🇴")))
            case 5...20:
                let v100: Int = r96
            default:
                let v101: Record1 = Record1(field0: false)
            }
        } catch Trouble.large(let n) {
            log.append(describe(n))
            if (!(false)) {
                let (t102, t103) = (pick(false, (-4), 10), String((-4), radix: 2))
                var v104: [Int] = cut(cut(([t102, t102, t102] as [Int]) + ([t102, t102, t102, t102] as [Int])).compactMap { x105 in p1.map { x106 in x105 } } + cut(([] as [Int]) + cut(([t102, t102, t102, t102] as [Int]) + ([t102, t102, t102, t102] as [Int]))))
            } else if (([17, 1, 3, 5] as [Int]).contains((([3] as [Int]).at(0x1F) ?? 100))) {
                let v107: Choice5 = p0
            } else {
                var v108: String? = p1
            }
        } catch {
            log.append("\(error)")
        }
    } else {
        loop110: for i109 in stride(from: 7, to: -1, by: -3) {
            log.append(describe(([] as [Double]).reduce(12.75) { bound($0 * $1) }.rounded(.down)))
            do {
                let r111 = try risky((-small(i109) &+ i109))
                log.append(describe(([2.5, (-1.5)] as [Double]).sorted().isEmpty))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v112: [[Int]] = ([] as [Int]).map { x113 in "" }.compactMap { x114 in ([] as [Double]).first(where: { x115 in false }) }.map { x116 in Array(zip(([] as [Int]), ([] as [Int])).map { $0 &+ $1 }.prefix(2)) }
            } catch {
                log.append("\(error)")
            }
        }
    }
    log.append(describe(Record3(field0: clip("\(true)\("naïve")"), field1: Int(""))))
    if let u117 = (p1) {
        var v118: Double = 2.5
        if ((u117 > ((false ? true : false) ? clip("tea, milk\(Int.min)\(u117)") : clip(u117 + u117)))) {
            if (([] as [Bool]).isEmpty) {
                log.append(describe(clip(clip("hello\(((10 as Int?)) as Any)\(u117)") + clip("ab\(([Record1(field0: true), Record1(field0: true), Record1(field0: true), Record1(field0: true)] as [Record1]))\(u117)"))))
                v118 = bound(v118 * v118)
            } else {
                var v119: Choice2 = Choice2.case0
            }
            v118 = bound(v118 - bound(2.5 / v118))
        } else if (!((false == true))) {
            var v120: Record1 = Record1(field0: true)
        } else {
            v118 = bound(v118 * (-max(bound(Double(2)), (-0.25))))
        }
    } else {
        let v121: Bool = (((1 / 10) ^ 5) < Int(Int8(truncatingIfNeeded: (false ? 1 : 3))))
    }
    let v122: (Bool, Int) = (((true ? Int.max : 17) > Int.min.leadingZeroBitCount), (abs(small(1)) % 7))
    var v123: String = clip(clip("b".lowercased() + clip("Zed\(Choice2.case0)\("-7")")) + clip("a\(Record3(field0: "42", field1: (100 as Int?)))\(String(5, radix: 16))"))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v122))
    log.append(describe(v123))
    return (a: (([Int.max] as [Int]).reduce(10) { $0 &+ $1 } / 10), b: function3(Record3(field0: v123, field1: (1 as Int?)), a1: p0).leadingZeroBitCount)
}
func function6(_ p0: Record1, _ p1: Record3) -> Record3 {
    let v126: Bool = ([clip("Zed" + "Zed"), p1.field0, clip("ab\(Choice5.case1)\("é")")] as [String]).isEmpty
    let f127: (Double) -> Double = { (p128: Double) -> Double in (v126 ? abs(p128).squareRoot() : bound(p128 * p128)) }
    log.append(describe((-bound((-1.5) / 100.0))))
    var v129: Bool = (min(0, (v126 ? 10 : Int.min)) == (((nil as Int?) ?? Int.max) / 3))
    v129 = ((([0] as [Int]).at(pick(v129, 5, (-1))) ?? Int.max.signum()) >= max(([] as [Int]).reduce(100) { $0 &+ $1 }, (small(Int.min) * small(Int.min))))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v126))
    log.append(describe(v129))
    return Record3(field0: "🇳🇴", field1: (5 as Int?))
}
func function7(a0 p0: [Double], _ p1: Int?) -> Int? {
    let v130: Choice2 = Choice2.case0
    let f131: (Double) -> Int = { (p132: Double) -> Int in v130.computed }
    switch (v130) {
    case .none:
        if let u133 = (([Int.max, 10, 255] as [Int]).filter { x134 in false }.first(where: { x135 in (x135 >= x135) })) {
            var v136: Double = pick(((u133 % (-3)) == u133), ((bound(100.0) <= 1.0) ? abs((-1.5)).squareRoot() : bound(Double(u133))), 2.5)
            var v137: Double = (-1e-3)
        } else {
            let v138: [Bool] = ([] as [Bool]).filter { x139 in x139 }.map { x140 in (f131(100.0) == (p1 ?? 2)) }
        }
    case .case0:
        defer { log.append(((nil as String?) ?? "naïve")) }
    case .case1:
        let v141: Record1 = Record1(field0: pick((2 == 2), ([] as [Bool]).isEmpty, (1_000 >= 100)))
    }
    let v142: (a: Int, b: Double) = (a: 1_000, b: 100.0)
    log.append(describe((false as Bool?)))
    let f143: (String) -> Int = { (p144: String) -> Int in ~small((small(1) + small(5))) }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v130))
    log.append(describe(v142))
    return function2(a0: Choice2.case0, Choice2.case1, Choice5.case1)
}
finish("function0", describe(function0(pick(false, "tea, milk", "3.5"), a1: (([(-4), 0, 1, 0] as [Int]).firstIndex(of: 0x1F) ?? -1))))
finish("function0", describe(function0(String(repeating: "-7", count: abs(1_000 % 4)).clipped, a1: (small(1_000) * small(Int.min)))))
finish("function1", describe(function1(([1_000, Int.min, 0] as [Int]).count)))
finish("function1", describe(function1((([Int.max] as [Int]).at(2) ?? 3))))
finish("function2", describe(function2(a0: Choice2.case1, Choice2.case1, Choice5.case1)))
finish("function2", describe(function2(a0: Choice2.none, Choice2.case1, Choice5.case1)))
finish("function3", describe(function3(Record3(field0: "42", field1: (255 as Int?)), a1: Choice5.case0)))
finish("function3", describe(function3(pick(false, Record3(field0: "42", field1: (nil as Int?)), Record3(field0: "naïve", field1: (100 as Int?))), a1: Choice5.none)))
finish("function4", describe(function4(a0: (a: 1_000, b: 0x1F), (false ? Record3(field0: "🇳🇴", field1: (10 as Int?)) : Record3(field0: "x y", field1: (nil as Int?))), a2: ([1_000, (-4)] as [Int]))))
finish("function4", describe(function4(a0: (a: 255, b: 100), Record3(field0: "b", field1: (nil as Int?)), a2: ([2, 255, 10] as [Int]).sorted(by: >))))
finish("function5", describe(function5(a0: Choice5.none, ("ab" as String?).flatMap { x124 in ("naïve" as String?) })))
finish("function5", describe(function5(a0: Choice5.case1, (5 as Int?).map { x125 in "42" })))
finish("function6", describe(function6(Record1(field0: false), Record3(field0: "swift", field1: ((-4) as Int?)))))
finish("function6", describe(function6(Record1(field0: false), Record3(field0: "3.5", field1: (2 as Int?)))))
finish("function7", describe(function7(a0: ([2.5, 0.1, 2.5] as [Double]).sorted(), ([10, 255, 100, 17] as [Int]).first)))
finish("function7", describe(function7(a0: ([false, false, false] as [Bool]).map { x145 in (-1.5) }, (Int.max as Int?))))
