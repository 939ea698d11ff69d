struct Square {
    var side = 2.0
    var area: Double { side * side }
}
var s = Square()
s.area = 9
print(s)
