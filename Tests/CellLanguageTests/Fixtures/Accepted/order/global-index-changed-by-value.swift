var a = [(1, 2), (3, 4)]; var k = 0; func f() -> Int { k = 1; return 9 }; a[k].0 = f(); print(a, k); k = 0;
a[k].1 -= f(); print(a)
