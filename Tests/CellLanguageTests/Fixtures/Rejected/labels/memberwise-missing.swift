struct Point { var x: Int, y: Int; var name = "" }
print(Point(x: 1))
