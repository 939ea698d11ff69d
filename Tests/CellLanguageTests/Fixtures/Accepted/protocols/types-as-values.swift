protocol Layer { static var kind: String { get }; static func make(_ n: Int) -> Self; var count: Int { get } }
struct Dense: Layer { static let kind = "dense"; let count: Int; static func make(_ n: Int) -> Dense { Dense(count: n) } }
struct Conv: Layer { static let kind = "conv"; let count: Int; static func make(_ n: Int) -> Conv { Conv(count: n * 9) } }
let kinds: [any Layer.Type] = [Dense.self, Conv.self]
let layers = kinds.map { $0.make(2) }
print(layers.map { "\(type(of: $0).kind) \($0.count)" }, kinds.map { $0.kind })
let byName: [String: any Layer.Type] = ["dense": Dense.self, "conv": Conv.self]
print(byName["conv"]!.make(1).count, byName["none"] == nil)
func build(_ kind: any Layer.Type, _ n: Int) -> any Layer { kind.make(n) }
print(build(Dense.self, 4).count, type(of: build(Conv.self, 1)))
func same(_ a: any Layer, _ b: any Layer) -> Bool { type(of: a) == type(of: b) }
print(same(layers[0], layers[1]), same(layers[0], Dense.make(1)), kinds[0] == Dense.self)
var k: any Layer.Type = Dense.self
k = Conv.self
print(k, k.kind)
