final class Net {
    var layers = [[1.0, 2], [3.0]]
    func each(_ f: (inout [Double]) -> Void) { for i in layers.indices { f(&layers[i]) } }
}
let n = Net()
n.each { $0.append(9) }
print(n.layers)
n.each { $0.append(Double(n.layers.count)) }
print(n.layers)
