func go() {
    var a = [[0.0, 0.0], [0.0, 0.0]]; var i = 0, j = 0; func f() -> Double { i = 1; j = 1; return 2 }; a[i][j] += f();
    print(a); i = 0; j = 0; a[i][j] = f() * 2; print(a); i = 0; a[i].append(f()); print(a); i = 0; a[i] += [f()];
    print(a); i = 0; a[i].swapAt(0, j); print(a)
}
go()
