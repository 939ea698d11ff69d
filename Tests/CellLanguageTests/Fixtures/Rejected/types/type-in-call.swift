struct Point { var x = 0 }
func show(_ p: Point) { print(p.x) }

show(Point)
