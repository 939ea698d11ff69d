let p = (x: 1, y: 2), q = (a: 1, b: 2)
print(p == q, p < (q.a, 5), p != (x: 1, y: 3))
