protocol KV { associatedtype V; subscript(k: String) -> V? { get set } }
extension Dictionary: KV where Key == String {}
func put<T: KV>(_ t: inout T, _ v: T.V) { t["x"] = v; t["y"] = nil }
var d = ["y": 1]; put(&d, 3); print(d)
func move<T: KV>(_ t: inout T) { t["z"] = t["x"]; t["x"] = nil }
move(&d); print(d)
