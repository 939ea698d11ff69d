func f0(_ b: Bool) { let x: Int; while b { x = 1; break } }
func f1(_ b: Bool) { let x: Int; repeat { x = 1 } while false }
func f2(_ b: Bool) { let x: Int; for i in 0..<2 { x = i; return } }
func f3(_ b: Bool) { for i in 0..<2 { let x: Int; x = i; print(x) } }
f3(true)
func f4(_ b: Bool) { let x: Int; while true { x = 1; break }; print(x) }
f4(true)
func f5(_ b: Bool) { let x: Int; while true { if b { x = 1; break } }; print(x) }
f5(true)
func f6(_ b: Bool) { let x: Int; for i in 0..<2 { if i == 1 { x = i; break }; continue } }
func f7(_ b: Bool) { let x: Int; outer: for i in 0..<2 { for j in 0..<2 { if i == j { x = i; break outer } } } }
do {
    let x: Int
    while true { x = 1; break }
    print(x)
}
func f9(_ b: Bool) { let x: Int; if b { x = 1; return }; x = 2; print(x) }
f9(false)
enum E10: Error { case a }
func g10(_ b: Bool) throws -> Int { if b { throw E10.a }; return 3 }
func f10(_ b: Bool) { let x: Int; do { x = try g10(b) } catch { x = 0 }; print(x) }
f10(true); f10(false)
enum E11: Error { case a }
func g11(_ b: Bool) throws -> Int { if b { throw E11.a }; return 3 }
func f11(_ b: Bool) { let x: Int; do { x = 1; _ = try g11(b) } catch { print(x) }; print(x) }
f11(true)
func f12(_ n: Int) -> Int { let x: Int; switch n { case 0: x = 1; case 1: break; default: return 0 }; return 1 }
func f13(_ n: Int) -> Int { let x: Int; switch n { case 0: x = 1; case 1: if n > 0 { x = 3; break }; x = 2; default: x = 5 }; return x }
print(f13(1), f13(0), f13(9))
struct S14 { let a: Int; init(_ b: Bool) { if b { a = 1; return }; a = 2 } }
print(S14(true), S14(false))
struct S15 { let a: Int; init(_ n: Int) { var i = 0; while true { if i == n { a = i; break }; i += 1 } } }
print(S15(3))
func f16(_ xs: [Int]) -> Int { let x: Int; var i = 0; repeat { if xs[i] > 2 { x = xs[i]; break }; i += 1 } while true; return x }
print(f16([1, 5]))
func f17(_ n: Int) -> String { var s: String; for i in 0..<n { s = "\(i)"; if i == 1 { return s } }; s = "end"; return s }
print(f17(1), f17(5))
func f18(_ b: Bool) -> Int { let x: Int, y: Int; if b { (x, y) = (1, 2) } else { x = 3; y = 4 }; return x + y }
print(f18(true))
func f19() -> Int { var n = 0; while true { n += 1; if n > 3 { break }; if n > 10 { return -1 } }; return n }
print(f19())
func f20() -> Int { outer: while true { while true { break outer } }; return 2 }
print(f20())
func f21() -> Int { outer: while true { while true { break } } }
func f22() -> Int { var i = 0; repeat { i += 1; if i == 3 { return i } } while true }
do {
    let y: Int
    do { y = 3 }
    print(y)
    let z: Int
    if y > 2 { z = 1 } else { z = 2 }
    print(z)
    let w: Int
    for i in 0..<3 { if i == 1 { w = i; break } }
}
func f24(_ b: Bool) { let x: Int; defer { print("d") }; if b { x = 1 } else { x = 2 }; print(x) }
f24(true)
func f25(_ o: Int?) -> Int { let x: Int; guard let o else { x = 0; return x }; x = o; return x }
print(f25(nil), f25(2))
func f26(_ o: Int?) -> Int { let x: Int; for _ in 0..<2 { guard let o else { continue }; x = o; break }; return 0 }
print(f26(2))
