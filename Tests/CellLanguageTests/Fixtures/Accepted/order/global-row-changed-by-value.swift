var a = [[0.0, 0.0], [0.0, 0.0]]; var i = 0, j = 0; func f() -> Double { i = 1; j = 1; return 2 }; a[i][j] += f();
print(a); i = 0; j = 0; a[i][j] = f() * 2; print(a); i = 0; a[i].append(f()); print(a); i = 0; a[i] += [f()]; print(a)
var t = (x: [1, 2], y: 3); func q() -> Int { i = 1; return 4 }; i = 0; t.x[i] = q(); print(t); i = 0; t.x[i] *= q();
print(t); (t.x[i], t.y) = (q(), i); print(t)
