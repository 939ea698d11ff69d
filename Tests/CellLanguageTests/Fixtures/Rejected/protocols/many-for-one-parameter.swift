protocol Shape { func area() -> Double }
struct Sq: Shape { func area() -> Double { 1 } }
func total<T: Shape>(_ xs: [T]) -> Double { xs.reduce(0) { $0 + $1.area() } }
let xs: [any Shape] = [Sq()]
print(total(xs))
