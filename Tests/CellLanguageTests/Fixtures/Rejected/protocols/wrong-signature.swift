protocol Shape { func area() -> Double }
struct Square: Shape { func area() -> Int { 4 } }
print(Square().area())
