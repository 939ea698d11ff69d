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
    var field0: String
    var computed: Int { (cut(([1] as [Int]) + ([0, Int.min, Int.max] as [Int])).max() ?? (([] as [Int]).max() ?? 5)) }
    mutating func change(_ n: Int) { field0 = "swift" }
}
struct Record6: Equatable {
    var field0: String
    var field1: Double
    var computed: Bool { true }
    mutating func change(_ n: Int) { field0 = clip("hello\(Choice2.none)\(clip("tea, milk\(field0)\(field0)"))") }
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
enum Choice7: Equatable {
    case none
    case case0(Int)
    var computed: Bool {
        switch self {
        case .none: return ((10 == Int.max) ? pick(false, true, false) : (false ? false : false))
        case .case0(let x0): return true
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
        return String(n, radix: 36).count
    }
}
class Object8: Object3 {
    override func change(_ n: Int) -> Int {
        count = super.change(n) &+ 1
        return n
    }
}
func procedure5(_ x: inout [Int], _ n: Int) {
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(([] as [String]).contains("🇳🇴")))
    if x.count > 2 { x.swapAt(0, 2) }
    log.append(describe(Choice2.case2(bound(Double(n)), part1: clip("swift" + ""))))
}
func procedure10(_ x: inout Int, _ n: Int) {
    bump(&x, by: x)
    log.append(describe(Choice7.none))
    bump(&x, by: 5)
    log.append(describe(Int(clip("-7" + "é"))))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (small((([n, n, n, stored] as [Int]).firstIndex(of: n) ?? -1)) + small("-7".count)) }
    var label: String { (clip("Zed\(Record1(field0: "tea, milk"))\("-7")").first.map { String($0) } ?? String("-7".reversed())) }
}
struct Shape9: Shown {
    var stored: Int
    var label: String { String(repeating: String(repeating: "b", count: abs(stored % 4)).clipped, count: abs((small(stored) + small(stored)) % 4)).clipped }
}
func function0(_ p0: Int) -> String {
    log.append(describe(Choice7.case0((small(p0) + small(p0)))))
    var v11: [Int] = Array(repeating: (([p0, p0, p0] as [Int]).at(p0) ?? p0), count: abs(p0 % 4)).filter { x12 in (1...9).contains("ab".count) }
    log.append(describe(((p0 == p0) ? 1_000 : (v11.at(p0) ?? p0))))
    var k13 = 0
    loop14: while k13 < 3 {
        k13 += 1
        v11 = ([] as [Int])
    }
    procedure5(&v11, pick(true, "hello", "🇳🇴").count)
    log.append(describe(p0))
    log.append(describe(v11))
    return String((p0 <= p0))
}
func function1(a0 p0: [Bool], a1 p1: Int) -> Choice2 {
    if (!((((nil as Int?) != nil) == (false == false)))) {
        if let u15 = (p0.at(p1).flatMap { x16 in p0.last }) {
            if ((bound(1.0) <= (-bound(1.0 - 12.75)))) {
                let v17: Choice7 = Choice7.case0(p1)
            } else if (((["ab", "é"] as [String]).count != abs(small(p1)))) {
                let v18: Choice2 = Choice2.case1("b")
            } else {
                var v19: Bool = (1...9).contains(((["ab", "hello", "🇳🇴"] as [String]).map { x20 in p1 }.at(min(p1, p1)) ?? p1))
            }
            func inner21(_ n: Int) -> Int {
                return abs(small(n))
            }
        } else {
            if (!(((p1 != p1) ? ([p1, p1, p1] as [Int]).allSatisfy { x22 in false } : (p1 > p1)))) {
                var v23: String = pick((([] as [Int]).isEmpty == (p1 <= p1)), pick((false ? true : false), pick(true, "naïve", "a"), clip("ab" + "ab")), "naïve")
                let o24: any Shown = Shape9(stored: 5)
            } else {
                let (t25, t26) = (pick(false, "tea, milk", "-7"), p1.leadingZeroBitCount)
            }
        }
    } else if (!((["a"] as [String]).isEmpty)) {
        if (((true ? "3.5" : "naïve").count >= ((small(p1) + small(p1)) &* (p1 | p1)))) {
            let v27: [Bool] = ([((p1 &- p1) >= (p1 &<< 63)), (1...9).contains(p1), ((p1 / 2) >= p1), false] as [Bool])
        } else {
            var v28: String = ""
        }
    } else {
        func inner29(_ n: Int) -> Int {
            return p1
        }
    }
    log.append(describe((true, p1)))
    if let u30 = ((["é", "3.5", "swift", "a"] as [String]).first(where: { x31 in false }).flatMap { x32 in (nil as Bool?).map { x33 in x33 } }) {
        var k34 = 0
        loop35: while k34 < 1 {
            k34 += 1
            var v36: Double = max(bound(Double(k34)), 1e-3)
        }
    } else {
        var v37: [Record6] = ([Record6(field0: "a", field1: 2.5), Record6(field0: "", field1: 3.25)] as [Record6])
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return Choice2.case1("Zed")
}
func function2(_ p0: [[Int]], _ p1: [Int]) -> String {
    let v39: Int = abs(small(Int(Int32(truncatingIfNeeded: max(5, (-4))))))
    log.append(describe(p1.map { x40 in zip(p1, p1).map { $0 &+ $1 } }))
    loop42: for i41 in (1...4).reversed() {
        var v43: (a: String, b: Int) = (a: clip("hello\((true ? v39 : v39))\(clip("3.5\((a: 100.0, b: 2.5))\("ab")"))"), b: ((0..<abs(v39 % 5)).map { x44 in i41 }.at(((["d": v39, "a": i41] as [String: Int])["42"] ?? i41)) ?? i41))
    }
    defer { log.append(String("swift".reversed())) }
    do {
        let r45 = try risky((small(((["d": v39, "c": v39] as [String: Int])["x y"] ?? v39)) + small(min(v39, v39))))
        var k46 = 0
        loop47: repeat {
            k46 += 1
            let v48: [Choice2] = Array(cut(([Choice2.case1("é"), Choice2.case2(1.0, part1: "x y"), Choice2.case1("b")] as [Choice2]) + ([Choice2.case0, Choice2.none, Choice2.case0] as [Choice2])).filter { x49 in pick(false, false, false) }.dropLast())
        } while k46 < 3
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if (((([:] as [String: Int])[(true ? "a" : "hello")] ?? v39) >= (-1))) {
            func inner50(_ n: Int) -> Double {
                return bound(((nil as Double?) ?? 1.0) / ceil(1.0))
            }
        } else {
            let v51: String = String((("tea, milk" as String?) ?? "x y").reversed()).uppercased()
        }
    } catch {
        log.append("\(error)")
    }
    loop53: for i52 in cut(([Int(Int32(truncatingIfNeeded: v39)), v39, (small(v39) - small(v39))] as [Int])) {
        let o54: Object3 = Object3(count: (v39.nonzeroBitCount &* i52), field0: !((0.5 != 1e-3)))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v39))
    return String(clip(function0(v39) + "hello".lowercased()).dropFirst())
}
func function3(_ p0: Choice7) -> Int {
    let v55: Choice7 = Choice7.none
    loop58: for i56 in cut(cut(([(-0.25)] as [Double]) + ([1e-3, 0.5] as [Double])).map { x57 in p0.computed }) {
        let v59: Double = bound(((1...9).contains(10) ? bound(Double(Int.max)) : floor((-0.25))) + (-bound(0.5 - 1.0)))
        for i60 in (("Zed".first.map { String($0) } ?? "swift").first.map { String($0) } ?? (["x y", "swift"] as [String]).joined(separator: "🇳🇴").clipped).prefix(5) {
            let letter = String(i60)
            switch ((i56 ? (i56 ? v55 : v55) : Choice7.none)) {
            case .none:
                var v61: String = clip("🇳🇴\(Choice2.case2(v59, part1: clip("\(((0x1F as Int?)) as Any)\(letter)")))\(clip("🇳🇴\((i56 ? Record1(field0: letter) : Record1(field0: letter)))\(clip(letter + letter))"))")
            case .case0(let e62):
                var v63: Bool = clip("🇳🇴\((([e62] as [Int]).first(where: { x64 in i56 })) as Any)\(clip("swift\(v59)\(letter)"))").contains(letter)
            }
        }
    }
    log.append(describe(p0))
    log.append(describe(v55))
    return (-small(Int.max) / 3).signum()
}
func function4(a0 p0: Record6, _ p1: Choice2, a2 p2: Choice2) -> [Record1] {
    var k65 = 0
    loop66: repeat {
        k65 += 1
        if (p0.computed) { continue loop66 }
    } while k65 < 4
    let (t67, t68) = (clip("42\(([] as [[Bool]]))\("ab")"), "a")
    if (p0.computed) {
        var k69 = 0
        loop70: repeat {
            k69 += 1
            log.append(describe(Array(repeating: k69, count: abs(k69 % 4)).map { x71 in Array(([k69, x71, x71] as [Int]).dropFirst()) }))
            do {
                let r72 = try risky(k69)
                let v73: Record1 = ((p0.computed == (k69 == r72)) ? Record1(field0: t67) : Record1(field0: "🇳🇴"))
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let (t74, t75) = ((k69 == k69) ? (k69, k69) : (true ? (k69, k69) : (k69, k69)))
            } catch {
                log.append("\(error)")
            }
        } while k69 < 4
    } else if (!((100 > 1_000))) {
        let (t76, t77) = (t67.hasPrefix(t68), (3 | 17))
    } else {
        log.append(describe(((t68 < t67) ? Choice2.case2((-0.25), part1: t68) : Choice2.none)))
    }
    if (Array(repeating: bound(2.5 / 1.0), count: abs(((0 as Int?) ?? (-4)) % 4)).contains(abs(bound(3.25 * 0.1)).squareRoot())) {
        let v78: [[String]] = pick(((100 == 10) && p0.computed), ([([(-1), 1, (-1), 1_000] as [Int]).map { x79 in t68 }, ([t67, t68, t67] as [String]).sorted(by: >), Array(([t68] as [String]).reversed())] as [[String]]), Array(cut(([([] as [String]), ([t67, t67, t67, t67] as [String]), ([t68, t68] as [String]), ([t67, t68, t67, t68] as [String])] as [[String]]) + ([] as [[String]])).dropLast()))
    } else if (true) {
        loop81: for i80 in 0..<4 {
            let v82: String? = ([t68] as [String]).first(where: { x83 in pick((t68 != t67), (i80 <= i80), (t68 > x83)) })
            let v84: String = t68
        }
    } else {
        do {
            let r85 = try risky(10)
            log.append(describe(max(p0.field1, p2.computed)))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            var v86: Int? = (nil as Int?)
        } catch {
            log.append("\(error)")
        }
    }
    var k87 = 0
    loop88: while k87 < 2 {
        k87 += 1
        var v89: Choice2 = Choice2.none
        var v90: Record1 = Record1(field0: t67)
    }
    let o91: Object3 = Object3(count: (max(10, 0) & t68.count), field0: (((-4) == 100) != t68.contains(t68)))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(t67))
    log.append(describe(t68))
    return ([((5 > 0) ? Record1(field0: t67) : Record1(field0: t68)), Record1(field0: t68), Record1(field0: t68), Record1(field0: pick(true, t68, t67))] as [Record1])
}
func function5(_ p0: Bool?) -> [[Int]] {
    var k92 = 0
    loop93: while k92 < 3 {
        k92 += 1
        var v94: [[Int]] = ([([k92, k92, k92] as [Int]), ([k92, k92, k92, k92] as [Int])] as [[Int]])
        var v95: Int = (([k92, k92] as [Int]).map { x96 in k92 }.max() ?? 17)
    }
    var v97: Int = (((small(1) + small(100)) &- (2 &* Int.min)) &+ (([3] as [Int]).compactMap { x98 in (5 as Int?) }.at((true ? 1_000 : 3)) ?? (0x1F ^ 1)))
    switch small((Array(([v97] as [Int]).dropFirst()).at((small(v97) + small(v97))) ?? function3(Choice7.none))) {
    case ..<0:
        log.append(describe(((["b"] as [String]).count & (false ? v97 : v97))))
    case 0, 2, 4:
        if (!("b".hasSuffix("naïve".lowercased()))) {
            if let u100 = (([] as [Bool]).at(v97).map { x101 in clip("-7" + "é") }) {
                v97 &*= ((["b": v97, "a": v97] as [String: Int])[clip("x y\(Record6(field0: u100, field1: 0.1))\(function0(v97))")] ?? v97)
            } else {
                log.append(describe((a: v97, b: true)))
            }
            func inner102(_ n: Int) -> String {
                v97 &+= n
                return clip("Zed\(Choice7.none)\(clip("x y\((false, "é"))\("tea, milk")"))")
            }
        } else if (([v97, v97] as [Int]).contains { x103 in !(false) }) {
            log.append(describe(v97))
        } else {
            log.append(describe(function1(a0: ([false, false, true, false] as [Bool]).map { x104 in x104 }, a1: ([v97] as [Int]).reduce(v97) { $0 &+ $1 })))
        }
    case let n99 where (false == false):
        let v105: [Record1] = ([Record1(field0: "42"), Record1(field0: "x y"), Record1(field0: "-7"), Record1(field0: "x y")] as [Record1])
    case 5...20:
        if let u106 = ((["naïve", "42", "tea, milk", "naïve"] as [String]).first(where: { x107 in !(false) })) {
            log.append(describe(([([true] as [Bool]), ([false] as [Bool])] as [[Bool]])))
            switch (Choice7.none) {
            case .none:
                log.append(describe(([u106, u106, u106] as [String]).filter { x108 in !(true) }))
            case .case0(let e109):
                func inner110(_ n: Int) -> Bool {
                    v97 &+= n
                    return (n == pick(true, e109, v97))
                }
            }
        } else {
            log.append(describe(Array(repeating: ([0.1, 0.0] as [Double]).map { x111 in x111 }, count: abs(function3(Choice7.case0(v97)) % 4))))
        }
    default:
        func inner112(_ n: Int) -> Double {
            v97 &+= ((v97 | v97) ^ v97)
            return bound(bound((-1.5) + 3.25) + 2.5.rounded(.towardZero))
        }
    }
    let o113: Object8 = Object8(count: (([v97, v97] as [Int]).at(v97) ?? (v97 & v97)), field0: ((v97 % 7) != (([v97] as [Int]).max() ?? v97)))
    let f114 = { (step: Int) -> Int in
        v97 = ([false, false] as [Bool]).count.nonzeroBitCount
        return v97 &+ step
    }
    do {
        let r115 = try risky(f114(pick(true, v97, v97)))
        loop117: for i116 in (1...4).reversed() {
            do {
                let r118 = try risky(f114(([true] as [Bool]).count))
                let v119: Int? = ((r115 > r115) ? cut(([i116, r115, r115, r115] as [Int]) + ([r115] as [Int])) : pick(false, ([r115, r118, r115, i116] as [Int]), ([i116, r115, v97, i116] as [Int]))).first(where: { x120 in (String("b".sorted()) != clip("b\(((0x1F as Int?)) as Any)\("Zed")")) })
            } catch Trouble.large(let n) {
                log.append(describe(n))
                if (([v97] as [Int]).allSatisfy { x121 in false }) { continue loop117 }
            } catch {
                log.append("\(error)")
            }
            v97 &+= pick((o113.count != (i116 &- v97)), v97, v97)
        }
    } catch Trouble.large(let n) {
        log.append(describe(n))
        if ((v97 < (p0.flatMap { x122 in (nil as Int?) } ?? o113.count))) {
            log.append(describe(Record6(field0: "hello", field1: 0.0)))
        } else if (([v97, v97, v97] as [Int]).filter { x123 in false }.isEmpty) {
            v97 &*= -small(v97)
        } else {
            let v124: Choice2 = Choice2.none
        }
    } catch {
        log.append("\(error)")
    }
    log.append(describe(p0))
    log.append(describe(v97))
    return ([([v97, v97] as [Int]).filter { x125 in true }.map { x126 in x126 }] as [[Int]])
}
func function6(a0 p0: Int, a1 p1: Choice7, a2 p2: Choice2) -> Record6 {
    var k128 = 0
    loop129: repeat {
        k128 += 1
        loop132: for i130 in cut(pick((bound(12.75) < 100.0), (0..<abs(p0 % 5)).map { x131 in "-7" }, (false ? (["-7", "swift", "naïve", "naïve"] as [String]) : (["3.5", "3.5", "x y", "a"] as [String])))) {
            let (t133, t134) = (p0, i130)
            var v135: Record1 = (p1.computed ? Record1(field0: t134) : Record1(field0: clip("ab\(p0)\(t134)")))
            let v136: Choice7 = p1
        }
        let (t137, t138) = ("swift", p0)
    } while k128 < 4
    loop140: for i139 in (1...4).reversed() {
        log.append(describe(Record6(field0: String(repeating: "naïve", count: abs(i139 % 4)).clipped, field1: (true ? 100.0 : 2.5))))
    }
    switch (Choice2.case2(bound(0.0 - 0.1), part1: clip("a\((true, 0.1))\("x y")"))) {
    case .none:
        let v141: Int = (([:] as [String: Int])[clip("\(p2)\(clip("hello\(p0)\("Zed")"))")] ?? -small(([] as [Int]).reduce(p0) { $0 &+ $1 }))
    case .case0:
        let f142: (String) -> Int = { (p143: String) -> Int in (small(abs(small(p0))) - small((small(p0) - small(p0)))) }
    case .case1(let e144):
        var v145: Double = 0.0
    case .case2(let e146, let e147):
        var v148: Record6 = Record6(field0: e147, field1: e146)
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    return Record6(field0: String(repeating: pick(true, "hello", "hello"), count: abs(max(p0, p0) % 4)).clipped, field1: p2.computed)
}
func function7(a0 p0: Int) -> [[Double]] {
    var v149: [Int] = ([p0, p0] as [Int])
    var v150: Record6 = function6(a0: (v149.at(([] as [Bool]).count) ?? ((17 as Int?) ?? p0)), a1: Choice7.none, a2: Choice2.case1(clip("42" + "hello")))
    log.append(describe(p0))
    log.append(describe(v149))
    log.append(describe(v150))
    return cut(cut(([] as [[[Double]]]).filter { x151 in true } + (["3.5"] as [String]).map { x152 in ([([1e-3] as [Double]), ([] as [Double]), ([0.0, (-1.5), 0.5, 0.1] as [Double]), ([3.25, 0.0] as [Double])] as [[Double]]) }).flatMap { $0 })
}
finish("function0", describe(function0((100 / 2))))
finish("function0", describe(function0(min(2, 5))))
finish("function1", describe(function1(a0: cut(([] as [Bool]) + ([true, false] as [Bool])), a1: ~small(10))))
finish("function1", describe(function1(a0: ([false, true, true] as [Bool]).filter { x38 in x38 }, a1: min(Int.min, Int.max))))
finish("function2", describe(function2(Array(([([1] as [Int]), ([5] as [Int]), ([5, 100] as [Int]), ([(-1), 0, 1, 10] as [Int])] as [[Int]]).dropFirst()), ([255] as [Int]))))
finish("function2", describe(function2(([] as [[Int]]), (false ? ([5] as [Int]) : ([0, 10, 0, 1] as [Int])))))
finish("function3", describe(function3((true ? Choice7.none : Choice7.none))))
finish("function3", describe(function3(Choice7.case0(255))))
finish("function4", describe(function4(a0: (false ? Record6(field0: "-7", field1: 0.0) : Record6(field0: "ab", field1: 1.0)), (true ? Choice2.case0 : Choice2.case1("é")), a2: Choice2.case0)))
finish("function4", describe(function4(a0: Record6(field0: "swift", field1: 0.5), Choice2.case1("hello"), a2: (false ? Choice2.case2(1.0, part1: "ab") : Choice2.case2(0.1, part1: "-7")))))
finish("function5", describe(function5((2.5 as Double?).map { x127 in true })))
finish("function5", describe(function5(([false, false, false] as [Bool]).at(1_000))))
finish("function6", describe(function6(a0: (2 / (-3)), a1: Choice7.none, a2: (true ? Choice2.case0 : Choice2.none))))
finish("function6", describe(function6(a0: (1 % 3), a1: Choice7.case0(17), a2: Choice2.case2((-1.5), part1: "a"))))
finish("function7", describe(function7(a0: 3)))
finish("function7", describe(function7(a0: (small(5) * small(0)))))
