var k = 0; var a = [[1, 2], [3, 4]]
func bump(_ x: inout Int) { k = 1; x += 10 }
bump(&a[k][k]); print(a, k); k = 0; bump(&a[0][k]); print(a)
struct S { var n = 0; mutating func go() { k = 1; n += 1 } }
var ss = [S(), S()]; k = 0; ss[k].go(); print(ss)
