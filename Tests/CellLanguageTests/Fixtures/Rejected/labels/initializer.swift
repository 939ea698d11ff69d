struct Point { var x: Double, y: Double }
let p = Point(1, 2)
print(p)
