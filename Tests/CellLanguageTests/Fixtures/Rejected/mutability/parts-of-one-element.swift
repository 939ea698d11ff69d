func go() { var t = (1, (2, 3)); swap(&t.1.0, &t.1.1); swap(&t.0, &t.1.0); print(t); var a = [(1, 2), (3, 4)]; swap(&a[0].0, &a[0].1); print(a) }
go()
