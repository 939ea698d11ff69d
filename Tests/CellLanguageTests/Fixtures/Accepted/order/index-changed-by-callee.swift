var k = 0; var a = [1, 2]
func bump(_ x: inout Int) { k = 1; x += 10 }
bump(&a[k]); print(a, k)
