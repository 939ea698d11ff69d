struct Grid {
    var c = [0, 0, 0];
    subscript(i: Int) -> Int {
        get { c[i] }
        set { c[i] = newValue }
    }
}
func go() {
    var g = Grid(), k = 0; func f() -> Int { k = 2; return 5 }; g[k] = f(); print(g); k = 0; g[k] += f(); print(g);
    k = 0; g.c[k] -= f(); print(g); k = 1; (g[k], g[k - 1]) = (f(), f()); print(g)
}
go()
