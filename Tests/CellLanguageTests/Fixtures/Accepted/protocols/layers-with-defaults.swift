protocol Layer { var name: String { get }; func forward(_ x: Double) -> Double; static var kind: String { get } }
extension Layer {
    var name: String { "layer" }; func forward(_ x: Double) -> Double { x }; static var kind: String { "plain" }
}
protocol Trainable: Layer { var weights: Int { get set } }
extension Trainable { var name: String { "trainable(\(weights))" }; static var kind: String { "trainable" } }
protocol Pooling: Layer {}
extension Pooling { func forward(_ x: Double) -> Double { x / 2 } }
struct Dense: Layer, Trainable { var weights = 3 }
struct Pool: Layer, Pooling {}
struct Flatten: Layer {}
let net: [any Layer] = [Dense(), Pool(), Flatten()]
for l in net { print(l.name, l.forward(8), type(of: l).kind) }
func show<L: Layer>(_ l: L) { print(l.name, L.kind, l.forward(4)) }
show(Dense()); show(Pool()); show(Flatten())
