var p = (x: 1, y: 2); print("a"); swap(&p.x, &p.y); print(p)
