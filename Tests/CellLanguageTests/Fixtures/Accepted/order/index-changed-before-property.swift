struct S { var x = 1; var t = (1, 2) }
func go() {
    var a = [S(), S()]; var k = 0; func f() -> Int { k = 1; return 9 }; a[k].x = f(); print(a, k); k = 0;
    a[k].t.0 = f(); print(a)
}
go()
