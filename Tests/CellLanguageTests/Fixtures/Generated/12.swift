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
    var field0: Double
    var field1: Int
    var computed: String { clip("tea, milk\((true != false))\("tea, milk")") }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
struct Record6: Equatable {
    var field0: Int
    var field1: Bool
    var field2: String
    var computed: Double { bound(bound(0.0 * 0.0) / bound(1.0 / 0.1)) }
    mutating func change(_ n: Int) { field2 = clip("\(Choice2.none)\((("🇳🇴" as String?) ?? field2))") }
}
enum Choice2: Equatable {
    case none
    case case0
    var computed: String {
        switch self {
        case .none: return clip((("é" as String?) ?? "b") + ("3.5".first.map { String($0) } ?? ""))
        case .case0: return "42".uppercased().uppercased()
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(part0: Int, part1: String)
    var computed: Bool {
        switch self {
        case .none: return ((3 < (-1)) ? !(true) : (false == true))
        case .case0(let x0, let x1): return (x0 >= x0)
        }
    }
}
class Object3 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (small(pick(true, n, n)) - small(~small(n)))
    }
}
class Object8 {
    var count: Int
    init(count: Int) {
        self.count = count
    }
    func change(_ n: Int) -> Int {
        count = count &+ n
        return (Int(Int32(truncatingIfNeeded: count)) | (([n] as [Int]).at(n) ?? count))
    }
}
func procedure5(_ x: inout Double, _ n: Int) {
    x = bound(x + bound(Double(n)))
    log.append(describe(Choice2.case0))
    x = bound(x + bound(Double(Array(([n, n, n] as [Int]).dropFirst()).count)))
    log.append(describe(Choice2.none))
}
func procedure10(_ x: inout String, _ n: Int) {
    x = clip(x + clip("-7\(Record6(field0: -small(n), field1: (false && false), field2: String(repeating: x, count: abs(n % 4)).clipped))\("🇳🇴")"))
    log.append(describe((n | pick(false, n, n))))
    x = clip(x + "tea, milk".lowercased())
    log.append(describe(pick((n < n), (n / 3), n)))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (pick(true, stored, stored) % 2) }
    var label: String { clip("Zed\(([Record1(field0: 100.0, field1: stored), Record1(field0: 0.5, field1: stored), Record1(field0: 1e-3, field1: stored)] as [Record1]))\(clip("-7" + ""))") }
}
struct Shape9: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { (((["c": stored, "d": n] as [String: Int])["🇳🇴"] ?? n) % 7) }
    var label: String { clip(clip("3.5" + "swift") + String(repeating: "3.5", count: abs(stored % 4)).clipped) }
}
func function0(_ p0: String, a1 p1: [String], _ p2: [Int]) -> (String, String) {
    var v11: [Int] = p2
    do {
        let r12 = try risky((small((v11.at(10) ?? 3)) * small(p0.count)))
        v11 = p2
    } catch Trouble.large(let n) {
        log.append(describe(n))
        defer { log.append((p0.first.map { String($0) } ?? p0)) }
    } catch {
        log.append("\(error)")
    }
    var v13: Double? = cut(([12.75] as [Double]).filter { x14 in false } + ([(-1.5), 12.75, (-1.5), 0.5] as [Double]).sorted(by: >)).last
    if ((v11.count == ((["d": 3] as [String: Int])[p0] ?? (small(1) * small(3))))) {
        func inner15(_ n: Int) -> String {
            return clip("é\((true ? Choice7.none : Choice7.case0(part0: n, part1: p0)))\(String(p0.suffix(3)))")
        }
    } else {
        log.append(describe(Int(p0)))
    }
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v11))
    log.append(describe(v13))
    return (p0, p0)
}
func function1(_ p0: String, a1 p1: [Choice2]) -> String? {
    var v16: Int? = (5 as Int?)
    log.append(describe(([false, true] as [Bool]).first.flatMap { x17 in (nil as String?) }))
    var v18: Record1 = Record1(field0: ([0.0, (-0.25), 0.5] as [Double]).reduce(bound(12.75 / (-1.5))) { bound($0 + $1) }, field1: (Array(([3, 2, 0] as [Int]).dropLast()).min() ?? (false ? 10 : (-1))))
    let v19: String = clip("b\(!((p0 < p0)))\(clip(String(repeating: p0, count: abs(10 % 4)).clipped + p0))")
    func inner20(_ n: Int) -> Int {
        return n
    }
    if (pick((((["b": 17] as [String: Int])[v19] ?? 0x1F) >= min(2, 5)), (1...9).contains((small((-1)) + small(2))), (v18.computed == v19))) {
        if let u21 = (([p0] as [String]).map { x22 in Int.min }.first(where: { x23 in p0.hasSuffix(p0) })) {
            log.append(describe((pick(true, false, true) ? Choice2.none : Choice2.none)))
            log.append(describe(Int("b")))
        } else {
            switch (Choice7.none) {
            case .none:
                let v24: Int = ((Array(([10, 5, Int.min] as [Int]).dropFirst()).first ?? inner20(10)) &* 1)
            case .case0(let e25, let e26):
                log.append(describe(((1...9).contains(e25) ? (e26, v19) : (false ? (e26, p0) : (p0, p0)))))
            }
        }
        loop28: for i27 in (1...4).reversed() {
            log.append(describe(((i27 &* i27) &+ ([p0, p0, v19, p0] as [String]).count)))
        }
    } else if ((v19 < (true ? v19 : v19))) {
        v16 = (nil as Int?)
    } else {
        v16 = (3 as Int?)
    }
    log.append(describe(p1))
    log.append(describe(v16))
    log.append(describe(v18))
    log.append(describe(v19))
    return ("é" as String?).map { x29 in clip("tea, milk\((false ? 1_000 : Int.max))\(v18.computed)") }
}
func function2(a0 p0: Bool) -> Choice7 {
    loop32: for i31 in (1...4).reversed() {
        var v33: [[Double]] = (0..<abs(i31 % 5)).map { x34 in ([0.1] as [Double]).map { x35 in x35 } }.filter { x36 in p0 }
        let (t37, t38) = (([0.0, 0.5, (-1.5)] as [Double]).reduce(0.0) { bound($0 + $1) }, clip("3.5" + "swift"))
        if v33.count > 1 { v33[1] = cut(pick(p0, v33, v33).flatMap { $0 }) }
    }
    let (t39, t40) = (p0, Int.max)
    loop42: for i41 in 1...6 where i41 % 2 == 0 {
        if (t39) {
            let v43: Int = ~small(min((i41 &>> 3), (i41 / 3)))
        } else if (t39) {
            if let u44 = ((0..<abs(t40 % 5)).map { x45 in p0 }.at("a".count)) {
                let v46: Double = bound(bound(Double((small(i41) + small(i41)))) - abs(pick(u44, 12.75, 0.1)).squareRoot())
                var v47: String = String(repeating: clip("ab\(Record1(field0: v46, field1: t40))\("🇳🇴".uppercased())"), count: abs((([] as [Bool]).count &* -small(i41)) % 4)).clipped
            } else {
                let v48: Int = (small(17.leadingZeroBitCount) * small(i41))
            }
        } else {
            if let u49 = ((["ab", "b", "3.5"] as [String]).map { x50 in i41 }.at((t40 / (-3)))) {
                let (t51, t52) = (3.25, t39)
                var v53: [Record1] = Array(([Record1(field0: t51, field1: i41), Record1(field0: t51, field1: u49), Record1(field0: t51, field1: u49)] as [Record1]).prefix(2))
            } else {
                var v54: Record6 = Record6(field0: t40, field1: t39, field2: "hello")
            }
        }
        switch small((0..<abs(t40 % 5)).map { x56 in x56 }.reduce(Int.min) { $0 &+ $1 }) {
        case ..<0:
            do {
                let r57 = try risky(toInt(ceil((-0.25))))
                func inner58(_ n: Int) -> Int {
                    return ((small(r57) + small(t40)) % 10)
                }
            } catch Trouble.large(let n) {
                log.append(describe(n))
                let v59: Double = bound(Double(((["d": i41, "c": t40] as [String: Int])[clip("-7\(Choice7.none)\("42")")] ?? (i41 | i41))))
            } catch {
                log.append("\(error)")
            }
        case 0, 2, 4:
            var v60: Int? = function1(String("-7".dropFirst()), a1: (p0 ? ([Choice2.case0, Choice2.none] as [Choice2]) : ([Choice2.case0, Choice2.case0, Choice2.none, Choice2.case0] as [Choice2]))).map { x61 in (zip(([] as [Int]), ([i41, i41, t40, t40] as [Int])).map { $0 &+ $1 }.at(((5 as Int?) ?? t40)) ?? t40) }
        case let n55 where pick(p0, p0, p0):
            func inner62(_ n: Int) -> Int {
                return t40
            }
        case 5...20:
            log.append(describe((t40, i41)))
        default:
            if let u63 = ((3 as Int?).map { x64 in (-1.5) }.map { x65 in String(i41, radix: 2) }) {
                if ((p0 || p0)) { continue loop42 }
                let v66: [Int] = Array(repeating: i41, count: abs(t40 % 4))
            } else {
                var v67: Bool = !(!((t40 < t40)))
            }
        }
        var v68: Choice7 = ((((nil as Int?) == nil) || true) ? Choice7.none : Choice7.none)
    }
    let v69: [Double] = Array((0..<abs(t40 % 5)).map { x70 in t40 }.dropLast()).map { x71 in ceil(bound(100.0 + (-1.5))) }
    log.append(describe(p0))
    log.append(describe(t39))
    log.append(describe(t40))
    log.append(describe(v69))
    return Choice7.none
}
func function3(a0 p0: Choice7) -> Bool {
    loop75: for i72 in cut(([] as [String]).filter { x73 in false }.filter { x74 in false }) {
        var v76: Record6 = (((false ? true : false) != (false ? false : true)) ? pick(p0.computed, Record6(field0: Int.max, field1: false, field2: i72), (true ? Record6(field0: 255, field1: false, field2: i72) : Record6(field0: 100, field1: true, field2: i72))) : Record6(field0: (1 &+ 17), field1: p0.computed, field2: i72))
    }
    let v77: [[Int]] = ([] as [[Int]])
    defer { log.append(clip("🇳🇴\("hello")\("b")")) }
    let v78: (a: Int, b: Double) = (a: (small(255) * small(([] as [Bool]).count)), b: bound(1e-3.rounded(.towardZero) + bound(Double(Int.max))))
    var v79: Choice7 = p0
    log.append(describe(p0))
    log.append(describe(v77))
    log.append(describe(v78))
    log.append(describe(v79))
    return (([17] as [Int]).reduce((small(1_000) - small(2))) { $0 &+ $1 } < 3)
}
func function4(a0 p0: Record1, a1 p1: Double) -> String {
    let o80: Object8 = Object8(count: -small((small(Int.min) - small(3))))
    if (p0.computed.hasPrefix(Array((["a"] as [String]).dropLast()).joined(separator: ([] as [String]).joined(separator: "é").clipped).clipped)) {
        var k81 = 0
        loop82: repeat {
            k81 += 1
            var v83: Bool = (1...9).contains(o80.change(o80.change(k81)))
        } while k81 < 1
        var v84: (a: Bool, b: Int) = (a: (pick(true, (-1), 5) != o80.change(0x1F)), b: (((0 as Int?) ?? Int.max) & ((["c": (-1)] as [String: Int])["swift"] ?? 17)))
    } else {
        var v85: Int = o80.change(((0x1F % 2) / 10))
    }
    var k86 = 0
    loop87: while k86 < 1 {
        k86 += 1
        let v88: Double = p1
    }
    log.append(describe(p0))
    log.append(describe(p1))
    return p0.computed
}
func function5(_ p0: [Record6]) -> Choice7 {
    let v89: String? = ("42" as String?)
    if (pick(true, (Int.min.signum() <= Int.max), !((1_000 != 255)))) {
        let (t90, t91) = (([] as [Bool]).contains(true), pick(false, false, true))
        let (t92, t93) = (clip("\(Record6(field0: 5, field1: t90, field2: "42"))\("-7")"), bound(1.0 - 0.0))
    } else {
        var v94: Double = bound(bound(0.1.rounded(.down) / 0.0) * bound(max(0.0, 0.5) + ([3.25] as [Double]).reduce(0.1) { bound($0 + $1) }))
    }
    let v95: Choice7 = Choice7.none
    log.append(describe(p0))
    log.append(describe(v89))
    log.append(describe(v95))
    return v95
}
func function6(a0 p0: (Int, Int)) -> Int {
    var k97 = 0
    loop98: while k97 < 2 {
        k97 += 1
        if (!((p0.1 > "a".count))) {
            let v99: Choice7 = Choice7.none
            var v100: [[Int]] = ([([] as [Int]), ([k97, k97, k97, k97] as [Int]), ([] as [Int])] as [[Int]])
        } else {
            if ((1...9).contains(((k97 | k97) ^ pick(true, k97, k97)))) {
                let (t101, t102) = (clip("42\(k97)\("x y")"), ((nil as String?) ?? ""))
                func inner103(_ n: Int) -> Int {
                    return n
                }
            } else {
                let v104: Int = (cut(([] as [Int]) + ([k97, k97, k97, k97] as [Int])).at(k97) ?? pick((k97 != k97), ((0x1F as Int?) ?? k97), k97))
            }
        }
        var v105: Int = p0.1
    }
    var v106: Bool? = (pick(true, ([""] as [String]).isEmpty, false) ? (true as Bool?) : ([] as [Bool]).at("b".count))
    log.append(describe(bound(bound(Double(1_000)) / (true ? 1e-3 : 1e-3))))
    log.append(describe((5 as Int?)))
    log.append(describe(p0))
    log.append(describe(v106))
    return clip("hello\(([100, 0x1F, 2, 0x1F] as [Int]).isEmpty)\(pick(true, "a", "🇳🇴"))").count
}
func function7(_ p0: Record1, _ p1: Choice7) -> Bool? {
    if let u107 = ((0..<abs(5 % 5)).map { x108 in 0.0 }.first(where: { x109 in (bound(x109) > x109) })) {
        let v110: Double = ([u107, u107, u107] as [Double]).reduce(bound(bound(u107 + u107).truncatingRemainder(dividingBy: 3.5))) { bound($0 - $1) }
        log.append(describe(v110))
    } else {
        loop112: for i111 in 0..<2 {
            if (cut((["swift", "🇳🇴", "3.5", "tea, milk"] as [String]).map { x113 in ([i111] as [Int]) }.flatMap { $0 }).isEmpty) {
                let v114: [Choice7] = (0..<abs(i111 % 5)).map { x115 in ((true || true) ? Choice7.case0(part0: x115, part1: "42") : (false ? p1 : p1)) }
            } else {
                var v116: [String] = ([p0.computed, ((true as Bool?).map { x117 in "ab" } ?? (["a"] as [String]).joined(separator: "naïve").clipped)] as [String])
            }
        }
    }
    switch ((p1.computed ? p1 : p1)) {
    case .none:
        var v118: [Int] = cut(([1e-3] as [Double]).map { x119 in true }.map { x120 in ([0, 0x1F, Int.max] as [Int]) }.flatMap { $0 })
    case .case0(let e121, let e122):
        for i123 in clip("\((e122, e121))\(e122)").prefix(5) {
            let letter = String(i123)
            log.append(describe(([] as [String]).map { x124 in x124 }.first))
        }
    }
    switch small((p0.field1 &- ([] as [String]).count)) {
    case ..<0:
        if let u126 = (Array(([2, 3, 3, 3] as [Int]).prefix(2)).last) {
            if let u127 = ((true ? (true as Bool?) : (nil as Bool?)).map { x128 in clip("\(p0)\("")") }) {
                var v129: Double = p0.field0
            } else {
                let v130: Choice2 = Choice2.case0
            }
            var v131: Record6 = Record6(field0: abs(small(((nil as Int?) ?? u126))), field1: zip(([u126] as [Int]), ([] as [Int])).map { $0 &+ $1 }.allSatisfy { x132 in pick(true, false, false) }, field2: function4(a0: Record1(field0: 3.25, field1: u126), a1: pick(true, 3.25, 0.1)))
        } else {
            let v133: (String, Int) = (String(p0.field1, radix: 16), (([10, 1_000, 10] as [Int]).at(toInt((-1.5))) ?? ([10, 0x1F, 0] as [Int]).count))
        }
    case 0, 2, 4:
        do {
            let r134 = try risky(abs(small((false ? 1 : 5))))
            log.append(describe((p0.computed, function4(a0: p0, a1: 3.25))))
        } catch Trouble.large(let n) {
            log.append(describe(n))
            func inner135(_ n: Int) -> Bool {
                return (0..<abs(n % 5)).map { x136 in false }.contains(p1.computed)
            }
        } catch {
            log.append("\(error)")
        }
    case let n125 where (n125 >= n125):
        let o137: Object3 = Object3(count: ((n125 != n125) ? abs(small(n125)) : n125))
    case 5...20:
        var k138 = 0
        loop139: repeat {
            k138 += 1
            func inner140(_ n: Int) -> Double {
                return bound(p0.field0 / 0.0)
            }
            let f141: (Int) -> Int = { (p142: Int) -> Int in abs(small(p0.field1)) }
        } while k138 < 3
    default:
        switch small((([17] as [Int]).firstIndex(of: (-4)) ?? -1).nonzeroBitCount) {
        case ..<0:
            switch small(((small(255) + small(Int.max)) % 10)) {
            case ..<0:
                func inner145(_ n: Int) -> Int {
                    return p0.field1
                }
            case 0, 2, 4:
                log.append(describe((bound(min((-1.5), 2.5)) <= bound(0.5 / 1e-3))))
            case let n144 where !(true):
                log.append(describe(Record1(field0: p0.field0, field1: n144)))
            case 5...20:
                log.append(describe(([false, false] as [Bool]).map { x146 in 5 }.at((17 / 2))))
            default:
                log.append(describe((-1)))
            }
        case 0, 2, 4:
            var v147: Bool = p1.computed
        case let n143 where p1.computed:
            var v148: Choice2 = Choice2.none
        case 5...20:
            var v149: (Int, Bool) = (100, false)
        default:
            let v150: Double = bound(bound(bound(2.5 / 0.1) * abs(2.5).squareRoot()) / (([false, false] as [Bool]).contains(false) ? pick(true, 0.1, 1e-3) : p0.field0))
        }
    }
    if let u151 = (([] as [String]).first(where: { x152 in true }).map { x153 in p0.field1 }) {
        func inner154(_ n: Int) -> Bool {
            return !(!(false))
        }
        var v155: [Record1] = cut(([u151, u151, u151, u151] as [Int]) + Array(([u151, u151, u151, u151] as [Int]).dropFirst())).map { x156 in p0 }
    } else {
        var k157 = 0
        loop158: while k157 < 1 {
            k157 += 1
            switch small(((["d": k157, "b": k157] as [String: Int])[String((-1.5))] ?? k157)) {
            case ..<0:
                var v160: String = clip(clip("a" + p0.computed) + Array((["-7", "swift"] as [String]).dropFirst()).joined(separator: "ab").clipped)
            case 0, 2, 4:
                let v161: Int = pick(((k157 > k157) != ("swift" < "42")), k157, p0.field1)
            case let n159 where pick(false, true, false):
                var v162: Int = k157
            case 5...20:
                let v163: Choice7 = p1
            default:
                let v164: Int = clip("é\(([k157] as [Int]).count)\("42")").count
            }
            defer { log.append(clip("swift" + "🇳🇴")) }
        }
    }
    defer { log.append(clip("\(0.1)\("3.5")")) }
    log.append(describe(p0))
    log.append(describe(p1))
    return cut(([Int.max] as [Int]).map { x165 in true } + ([true, true, false, false] as [Bool])).last
}
finish("function0", describe(function0(clip("x y\("hello")\("-7")"), a1: (["é"] as [String]), ([Int.max, 10, 1_000, 3] as [Int]).sorted())))
finish("function0", describe(function0(String(5, radix: 2), a1: ([] as [String]).sorted(by: >), ([Int.max, Int.max, 255, 0] as [Int]))))
finish("function1", describe(function1(clip("Zed\(2)\("naïve")"), a1: Array(([Choice2.none, Choice2.none] as [Choice2]).prefix(2)))))
finish("function1", describe(function1(pick(false, "tea, milk", "ab"), a1: (0..<abs(255 % 5)).map { x30 in Choice2.case0 })))
finish("function2", describe(function2(a0: !(false))))
finish("function2", describe(function2(a0: (255 == 3))))
finish("function3", describe(function3(a0: Choice7.case0(part0: 255, part1: "3.5"))))
finish("function3", describe(function3(a0: Choice7.case0(part0: Int.max, part1: "3.5"))))
finish("function4", describe(function4(a0: Record1(field0: 0.5, field1: 3), a1: bound(1.0 / (-1.5)))))
finish("function4", describe(function4(a0: (true ? Record1(field0: 0.1, field1: 0x1F) : Record1(field0: 3.25, field1: 17)), a1: ([] as [Double]).reduce(0.1) { bound($0 * $1) })))
finish("function5", describe(function5(Array(repeating: Record6(field0: (-1), field1: true, field2: "42"), count: abs(2 % 4)))))
finish("function5", describe(function5(([Record6(field0: (-4), field1: true, field2: "swift"), Record6(field0: 17, field1: false, field2: "-7"), Record6(field0: Int.max, field1: true, field2: "ab")] as [Record6]).filter { x96 in true })))
finish("function6", describe(function6(a0: (10, (-4)))))
finish("function6", describe(function6(a0: (0, 1))))
finish("function7", describe(function7(Record1(field0: 0.5, field1: 0x1F), Choice7.case0(part0: 100, part1: "hello"))))
finish("function7", describe(function7(Record1(field0: 0.0, field1: 17), Choice7.case0(part0: Int.max, part1: "42"))))
