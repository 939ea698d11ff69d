protocol P { static func make() -> Self; init() }
extension P { static func make() -> Self { Self() } }
class K: P { required init() {}; func name() -> String { "K" } }
class L: K { override func name() -> String { "L" }; static func make() -> L { print("own"); return L() } }
func g<T: P>(_ t: T.Type) -> T { t.make() }
print(g(K.self).name(), g(L.self).name(), L.make().name())
