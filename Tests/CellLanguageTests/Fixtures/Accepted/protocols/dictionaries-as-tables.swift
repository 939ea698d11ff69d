protocol Table { associatedtype K; associatedtype V; subscript(k: K) -> V? { get set }; var count: Int { get } }
extension Dictionary: Table {}
func bump<T: Table>(_ t: inout T, _ k: T.K) where T.V == Int { t[k] = (t[k] ?? 0) + 1 }
var d = ["a": 1]; bump(&d, "a"); bump(&d, "b"); print(d["a"]!, d["b"]!, d.count)
