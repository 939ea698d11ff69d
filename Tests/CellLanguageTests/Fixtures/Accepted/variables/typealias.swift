typealias Vector = [Double]
typealias Point = (x: Double, y: Double)
typealias Transform = (Double) -> Double
let v: Vector = [1, 2]
let p: Point = (x: 1, y: 2)
let double: Transform = { $0 * 2 }
print(v, p.x, double(3))
typealias Pairs<T> = [(T, T)]
let pairs: Pairs<Int> = [(1, 2)]
print(pairs[0].1)
func apply(_ f: Transform, to v: Vector) -> Vector { v.map(f) }
print(apply(double, to: v))
typealias Couples<S: Sequence> = [(S.Element, S.Element)]
let couples: Couples<[Int]> = [(1, 2), (3, 4)]
print(couples)
