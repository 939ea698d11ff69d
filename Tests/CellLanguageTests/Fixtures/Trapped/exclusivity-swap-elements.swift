var list = [1, 2, 3]
func exchange(_ a: inout Int, _ b: inout Int) {
    let old = a
    a = b
    b = old
}
class Holder { var list = [1, 2, 3] }
let holder = Holder()
print(holder.list)
exchange(&holder.list[0], &holder.list[1])
print(holder.list)
