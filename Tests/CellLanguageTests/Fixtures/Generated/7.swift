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
    var field1: Double
    var computed: String { clip("ab\(field0)\((("-7" as String?) ?? ""))") }
    mutating func change(_ n: Int) { field1 = pick(n > 3, field1, field1) }
}
struct Record3: Equatable {
    var field0: String
    var field1: Double
    var computed: String { field0 }
    mutating func change(_ n: Int) { field1 = pick(n > 3, field1, field1) }
}
enum Choice2: Equatable {
    case none
    case case0
    case case1(part0: Int)
    case case2
    var computed: Double {
        switch self {
        case .none: return bound(Double(pick(true, 10, 1)))
        case .case0: return bound(Double(3))
        case .case1(let x0): return bound(Double((x0 &<< 8)))
        case .case2: return bound(pick(true, 1.0, 12.75) * bound(Double(Int.min)))
        }
    }
}
enum Choice4: Equatable {
    case none
    case case0(part0: Bool, part1: Int)
    case case1
    var computed: String {
        switch self {
        case .none: return ([5, 0x1F, (-1)] as [Int]).map { x5 in "3.5" }.joined(separator: "x y".uppercased()).clipped
        case .case0(let x0, let x1): return (["a", "b", "x y"] as [String]).sorted(by: >).joined(separator: String(x0)).clipped
        case .case1: return String(pick(true, "", "x y").sorted())
        }
    }
}
func function0(a0 p0: Int) -> Bool? {
    if let u6 = ((nil as Int?).flatMap { x7 in (nil as Bool?) }.flatMap { x8 in ([3.25, 1.0, 100.0] as [Double]).first(where: { x9 in x8 }) }) {
        var v10: Choice4 = (pick(true, (false == false), (1...9).contains(p0)) ? Choice4.case0(part0: !(false), part1: abs(small(p0))) : Choice4.case1)
    } else {
        let v11: [[String]] = cut(Array(repeating: ([p0, p0] as [Int]), count: abs(p0 % 4)).flatMap { $0 }).map { x12 in Array(repeating: String(0.1), count: abs(x12 % 4)) }
    }
    var v13: Int = ((p0 &* p0).nonzeroBitCount / 10)
    log.append(describe(pick(!(false), pick(true, Record1(field0: p0, field1: 0.5), Record1(field0: p0, field1: 0.0)), Record1(field0: v13, field1: (-0.25)))))
    defer { log.append(pick(true, "", "")) }
    log.append(describe(p0))
    log.append(describe(v13))
    return Int("ab").map { x14 in "ab" }.map { x15 in (v13 == v13) }
}
func function1(_ p0: Record1) -> Record1 {
    if (((["hello"] as [String]).joined(separator: clip("" + "🇳🇴")).clipped < (("3.5" as String?) ?? "3.5").lowercased())) {
        defer { log.append(clip("a" + "swift")) }
    } else if (pick(false, ([false] as [Bool]), ([false] as [Bool])).isEmpty) {
        let v16: Choice4 = Choice4.case1
    } else {
        defer { log.append(clip("Zed\(3.25)\("ab")")) }
    }
    var v17: Int = (small((p0.field0 &+ (Int.min &- 5))) + small((Int("é") ?? Int(UInt32(truncatingIfNeeded: 0x1F)))))
    v17 &+= v17
    log.append(describe(p0))
    log.append(describe(v17))
    return Record1(field0: v17, field1: 1.0)
}
func function2(_ p0: Choice4) -> String {
    var v18: [Record3] = ([] as [Record3])
    let f19: (String) -> Double = { (p20: String) -> Double in bound(bound((-0.25) / (-0.25)) / bound(Double(Int.min))) }
    let f21: (Bool) -> String = { (p22: Bool) -> String in String(1).lowercased() }
    var v23: (String, Bool) = ("hello", true)
    log.append(describe(p0))
    log.append(describe(v18))
    log.append(describe(v23))
    return "Zed"
}
func function3(a0 p0: Int) -> Int? {
    return (255 as Int?)
}
func function4(a0 p0: [[String]]) -> Int {
    switch small((small("🇳🇴".count) * small((true ? 1 : (-4))))) {
    case ..<0:
        var v46: [String] = pick(("42".count <= ((-1) &+ 255)), zip(([] as [Int]), ([] as [Int])).map { $0 &+ $1 }.map { x47 in clip("naïve\(((nil as Int?)) as Any)\("b")") }, (0..<abs(0x1F % 5)).map { x48 in "42" }.filter { x49 in (false ? false : false) })
    case 0, 2, 4:
        var v50: Bool = pick(!((3 != 1_000)), true, ([3, 1] as [Int]).allSatisfy { x51 in (x51 > x51) })
    case let n45 where ([3.25, 100.0] as [Double]).isEmpty:
        log.append(describe(clip("ab\(false)\(function2(Choice4.none))")))
    case 5...20:
        defer { log.append("x y") }
    default:
        var v52: Int = clip(String(repeating: "é", count: abs((-1) % 4)).clipped + "é".lowercased()).count
    }
    var v53: Choice4 = Choice4.case1
    let (t54, t55) = (Int(UInt8(truncatingIfNeeded: 100)), (small(17) + small(2)))
    var v56: Int = (([t54, t55] as [Int]).sorted().compactMap { x57 in (nil as String?).map { x58 in t54 } }.firstIndex(of: clip("-7\((((-1) as Int?)) as Any)\("42")").count) ?? -1)
    log.append(describe((-1.5).rounded()))
    let (t59, t60) = (clip("Zed" + "x y"), "x y")
    log.append(describe(t55))
    log.append(describe(v56))
    log.append(describe(t59))
    log.append(describe(t60))
    return ((false ? true : true) ? ([t59, t59, t60, t59] as [String]).joined(separator: t59).clipped : clip(t59 + t59)).count
}
func function5(a0 p0: Int, a1 p1: [Record3]) -> String {
    var v62: Record3 = Record3(field0: clip((["hello", "é"] as [String]).joined(separator: "Zed").clipped + String(p0, radix: 2)), field1: pick(([p0, p0] as [Int]).contains(p0), 0.1.rounded(.up), bound((-0.25) / 3.25)))
    loop64: for i63 in 0..<1 {
        var v65: Int = i63
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v62))
    return clip(String(3.25).lowercased() + String(repeating: clip("b" + "3.5"), count: abs(p0 % 4)).clipped)
}
func function6(_ p0: String, a1 p1: Record1, _ p2: [String]) -> Int {
    let v67: Choice4 = Choice4.case1
    if let u68 = ((true ? p2 : p2).first) {
        var k69 = 0
        loop70: repeat {
            k69 += 1
            let v71: [Record3] = (0..<abs(((([k69, k69, k69] as [Int]).at(k69) ?? k69) / 3) % 5)).map { x72 in Record3(field0: p0, field1: 1.0) }
            let v73: String = p0
        } while k69 < 1
    } else {
        switch (v67) {
        case .none:
            switch small((small(pick(true, 0, Int.max)) * small(([(-4), 1] as [Int]).reduce(2) { $0 &+ $1 }))) {
            case ..<0:
                var v75: String = String(true)
            case 0, 2, 4:
                var v76: [[Double]] = ([([3.25] as [Double]), ([] as [Double])] as [[Double]])
            case let n74 where (false == false):
                var v77: String = String(p1.field0.leadingZeroBitCount, radix: 2)
            case 5...20:
                var v78: Bool = ([(bound(3.25) < (-1.5)), p0.hasSuffix(p0), (p0 != p0)] as [Bool]).isEmpty
            default:
                let v79: Record3 = Record3(field0: p0, field1: (-p1.field1))
            }
        case .case0(let e80, let e81):
            var v82: [Choice2] = (0..<abs((0..<abs(e81 % 5)).map { x83 in e80 }.count % 5)).map { x84 in Choice2.case0 }
        case .case1:
            var v85: Choice2 = Choice2.case0
        }
    }
    var k86 = 0
    loop87: while k86 < 4 {
        k86 += 1
        switch (Choice2.none) {
        case .none:
            var v88: Choice4 = Choice4.case1
        case .case0:
            var v89: Choice4 = v67
        case .case1(let e90):
            let v91: String = String(repeating: p1.computed, count: abs(min((small(k86) - small(e90)), (([k86, e90, k86, e90] as [Int]).at(e90) ?? k86)) % 4)).clipped
        case .case2:
            let v92: Int? = ([false, false] as [Bool]).map { x93 in p0 }.first(where: { x94 in (k86 != k86) }).map { x95 in (small(k86) - small(x95.count)) }
        }
        let v96: Int = Int(UInt8(truncatingIfNeeded: (k86 / 7))).leadingZeroBitCount
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v67))
    return v67.computed.count
}
func function7(_ p0: Bool, _ p1: String?, a2 p2: Double) -> Record1 {
    if (([clip("3.5\(((true as Bool?)) as Any)\("hello")")] as [String]).isEmpty) {
        var v97: Double = (([0x1F, 100, (-4)] as [Int]).contains { x98 in (1...9).contains(x98) } ? p2 : 12.75)
        let v99: [[String]] = pick(p0, ([(["x y", "🇳🇴"] as [String]), (["42", "🇳🇴", "3.5", "ab"] as [String])] as [[String]]), ([(["", "tea, milk", "hello", "hello"] as [String]), (["tea, milk", "x y"] as [String])] as [[String]])).filter { x100 in (x100.count > ([100] as [Int]).reduce(255) { $0 &+ $1 }) }
    } else if (((1 / 2) <= (1_000 << 70))) {
        loop103: for i101 in cut((0..<abs(([p0] as [Bool]).count % 5)).map { x102 in (p0 ? p0 : p0) }) {
            do {
                let r104 = try risky((small((([0x1F, 5, Int.max, 5] as [Int]).firstIndex(of: 2) ?? -1)) - small(100)))
                log.append(describe(Choice2.none))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let f105: (String) -> Double = { (p106: String) -> Double in bound(p2 - bound(p2 + p2)) }
            } catch {
                log.append("\(error)")
            }
        }
    } else {
        var v107: Int = pick(pick(p0, !(p0), (bound(p2) <= p2)), 0, cut((["naïve", "-7"] as [String]) + (["tea, milk"] as [String])).count)
    }
    if ((2.leadingZeroBitCount.nonzeroBitCount >= (Array(repeating: 100, count: abs(10 % 4)).firstIndex(of: 255) ?? -1))) {
        loop110: for i108 in cut(zip(([(-1)] as [Int]), ([255, (-1), 100] as [Int])).map { $0 &+ $1 }.compactMap { x109 in ([x109, x109, x109] as [Int]).last }) {
            log.append(describe(Int("-7").flatMap { x111 in p1 }))
            let v112: Double = p2
        }
        let v113: Int = clip("42\((([(-1)] as [Int]).min() ?? Int.min))\(clip("-7\(Record3(field0: "ab", field1: p2))\("ab")"))").count
    } else if (p0) {
        var v114: Int? = (nil as Int?)
    } else {
        log.append(describe(!((1...9).contains(Int.max))))
    }
    if (p0) {
        var v115: [Bool] = ([!("tea, milk".contains("swift"))] as [Bool])
        log.append(describe(pick(p0, "Zed", "ab").uppercased()))
    } else if ((Int(Int32(truncatingIfNeeded: 1_000)) == ([p0, p0, p0] as [Bool]).count)) {
        let v116: Int = (((10 % 10) >> 63) / 3)
    } else {
        loop118: for i117 in cut(Array(repeating: p2, count: abs("Zed".count % 4))) {
            let v119: [String] = (0..<abs(2 % 5)).map { x120 in x120 }.compactMap { x121 in p1 }.filter { x122 in p0 }
            let f123: (Int) -> String = { (p124: Int) -> String in pick(p0, clip("Zed\(p124)\("3.5")"), "🇳🇴".uppercased()) }
            let f125: (String) -> Int = { (p126: String) -> Int in ((["b": 1, "a": (-1)] as [String: Int])[p126] ?? ([2, 255] as [Int]).reduce(0) { $0 &+ $1 }) }
        }
    }
    let f127: (Double) -> Double = { (p128: Double) -> Double in (([] as [Double]).first(where: { x129 in p0 }) ?? p2) }
    var v130: Record1 = Record1(field0: pick(p0, (p0 ? Int.max : 0x1F), (small(5) * small(Int.max))), field1: 100.0)
    if (p0) {
        var v131: Bool = (!(true) ? (3.leadingZeroBitCount <= pick(p0, 0, 1)) : ([0x1F] as [Int]).filter { x132 in p0 }.allSatisfy { x133 in (p0 != p0) })
    } else if (p0) {
        v130.field0 = ((Int.min &<< 63) | v130.field0)
    } else {
        loop135: for i134 in cut((["ab".count, (small(Int.min) - small(255))] as [Int])) {
            if let u136 = (p1.map { x137 in i134 }.map { x138 in v130.computed }) {
                var v139: Int = ~small(toInt(v130.field1))
                log.append(describe(bound(Double(v139))))
            } else {
                v130 = Record1(field0: i134, field1: p2)
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v130))
    return Record1(field0: 10, field1: p2)
}
finish("function0", describe(function0(a0: ((Int.max as Int?) ?? Int.min))))
finish("function0", describe(function0(a0: (2 | 17))))
finish("function1", describe(function1((false ? Record1(field0: Int.min, field1: 2.5) : Record1(field0: 100, field1: 0.5)))))
finish("function1", describe(function1(Record1(field0: 0x1F, field1: 0.1))))
finish("function2", describe(function2(Choice4.case1)))
finish("function2", describe(function2((true ? Choice4.case0(part0: true, part1: 10) : Choice4.none))))
finish("function4", describe(function4(a0: (["b", "Zed"] as [String]).map { x61 in ([x61, x61, x61, x61] as [String]) })))
finish("function4", describe(function4(a0: ([(["hello", "-7", "42", "ab"] as [String])] as [[String]]))))
finish("function5", describe(function5(a0: (2 &+ Int.min), a1: ([Record3(field0: "swift", field1: 0.1), Record3(field0: "b", field1: 3.25), Record3(field0: "ab", field1: 1e-3), Record3(field0: "-7", field1: (-0.25))] as [Record3]))))
finish("function5", describe(function5(a0: "tea, milk".count, a1: ([] as [Record3]).filter { x66 in false })))
finish("function6", describe(function6(pick(true, "🇳🇴", "naïve"), a1: Record1(field0: 10, field1: 0.1), cut((["é", "-7", "swift"] as [String]) + ([] as [String])))))
finish("function6", describe(function6(clip("a\((Int.max, 100))\("3.5")"), a1: (true ? Record1(field0: 17, field1: (-1.5)) : Record1(field0: 255, field1: 12.75)), ([] as [String]))))
finish("function7", describe(function7((true == true), ("tea, milk" as String?), a2: bound((-0.25) + 1e-3))))
finish("function7", describe(function7((bound(1.0) > (-0.25)), ("Zed" as String?), a2: (true ? 12.75 : 12.75))))
