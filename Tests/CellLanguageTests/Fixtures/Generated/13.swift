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
struct Record1 {
    var field0: String
    var field1: (a: Bool, b: String)
    var computed: Bool { ([Int.max] as [Int]).contains(((["b": Int.max, "a": 1_000] as [String: Int])[field0] ?? Int.max)) }
    mutating func change(_ n: Int) { field1 = (a: ([n, n, n] as [Int]).contains(n), b: clip("hello\(false)\(field0)")) }
}
struct Record6: Equatable {
    var field0: Bool
    var computed: Int { pick((10 == 5), (([2, Int.min] as [Int]).firstIndex(of: Int.min) ?? -1), pick(field0, Int.min, 3)) }
    mutating func change(_ n: Int) { field0 = pick(n > 3, field0, field0) }
}
enum Choice2: Equatable {
    case none
    case case0(part0: Double, part1: Int)
    case case1(part0: Int, part1: Int)
    var computed: Int {
        switch self {
        case .none: return min(toInt((-1.5)), (255 % 10))
        case .case0(let x0, let x1): return x1
        case .case1(let x0, let x1): return ("b".count ^ toInt((-1.5)))
        }
    }
}
enum Choice7: Equatable {
    case none
    case case0(Int)
    case case1
    var computed: Bool {
        switch self {
        case .none: return ((1e-3 as Double?).map { x8 in x8 } == nil)
        case .case0(let x0): return cut((["42"] as [String]) + (["hello", "a"] as [String])).isEmpty
        case .case1: return ((true == false) || (bound(2.5) < 1.0))
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
        return Array(([100.0] as [Double]).prefix(2)).count
    }
}
class Object9: Object3 {
    override func change(_ n: Int) -> Int {
        count = count &+ n
        return count
    }
}
func procedure5(_ x: inout Double, _ n: Int) {
    x = bound(x - bound(Double(abs(small((small(n) - small(n)))))))
    log.append(describe(pick(false, ([n] as [Int]), ([n, n, n] as [Int])).reduce("é".count) { $0 &+ $1 }))
    x = bound(x - 0.0)
    log.append(describe((!(false) ? Int("b") : (nil as Int?))))
}
func procedure11(_ x: inout [Int], _ n: Int) {
    if !x.isEmpty { x.removeLast() }
    log.append(describe((a: 1e-3, b: "naïve")))
    x.reverse()
    log.append(describe(((n >= n) ? floor(3.25) : 100.0)))
}
struct Shape4: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { pick(true, "3.5", "ab").count }
    var label: String { String("42".uppercased().prefix(2)) }
}
struct Shape10: Shown {
    var stored: Int
    func change(_ n: Int) -> Int { n }
    var label: String { (clip("tea, milk\(Choice7.case0(stored))\("hello")").first.map { String($0) } ?? ("x y".first.map { String($0) } ?? "ab")) }
}
func function0(a0 p0: Choice7, a1 p1: [Int], a2 p2: Double) -> Record1 {
    func inner12(_ n: Int) -> String {
        return "42"
    }
    var v13: Choice2 = Choice2.none
    var k14 = 0
    loop15: while k14 < 2 {
        k14 += 1
        switch small(max(k14, k14)) {
        case ..<0:
            if (p0.computed) {
                log.append(describe((!(true) ? Double("naïve") : Double("hello"))))
                func inner17(_ n: Int) -> Int {
                    return 1
                }
            } else {
                let v18: Record1 = Record1(field0: "x y", field1: (a: false, b: "-7"))
            }
        case 0, 2, 4:
            var v19: [[Double]] = ([pick((false != true), pick(true, ([p2, p2, p2, p2] as [Double]), ([p2, p2, p2] as [Double])), Array(([p2] as [Double]).prefix(2))), ([false, true, false, false] as [Bool]).compactMap { x20 in (true as Bool?) }.map { x21 in bound(p2 / p2) }] as [[Double]])
        case let n16 where (k14 != n16):
            v13 = Choice2.none
        case 5...20:
            log.append(describe(Record1(field0: clip("x y\("naïve")\("b")"), field1: (a: true, b: "42"))))
        default:
            if (false) {
                var v22: Bool = (bound(bound(Double(k14))) > abs(bound(p2 + p2)).squareRoot())
                v22 = (Int("".uppercased()) != nil)
            } else {
                let v23: Double = bound(p2 - p2)
            }
        }
    }
    if let u24 = ((0..<abs((-4) % 5)).map { x25 in x25 }.first) {
        let f26: (Int) -> Bool = { (p27: Int) -> Bool in p0.computed }
    } else {
        if let u28 = (Int(clip("b\((Int.min, true))\("tea, milk")"))) {
            func inner29(_ n: Int) -> String {
                return String(String(p2).prefix(2))
            }
        } else {
            if (false) {
                var v30: (a: Int, b: Bool) = (a: 5, b: true)
                log.append(describe(Choice2.case0(part0: p2, part1: 0x1F)))
            } else if (((false ? true : true) != ("x y" < "-7"))) {
                log.append(describe(Record1(field0: "-7", field1: (false ? (a: false, b: "naïve") : (a: false, b: "tea, milk")))))
            } else {
                var v31: Double = p2
            }
        }
    }
    v13 = (p0.computed ? Choice2.case0(part0: p2, part1: v13.computed) : v13)
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v13))
    return Record1(field0: (["ab", "hello", "tea, milk"] as [String]).joined(separator: "naïve").clipped.lowercased(), field1: (a: true, b: "Zed"))
}
func function1(a0 p0: [Record6], _ p1: String, _ p2: Int) -> (Int, Int) {
    let v34: Int = min(p2, (((255 as Int?) ?? p2) &* (([p2, p2, p2] as [Int]).max() ?? p2)))
    let v35: (Int, Bool) = ((p1 <= String(p1.dropFirst())) ? (p2, ([p1, p1] as [String]).isEmpty) : (p2, true))
    let f36: (Int) -> Int = { (p37: Int) -> Int in v34 }
    var k38 = 0
    loop39: repeat {
        k38 += 1
        for i40 in "x y".prefix(5) {
            let letter = String(i40)
            var v41: String = (v35.1 ? "swift" : clip("-7\(p1)\(clip("🇳🇴\(([([2.5, 100.0, 1e-3, 3.25] as [Double])] as [[Double]]))\(letter)"))"))
        }
    } while k38 < 2
    var v42: Record6 = Record6(field0: ([p2, v34, v34, v34] as [Int]).filter { x43 in true }.contains { x44 in (p1 < p1) })
    let f45: (String) -> Int = { (p46: String) -> Int in p2 }
    log.append(describe(p2))
    log.append(describe(v34))
    log.append(describe(v35))
    log.append(describe(v42))
    return (1_000, (small(p2) + small(max(p2, p2))))
}
func function2(a0 p0: (a: Bool, b: String), a1 p1: Bool, _ p2: [[String]]) -> Record1 {
    var v47: Int = ((([2, Int.max, 255] as [Int]).map { x48 in x48 }.first ?? ((["a": 17, "c": Int.min] as [String: Int])["-7"] ?? 0x1F)) | (small(0) * small((5 % 3))))
    defer { log.append(String("Zed".prefix(2))) }
    var v49: [[Double]] = Array(repeating: ([v47, v47, v47, v47] as [Int]).map { x50 in abs(0.1).squareRoot() }, count: abs(abs(small(v47)) % 4))
    log.append(describe((max(0.1, (-1.5)), p0.a)))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v47))
    log.append(describe(v49))
    return function0(a0: Choice7.case1, a1: cut(([([v47, v47, v47] as [Int]), ([] as [Int])] as [[Int]]).filter { x51 in p1 }.flatMap { $0 }), a2: bound(Double(pick(p1, v47, v47))))
}
func function3(_ p0: Int, _ p1: Record1) -> Int {
    var v53: Choice2 = Choice2.none
    for i54 in (clip("ab\(([p0, p0, p0, p0] as [Int]))\("")").first.map { String($0) } ?? String(p0, radix: 36)).prefix(5) {
        let letter = String(i54)
        if ((1...9).contains(((["d": p0, "a": p0] as [String: Int])[clip("\(v53)\(letter)")] ?? v53.computed))) {
            v53 = ((0..<abs(p0 % 5)).map { x55 in letter }.isEmpty ? Choice2.case0(part0: max(1e-3, 0.0), part1: (p0 / 7)) : v53)
        } else if ((p0 <= ((["a": p0] as [String: Int])[letter] ?? p0))) {
            log.append(describe(Choice2.case1(part0: (small(p0) - small(p0)), part1: p0)))
        } else {
            v53 = Choice2.case1(part0: p0, part1: v53.computed)
        }
    }
    var k56 = 0
    loop57: repeat {
        k56 += 1
        let f58: (Double) -> String = { (p59: Double) -> String in String(([] as [Double]).reduce(p59) { bound($0 - $1) }) }
    } while k56 < 2
    v53 = Choice2.case0(part0: bound(Double(p0)), part1: ((["d": p0, "a": p0] as [String: Int])[("a".first.map { String($0) } ?? "x y")] ?? p0))
    defer { log.append("tea, milk") }
    log.append(describe(v53))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v53))
    return p0
}
func function4(_ p0: Bool, _ p1: Bool, a2 p2: [Bool]) -> Int {
    var v60: Int? = (nil as Int?).map { x61 in 100.0 }.map { x62 in (Int.max / (-3)) }.map { x63 in String(repeating: "tea, milk", count: abs(x63 % 4)).clipped.count }
    switch small(255) {
    case ..<0:
        log.append(describe(cut(([(-0.25), 1e-3] as [Double]) + ([100.0] as [Double])).last))
    case 0, 2, 4:
        defer { log.append(clip("tea, milk" + "b")) }
    case let n64 where (("Zed" as String?) != nil):
        var k65 = 0
        loop66: while k65 < 1 {
            k65 += 1
            var v67: Bool = ((Int.max >= (([k65, k65, k65, n64] as [Int]).min() ?? n64)) && (bound(Double(k65)) != abs(1e-3).squareRoot()))
            var v68: Int = (small(n64) * small((v60.flatMap { x69 in v60 } ?? n64)))
        }
    case 5...20:
        v60 = nil
    default:
        if let u70 = (([0.5, 0.5, 100.0, 2.5] as [Double]).filter { x71 in p0 }.first(where: { x72 in (p1 != p0) })) {
            let o73: Object9 = Object9(count: (([255, Int.max] as [Int]).firstIndex(of: (255 ^ (-4))) ?? -1))
        } else {
            log.append(describe(p2.filter { x74 in p1 }.count))
        }
    }
    loop77: for i75 in cut((p0 ? ([(-1), 0x1F] as [Int]).map { x76 in "swift" } : (["", "swift"] as [String]).sorted(by: >))) {
        if ((clip("Zed\(([i75] as [String]))\(String(i75.reversed()))") <= i75)) {
            log.append(describe((p1, (small(Int.min) - small(1)))))
            do {
                let r78 = try risky(function3(pick(p0, 0x1F, 17), function2(a0: (a: p1, b: i75), a1: p0, ([] as [[String]]))))
                v60 = (0..<abs(r78.leadingZeroBitCount % 5)).map { x79 in Int(Int32(truncatingIfNeeded: x79)) }.first(where: { x80 in p1 })
            } catch Trouble.large(let n) {
                log.append(describe(n))
                log.append(describe(zip(([Int.min, 2, 17] as [Int]), ([(-4), Int.max] as [Int])).map { $0 &+ $1 }.allSatisfy { x81 in p1 }))
            } catch {
                log.append("\(error)")
            }
        } else {
            let v82: String = clip("-7\(([i75] as [String]).contains(i75))\(i75)").lowercased()
        }
        log.append(describe(((v60 ?? 17) <= ([0x1F] as [Int]).reduce((-1)) { $0 &+ $1 })))
    }
    if (p0) {
        let v83: String = clip("🇳🇴\(((3 % 7), bound(1e-3 / 100.0)))\((["-7", "naïve", "tea, milk", "a"] as [String]).filter { x84 in p0 }.joined(separator: clip("Zed\(1)\("3.5")")).clipped)")
    } else {
        v60 = Int((p1 ? clip("x y" + "x y") : ("🇳🇴".first.map { String($0) } ?? "x y")))
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(p2))
    log.append(describe(v60))
    return (([(100 % 7)] as [Int]).firstIndex(of: 255) ?? -1)
}
func function5(_ p0: [[Int]], a1 p1: (a: Int, b: Double)) -> String {
    let v85: [Choice7] = ([Choice7.none, (pick(true, false, true) ? Choice7.case1 : (false ? Choice7.none : Choice7.case0(5)))] as [Choice7])
    func inner86(_ n: Int) -> Int {
        return ([n, n, n, n] as [Int]).sorted().reduce(100) { $0 &+ $1 }
    }
    var v87: Int = (("-7".first.map { String($0) } ?? "-7").count % (-3))
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v85))
    log.append(describe(v87))
    return "3.5"
}
func function6(_ p0: String, a1 p1: Bool?) -> Bool {
    for i89 in String(repeating: p0, count: abs((small(2) + small((-4))) % 4)).clipped.prefix(5) {
        let letter = String(i89)
        if (false) {
            log.append(describe((false ? letter : p0).count))
        } else {
            let f90: (String) -> Double = { (p91: String) -> Double in max(bound(0.5 + (-1.5)), bound(100.0 - 12.75)) }
        }
    }
    switch small(abs(small(abs(small(Int.min))))) {
    case ..<0:
        let v93: String = clip("swift\((cut(([1] as [Int]) + ([2] as [Int])).first(where: { x94 in p0.hasSuffix(p0) })) as Any)\(("hello".first.map { String($0) } ?? function5(([] as [[Int]]), a1: (a: Int.min, b: 0.5))))")
    case 0, 2, 4:
        var k95 = 0
        loop96: repeat {
            k95 += 1
            log.append(describe(Choice2.case1(part0: k95, part1: k95)))
            if ((k95 > Array(([p0] as [String]).prefix(2)).count)) {
                var v97: Int = (small((0..<abs(k95 % 5)).map { x98 in k95 }.reduce(abs(small(k95))) { $0 &+ $1 }) - small(k95))
                bump(&v97, by: v97)
            } else {
                var v99: [[Bool]] = cut(zip(([] as [Int]), ([] as [Int])).map { $0 &+ $1 }.map { x100 in cut(([true, true, false] as [Bool]) + ([] as [Bool])) } + ([([true, true] as [Bool]), ([false, false, false, false] as [Bool]), ([true, false, false] as [Bool])] as [[Bool]]).filter { x101 in false }.filter { x102 in (k95 == k95) })
            }
        } while k95 < 2
    case let n92 where (n92 < n92):
        for i103 in clip(clip("hello\(n92)\(p0)") + ([p0, p0, p0, p0] as [String]).joined(separator: p0).clipped).prefix(5) {
            let letter = String(i103)
            log.append(describe(([p0, letter, String(false)] as [String])))
        }
    case 5...20:
        for i104 in function5(([([Int.min, 1_000] as [Int])] as [[Int]]), a1: (a: (-1), b: 100.0)).prefix(5) {
            let letter = String(i104)
            if ((((small(3) + small((-4))) == function4(false, true, a2: ([true] as [Bool]))) != (true ? ([p0, p0, p0, p0] as [String]) : ([] as [String])).contains(p0))) {
                let v105: Record1 = function0(a0: Choice7.none, a1: Array((false ? ([] as [Int]) : ([2, (-4), 100, 5] as [Int])).dropFirst()), a2: tanh((-1e-3)))
            } else {
                var v106: Choice2 = ((function4(true, true, a2: ([false] as [Bool])) != (([Int.max, 1, 17, 0x1F] as [Int]).at((-1)) ?? 0)) ? Choice2.none : Choice2.case0(part0: 2.5, part1: (-4)))
            }
        }
    default:
        var v107: Int = function4(pick((p0 <= p0), ([(-1), (-4), (-1)] as [Int]).allSatisfy { x108 in false }, (("" as String?) != nil)), pick((false && true), ((-4) >= Int.max), (true && false)), a2: ([((-4) > 0), (2 < (-4))] as [Bool]))
    }
    func inner109(_ n: Int) -> Bool {
        return (p0.hasPrefix(p0) != (true || false))
    }
    var k110 = 0
    loop111: repeat {
        k110 += 1
        let o112: Object9 = Object9(count: k110)
    } while k110 < 1
    var v113: Bool = ((1...9).contains((2 % 10)) && pick((true == true), (0 > 255), pick(false, true, true)))
    switch (Choice2.case0(part0: abs(3.25).squareRoot(), part1: (v113 ? Int.min : 5))) {
    case .none:
        var k114 = 0
        loop115: repeat {
            k114 += 1
            log.append(describe(Choice7.none))
        } while k114 < 2
    case .case0(let e116, let e117):
        var v118: [Int] = pick(v113, Array(repeating: ((10 as Int?) ?? e117), count: abs((e117 &+ e117) % 4)), cut(Array(([] as [Int]).suffix(2)) + ([v113] as [Bool]).map { x119 in e117 }))
    case .case1(let e120, let e121):
        if ((bound(min(([(-1.5), 0.0, (-1.5), 0.0] as [Double]).reduce(12.75) { bound($0 - $1) }, 0.0)) > bound(12.75 / 2.5))) {
            func inner122(_ n: Int) -> Int {
                return abs(small((v113 ? n : n)))
            }
        } else {
            var v123: String? = (0.0 as Double?).map { x124 in pick(v113, p0, p0) }
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v113))
    return v113
}
func function7(_ p0: Choice2, _ p1: Int) -> Int {
    if (false) {
        if ((1...9).contains(pick(false, ([p1, p1, p1] as [Int]), ([p1, p1] as [Int])).reduce(p1) { $0 &+ $1 })) {
            let v126: Int = clip("swift\(p0)\("")").uppercased().count
            let v127: Record1 = Record1(field0: "swift", field1: (a: false, b: "Zed"))
        } else {
            let o128: any Shown = Shape10(stored: (small(([] as [Int]).reduce(p1) { $0 &+ $1 }) - small((p1 % 10))))
        }
    } else {
        loop130: for i129 in 0..<0 {
            var v131: Int? = (nil as Int?)
            var v132: String = clip("\(function1(a0: Array(([Record6(field0: true), Record6(field0: true)] as [Record6]).prefix(2)), ("-7".first.map { String($0) } ?? "Zed"), p1))\((["-7", "swift", "é"] as [String]).sorted().joined(separator: String(i129, radix: 2)).clipped)")
        }
    }
    let v133: String? = ([clip("tea, milk\(([([] as [Bool]), ([] as [Bool]), ([true, false, true] as [Bool]), ([true, false, true] as [Bool])] as [[Bool]]))\("x y")"), pick(true, "a", "hello")] as [String]).first
    if (false) {
        loop135: for i134 in cut((["tea, milk", "swift"] as [String])) {
            func inner136(_ n: Int) -> Bool {
                return (clip("é\((a: p1, b: false))\(i134)") > clip("42\(Choice7.case0(n))\(i134)"))
            }
            var v137: [Int] = pick(true, Array(([p1, p1] as [Int]).dropFirst()).map { x138 in x138 }, ([p1] as [Int]).filter { x139 in true })
            log.append(describe(Record1(field0: "x y", field1: (a: true, b: i134))))
        }
        var v140: Choice7 = Choice7.case1
    } else if ((p1.leadingZeroBitCount < p0.computed)) {
        let o141: Object3 = Object3(count: ((([p1] as [Int]).firstIndex(of: p1) ?? -1) & p1))
    } else {
        defer { log.append(String(p1)) }
    }
    if ((([] as [Double]).sorted().first(where: { x142 in (1...9).contains(p1) }) != nil)) {
        if (pick((bound((false ? 100.0 : 100.0)) < 1.0), !((false == true)), pick(false, (false || true), (p1 != p1)))) {
            let v143: Choice7 = Choice7.case0((["ab", "b", "x y", "hello"] as [String]).joined(separator: "🇳🇴").clipped.count)
        } else if ((true != (p1 >= p1))) {
            let (t144, t145) = (false, p1)
        } else {
            func inner146(_ n: Int) -> Double {
                return pick(false, cos(2.5), (-0.1))
            }
        }
        var v147: Bool = ((clip("ab\(p1)\("swift")") > clip("42" + "x y")) == false)
    } else {
        var k148 = 0
        loop149: while k148 < 1 {
            k148 += 1
            let v150: Double = bound(Double(([p1, p1, p1, k148] as [Int]).filter { x151 in false }.reduce(p1) { $0 &+ $1 }))
            var v152: Choice7 = Choice7.case0(p1)
        }
    }
    log.append(describe(p0))
    log.append(describe(p1))
    log.append(describe(v133))
    return (p1 &+ pick(!(false), (small(p1) - small(p1)), (true ? p1 : p1)))
}
finish("function0", describe(function0(a0: Choice7.case0(1_000), a1: (["swift", "hello", "", ""] as [String]).compactMap { x32 in (nil as Int?) }, a2: pick(false, 1.0, 1e-3))))
finish("function0", describe(function0(a0: Choice7.none, a1: ([(-4), Int.max, 5] as [Int]).filter { x33 in false }, a2: bound(Double(1)))))
finish("function1", describe(function1(a0: ([Record6(field0: true), Record6(field0: true), Record6(field0: false), Record6(field0: true)] as [Record6]), "Zed".uppercased(), max(10, 1))))
finish("function1", describe(function1(a0: Array(repeating: Record6(field0: true), count: abs(Int.min % 4)), String("x y".suffix(3)), 0)))
finish("function2", describe(function2(a0: (a: true, b: ""), a1: !(true), ([([] as [String]), (["hello", "b", "-7", "b"] as [String])] as [[String]]))))
finish("function2", describe(function2(a0: (a: false, b: "ab"), a1: (bound(0.5) <= 1e-3), ([(["hello", "x y"] as [String])] as [[String]]).filter { x52 in true })))
finish("function3", describe(function3((10 % 10), Record1(field0: "", field1: (a: true, b: "é")))))
finish("function3", describe(function3("swift".count, Record1(field0: "é", field1: (a: false, b: "tea, milk")))))
finish("function4", describe(function4((["swift", "3.5", "x y", "-7"] as [String]).contains("é"), (2 != 1), a2: Array(repeating: false, count: abs(Int.max % 4)))))
finish("function4", describe(function4(pick(false, true, true), "🇳🇴".contains("ab"), a2: cut(([true, false, false, true] as [Bool]) + ([false, true] as [Bool])))))
finish("function5", describe(function5(([([255, Int.max, (-4), 100] as [Int])] as [[Int]]).filter { x88 in true }, a1: (a: 5, b: 0.1))))
finish("function5", describe(function5(([] as [[Int]]), a1: (a: 255, b: 3.25))))
finish("function6", describe(function6(clip("x y" + "42"), a1: (false as Bool?))))
finish("function6", describe(function6(clip("-7\(Choice7.none)\("🇳🇴")"), a1: ([false, false] as [Bool]).first(where: { x125 in x125 }))))
finish("function7", describe(function7(Choice2.case0(part0: 0.0, part1: 1_000), ([1, 10, 0, Int.min] as [Int]).count)))
finish("function7", describe(function7(Choice2.none, pick(true, 5, 1_000))))
