class Layer {
    let name: String
    var trainable = true
    init(name: String) { self.name = name }
    func forward(_ x: [Double]) -> [Double] { x }
    var parameters: Int { 0 }
    final func callAsFunction(_ x: [Double]) -> [Double] { forward(x) }
}
class Dense: Layer {
    var w: [[Double]]
    init(_ w: [[Double]], name: String = "dense") { self.w = w; super.init(name: name) }
    override func forward(_ x: [Double]) -> [Double] { w.map { zip($0, x).map(*).reduce(0, +) } }
    override var parameters: Int { w.reduce(0) { $0 + $1.count } }
}
class Activated: Dense {
    let f: (Double) -> Double
    init(_ w: [[Double]], f: @escaping (Double) -> Double) { self.f = f; super.init(w, name: "activated") }
    override func forward(_ x: [Double]) -> [Double] { super.forward(x).map(f) }
}
class Sequential: Layer {
    var layers: [Layer]
    init(_ layers: Layer...) { self.layers = layers; super.init(name: "sequential") }
    override func forward(_ x: [Double]) -> [Double] { layers.reduce(x) { $1($0) } }
    override var parameters: Int { layers.map { $0.parameters }.reduce(0, +) }
}
let model = Sequential(Activated([[1, -1], [2, 0]]) { max(0, $0) }, Dense([[1, 1]]), Layer(name: "identity"))
print(model([1, 3]), model([3, 1]), model.parameters, model.layers.map(\.name))
model.layers.forEach { $0.trainable = $0 is Activated }
print(model.layers.map(\.trainable), (model.layers[1] as? Dense)?.w[0] ?? [], model.layers.last is Dense)
