protocol Shape { func area() -> Double }
struct Square: Shape { func area() -> Double { 4 }; var side: Double { 2 } }
let s: any Shape = Square()
print(s.side)
