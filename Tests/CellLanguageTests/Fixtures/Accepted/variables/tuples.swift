var pair = (1, "one")
pair.0 += 10
pair.1 = "eleven"
print(pair)
let point = (x: 3, y: 4)
print(point.x * point.y, point.0)
let (first, second) = pair
print(first, second)
let (_, onlySecond) = pair
print(onlySecond)
var nested = ((1, 2), z: (3, 4))
nested.0.1 = 20
nested.z.0 = 30
print(nested)
let ((p, q), (r, s)) = nested
print(p + q + r + s)
func minMax(_ list: [Int]) -> (min: Int, max: Int) { (list.min()!, list.max()!) }
let bounds = minMax([3, 1, 2])
print(bounds, bounds.min, bounds.max)
