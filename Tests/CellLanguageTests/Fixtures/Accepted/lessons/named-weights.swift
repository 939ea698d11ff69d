struct Parameter { let name: String; var values: [Double]; var isFrozen = false }
struct Model {
    private var parameters: [String: Parameter] = [:]
    private var order: [String] = []
    subscript(name: String) -> [Double] {
        get { parameters[name]?.values ?? [] }
        set {
            if parameters[name] == nil { order.append(name) }
            parameters[name, default: Parameter(name: name, values: [])].values = newValue
        }
    }
    mutating func freeze(where test: (Parameter) -> Bool) {
        for name in order where test(parameters[name]!) { parameters[name]!.isFrozen = true }
    }
    mutating func apply(_ change: (inout [Double]) -> Void) {
        for name in order { if !parameters[name]!.isFrozen { change(&parameters[name]!.values) } }
    }
    var summary: [String] { order.map { "\($0)\(parameters[$0]!.isFrozen ? "*" : ""): \(self[$0])" } }
}
var model = Model()
model["w1"] = [1, 2]
model["b1"] = [0]
model["w2"] = [3]
model["w1"][0] += 0.5
model.freeze { $0.name.hasPrefix("b") }
model.apply { values in for i in values.indices { values[i] *= 2 } }
model.apply { $0.append(0) }
print(model.summary, model["missing"].isEmpty)
