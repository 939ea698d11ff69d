struct Point { var x = 0 }
var names: [Point: String] = [:]
names[Point()] = "a"
print(names.count)
