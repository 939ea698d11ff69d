struct G<T> { struct M<U> { var u: U; var t: T } }
let m: G<Int>.M<String> = .init(u: "", t: 1)
let n = G<Int>.M<String>(u: "", t: 1)
let k: [G<Int>.M<String>] = [.init(u: "a", t: 3), n, m]
print(k.count, k[0])
extension G.M { func both() -> (U, T) { (u, t) } }
print(n.both())
extension G { func make<U>(_ u: U, _ t: T) -> M<U> { M(u: u, t: t) } }
print(G<Double>().make(1, 2))
