enum E: Error { case bad }
func risky(_ x: Int) throws -> Int { if x > 2 { throw E.bad }; return x }
let x = [1].map { try risky($0) }
func g() -> [Int] { [1, 5].map { try risky($0) } }
let y = try [1].map { try risky($0) }
let z = [1].map { (try? risky($0)) ?? 0 }
[1].forEach { _ = try risky($0) }
func k(_ xs: [Int]) -> [Int] {
    return xs.sorted { try risky($0) < $1 }
}
