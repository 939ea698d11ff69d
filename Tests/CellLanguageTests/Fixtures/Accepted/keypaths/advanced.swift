struct Layer { var name: String; var units: Int; var shape: [Int] { [units, units * 2] } }
struct Model { var layers: [Layer]; var info: (author: String, year: Int); var best: Layer? }
var m = Model(layers: [Layer(name: "a", units: 2), Layer(name: "b", units: 3)], info: ("me", 2020), best: nil)
print(m[keyPath: \.layers[0].name], m[keyPath: \.layers[1].shape], m[keyPath: \.info.author], m[keyPath: \.best?.name] as Any)
m[keyPath: \.layers[0].units] += 5
m[keyPath: \.info.year] = 2024
print(m.layers[0].units, m.info.year)
let units = \Layer.units
let composed = (\Model.layers).appending(path: \.count)
print(m.layers.map { $0[keyPath: units] }.reduce(0, +), m[keyPath: composed])
func update<R, V>(_ root: R, _ path: WritableKeyPath<R, V>, _ change: (inout V) -> Void) -> R {
    var root = root
    change(&root[keyPath: path])
    return root
}
print(update(m, \.layers) { $0.removeLast() }.layers.count, update(m.layers[0], units) { $0 *= 10 }.units, m.layers.count)
extension Sequence {
    func sorted<V: Comparable>(by path: KeyPath<Element, V>) -> [Element] { sorted { $0[keyPath: path] < $1[keyPath: path] } }
    func sum<V: Numeric>(_ path: KeyPath<Element, V>) -> V { reduce(0) { $0 + $1[keyPath: path] } }
}
print(m.layers.sorted(by: \.units).map(\.name), m.layers.sum(\.units), m.layers.sorted(by: \.name).first!.name)
class Node { var value = 1; let id: Int; init(_ id: Int) { self.id = id } }
let node = Node(7)
let path: ReferenceWritableKeyPath<Node, Int> = \.value
node[keyPath: path] = 42
print(node.value, [node].map(\.id), [1, 2, 3].filter(\.isOdd))
extension Int { var isOdd: Bool { self % 2 == 1 } }
