struct Neuron { var weights: [Double]; var bias = 0.0; var out = 0.0 }
struct Net {
    var layers: [[Neuron]]
    mutating func forward(_ x: [Double]) -> [Double] {
        var x = x
        for l in layers.indices {
            for n in layers[l].indices {
                let neuron = layers[l][n]
                layers[l][n].out = max(0, zip(neuron.weights, x).map(*).reduce(neuron.bias, +))
            }
            x = layers[l].map(\.out)
        }
        return x
    }
    subscript(layer: Int, neuron: Int) -> Neuron {
        get { layers[layer][neuron] }
        set { layers[layer][neuron] = newValue }
    }
}
var net = Net(layers: [[Neuron(weights: [1, -1]), Neuron(weights: [0.5, 0.5], bias: 1)], [Neuron(weights: [2, 3])]])
print(net.forward([3, 1]), net.layers[0].map(\.out))
let frozen = net
net[0, 1].weights[0] += 1
net[1, 0].bias -= 0.5
print(net.forward([3, 1]), frozen.layers[0][1].weights, net[0, 1].weights, frozen[1, 0].bias)
