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
    var field1: Double
    var computed: String { clip("ab\(field0)\((("-7" as String?) ?? ""))") }
    mutating func change(_ n: Int) { field1 = pick(n > 3, field1, field1) }
}
struct Record7: Equatable {
    var field0: Int
    var field1: [[Double]]
    var computed: Bool { ((nil as Int?).flatMap { x8 in (nil as Int?) } != nil) }
    mutating func change(_ n: Int) { field0 = (small(field0) * small("-7".count)) }
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
enum Choice9: Equatable {
    case none
    case case0
    var computed: String {
        switch self {
        case .none: return clip("Zed\(([([5, 3, 0x1F] as [Int]), ([10, (-4), 1_000, Int.min] as [Int])] as [[Int]]))\(("a".first.map { String($0) } ?? "ab"))")
        case .case0: return clip(clip("swift\(([Choice2.none, Choice2.none] as [Choice2]))\("3.5")") + clip("b\(([Record1(field0: 1_000, field1: (-0.25)), Record1(field0: 10, field1: 1.0), Record1(field0: 1_000, field1: 3.25)] as [Record1]))\("x y")"))
        }
    }
}
class Object3 {
    var count: Int
    var field0: Bool
    init(count: Int, field0: Bool) {
        self.count = count
        self.field0 = field0
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (~small(count) % 7)
    }
}
class Object10: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return count
    }
}
func procedure6(_ x: inout [Int], _ n: Int) {
    x.reverse()
    log.append(describe(n.signum()))
    if x.count > 1 { x[1] = (n / 10).leadingZeroBitCount }
    log.append(describe(x.last))
}
func procedure12(_ x: inout Int?, _ n: Int) {
    x = nil
    log.append(describe((false ? (1e-3 as Double?) : (12.75 as Double?)).flatMap { x13 in ([""] as [String]).first(where: { x14 in false }) }))
    x = nil
    log.append(describe(("b", "42")))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (([] as [Int]).filter { x5 in true }.at(max(n, n)) ?? n.signum()) }
}
struct Shape11: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { clip("b\(([] as [Choice2]))\("")").count }
}
func function0(_ p0: Double, a1 p1: Int, _ p2: Record1) -> Int? {
    func inner15(_ n: Int) -> String {
        return p2.computed
    }
    var v16: [String] = zip(([clip("ab" + "naïve"), String(p1, radix: 16)] as [String]), ([] as [String]).filter { x17 in (true ? false : true) }).map { clip($0 + $1) }
    var v18: [Record1] = cut(pick(!(true), (false ? ([] as [[Record1]]) : ([([p2, p2, p2, p2] as [Record1]), ([p2, p2] as [Record1])] as [[Record1]])), ([([] as [Record1])] as [[Record1]])).flatMap { $0 })
    log.append(describe(pick((p1 < p1), Record7(field0: p1, field1: ([([] as [Double]), ([p0, p0] as [Double]), ([p0, p0] as [Double])] as [[Double]])), Record7(field0: p1, field1: ([([] as [Double]), ([p0, p0] as [Double]), ([p0, p0, p0, p0] as [Double])] as [[Double]])))))
    log.append(describe((a: p1, b: p0)))
    let v19: Double = p2.field1
    log.append(describe(p2))
    log.append(describe(v16))
    log.append(describe(v18))
    log.append(describe(v19))
    return Int(p2.computed)
}
func function1(a0 p0: Double) -> Int {
    var v20: Choice2 = Choice2.case2
    log.append(describe(clip("hello\((17 == 255))\(String(0x1F, radix: 16))")))
    if let u21 = (([Int.min] as [Int]).at(17).flatMap { x22 in ([] as [Bool]).first(where: { x23 in x23 }) }) {
        var v24: Int = min(([] as [Bool]).count, ~small((u21 ? 5 : 1_000)))
    } else {
        var v25: Bool = (((([255, 255, 3, 1] as [Int]).last ?? 10) &<< (-2)) != clip("swift\(p0)\("naïve")").count)
    }
    func inner26(_ n: Int) -> Bool {
        return (["a", "3.5"] as [String]).map { x27 in p0 }.isEmpty
    }
    let f28: (String) -> String = { (p29: String) -> String in (([p29] as [String]).first(where: { x30 in false }) ?? p29) }
    if let u31 = (([255, (-4), (-1)] as [Int]).first(where: { x32 in !(true) })) {
        var v33: Record7 = Record7(field0: (small((([:] as [String: Int])["Zed"] ?? u31)) - small(255)), field1: ([([p0, p0] as [Double]).filter { x34 in false }] as [[Double]]))
        loop37: for i35 in cut((["x y", "-7", "🇳🇴"] as [String]).map { x36 in x36 }) {
            var v38: Choice2 = Choice2.case1(part0: u31)
            log.append(describe((([p0, p0, p0, p0] as [Double]).isEmpty ? bound(p0 + p0) : (true ? p0 : p0))))
        }
    } else {
        do {
            let r39 = try risky(Int.max)
            log.append(describe(([r39, r39] as [Int])))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            log.append(describe(Array(([] as [Record7]).suffix(2))))
        } catch {
            log.append("\(error)")
        }
    }
    log.append(describe(p0))
    log.append(describe(v20))
    return toInt(bound(Double((Int.min % 10))))
}
func function2(_ p0: Int?) -> String {
    if (([pick(false, 0.1, 12.75), 1e-3, bound(100.0 * (-1.5)), min(100.0, 1e-3)] as [Double]).isEmpty) {
        let v40: Int = ((["3.5", "Zed", "ab"] as [String]).count & (small(([0.0] as [Double]).count) - small(~small((-4)))))
    } else {
        var v41: Record1 = ((clip("3.5\((("-7" as String?)) as Any)\("b")") != clip("é\(0)\("naïve")")) ? Record1(field0: (-1), field1: 100.0) : Record1(field0: ([] as [Int]).reduce(Int.min) { $0 &+ $1 }, field1: pick(true, 0.5, (-0.25))))
    }
    if let u42 = (([] as [Int]).first(where: { x43 in (x43 == x43) })) {
        log.append(describe(Record7(field0: u42, field1: ([([1e-3, 100.0] as [Double])] as [[Double]]))))
        var v44: String = ""
    } else {
        let f45: (String) -> Int = { (p46: String) -> Int in 100 }
    }
    var v47: Choice2 = Choice2.case1(part0: (small("🇳🇴".count) * small((true ? 1 : (-4)))))
    let f48: (String) -> String = { (p49: String) -> String in (p0.map { x50 in p49 } ?? clip("🇳🇴\(100)\(p49)")) }
    log.append(describe(p0))
    log.append(describe(v47))
    return clip("x y\(cut(([] as [Int]).sorted(by: >) + ([(-4), 0x1F, (-4)] as [Int])))\(clip("swift\(v47.computed)\(clip("naïve" + "hello"))"))")
}
func function3(_ p0: Bool?, a1 p1: Double, a2 p2: Int) -> Int {
    let v51: Record1 = (((false ? true : true) == (1...9).contains(p2)) ? Record1(field0: ((10 as Int?) ?? p2), field1: 0.0) : Record1(field0: (([p2, p2, p2, p2] as [Int]).firstIndex(of: p2) ?? -1), field1: bound(p1 / p1)))
    let v52: Int = v51.field0
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v51))
    log.append(describe(v52))
    return p2
}
func function4(_ p0: [Choice2], a1 p1: String) -> Bool {
    if let u54 = (([p1, p1, p1, p1] as [String]).first(where: { x55 in true }).map { x56 in (1 <= 3) }) {
        var v57: String? = ("42" as String?)
    } else {
        defer { log.append(clip(p1 + p1)) }
    }
    var v58: String = String(bound((-1.5) / bound(100.0 + 0.0)))
    var v59: [[String]] = ([([p1, p1, p1, v58] as [String])] as [[String]]).filter { x60 in ([v58, p1] as [String]).contains(clip("hello\((("3.5" as String?)) as Any)\(v58)")) }
    v58 = clip(v58 + v58.lowercased())
    switch (Choice2.case1(part0: min(5, 17))) {
    case .none:
        if ((!((true == false)) == (true == (17 > Int.min)))) {
            var v61: Bool = ((v58.count == (([(-4)] as [Int]).firstIndex(of: 1) ?? -1)) ? ((0 &+ 255) != -small(3)) : true)
        } else if (([2] as [Int]).map { x62 in x62 }.isEmpty) {
            v59 = ([zip(([p1, v58, v58, v58] as [String]).filter { x63 in true }, ([p1] as [String]).filter { x64 in false }).map { clip($0 + $1) }, ([v58, p1] as [String])] as [[String]])
        } else {
            v59 = cut(([v59] as [[[String]]]).flatMap { $0 })
        }
    case .case0:
        v58 = clip(v58 + function2(function0((((-0.25) as Double?) ?? 1e-3), a1: ~small(Int.max), Record1(field0: 0x1F, field1: 0.1))))
    case .case1(let e65):
        v59.reverse()
    case .case2:
        let o67: any Shown = Shape4(stored: ~small(100))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v58))
    log.append(describe(v59))
    return (true ? false : ([Int.max, 17] as [Int]).map { x68 in 2.5 }.contains(bound(Double(2))))
}
func function5(_ p0: Choice2, a1 p1: Choice2) -> Double? {
    if let u69 = (pick(false, ([17] as [Int]), ([5] as [Int])).at(([2, 0x1F, 2, 3] as [Int]).count)) {
        let v70: Int = u69
        let v71: (a: Int, b: String) = (a: clip("\(u69)\("é")").count, b: String(clip("b\(((false as Bool?)) as Any)\("")").prefix(2)))
    } else {
        loop74: for i72 in cut(([("x y" != "Zed"), "ab".hasSuffix("naïve"), ([(-4), 0, 100] as [Int]).contains { x73 in true }, false] as [Bool])) {
            let v75: Int? = Array((["", "swift", "🇳🇴", "tea, milk"] as [String]).dropFirst()).first(where: { x76 in (i72 != i72) }).map { x77 in "a".count }
        }
    }
    let (t78, t79) = (true, 5)
    loop81: for i80 in (1...4).reversed() {
        var v82: Record1 = Record1(field0: t79, field1: bound(bound(Double(i80)) / bound(1e-3.truncatingRemainder(dividingBy: 3.5))))
    }
    switch (p1) {
    case .none:
        if (cut(cut(([3.25, 12.75, (-0.25)] as [Double]) + ([] as [Double])) + cut(([3.25, 0.0] as [Double]) + ([] as [Double]))).contains(tanh(0.5.rounded(.down)))) {
            var v83: Int = (([t79, t79, t79] as [Int]).filter { x84 in t78 }.at(((small(t79) + small(t79)) % (-3))) ?? t79)
        } else {
            var v85: Int = (small((small((([:] as [String: Int])["b"] ?? t79)) * small(0x1F))) - small(~small(t79)))
        }
    case .case0:
        if (((max(t79, t79) & (small(t79) + small(t79))) < (small((([] as [Int]).firstIndex(of: t79) ?? -1)) * small(max(t79, t79))))) {
            let v86: Record7 = Record7(field0: String("-7".reversed()).count, field1: Array(repeating: t79, count: abs(t79 % 4)).map { x87 in ([] as [Double]).filter { x88 in t78 } })
        } else if (((t79 >= t79) && (t79 < t79))) {
            let o89: any Shown = Shape4(stored: pick(true, t79, (t79 &- t79)))
        } else {
            let v90: [[Int]] = ([([] as [Int])] as [[Int]])
        }
    case .case1(let e91):
        let v92: Double? = Double("3.5")
    case .case2:
        if ((bound(p1.computed) < pick(pick(t78, t78, t78), bound(Double(t79)), bound(100.0 * 12.75)))) {
            let v93: String = String(repeating: pick((t78 != t78), String("Zed".dropFirst()), ((nil as String?) ?? "🇳🇴")), count: abs(t79 % 4)).clipped
            if let u94 = (([v93, v93, v93] as [String]).compactMap { x95 in (nil as String?) }.first) {
                let v96: Int = (-1)
            } else {
                let v97: String = v93
            }
        } else {
            let f98: (Double) -> Bool = { (p99: Double) -> Bool in t78 }
        }
    }
    do {
        let r100 = try risky(t79)
        log.append(describe(cut(([t79, t79, r100] as [Int]) + ([t79, r100, r100, t79] as [Int])).first(where: { x101 in t78 })))
    } catch Trouble.large(let n) {
        log.append(describe(n))
        var k102 = 0
        loop103: while k102 < 1 {
            k102 += 1
            let o104: Object10 = Object10(count: ((2 as Int?) ?? abs(small(k102))), field0: "3.5".lowercased().hasPrefix(("naïve".first.map { String($0) } ?? "ab")))
            var v105: Choice9 = Choice9.none
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(t78))
    log.append(describe(t79))
    return ([] as [String]).map { x106 in ((2.5 as Double?) ?? 12.75) }.at((small(pick(t78, t79, t79)) - small(pick(t78, t79, t79))))
}
func function6(a0 p0: [Record1]) -> Int {
    var v107: Record7 = Record7(field0: 0, field1: ([([2.5, (-1.5), 0.5, 2.5] as [Double]), ([1.0, (-1.5), 100.0] as [Double])] as [[Double]]))
    let v108: Choice2 = Choice2.case0
    defer { log.append(("é".first.map { String($0) } ?? "hello")) }
    for i109 in ([] as [String]).joined(separator: String(2, radix: 2)).clipped.prefix(5) {
        let letter = String(i109)
        log.append(describe(((([5, 2, 10, (-1)] as [Int]).first ?? Int.min) >= ~small(Int.max))))
    }
    if (false) {
        let o110: Object10 = Object10(count: (small("ab".count) + small("-7".count)), field0: (1...9).contains(([1_000, 0x1F] as [Int]).count))
    } else {
        v107.change(((0 / 2) / (-3)))
    }
    log.append(describe(p0))
    log.append(describe(v107))
    log.append(describe(v108))
    return abs(small(Int(Int32(truncatingIfNeeded: ((nil as Int?) ?? Int.max)))))
}
func function7(a0 p0: (Int, Int), _ p1: Int, _ p2: (a: Int, b: String)) -> Bool {
    if (true) {
        var v111: Int = p1
        if (((pick(true, true, false) ? ([true, true] as [Bool]).first(where: { x112 in x112 }) : ([true, false, true, false] as [Bool]).first(where: { x113 in x113 })) != nil)) {
            log.append(describe(v111))
            defer { log.append(String(v111)) }
        } else {
            let (t114, t115) = (false ? (p1, "42") : (false ? (v111, "naïve") : (p1, "42")))
        }
    } else if (pick(("-7" <= "tea, milk"), ([p1, p1, p1] as [Int]).allSatisfy { x116 in true }, (false ? true : false))) {
        defer { log.append((false ? "naïve" : "x y")) }
    } else {
        var v117: Int = 0x1F
    }
    func inner118(_ n: Int) -> Double {
        return pick((p1 < n), bound(12.75 - (-1.5)), pick(false, 0.0, 0.0))
    }
    var v119: [Choice9] = (0..<abs("x y".count % 5)).map { x120 in Choice9.none }.filter { x121 in !((p1 == p1)) }
    if let u122 = (([p1] as [Int]).first(where: { x123 in !(false) })) {
        let o124: any Shown = Shape4(stored: p2.a)
    } else {
        if v119.count > 1 { v119[1] = Choice9.none }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v119))
    return (["a", "b", "b", "42"] as [String]).map { x125 in (false ? p1 : p1) }.allSatisfy { x126 in function4(([] as [Choice2]), a1: clip("" + "ab")) }
}
finish("function0", describe(function0(([3.25] as [Double]).reduce((-1.5)) { bound($0 + $1) }, a1: 255, Record1(field0: 5, field1: 3.25))))
finish("function0", describe(function0(pick(true, (-0.25), 3.25), a1: (["-7", "ab"] as [String]).count, Record1(field0: 0, field1: 100.0))))
finish("function1", describe(function1(a0: 0.1.rounded(.up))))
finish("function1", describe(function1(a0: (true ? (-0.25) : 100.0))))
finish("function2", describe(function2((true ? (Int.min as Int?) : (nil as Int?)))))
finish("function2", describe(function2((3 as Int?))))
finish("function3", describe(function3(([] as [Bool]).last, a1: bound(Double(10)), a2: (0 &+ 17))))
finish("function3", describe(function3((100 as Int?).map { x53 in false }, a1: 0.5.rounded(.up), a2: (2 &+ 1))))
finish("function4", describe(function4(([Choice2.case2] as [Choice2]), a1: String((-4), radix: 36))))
finish("function4", describe(function4((false ? ([Choice2.none, Choice2.case2] as [Choice2]) : ([Choice2.none, Choice2.case2, Choice2.none] as [Choice2])), a1: clip("42\(17)\("b")"))))
finish("function5", describe(function5(Choice2.case2, a1: Choice2.case2)))
finish("function5", describe(function5(Choice2.none, a1: Choice2.case1(part0: 10))))
finish("function6", describe(function6(a0: ([Record1(field0: Int.max, field1: 1e-3), Record1(field0: 0, field1: (-1.5)), Record1(field0: 17, field1: 0.5)] as [Record1]))))
finish("function6", describe(function6(a0: ([Record1(field0: Int.max, field1: 3.25)] as [Record1]))))
finish("function7", describe(function7(a0: (0, (-4)), (3 &+ 2), (a: Int.max, b: "b"))))
finish("function7", describe(function7(a0: (false ? (5, (-1)) : (100, 5)), ~small(3), (a: 255, b: "naïve"))))
