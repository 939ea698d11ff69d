func f0(_ b: Bool) { let x: Int; while b { x = 1 } }
func f1(_ b: Bool) { let x: Int; repeat { x = 1 } while b }
func f2(_ b: Bool) { let x: Int; outer: for i in 0..<2 { for j in 0..<2 { if i == j { x = i; break } } } }
do {
    let x: Int
    for i in 0..<2 { x = i }
}
func f4(_ b: Bool) { let x: Int; if b { x = 1 }; x = 2 }
enum E5: Error { case a }
func g5(_ b: Bool) throws -> Int { if b { throw E5.a }; return 3 }
func f5(_ b: Bool) { let x: Int; do { x = 1; _ = try g5(b) } catch { x = 0 }; print(x) }
func f6(_ n: Int) -> Int { let x: Int; switch n { case 0: x = 1; case 1: if n > 0 { break }; x = 2; default: x = 5 }; return x }
struct S7 { let a: Int; init(_ b: Bool) { if b { a = 1 }; a = 2 } }
struct S8 { let a: Int; init(_ n: Int) { for i in 0..<n { a = i } } }
func f9(_ o: Int?) -> Int { let x: Int; for _ in 0..<2 { guard let o else { break }; x = o; continue }; return 0 }
