protocol Optimizer: AnyObject { var lr: Double { get set }; func step(_ p: inout [Double], _ g: [Double]) }
extension Optimizer { func decay(_ f: Double = 0.5) { lr *= f } }
final class SGD: Optimizer { var lr: Double; init(lr: Double) { self.lr = lr }; func step(_ p: inout [Double], _ g: [Double]) { for i in p.indices { p[i] -= lr * g[i] } } }
final class Momentum: Optimizer { var lr = 0.1; var v: [Double] = []; func step(_ p: inout [Double], _ g: [Double]) { if v.isEmpty { v = g.map { _ in 0 } }; for i in p.indices { v[i] = 0.9 * v[i] + g[i]; p[i] -= lr * v[i] } } }
var opts: [any Optimizer] = [SGD(lr: 1), Momentum()]
for o in opts { var p = [1.0, 2.0]; o.step(&p, [1, 1]); o.decay(); o.step(&p, [1, 1]); print(p, o.lr) }
func train<O: Optimizer>(_ o: O, _ n: Int) -> [Double] { var p = [4.0]; for _ in 0..<n { o.step(&p, p.map { 2 * $0 }) }; return p }
for o in opts { print(train(o, 2)) }
let o = opts[0]; o.lr = 3; print(opts[0].lr)
