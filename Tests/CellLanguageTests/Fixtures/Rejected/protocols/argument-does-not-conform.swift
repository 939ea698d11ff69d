protocol Shape { func area() -> Double }
struct Square: Shape { func area() -> Double { 4 } }
struct Word { var text = "" }
func show(_ s: any Shape) { print(s.area()) }
show(Square())
show(Word())
