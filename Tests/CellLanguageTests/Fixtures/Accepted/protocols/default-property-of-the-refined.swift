protocol P { var name: String { get } }
extension P { var name: String { "p" } }
protocol Q: P {}
extension Q { var name: String { "q" } }
class K: P, Q {}
final class L: K {}
func g(_ p: some P) -> String { p.name }
print(g(K()), g(L()), [K() as P, L()].map(\.name))
