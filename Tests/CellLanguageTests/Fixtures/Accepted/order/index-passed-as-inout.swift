func bump(_ x: inout Int) -> Int { x += 1; return 7 }
func go() {
    var a = [1, 2], k = 0; a[k] = bump(&k); print(a, k); k = 0; a[k] += bump(&k); print(a, k); k = 0;
    a[k] = a[k] + bump(&k); print(a)
}
go()
