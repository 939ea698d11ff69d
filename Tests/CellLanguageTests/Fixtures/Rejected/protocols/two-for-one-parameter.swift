protocol Shape { func area() -> Double }
struct Sq: Shape { func area() -> Double { 1 } }
func bigger<T: Shape>(_ a: T, _ b: T) -> T { a.area() > b.area() ? a : b }
let a: any Shape = Sq(), b: any Shape = Sq()
print(bigger(a, b))
