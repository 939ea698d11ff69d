protocol Store { subscript(i: Int) -> Int { get set }; var count: Int { get } }
extension Array: Store where Element == Int {}
extension ArraySlice: Store where Element == Int {}
func bump(_ s: inout some Store) { for i in 0..<s.count { s[i] += 1 } }
var a = [1, 2]; bump(&a); print(a)
var e: any Store = [5]; e[0] = 7; print(e[0], e.count)
var sl = [1, 2][...]; bump(&sl); print(sl)
