// An optimiser that is handed its model's parameters.
final class Model {
    var weights: [Double] = [1, 2]; var bias = 0.5; var history: [Double] = []
    func apply(_ f: (inout [Double], inout Double) -> Void) { f(&weights, &bias) }
}
struct SGD {
    var rate = 0.1;
    mutating func step(_ m: Model) {
        m.apply { w, b in
            for i in w.indices { w[i] -= rate }; b -= rate; rate *= 0.5
        }
    }
}
let model = Model(); var sgd = SGD(); sgd.step(model); sgd.step(model)
print(model.weights, model.bias, sgd.rate)
