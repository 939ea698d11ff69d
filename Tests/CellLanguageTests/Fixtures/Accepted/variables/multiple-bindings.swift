let a = 1, b = a + 1, c = a + b
print(a, b, c)
var (x, y) = (1.0, "s"), z = [a, b, c]
x += 1; y += "t"; z.append(9)
print(x, y, z)
let (p, (q, _)) = (1, (2, 3))
let ((r)) = 4
print(p, q, r)
let t = (name: "n", inner: (1, [2]))
let (name, (one, list)) = t
print(name, one, list, t.inner.1[0], t.inner)
for (k, v) in [(1, "a"), (2, "b")] where k > 1 { print(k, v) }
var matrix: (Int, Int) = (0, 0)
matrix = (matrix.1 + 1, matrix.0 + 2)
print(matrix, matrix == (1, 2), (1, "a") == (1, "a"))
