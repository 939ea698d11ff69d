class Module {
    let name: String; private(set) weak var parent: Module?; private(set) var children: [Module] = []
    init(_ name: String, _ children: Module...) { self.name = name; for c in children { add(c) } }
    func add(_ m: Module) { m.parent = self; children.append(m) }
    var path: String { (parent.map { $0.path + "." } ?? "") + name }
    func walk(_ f: (Module, Int) -> Void, depth: Int = 0) {
        f(self, depth); children.forEach { $0.walk(f, depth: depth + 1) }
    }
    subscript(n: String) -> Module? { children.first { $0.name == n } }
}
let net = Module("net", Module("enc", Module("conv"), Module("pool")), Module("head"))
net.walk { print(String(repeating: "  ", count: $1) + $0.path) }
print(net["enc"]?["pool"]?.path ?? "-", net["nope"]?.name as Any, net["enc"]!.children.map(\.name))
