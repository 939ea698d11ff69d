protocol Layer { func forward(_ x: [Double]) -> [Double]; var parameterCount: Int { get } }
extension Layer { var parameterCount: Int { 0 } }
struct Linear: Layer { let w: [[Double]]; func forward(_ x: [Double]) -> [Double] { w.map { zip($0, x).reduce(0) { $0 + $1.0 * $1.1 } } }; var parameterCount: Int { w.count * w[0].count } }
struct ReLU: Layer { func forward(_ x: [Double]) -> [Double] { x.map { Swift.max(0, $0) } } }
struct Sequential: Layer { var layers: [any Layer]
  init(_ layers: any Layer...) { self.layers = layers }
  func forward(_ x: [Double]) -> [Double] { layers.reduce(x) { $1.forward($0) } }
  var parameterCount: Int { layers.map(\.parameterCount).reduce(0, +) } }
extension Layer where Self == ReLU { static var relu: ReLU { ReLU() } }
extension Layer where Self == Linear { static func linear(_ w: [[Double]]) -> Linear { Linear(w: w) } }
let m = Sequential(.linear([[1, 2], [-3, 4]]), .relu, .linear([[1, 1]]))
print(m.forward([1, 1]), m.parameterCount)
for (i, l) in m.layers.enumerated() { switch l { case is ReLU: print(i, "relu"); case let l as Linear: print(i, l.w.count); default: print("?") } }
if let first = m.layers.first as? Linear { print(first.w) }
print(m.layers.filter { $0 is Linear }.count, m.layers.compactMap { $0 as? ReLU }.count)
