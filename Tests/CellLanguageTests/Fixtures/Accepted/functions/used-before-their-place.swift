print(later(3))
func later(_ x: Int) -> Int { helper(x) + 1 }
func helper(_ x: Int) -> Int { x * factor }
let factor = 10
print(later(3))
func ping(_ n: Int) { if n > 0 { print("ping", n); pong(n - 1) } }
func pong(_ n: Int) { if n > 0 { print("pong", n); ping(n - 1) } }
ping(3)
