func t() -> (Int, Int) { print("t"); return (1, 2) }
var arr = [1, 2, 3]
var x = 0
func idx() -> Int { x += 1; print("idx", x); return x }
(arr[idx()], arr[0]) = t()
print(arr)
arr.swapAt(idx() - 1, 0)
arr[idx() - 2] += arr[0]
print(arr)
struct P { var q = [1, 2]; var n: Int { get { print("n?"); return q[0] } set { print("n!"); q[0] = newValue } } }
var ps = ["a": P()]
ps["a"]!.n += 1
ps["a"]?.n += 1
ps["b", default: P()].n += 5
print(ps["a"]!.q, ps["b"]!.q)
