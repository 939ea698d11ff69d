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
    var field1: String
    var field2: Double
    var computed: String { pick((field0 == field0), field1, clip("🇳🇴\(field1)\(field1)")) }
    mutating func change(_ n: Int) { field2 = ((true || true) ? field2 : min(field2, field2)) }
}
struct Record3: Equatable {
    var field0: String
    var computed: Int { ((nil as Double?).map { x4 in 5 } ?? pick(false, Int.max, 5)) }
    mutating func change(_ n: Int) { field0 = clip(clip(field0 + field0) + field0.lowercased()) }
}
enum Choice2: Equatable {
    case none
    case case0(Int)
    case case1
    var computed: String {
        switch self {
        case .none: return String(!(false))
        case .case0(let x0): return String(pick(false, "", "naïve").dropFirst())
        case .case1: return String(min((-4), 0), radix: 36)
        }
    }
}
enum Choice5: Equatable {
    case none
    case case0(Int, part1: Int)
    var computed: Bool {
        switch self {
        case .none: return ((([:] as [String: Int])["🇳🇴"] ?? (-4)) != (0x1F | 2))
        case .case0(let x0, let x1): return (([x0, x1] as [Int]).allSatisfy { x6 in false } ? !(false) : pick(false, true, false))
        }
    }
}
func function0(a0 p0: Double, _ p1: Double?) -> Record3 {
    switch (Choice5.case0((["Zed", "swift"] as [String]).count, part1: (([17, 1_000, 5] as [Int]).at(10) ?? 255))) {
    case .none:
        let v7: Double = bound(((false ? p1 : p1) ?? bound(Double(2))) - (([p0, p0, p0] as [Double]).at(100) ?? ([p0, p0] as [Double]).reduce(p0) { bound($0 - $1) }))
    case .case0(let e8, let e9):
        log.append(describe((a: pick(true, "a", "Zed"), b: abs(small(e9)))))
    }
    log.append(describe(([Int.max, (-1)] as [Int]).first(where: { x10 in true }).flatMap { x11 in ([] as [Bool]).first(where: { x12 in x12 }) }))
    let v13: Double = bound(max((false ? p0 : p0), (-p0)) + bound(bound(Double(10)) / bound(p0.truncatingRemainder(dividingBy: 3.5))))
    var k14 = 0
    loop15: repeat {
        k14 += 1
        log.append(describe(Record1(field0: k14, field1: ("x y".first.map { String($0) } ?? "3.5"), field2: v13)))
        var v16: (Int, Int) = (((k14 != k14) == (k14 < k14)) ? (!(true) ? (k14, k14) : (k14, k14)) : (k14, k14))
    } while k14 < 4
    let (t17, t18) = (!(true), (false == true))
    if let u19 = (([] as [Double]).map { x20 in "a" }.first(where: { x21 in true })) {
        if let u22 = ((255 as Int?).flatMap { x23 in (nil as String?) }.map { x24 in u19 }) {
            if (([(small(1) - small(0)), pick(t18, Int.min, 100), (10 % 10), ([] as [Int]).count] as [Int]).contains((small(([p0, v13] as [Double]).count) + small((1_000 &* 17))))) {
                let (t25, t26) = (t17 ? (u19, p0) : (u19, v13))
            } else if (Array(([] as [Int]).prefix(2)).contains((1_000 / 2))) {
                let v27: Choice5 = Choice5.case0(10, part1: Int.max)
            } else {
                var v28: Bool = ((abs(small(100)) / 3) != 2)
            }
            var v29: String = String(repeating: pick(t18, pick(t18, u19, u22), "3.5"), count: abs(Int(Int32(truncatingIfNeeded: 0)) % 4)).clipped
        } else {
            let v30: [Choice2] = cut(cut((0..<abs(100 % 5)).map { x31 in ([Choice2.case1] as [Choice2]) }.flatMap { $0 }) + cut(cut(([Choice2.none, Choice2.case0(10)] as [Choice2]) + ([Choice2.none, Choice2.case1] as [Choice2])) + ([Choice2.none] as [Choice2]).filter { x32 in t17 }))
        }
        var k33 = 0
        loop34: while k33 < 4 {
            k33 += 1
            if (t18) {
                let v35: (a: Int, b: Double) = (a: (true ? (([] as [Int]).firstIndex(of: k33) ?? -1) : u19.count), b: pick((t18 && t17), (p1 ?? p0), bound(v13 / v13)))
            } else {
                var v36: (a: String, b: Int) = (a: u19, b: k33)
            }
            var v37: Record3 = Record3(field0: u19)
        }
    } else {
        var v38: [Int] = ([1_000] as [Int])
    }
    log.append(describe(p1))
    log.append(describe(v13))
    log.append(describe(t17))
    log.append(describe(t18))
    return (!((p0 == v13)) ? Record3(field0: "naïve") : Record3(field0: (["a", "🇳🇴"] as [String]).joined(separator: "🇳🇴").clipped))
}
func function1(_ p0: [String], a1 p1: Double) -> Int {
    defer { log.append(clip("b\(([([1_000, (-1), 1_000] as [Int])] as [[Int]]))\("é")")) }
    var v39: Choice5 = Choice5.none
    loop43: for i40 in cut(([] as [Int]).compactMap { x41 in p0.first(where: { x42 in false }) }) {
        let (t44, t45) = ((bound(p1) <= p1) ? (255, i40) : ((-1), i40))
        var v46: Record3 = Record3(field0: t45)
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v39))
    return ([(17 << 3), 17] as [Int]).reduce(clip("" + "-7").count) { $0 &+ $1 }
}
func function2(_ p0: String?, _ p1: [[Int]], _ p2: Choice5) -> Record3 {
    defer { log.append(clip("42" + "a")) }
    var v48: Choice5 = p2
    switch small(cut(([0x1F, 0x1F, 10, 3] as [Int]) + ([] as [Int])).count) {
    case ..<0:
        if (false) {
            v48 = Choice5.case0((!(true) ? min((-1), 3) : pick(false, 0x1F, 1)), part1: ~small((([Int.min, Int.min, 3] as [Int]).at(Int.min) ?? 0x1F)))
            v48 = p2
        } else if ((bound(bound(Double((-4)))) <= cos(1e-3))) {
            do {
                let r50 = try risky(pick(true, 3, 3).nonzeroBitCount)
                v48 = Choice5.none
            } catch Trouble.large(let n) {
                log.append(describe(n))
                var v51: Choice5 = v48
            } catch {
                log.append("\(error)")
            }
        } else {
            var v52: Int = -small((([Int.min] as [Int]).at(10) ?? (small((-4)) * small(0x1F))))
        }
    case 0, 2, 4:
        switch (((0 <= (-1)) ? Choice2.case0(255) : Choice2.none)) {
        case .none:
            v48 = Choice5.none
        case .case0(let e53):
            let (t54, t55) = (e53, "b")
        case .case1:
            if let u56 = (([(-1), Int.max, 17] as [Int]).first(where: { x57 in v48.computed })) {
                v48 = Choice5.case0(("3.5".count / 3), part1: u56)
            } else {
                let (t58, t59) = (pick(false, "b", "hello"), 3.25.rounded())
            }
        }
    case let n49 where pick(true, true, true):
        var k60 = 0
        loop61: repeat {
            k60 += 1
            log.append(describe((Array(([] as [Int]).suffix(2)).last ?? n49)))
        } while k60 < 4
    case 5...20:
        if ("🇳🇴".hasSuffix(String(clip("3.5" + "3.5").sorted()))) {
            v48 = (((100 &- 5) < ([3] as [Int]).reduce((-4)) { $0 &+ $1 }) ? Choice5.none : (([] as [Bool]).isEmpty ? Choice5.case0(Int.min, part1: 10) : Choice5.case0((-4), part1: 1)))
        } else {
            switch (Choice5.case0((small(2) * small(Int.min)), part1: "".count)) {
            case .none:
                log.append(describe(([100.0] as [Double]).compactMap { x62 in ((-4) as Int?) }.first))
            case .case0(let e63, let e64):
                v48 = Choice5.none
            }
        }
    default:
        let v65: Choice5 = v48
    }
    var v66: Int = ((["-7"] as [String]).count &- toInt(bound(1.0 + 100.0)))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v48))
    log.append(describe(v66))
    return Record3(field0: clip("42\(v66)\("-7")").uppercased())
}
func function3(_ p0: [String], _ p1: Double, a2 p2: Choice5) -> Double {
    var v68: Int = (small(((([5, (-4), 255, 0x1F] as [Int]).at(255) ?? 1) &+ pick(true, 1, Int.max))) * small((Array(repeating: 17, count: abs((-1) % 4)).last ?? ([1, (-1)] as [Int]).reduce(Int.max) { $0 &+ $1 })))
    var v69: Bool = ((false ? p0 : p0).isEmpty != (((nil as Double?) != nil) != p2.computed))
    var k70 = 0
    loop71: repeat {
        k70 += 1
        log.append(describe(bound(p1 / pick(v69, p1, p1))))
        var v72: String = clip(clip("🇳🇴\((v69 ? ([([] as [Int]), ([v68, v68, v68] as [Int]), ([v68] as [Int])] as [[Int]]) : ([([k70, v68] as [Int]), ([v68, k70, k70] as [Int]), ([v68, v68] as [Int])] as [[Int]])))\(clip("x y\(k70)\("tea, milk")"))") + clip("hello\(k70)\("Zed")").uppercased())
    } while k70 < 3
    switch ((([p1, p1, p1] as [Double]).contains(p1) ? Choice2.case1 : Choice2.case0(v68))) {
    case .none:
        defer { log.append(clip("a\(p1)\("b")")) }
    case .case0(let e73):
        var k74 = 0
        loop75: while k74 < 2 {
            k74 += 1
            if (([] as [Int]).sorted(by: >).contains { x76 in ((([] as [Int]).firstIndex(of: k74) ?? -1) == 0) }) {
                let (t77, t78) = (abs(small(v68)), abs(p1).squareRoot())
            } else {
                log.append(describe(([p0, p0, p0] as [[String]])))
            }
        }
    case .case1:
        log.append(describe(v68))
    }
    v69 = (v69 != pick(([v69, v69] as [Bool]).contains(v69), (v68 == v68), (bound(p1) > p1)))
    if let u79 = (p0.first(where: { x80 in v69 }).map { x81 in abs(p1).squareRoot() }) {
        if let u82 = (cut(p0 + p0).last) {
            v68 ^= (v68 | (v69 ? ([v68, v68, v68] as [Int]) : ([] as [Int])).count)
            v68 = toInt(100.0)
        } else {
            log.append(describe((0..<abs(v68 % 5)).map { x83 in x83 }.filter { x84 in (v69 && v69) }))
        }
        log.append(describe(Record3(field0: clip("swift" + "x y"))))
    } else {
        if let u85 = (([v69, v69, v69, v69] as [Bool]).first(where: { x86 in v69 }).flatMap { x87 in p0.first }) {
            let v88: Int = pick(v69, pick((v69 ? v69 : v69), (v68 &<< 70), (([v68, v68, v68] as [Int]).at(v68) ?? v68)), ((v69 != v69) ? (v68 &* v68) : v68))
        } else {
            var v89: (Int, Bool) = (Int.max, v69)
        }
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v68))
    log.append(describe(v69))
    return p1
}
func function4(_ p0: Int) -> Record1 {
    loop93: for i91 in cut(cut((["hello", "é"] as [String]) + (["🇳🇴"] as [String])).map { x92 in x92 }) {
        var v94: [[Double]] = Array((0..<abs(abs(small(p0)) % 5)).map { x95 in Array(([] as [Double]).suffix(2)) }.prefix(2))
        var v96: Int = cut(([p0, p0] as [Int]) + ([p0, p0, p0] as [Int])).sorted().count
    }
    var v97: Int = (Array((0..<abs(p0 % 5)).map { x98 in p0 }.suffix(2)).at(((p0 != p0) ? (([:] as [String: Int])["hello"] ?? p0) : ([false, false] as [Bool]).count)) ?? clip("swift\(p0)\("naïve")").count)
    loop100: for i99 in stride(from: 2, to: -1, by: -3) {
        var v101: Int = (small(p0) + small((small((p0 &>> (-2))) * small(i99.leadingZeroBitCount))))
        var v102: Bool? = ([true] as [Bool]).compactMap { x103 in (true as Bool?) }.map { x104 in (x104 != x104) }.last
        if ((bound(bound((false ? (-0.25) : 100.0).truncatingRemainder(dividingBy: 3.5))) < 12.75)) {
            defer { log.append(String(0.5)) }
        } else {
            if ((((["c": p0, "a": v101, "b": p0] as [String: Int])[clip("hello" + "ab")] ?? (false ? v101 : v97)) > 1)) {
                let v105: Int = abs(small(i99))
            } else if ((((10 as Int?) == nil) ? (p0 < i99) : (p0 < p0))) {
                v102 = ([] as [String]).at((small(v101) + small(i99))).flatMap { x106 in ([v101, v97, v101, i99] as [Int]).map { x107 in true }.at(p0) }
            } else {
                let v108: Int? = Double(clip("hello\(p0)\("hello")")).map { x109 in i99 }
            }
        }
    }
    log.append(describe(("é", true)))
    log.append(describe(p0))
    log.append(describe(v97))
    return Record1(field0: p0, field1: "swift", field2: 1.0)
}
func function5(_ p0: Choice5) -> Choice5 {
    loop112: for i110 in cut((0..<abs(([] as [String]).count % 5)).map { x111 in (([x111] as [Int]).firstIndex(of: x111) ?? -1) }) {
        if (p0.computed) {
            let v113: String = String(clip("é\(("ab".first.map { String($0) } ?? "Zed"))\(String(100.0))").dropFirst())
        } else if (false) {
            let v114: Double = 0.5
        } else {
            let v115: Double? = Double(String((i110 / (-3)), radix: 16))
        }
        if let u116 = (([] as [String]).at(i110).flatMap { x117 in (false as Bool?).map { x118 in x117 } }) {
            let v119: [[Int]] = cut(cut(([i110, i110] as [Int]) + ([i110, i110, i110, i110] as [Int])) + (false ? ([i110, i110, i110, i110] as [Int]) : ([i110, i110, i110] as [Int]))).map { x120 in (0..<abs(i110 % 5)).map { x121 in pick(true, x121, i110) } }
        } else {
            let v122: String = ("42".hasPrefix(clip("naïve" + "3.5")) ? clip((("x y" as String?) ?? "") + "🇳🇴") : clip("swift\((i110 % 7))\((true ? "42" : "naïve"))"))
        }
    }
    loop124: for i123 in (1...4).reversed() {
        let v125: Choice5 = (true ? p0 : Choice5.case0(i123, part1: i123))
        let v126: (Int, Bool) = (i123, p0.computed)
    }
    let v127: Record3 = pick((([] as [Int]).isEmpty ? (100 > Int.max) : (Int.min < 17)), Record3(field0: (["Zed", "a", ""] as [String]).joined(separator: "🇳🇴").clipped), Record3(field0: "ab"))
    var v128: String = (String(v127.field0.prefix(2)).first.map { String($0) } ?? String(v127.field0.prefix(2)))
    log.append(describe(p0))
    log.append(describe(v127))
    log.append(describe(v128))
    return Choice5.case0(5, part1: 3)
}
func function6(a0 p0: Int, a1 p1: Bool) -> Record1 {
    var v129: Bool = p1
    loop131: for i130 in 1...6 where i130 % 2 == 0 {
        v129 = ((p1 ? ([v129, p1, v129] as [Bool]) : ([v129, v129, p1] as [Bool])).last != nil)
    }
    v129 = false
    log.append(describe(Choice2.case0(p0)))
    var k132 = 0
    loop133: repeat {
        k132 += 1
        v129 = (([k132, k132, k132] as [Int]).filter { x134 in v129 }.reduce(p0) { $0 &+ $1 } <= k132)
    } while k132 < 2
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v129))
    return function4((small(p0) + small((([p0, p0, p0, p0] as [Int]).firstIndex(of: p0) ?? -1))))
}
func function7(_ p0: Bool?) -> (a: String, b: Int) {
    let f135: (Double) -> Int = { (p136: Double) -> Int in ~small((small(3) + small(1_000))) }
    loop138: for i137 in cut(zip(Array(repeating: "", count: abs(2 % 4)), (["3.5"] as [String])).map { clip($0 + $1) }) {
        switch (Choice5.none) {
        case .none:
            if let u139 = (([false] as [Bool]).at((false ? (-1) : Int.max))) {
                var v140: Choice5 = Choice5.case0(5, part1: 10)
                let v141: String = i137
            } else {
                var v142: Choice2 = Choice2.none
            }
        case .case0(let e143, let e144):
            log.append(describe(p0.flatMap { x145 in (x145 ? ("ab" as String?) : (nil as String?)) }))
        }
    }
    let v146: String = clip("naïve\(([Choice2.none, Choice2.case0(2), Choice2.case0(100), Choice2.case0(Int.min)] as [Choice2]))\(((3 > Int.min) ? ((nil as String?) ?? "42") : (true ? "naïve" : "-7")))")
    log.append(describe(p0))
    log.append(describe(v146))
    return (a: String((small(0x1F) + small(0x1F)), radix: 16), b: (small(((-4) &+ Int.max)) + small(100)))
}
finish("function0", describe(function0(a0: bound(Double(10)), (false ? ((-1.5) as Double?) : (1.0 as Double?)))))
finish("function0", describe(function0(a0: bound(Double(0x1F)), (0.5 as Double?))))
finish("function1", describe(function1(([3.25, 100.0, 12.75, 1e-3] as [Double]).map { x47 in "swift" }, a1: 0.5)))
finish("function1", describe(function1(cut((["", "swift", "🇳🇴", "42"] as [String]) + (["hello"] as [String])), a1: bound(0.0 + (-1.5)))))
finish("function2", describe(function2(("swift" as String?), ([([255, 17] as [Int]), ([0x1F, Int.max, 1, 255] as [Int]), ([1, (-1)] as [Int])] as [[Int]]), Choice5.case0((-4), part1: 5))))
finish("function2", describe(function2((255 as Int?).flatMap { x67 in (nil as String?) }, pick(true, ([([100, 3] as [Int]), ([1, 2, 10] as [Int])] as [[Int]]), ([] as [[Int]])), Choice5.case0(100, part1: 17))))
finish("function3", describe(function3(([] as [String]), 2.5.rounded(), a2: (false ? Choice5.none : Choice5.none))))
finish("function3", describe(function3(([(-4), 17] as [Int]).map { x90 in "ab" }, 0.1, a2: Choice5.case0(1_000, part1: 10))))
finish("function4", describe(function4((Int.min % (-3)))))
finish("function4", describe(function4((2 &* (-4)))))
finish("function5", describe(function5(Choice5.case0(2, part1: 1_000))))
finish("function5", describe(function5(Choice5.none)))
finish("function6", describe(function6(a0: (-4), a1: !(true))))
finish("function6", describe(function6(a0: (0 % 3), a1: (12.75 != 1e-3))))
finish("function7", describe(function7(((-1.5) as Double?).map { x147 in false })))
finish("function7", describe(function7((nil as Bool?))))
