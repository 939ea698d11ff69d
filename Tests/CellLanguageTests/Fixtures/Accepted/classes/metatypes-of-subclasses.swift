class Base { class var tag: String { "base" }; static let id = 1; class func make() -> Base { Base() }; required init() {}; func who() -> String { "\(Self.self) \(Self.tag) \(type(of: self).tag)" } }
class Mid: Base { override class var tag: String { "mid" }; override class func make() -> Base { Mid() } }
class Top: Mid { override class var tag: String { super.tag + "+top" } }
let types: [Base.Type] = [Base.self, Mid.self, Top.self]
for t in types { print(t, t.tag, t.make(), t.init().who(), t.id) }
print(types.map { $0 == Mid.self }, types[2] is Mid.Type, (types[0] as? Mid.Type) == nil)
let b: Base = Top()
print(type(of: b).tag, type(of: b) == Top.self, type(of: b) is Mid.Type)
