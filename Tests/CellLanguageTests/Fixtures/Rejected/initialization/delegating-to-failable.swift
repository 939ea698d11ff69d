class Model {
    let name: String
    init?(name: String) { if name.isEmpty { return nil }; self.name = name }
    convenience init() { self.init(name: "") }
}
