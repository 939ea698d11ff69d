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
    var computed: Int { (field0 | "🇳🇴".count) }
    mutating func change(_ n: Int) { field0 = (small(field0) - small((small(field0) * small(field0)))) }
}
struct Record3: Equatable {
    var field0: Bool
    var field1: Double
    var computed: Bool { clip("hello\(((nil as String?)) as Any)\("naïve")").contains("é".lowercased()) }
    mutating func change(_ n: Int) { field0 = (["naïve"] as [String]).joined(separator: "a").clipped.hasPrefix(clip("swift\(((nil as Int?)) as Any)\("a")")) }
}
enum Choice2: Equatable {
    case none
    case case0
    var computed: Int {
        switch self {
        case .none: return (((["d": 1_000] as [String: Int])["é"] ?? 0x1F) | (([10, 10, Int.max, (-4)] as [Int]).last ?? 1_000))
        case .case0: return ([Int.min, (-4)] as [Int]).reduce(((Int.min as Int?) ?? (-4))) { $0 &+ $1 }
        }
    }
}
enum Choice4: Equatable {
    case none
    case case0
    case case1(String)
    case case2
    var computed: Double {
        switch self {
        case .none: return abs((-1.5)).squareRoot()
        case .case0: return bound(bound(0.0 + 1.0) + 0.0)
        case .case1(let x0): return bound((true ? 0.5 : 1e-3) + bound(0.0 - 0.5))
        case .case2: return bound(12.75.truncatingRemainder(dividingBy: 3.5))
        }
    }
}
func function0(a0 p0: [[Int]], a1 p1: Int, _ p2: [Record1]) -> [Bool] {
    var v5: Record1 = Record1(field0: toInt(bound(2.5 / (-0.25))))
    v5.change(p1)
    let f6: (String) -> String = { (p7: String) -> String in clip(([p7, p7] as [String]).joined(separator: p7).clipped + p7) }
    var v8: [[Int]] = p0
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v5))
    log.append(describe(v8))
    return ([false, false, false] as [Bool])
}
func function1(a0 p0: Int, _ p1: [[Int]]) -> Int {
    var v11: Choice4 = Choice4.case1("swift")
    log.append(describe((!(false) ? Record3(field0: false, field1: 3.25) : Record3(field0: false, field1: 3.25))))
    let f12: (Int) -> Double = { (p13: Int) -> Double in (-((12.75 as Double?) ?? 1.0)) }
    let v14: String? = ([false] as [Bool]).compactMap { x15 in ([] as [String]).first(where: { x16 in x15 }) }.at((([p0, p0, p0, p0] as [Int]).map { x17 in p0 }.max() ?? (([p0] as [Int]).max() ?? p0)))
    log.append(describe(p1))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v11))
    log.append(describe(v14))
    return ([true] as [Bool]).count.nonzeroBitCount.leadingZeroBitCount
}
func function2(a0 p0: (Int, Double), _ p1: [String], a2 p2: Int) -> Choice4 {
    let f20: (Int) -> Int = { (p21: Int) -> Int in Int(UInt32(truncatingIfNeeded: p2)) }
    let f22: (String) -> Bool = { (p23: String) -> Bool in (p2 == p23.count) }
    let (t24, t25) = ((-1.5), "hello")
    var k26 = 0
    loop27: repeat {
        k26 += 1
        if let u28 = (((-1) as Int?)) {
            if let u29 = ((true ? (10 as Int?).flatMap { x30 in (false as Bool?) } : ([false] as [Bool]).first(where: { x31 in x31 }))) {
                let v32: Bool = u29
                var v33: Int = p0.0
            } else {
                var v34: Record3 = Record3(field0: (([true, false] as [Bool]).count > toInt(t24)), field1: zip(([t24] as [Double]), ([] as [Double])).map { bound($0 * $1) }.reduce(bound(t24 + t24)) { bound($0 + $1) })
            }
        } else {
            if let u35 = (([false] as [Bool]).first(where: { x36 in x36 })) {
                var v37: Int = p2
            } else {
                log.append(describe(pick(f22(t25), clip(t25 + t25), clip("42\(([Choice2.case0, Choice2.case0, Choice2.none] as [Choice2]))\(t25)"))))
            }
        }
        log.append(describe((([] as [Int]).isEmpty ? ([p2] as [Int]).map { x38 in Choice4.none } : ([] as [Int]).map { x39 in Choice4.case1(t25) })))
    } while k26 < 1
    let v40: Int = toInt(bound(([t24] as [Double]).reduce(t24) { bound($0 + $1) } - p0.1))
    log.append(describe(p2))
    log.append(describe(t24))
    log.append(describe(t25))
    log.append(describe(v40))
    return Choice4.none
}
func function3(_ p0: [Double]) -> Double {
    log.append(describe((0..<abs(Int.max % 5)).map { x41 in true }.count))
    if ((("x y".contains("hello") || ([100, 1, (-1), Int.min] as [Int]).contains((-1))) ? !((bound(0.0) > 3.25)) : (Int(Int8(truncatingIfNeeded: (-1))) <= (([Int.max, (-4), 10] as [Int]).firstIndex(of: (-1)) ?? -1)))) {
        if (((([100, 255] as [Int]).at((100 ^ 255)) ?? pick(false, Int.max, 3)) == (small((([10] as [Int]).at(0) ?? 10)) * small(([Int.max, (-4)] as [Int]).reduce(1) { $0 &+ $1 })))) {
            log.append(describe(([cut(([] as [Int]) + ([(-4), Int.min, 5, 255] as [Int]))] as [[Int]])))
            var v42: [Record1] = cut(([(0..<abs(17 % 5)).map { x43 in Record1(field0: x43) }, ([] as [Record1])] as [[Record1]]).flatMap { $0 })
        } else if ((bound(sin(100.0)) >= bound(3.25 * 0.1))) {
            let v44: Double = (-bound(Double(((-1) % 3))))
        } else {
            log.append(describe(bound(Double("naïve".count))))
        }
        let (t45, t46) = (true, 2)
    } else {
        var v47: Int = (pick(true, ([] as [Bool]), ([false, false] as [Bool])).map { x48 in max(255, Int.min) }.first ?? pick(((1_000 as Int?) != nil), ~small(0), (255 / 7)))
    }
    var k49 = 0
    loop50: while k49 < 2 {
        k49 += 1
        loop52: for i51 in 1...6 where i51 % 2 == 0 {
            log.append(describe(Record1(field0: i51)))
            if (true) {
                let v53: Choice2 = Choice2.none
            } else if ((([] as [Int]).count == (k49 / 10))) {
                let v54: [[Int]] = Array((["b", "x y", "-7"] as [String]).map { x55 in ([k49] as [Int]) }.dropFirst())
            } else {
                log.append(describe(Choice4.case1(clip("é\(Choice4.case2)\("hello")"))))
            }
        }
    }
    log.append(describe(p0))
    return min(floor(atan(2.5)), (Double("x y") ?? bound(Double(255))))
}
func function4(a0 p0: Bool, _ p1: String) -> [Double] {
    var k56 = 0
    loop57: repeat {
        k56 += 1
        let (t58, t59) = (clip(p1 + p1), (p0 == p0))
        var v60: [[String]] = ([([] as [String]), ([t58] as [String]), ([] as [String]), ([] as [String])] as [[String]])
    } while k56 < 1
    if (!(p0)) {
        if (p0) {
            let v61: Int = (p1.count / 3)
        } else {
            var v62: String = clip("-7\(([Record1(field0: 2), Record1(field0: 17)] as [Record1]))\(clip("ab\(([([Int.max, 2, 0, (-1)] as [Int])] as [[Int]]))\(String(p1.suffix(3)))"))")
        }
        if ((p1 >= clip("tea, milk\((small(1) - small(0)))\(pick(p0, p1, p1))"))) {
            switch small(toInt(abs(2.5).squareRoot())) {
            case ..<0:
                let v64: Int? = cut(([] as [[Int]]).filter { x65 in p0 }.flatMap { $0 }).first
            case 0, 2, 4:
                let f66: (Int) -> Int = { (p67: Int) -> Int in ((small(p67) + small(p67)) &+ ((["c": p67] as [String: Int])[p1] ?? p67)) }
            case let n63 where p0:
                var v68: Record1 = Record1(field0: n63)
            case 5...20:
                let f69: (String) -> Int = { (p70: String) -> Int in ((["c": Int.min, "b": 255, "a": 2] as [String: Int])[String(repeating: p70, count: abs(Int.min % 4)).clipped] ?? (5 | 255)) }
            default:
                let f71: (Double) -> Int = { (p72: Double) -> Int in min(((["d": 3] as [String: Int])[p1] ?? 255), ((Int.min as Int?) ?? (-4))) }
            }
        } else {
            let v73: String = p1
        }
    } else if (((100 <= 3) == (p0 != p0))) {
        var v74: Int = (([2] as [Int]).map { x75 in ((2 as Int?) ?? x75) }.min() ?? (1 << 3))
    } else {
        log.append(describe(clip(p1 + clip(p1 + p1))))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return cut(cut(Array(([([([1e-3, 3.25, 12.75] as [Double]), ([1e-3, 1.0] as [Double]), ([0.0, 2.5, 3.25, 12.75] as [Double]), ([1.0, 1e-3, 1e-3] as [Double])] as [[Double]]), ([([(-0.25), 2.5, 0.5, 0.1] as [Double]), ([1.0, 0.1] as [Double]), ([3.25] as [Double])] as [[Double]])] as [[[Double]]]).prefix(2)).flatMap { $0 }).flatMap { $0 })
}
func function5(_ p0: Choice2, a1 p1: Int?, _ p2: Int) -> Double {
    var v76: Choice2 = p0
    log.append(describe("b".count))
    let v77: Choice2 = Choice2.case0
    if let u78 = (([0.0] as [Double]).first(where: { x79 in (["", "b", "", "hello"] as [String]).isEmpty })) {
        var v80: (a: String, b: String) = (a: String(repeating: clip("\(Choice4.case1("a"))\("ab")"), count: abs("swift".count % 4)).clipped, b: pick((false && true), String("ab".prefix(2)), ("hello".first.map { String($0) } ?? "swift")))
        log.append(describe(Int("42").map { x81 in clip("-7" + "é") }))
    } else {
        loop84: for i82 in cut((0..<abs(p0.computed % 5)).map { x83 in clip("swift\(([x83] as [Int]))\("ab")") }) {
            v76 = Choice2.case0
        }
    }
    v76 = Choice2.none
    v76 = Choice2.none
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v76))
    log.append(describe(v77))
    return sin(((p2 == p2) ? ((nil as Double?) ?? 0.1) : ([1e-3, 1e-3] as [Double]).reduce(2.5) { bound($0 + $1) }))
}
func function6(a0 p0: Int) -> Choice4 {
    var v86: String? = (((((-1) as Int?) ?? p0) != (["🇳🇴"] as [String]).count) ? (["é", "hello", "a", "x y"] as [String]).sorted(by: >).first(where: { x87 in (p0 != p0) }) : ((p0 >= p0) ? ("naïve" as String?) : ("tea, milk" as String?)))
    if let u88 = ((("42" > "a") ? ([2.5] as [Double]).first : Double("ab"))) {
        loop90: for i89 in cut(([u88, u88] as [Double])) {
            var v91: [Choice2] = ([Choice2.none, Choice2.none, Choice2.case0, Choice2.case0] as [Choice2])
            log.append(describe(String(repeating: pick(true, "", "🇳🇴"), count: abs((p0 | p0) % 4)).clipped))
        }
        var v92: Double = bound((([u88] as [Double]).at(p0) ?? 12.75) + bound(([u88, u88] as [Double]).reduce(u88) { bound($0 + $1) } + (-u88)))
    } else {
        v86 = (["swift", "naïve"] as [String]).last
    }
    if (((small((small(p0) + small(p0))) + small(([] as [String]).count)) != ((["a": p0, "c": p0, "b": p0] as [String: Int])[pick(false, "naïve", "")] ?? p0))) {
        switch (Choice2.case0) {
        case .none:
            if let u93 = (([] as [Int]).first) {
                var v94: Int = min(p0, function1(a0: u93, (["tea, milk", "é", "Zed"] as [String]).map { x95 in ([] as [Int]) }))
            } else {
                var v96: Choice4 = Choice4.case0
            }
        case .case0:
            v86 = ([] as [String]).compactMap { x97 in v86 }.filter { x98 in !(false) }.first(where: { x99 in (([p0] as [Int]).contains(p0) && !(true)) })
        }
        loop101: for i100 in 1...6 where i100 % 2 == 0 {
            log.append(describe(pick((["b", "3.5", "3.5"] as [String]).isEmpty, ([([100.0, 0.5] as [Double]), ([(-1.5), (-0.25)] as [Double]), ([(-0.25), (-0.25), (-0.25)] as [Double])] as [[Double]]), Array(([([0.1, 12.75, 12.75, 3.25] as [Double]), ([1e-3, 0.1] as [Double]), ([(-0.25), 0.5] as [Double]), ([12.75, 12.75] as [Double])] as [[Double]]).prefix(2)))))
            v86 = nil
        }
    } else if (("a".first.map { String($0) } ?? "42").contains(clip("🇳🇴\(p0)\("tea, milk")"))) {
        log.append(describe(String(([p0] as [Int]).reduce(p0) { $0 &+ $1 }, radix: 16)))
    } else {
        log.append(describe(function3(([p0] as [Int]).map { x102 in (-0.25) })))
    }
    var v103: Record1 = Record1(field0: p0)
    v86 = ((p0 <= p0) ? Array((["b", "swift"] as [String]).dropFirst()) : (["b", "hello", "Zed"] as [String]).filter { x104 in true }).first
    log.append(describe(p0))
    log.append(describe(v86))
    log.append(describe(v103))
    return Choice4.none
}
func function7(a0 p0: Int, a1 p1: (Bool, Bool), _ p2: Record3) -> Choice2 {
    var v105: Int = ((-1) | p0)
    var v106: Int = (small(zip((["naïve", "hello", "ab", "b"] as [String]), (["ab", "naïve", "ab", "tea, milk"] as [String])).map { clip($0 + $1) }.count) * small(-small(Int.max)))
    var v107: String = String("-7".sorted())
    log.append(describe(p2))
    log.append(describe(v105))
    log.append(describe(v106))
    log.append(describe(v107))
    return Choice2.none
}
finish("function0", describe(function0(a0: cut(([([] as [Int]), ([100, 0, Int.min, (-1)] as [Int]), ([100, 2, Int.min, 1] as [Int]), ([10, 0, 17] as [Int])] as [[Int]]) + ([] as [[Int]])), a1: (small(Int.min) - small(5)), (0..<abs(1 % 5)).map { x9 in Record1(field0: x9) })))
finish("function0", describe(function0(a0: Array(([] as [[Int]]).suffix(2)), a1: "x y".count, ([] as [Int]).map { x10 in Record1(field0: x10) })))
finish("function1", describe(function1(a0: "".count, ([([Int.max] as [Int]), ([] as [Int]), ([] as [Int])] as [[Int]]).filter { x18 in false })))
finish("function1", describe(function1(a0: ([(-1), Int.min, 3, Int.min] as [Int]).reduce(1) { $0 &+ $1 }, ([5] as [Int]).map { x19 in ([x19, x19, x19, x19] as [Int]) })))
finish("function2", describe(function2(a0: (10, 12.75), cut((["42", "🇳🇴", "3.5", "swift"] as [String]) + (["42"] as [String])), a2: ((3 as Int?) ?? 2))))
finish("function2", describe(function2(a0: (false ? (10, 3.25) : (2, 3.25)), (["🇳🇴", "a"] as [String]), a2: (5 &>> 8))))
finish("function3", describe(function3(Array(([1e-3, 12.75] as [Double]).suffix(2)))))
finish("function3", describe(function3(([0.5, 100.0, 2.5, (-1.5)] as [Double]))))
finish("function4", describe(function4(a0: (1_000 == 1), clip("🇳🇴" + "42"))))
finish("function4", describe(function4(a0: "42".hasSuffix("ab"), String(Int.min, radix: 2))))
finish("function5", describe(function5(Choice2.case0, a1: (0 as Int?).map { x85 in x85 }, Int(UInt32(truncatingIfNeeded: (-4))))))
finish("function5", describe(function5(Choice2.none, a1: Int("tea, milk"), ([false] as [Bool]).count)))
finish("function6", describe(function6(a0: Int(UInt8(truncatingIfNeeded: 1)))))
finish("function6", describe(function6(a0: (0 >> 3))))
finish("function7", describe(function7(a0: (([100, (-4)] as [Int]).firstIndex(of: (-4)) ?? -1), a1: (false, true), Record3(field0: false, field1: 12.75))))
finish("function7", describe(function7(a0: ((1 as Int?) ?? 1), a1: (false, true), (false ? Record3(field0: true, field1: 0.1) : Record3(field0: true, field1: (-1.5))))))
