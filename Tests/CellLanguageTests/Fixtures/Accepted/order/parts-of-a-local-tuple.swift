func f() { var p = (x: 1, y: 2); swap(&p.x, &p.y); print(p) }
f()
